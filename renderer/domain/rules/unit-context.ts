import type { CalendarDate } from '../calendar-date.ts'
import type { Post, Tipe, Unit, UnitType } from '../records.ts'
import { childrenOf, get, headOf, pathUp, postsOf, type Structure } from '../structure.ts'
import { type EffectiveRow, type RuleTable, ruleRow } from './effective-rules.ts'
import type { Finding } from './finding.ts'
import { type GovernmentLevel, type LimitLevel, limitLevel } from './government-level.ts'
import { type RuleName, severityOf } from './rule-names.ts'
import type { RuleScope } from './rule-table.ts'

/** What holds for a whole evaluation. */
export interface RuleSetting {
  readonly structure: Structure
  readonly on: CalendarDate
  readonly level: GovernmentLevel
  readonly table: RuleTable
}

/** One unit with what the rules ask about it. */
export interface UnitContext extends RuleSetting {
  readonly unit: Unit
  readonly limits: LimitLevel
  /** Units over it, the nearest first. */
  readonly above: readonly Unit[]
  readonly children: readonly Unit[]
  /** Head first. */
  readonly posts: readonly Post[]
  readonly head: Post | undefined
}

export function unitContext(setting: RuleSetting, unit: Unit): UnitContext {
  const { structure } = setting
  const headId = headOf(structure, unit.id)
  return {
    ...setting,
    unit,
    limits: limitLevel(setting.level),
    above: pathUp(structure, unit.id).slice(1),
    children: present(childrenOf(structure, unit.id).map((id) => get(structure, id))),
    posts: present(postsOf(structure, unit.id).map((id) => get(structure, id))),
    head: headId && get(structure, headId),
  }
}

function present<T>(list: readonly (T | undefined)[]): T[] {
  return list.filter((one): one is T => one !== undefined)
}

/** Offices that have a tipe, whose limits hold for all below them. */
export const TYPED_OFFICES: ReadonlySet<UnitType> = new Set<UnitType>([
  'setda',
  'setwan',
  'inspektorat',
  'dinas',
  'badan',
  'satpol-pp',
  'kecamatan',
])

/** The office a unit belongs to: itself or the nearest above that has a tipe. */
export function officeOf({ unit, above }: UnitContext): Unit | undefined {
  return [unit, ...above].find(({ type }) => TYPED_OFFICES.has(type))
}

export function typesAbove({ above }: UnitContext): UnitType[] {
  return above.map(({ type }) => type)
}

/** The row for a rule in this unit's government, or null: then the rule is not asked. */
export function rowFor(
  context: UnitContext,
  rule: RuleName,
  tipe: Tipe | null = null,
  scope: RuleScope = context.limits,
): EffectiveRow | null {
  return ruleRow(context.table, rule, scope, tipe)
}

type Given = Pick<Finding, 'found'> & Partial<Omit<Finding, 'rule' | 'found'>>

/** A finding of that row at the unit, with the unit's name among the values of its sentence. */
export function findingOf(row: EffectiveRow, unit: Unit, given: Given): Finding {
  const limit = given.limit === undefined ? row.limit : given.limit
  return {
    rule: row.rule,
    severity: given.severity ?? severityOf(row.rule),
    subjectId: given.subjectId ?? unit.id,
    unitId: given.unitId === undefined ? unit.id : given.unitId,
    found: given.found,
    limit,
    article: given.article === undefined ? row.article : given.article,
    sourceState: given.sourceState === undefined ? row.sourceState : given.sourceState,
    params: { unit: unit.name, found: given.found, limit: limit ?? '', ...given.params },
  }
}
