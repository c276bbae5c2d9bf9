import { actingFindings } from '../../../renderer/domain/acting/acting-findings.ts'
import type { Appointment, StructureRecord } from '../../../renderer/domain/records/records.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, smallOfficeRecords } from '../small-office.ts'

/** What a finding names of that order. */
export const MEDIA = { post: 'Kepala Seksi Media', role: 'plt' }
/** The appointment of `plt`. */
export const PLT = 'appointment:layanan-media'

/** The head of Seksi Media left at the end of August 2018. */
const gone = holds('media', 'media', { until: day('2018-08-31') })

/** `layanan`, of the same level and bidang, is Plt of Seksi Media from 3 September 2018 for one term. */
export function plt(
  fields: Partial<Appointment> = {},
  who = 'layanan',
  where = 'media',
): Appointment {
  return holds(who, where, { role: 'plt', from: day('2018-09-03'), ...fields })
}

/** The small office where Seksi Media has nobody, with these records put over it. */
export function office(...records: readonly StructureRecord[]) {
  return structureOf([...smallOfficeRecords(), gone, ...records])
}

/** What is found by one rule on a day: at whom, how much, against what. */
export function found(rule: string, on: string, ...records: readonly StructureRecord[]) {
  return actingFindings(office(...records), day(on))
    .filter((one) => one.rule === rule)
    .map(({ subjectId, unitId, found: much, limit, params }) => ({
      at: subjectId,
      unitId,
      found: much,
      limit,
      ...params,
    }))
}
