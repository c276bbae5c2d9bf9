import type { Override } from '../records/records.ts'
import { type Finding, findingKey } from '../rule-table/finding.ts'
import type { Structure } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import type { PersistentMap } from '../values/persistent-map.ts'
import { findingsByPerson } from './person-findings.ts'
import { uniqueFindings } from './unique-findings.ts'
import { findingsByUnit } from './unit-findings.ts'

interface Judged {
  readonly on: CalendarDate
  readonly open: readonly Finding[]
  readonly accepted: readonly AcceptedFinding[]
}

/** A finding somebody accepted, with the reason that is kept and printed. */
export interface AcceptedFinding {
  readonly finding: Finding
  readonly override: Override
}

const judged = new WeakMap<Structure, Judged>()

/**
 * What the rules find in a structure on a day, without what somebody has accepted; warnings before information.
 * After an edit only what the edit touched is asked again.
 */
export function findings(structure: Structure, on: CalendarDate): readonly Finding[] {
  return judge(structure, on).open
}

/** The findings that were accepted, each with its reason. */
export function acceptedFindings(
  structure: Structure,
  on: CalendarDate,
): readonly AcceptedFinding[] {
  return judge(structure, on).accepted
}

function judge(structure: Structure, on: CalendarDate): Judged {
  const known = judged.get(structure)
  if (known?.on === on) return known
  const overrides = overridesByKey(structure.tables.override)
  const open: Finding[] = []
  const accepted: AcceptedFinding[] = []
  for (const finding of everything(structure, on)) {
    const override = overrideOf(overrides, finding)
    if (override) accepted.push({ finding, override })
    else open.push(finding)
  }
  const result = { on, open: warningsFirst(open), accepted }
  judged.set(structure, result)
  return result
}

function* everything(structure: Structure, on: CalendarDate): Generator<Finding> {
  for (const list of findingsByUnit(structure, on).values()) yield* list
  for (const list of findingsByPerson(structure, on).values()) yield* list
  yield* uniqueFindings(structure, on)
}

function warningsFirst(list: readonly Finding[]): Finding[] {
  return [
    ...list.filter(({ severity }) => severity === 'warning'),
    ...list.filter(({ severity }) => severity !== 'warning'),
  ]
}

/** The acceptance of a finding; one without a code stands for all the rule found on the subject. */
export function overrideOf(
  overrides: ReadonlyMap<string, Override>,
  finding: Finding<string>,
): Override | undefined {
  const { rule, subjectId } = finding
  return overrides.get(findingKey(finding)) ?? overrides.get(findingKey({ rule, subjectId }))
}

const overrideMaps = new WeakMap<PersistentMap<Override>, ReadonlyMap<string, Override>>()

/** What was accepted, by rule and subject. */
export function overridesByKey(table: PersistentMap<Override>): ReadonlyMap<string, Override> {
  const known = overrideMaps.get(table)
  if (known) return known
  const byKey = new Map<string, Override>()
  table.forEach((override) => {
    byKey.set(findingKey(override), override)
  })
  overrideMaps.set(table, byKey)
  return byKey
}
