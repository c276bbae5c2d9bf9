import type { Override } from '../records/records.ts'
import { type Finding, findingKey } from '../rule-table/finding.ts'
import { ANY_DAY, derivedWhenAsked } from '../structure/derived/derived.ts'
import { derivedReading } from '../structure/derived/derived-reading.ts'
import type { Structure } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import { findingsByPerson } from './person-findings.ts'
import { uniqueFindings } from './unique-findings.ts'
import { findingsByUnit } from './unit-findings.ts'

interface Judged {
  readonly open: readonly Finding[]
  readonly accepted: readonly AcceptedFinding[]
}

/** A finding somebody accepted, with the reason that is kept and printed. */
export interface AcceptedFinding {
  readonly finding: Finding
  readonly override: Override
}

/**
 * What the rules find in a structure on a day, without what somebody has accepted; warnings before information.
 * After an edit only what the edit touched is asked again.
 */
export function findings(structure: Structure, on: CalendarDate): readonly Finding[] {
  return judged(structure, on).open
}

/** The findings that were accepted, each with its reason. */
export function acceptedFindings(
  structure: Structure,
  on: CalendarDate,
): readonly AcceptedFinding[] {
  return judged(structure, on).accepted
}

const judged = derivedReading<Judged>('findings', (structure, on) => {
  const overrides = overridesOf(structure)
  const open: Finding[] = []
  const accepted: AcceptedFinding[] = []
  for (const finding of everything(structure, on)) {
    const override = overrideOf(overrides, finding)
    if (override) accepted.push({ finding, override })
    else open.push(finding)
  }
  return { open: warningsFirst(open), accepted }
})

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

/** What was accepted, by rule and subject. */
export function overridesOf(structure: Structure): ReadonlyMap<string, Override> {
  return overrides(structure, ANY_DAY, 'all')
}

const overrides = derivedWhenAsked<ReadonlyMap<string, Override>>({
  name: 'overrides',
  value: ({ tables }) =>
    new Map(
      [...tables.override.values()]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map((override) => [findingKey(override), override]),
    ),
})
