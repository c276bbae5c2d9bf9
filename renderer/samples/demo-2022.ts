import { appointmentRecord, freezeRecord } from '../domain/records/record-makers.ts'
import type { Appointment, Law, StructureRecord, VacancyCause } from '../domain/records/records.ts'
import { addDays, type CalendarDate, day } from '../domain/values/calendar-date.ts'
import { demoRecords } from './demo-2018.ts'
import { DELAYERED_ON, delayered, succession } from './demo-delayering.ts'
import { lawsSince2018 } from './sample-laws.ts'
import { textTable } from './text-table.ts'

/** The day the demo of 2022 is told on. */
export const DEMO_DAY_2022 = day('2022-01-31')

/** Who left which post when (first day away), and where he or she was appointed instead. */
const MOVES = `
sekretaris          | 2019-03-01 | pensiun-bup | -
kasubbag-keuangan   | 2019-08-01 | pensiun-bup | -
kabid-infrastruktur | 2019-10-07 | promosi     | sekretaris
kasi-jaringan       | 2019-10-07 | promosi     | kabid-infrastruktur
kasubbag-program    | 2020-02-03 | rotasi      | kasubbag-keuangan
`

/**
 * The demo after delayering: the same office, city and ids on 31 January 2022. Two officials retired and three rose
 * meanwhile, the mayor took office, sections became functional groups, one bidang has a new name.
 */
export function demoRecords2022(): StructureRecord[] {
  const before = demoRecords().map(since2018)
  const moves = textTable(['post', 'on', 'cause', 'to'], MOVES)
  const standing = moves.reduce<StructureRecord[]>(
    (records, { post, on, cause, to }) =>
      moved(records, post, day(on), cause as VacancyCause, to || null),
    before,
  )
  return [
    ...withLaws(delayered(standing)),
    freezeRecord({
      id: 'freeze:izin-2018',
      name: 'Enam bulan setelah pelantikan Wali Kota',
      from: day('2018-10-09'),
      until: day('2019-04-08'),
      basis: 'UU 10/2016 Pasal 162 ayat (3)',
    }),
    succession('rename', 'unit:egov', 'unit:egov'),
  ]
}

const SETTINGS: Readonly<Record<string, string>> = {
  'setting:decreeNo': '37 Tahun 2021',
  'setting:decreeDate': '2021-12-28',
  'setting:shownOn': DEMO_DAY_2022,
}

/** Laws that were changed since, as they stand now, and those that came. */
function withLaws(records: readonly StructureRecord[]): StructureRecord[] {
  const now = new Map<string, Law>(lawsSince2018().map((law) => [law.id, law]))
  const changed = records.map((record) => {
    const law = now.get(record.id)
    now.delete(record.id)
    return record.kind === 'law' && law ? { ...record, amendment: law.amendment } : record
  })
  return [...changed, ...now.values()]
}

function since2018(record: StructureRecord): StructureRecord {
  switch (record.kind) {
    case 'setting':
      return { ...record, value: SETTINGS[record.id] ?? record.value }
    case 'duty':
      return record.unitId === 'unit:egov'
        ? { ...record, text: record.text.replace('layanan e-government', 'aplikasi informatika') }
        : record
    case 'freeze':
      return { ...record, until: day('2018-10-08') }
    case 'appointment':
      return record.role === 'plt' ? { ...record, endCause: 'lainnya' } : record
    case 'unit':
      return record.id === 'unit:egov'
        ? { ...record, name: 'Bidang Aplikasi Informatika', shortName: 'Bidang Aplikasi' }
        : record
    case 'post':
      return record.id === 'post:kabid-egov'
        ? { ...record, title: 'Kepala Bidang Aplikasi Informatika' }
        : record
    default:
      return record
  }
}

function moved(
  records: readonly StructureRecord[],
  post: string,
  on: CalendarDate,
  endCause: VacancyCause,
  to: string | null,
): StructureRecord[] {
  const runs = (record: StructureRecord): record is Appointment =>
    record.kind === 'appointment' && record.postId === `post:${post}` && record.until === null
  const holder = records.find(runs)
  const ended = records.map((record) =>
    runs(record) ? { ...record, until: addDays(on, -1), endCause } : record,
  )
  if (!holder || !to || on >= DELAYERED_ON) return ended
  const risen = appointmentRecord({
    id: `appointment:${to}-${on.slice(0, 4)}`,
    personId: holder.personId,
    postId: `post:${to}`,
    from: on,
    decreeNo: `821.2/${on.slice(5, 7)}2/BKPSDM/${on.slice(0, 4)}`,
    decreeDate: addDays(on, -7),
    swornOn: on,
  })
  return [...ended, risen]
}
