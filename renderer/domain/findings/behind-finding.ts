import { actingFindingsAt } from '../acting/acting-findings.ts'
import { RECORD_KINDS, type StructureRecord } from '../records/records.ts'
import { findingsByPerson } from '../rules/person-findings.ts'
import { repeatedBy } from '../rules/unique-findings.ts'
import { findingsByUnit } from '../rules/unit-findings.ts'
import { WHOLE } from '../structure/derived/derivation.ts'
import { ANY_DAY } from '../structure/derived/derived.ts'
import { trialOf } from '../structure/derived/trial.ts'
import { get, type Structure, withRecords } from '../structure/structure.ts'
import { foundAtDates } from '../vacancy/findings/appointment-date-findings.ts'
import { overlapping } from '../vacancy/findings/overlap-findings.ts'
import { foundOnRoads } from '../vacancy/findings/road-findings.ts'
import { retirementFindingsAt } from '../vacancy/findings/vacancy-findings.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import type { AnyFinding } from './all-findings.ts'

/** Of a table that was looked through as a whole, so many records at the most are asked about. */
const MOST_OF_TABLE = 200

/**
 * The records a finding comes from: what it is about, and each record without which it would not be found or would
 * say something else. Of all that is read to find it, most only says that nothing is wrong there.
 */
export function recordsBehind(
  structure: Structure,
  on: CalendarDate,
  finding: AnyFinding,
): readonly string[] {
  const { rule, subjectId } = finding
  if (rule === 'nip-unique' || rule === 'code-unique')
    return [subjectId, repeatedBy(structure, subjectId) ?? []].flat()
  const told = JSON.stringify(finding)
  const { found, read } = foundAgain(structure, on, finding)
  if (!found.some((one) => JSON.stringify(one) === told)) return [subjectId]
  const stands = (gone: readonly string[]) =>
    foundAgain(without(structure, gone), on, finding).found.some(
      (one) => JSON.stringify(one) === told,
    )
  const others = read.filter((id) => id !== subjectId && get(structure, id))
  return [subjectId, ...needed(others, stands)]
}

/** Those without any one of which it does not stand; asks of many at once, since most are not needed. */
function needed(
  ids: readonly string[],
  stands: (gone: readonly string[]) => boolean,
): readonly string[] {
  if (ids.length === 0 || stands(ids)) return []
  if (ids.length === 1) return ids
  const half = ids.length >> 1
  return [...needed(ids.slice(0, half), stands), ...needed(ids.slice(half), stands)]
}

function without(structure: Structure, ids: readonly string[]): Structure {
  return withRecords(
    structure,
    new Map<string, StructureRecord | null>(ids.map((id) => [id, null])),
  )
}

/** What is found where the finding was, worked out from nothing, and the records read for it. */
function foundAgain(structure: Structure, on: CalendarDate, finding: AnyFinding) {
  const trial = trialOf(structure)
  const found = [...foundAt(trial.read, on, finding)]
  const read = RECORD_KINDS.flatMap((kind) => {
    const ids = trial.reads.get(kind)
    if (!ids?.has(WHOLE)) return [...(ids ?? [])]
    const table = structure.tables[kind]
    return table.size > MOST_OF_TABLE ? [...ids] : [...table.keys()]
  })
  return { found, read }
}

function* foundAt(
  read: Structure,
  on: CalendarDate,
  { subjectId, unitId }: AnyFinding,
): Generator<AnyFinding> {
  if (unitId) yield* findingsByUnit.of(read, on, unitId) ?? []
  const subject = get(read, subjectId)
  switch (subject?.kind) {
    case 'person':
      yield* findingsByPerson.of(read, on, subjectId) ?? []
      yield* retirementFindingsAt(read, on, subjectId)
      return
    case 'vacancy':
      yield* foundOnRoads.of(read, on, subjectId) ?? []
      return
    case 'appointment':
      yield* actingFindingsAt(read, on, subjectId)
      yield* foundAtDates.of(read, ANY_DAY, subjectId) ?? []
      yield* overlapping.of(read, ANY_DAY, subject.postId) ?? []
      yield* retirementFindingsAt(read, on, subjectId)
  }
}
