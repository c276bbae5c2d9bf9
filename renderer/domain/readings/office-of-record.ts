import type { StructureRecord, Unit } from '../records/records.ts'
import { referencesOf } from '../structure/references.ts'
import { get, type Structure } from '../structure/structure.ts'
import { cityOfficeOf } from './offices.ts'

/** Fields that say where a record is: the unit above, else the post, case or unit it is about. */
const LEADS = ['parentId', 'unitId', 'postId', 'vacancyId', 'subjectId'] as const
/** No chain of records is longer in a sound structure. */
const MOST_STEPS = 40

/**
 * The perangkat daerah a record is about, in a city; undefined where there is but one office, and for what belongs to
 * none. `find`: a record by its id, also one that is no more.
 */
export function officeOfRecord(
  structure: Structure,
  record: StructureRecord,
  find: (id: string) => StructureRecord | null | undefined,
): Unit | undefined {
  let at: StructureRecord | null | undefined = record
  for (let step = 0; at && step < MOST_STEPS; step++) {
    if (at.kind === 'unit' && get(structure, at.id)) {
      const office = cityOfficeOf(structure, at.id)
      return office?.id === record.id ? undefined : office
    }
    const references = referencesOf(at)
    const lead = LEADS.flatMap((field) => references.find((one) => one.field === field) ?? [])[0]
    at = lead && find(lead.id)
  }
  return undefined
}
