import type { Limit, RecordId, Tipe } from '../records/records.ts'
import { derivedWhenAsked } from '../structure/derived/derived.ts'
import type { Structure } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import { holdingOn, ruleDayOf } from './rule-days.ts'
import type { RuleScope } from './rule-line.ts'
import type { RowName, RuleName } from './rule-names.ts'
import { type RuleRow, ruleRowKey } from './rule-row.ts'
import { RULE_TABLE } from './rule-table.ts'

/** A row as it holds in one workspace: the program's, or what the user made of it. */
export interface EffectiveRow<R extends RowName = RowName> extends RuleRow<R> {
  readonly key: string
  readonly enabled: boolean
  readonly checkedBy: string | null
  readonly checkedOn: CalendarDate | null
  /** True where a `limit` record of the user stands over the program's row. */
  readonly changed: boolean
  /** The first day that record holds; null where it always did, or where the row is the program's. */
  readonly holdsFrom: CalendarDate | null
  /** The pack of rules that brought it; null where it is the program's or the office's own. */
  readonly pack: string | null
}

/** Rows by their key, in the order of the program. */
export type RuleTable = ReadonlyMap<string, EffectiveRow>

/** Rows as they were made before: what did not change stays the same object. */
const programs = new WeakMap<RuleRow, EffectiveRow>()
const corrected = new WeakMap<Limit, EffectiveRow>()

const tables = derivedWhenAsked<RuleTable>({
  name: 'rule-table',
  value({ tables }, on) {
    const written = new Map<string, Limit[]>()
    for (const limit of tables.limit.values()) {
      const key = ruleRowKey(limit as Pick<RuleRow, 'rule' | 'scope' | 'tipe'>)
      written.set(key, [...(written.get(key) ?? []), limit])
    }
    const table = new Map<string, EffectiveRow>()
    for (const row of RULE_TABLE) {
      const key = ruleRowKey(row)
      const limit = holdingOn(written.get(key) ?? [], on)
      const kept = limit ? corrected.get(limit) : programs.get(row)
      const made = kept ?? effective(row, key, limit)
      if (limit) corrected.set(limit, made)
      else programs.set(row, made)
      table.set(key, made)
    }
    return table
  },
})

/**
 * Every row of the rule table as it holds on a day, with the user's changes, by its key and in the order of the
 * program. It is the same table on all days between two on which a rule changes.
 */
export function ruleTable(structure: Structure, on: CalendarDate): RuleTable {
  return tables(structure, ruleDayOf(structure, on), 'all')
}

const rows = derivedWhenAsked<EffectiveRow | null>({
  name: 'rule-row',
  value: (read, on, key) => ruleTable(read, on).get(key) ?? null,
})

/** One row of it; null where there is none of that key. What asks for it depends on no other row. */
export function ruleOfKey(
  structure: Structure,
  on: CalendarDate,
  key: string,
): EffectiveRow | null {
  return rows(structure, ruleDayOf(structure, on), key)
}

/** Id of the record that stands over the row of that key, from that day on. */
export function limitId(key: string, holdsFrom: CalendarDate | null = null): RecordId<'limit'> {
  return holdsFrom === null ? `limit:${key}` : `limit:${key}@${holdsFrom}`
}

/** What is entered of rules for days that are still to come on `on`, the next first. */
export function comingLimits(structure: Structure, on: CalendarDate): Limit[] {
  return [...structure.tables.limit.values()]
    .filter(({ holdsFrom }) => holdsFrom !== null && holdsFrom > on)
    .sort((a, b) => ((a.holdsFrom ?? '') < (b.holdsFrom ?? '') ? -1 : 1))
}

function effective(row: RuleRow, key: string, limit: Limit | undefined): EffectiveRow {
  if (!limit) {
    const untouched = { checkedBy: null, checkedOn: null, changed: false }
    return { ...row, key, enabled: true, ...untouched, holdsFrom: null, pack: null }
  }
  return {
    ...row,
    key,
    limit: limit.limit,
    article: limit.article,
    sourceState: limit.sourceState,
    enabled: limit.enabled,
    checkedBy: limit.checkedBy,
    checkedOn: limit.checkedOn,
    changed: true,
    holdsFrom: limit.holdsFrom,
    pack: limit.pack,
  }
}

/** The rows of a table by rule: a table never changes. */
const rowsByRule = new WeakMap<RuleTable, ReadonlyMap<RowName, readonly EffectiveRow[]>>()

function rowsOf<R extends RuleName>(table: RuleTable, rule: R): readonly EffectiveRow<R>[] {
  let byRule = rowsByRule.get(table)
  if (!byRule) {
    const made = new Map<RowName, EffectiveRow[]>()
    for (const row of table.values()) made.set(row.rule, [...(made.get(row.rule) ?? []), row])
    byRule = made
    rowsByRule.set(table, byRule)
  }
  return (byRule.get(rule) ?? []) as readonly EffectiveRow<R>[]
}

/**
 * The row that holds for a rule at a scope and tipe, or null where there is none or it is switched off. Without a
 * tipe the row of tipe A counts, the widest: more than that no tipe allows.
 */
export function ruleRow<R extends RuleName>(
  table: RuleTable,
  rule: R,
  scope: RuleScope,
  tipe: Tipe | null = null,
): EffectiveRow<R> | null {
  let found: EffectiveRow<R> | null = null
  for (const row of rowsOf(table, rule)) {
    if (row.tipe !== null && row.tipe !== (tipe ?? 'A')) continue
    if (row.scope === scope) return row.enabled ? row : null
    if (row.scope === 'all') found = row
  }
  return found?.enabled ? found : null
}
