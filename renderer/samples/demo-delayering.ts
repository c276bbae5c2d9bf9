import {
  appointmentRecord,
  postRecord,
  successionRecord,
  unitRecord,
} from '../domain/records/record-makers.ts'
import type {
  Post,
  PostId,
  StructureRecord,
  Succession,
  UnitId,
} from '../domain/records/records.ts'
import { day } from '../domain/values/calendar-date.ts'
import { delayeredDuties } from './demo-delayered-duties.ts'
import { textTable } from './text-table.ts'

/** The day the sections ended and their heads became functional officials. */
export const DELAYERED_ON = day('2021-12-31')

const BASIS = 'Peraturan Wali Kota Contoh Nomor 37 Tahun 2021'

/** Section, its head post, the functional group it went into and the functional post its head was made. */
const EQUALISED = `
subbag-program     | kasubbag-program        | kjf-sekretariat   | perencana-muda
lip                | kasi-lip                | kjf-ikp           | lip-humas-muda
media              | kasi-media              | kjf-ikp           | lip-humas-muda
kemitraan          | kasi-kemitraan          | kjf-ikp           | lip-humas-muda
jaringan           | kasi-jaringan           | kjf-infrastruktur | pusat-data-prakom-muda
pusat-data         | kasi-pusat-data         | kjf-infrastruktur | pusat-data-prakom-muda
sumber-daya-tik    | kasi-sumber-daya-tik    | kjf-infrastruktur | pusat-data-prakom-muda
tata-kelola        | kasi-tata-kelola        | kjf-egov          | aplikasi-prakom-muda
aplikasi           | kasi-aplikasi           | kjf-egov          | aplikasi-prakom-muda
interoperabilitas  | kasi-interoperabilitas  | kjf-egov          | aplikasi-prakom-muda
statistik-sektoral | kasi-statistik-sektoral | kjf-statistik     | statistisi-muda
persandian         | kasi-persandian         | kjf-statistik     | sandiman-muda
keamanan-informasi | kasi-keamanan-informasi | kjf-statistik     | sandiman-muda
`

const rows = textTable(['section', 'head', 'group', 'post'], EQUALISED)

/**
 * PermenPANRB 17/2021 and 25/2021 on the demo: every section and one subbagian merge into the functional group of
 * their bidang, staff posts move with their ids, heads are appointed to functional posts. What goes on keeps its
 * id; what does not is told by succession records. Their duties go to their bidang (see `demo-delayered-duties`).
 */
export function delayered(records: readonly StructureRecord[]): StructureRecord[] {
  const groupOf = new Map(rows.map(({ section, group }) => [`unit:${section}`, `unit:${group}`]))
  const gone = new Set(rows.flatMap(({ section, head }) => [`unit:${section}`, `post:${head}`]))
  const kept = records.filter(
    (record) => !gone.has(record.id) && !refersTo(record, gone) && record.kind !== 'duty',
  )
  const moved = kept.map((record) => withSeats(inGroup(record, groupOf)))
  const duties = delayeredDuties(records, homes(), DELAYERED_ON, BASIS)
  const people = [...equalised(records), ...successions()]
  return [...moved, ...groups(), perencana(), ...people, ...duties]
}

function refersTo(record: StructureRecord, gone: ReadonlySet<string>): boolean {
  if (record.kind === 'appointment' || record.kind === 'vacancy') return gone.has(record.postId)
  if (record.kind === 'step') return record.vacancyId === 'vacancy:kasi-lip-2018'
  return record.kind === 'override' && gone.has(record.subjectId)
}

function inGroup(record: StructureRecord, groupOf: ReadonlyMap<string, string>): StructureRecord {
  if (record.kind !== 'post') return record
  const group = groupOf.get(record.unitId) as UnitId | undefined
  return group ? { ...record, unitId: group } : record
}

/** One seat more for every head who was made an official of this post. */
function withSeats(record: StructureRecord): StructureRecord {
  const more = rows.filter(({ post }) => record.id === `post:${post}`).length
  return record.kind === 'post' && more > 0 ? { ...record, seats: record.seats + more } : record
}

/** The unit above the group a section went into has an article: its text holds the work from then on. */
function homes(): ReadonlyMap<UnitId, UnitId> {
  return new Map(
    rows.map(({ section, group }) => [`unit:${section}`, `unit:${group.slice('kjf-'.length)}`]),
  )
}

function groups(): StructureRecord[] {
  const keys = new Set(rows.map(({ group }) => group))
  return [...keys].map((key) =>
    unitRecord({
      id: `unit:${key}`,
      parentId: `unit:${key.slice('kjf-'.length)}`,
      order: 9,
      name: 'Kelompok Jabatan Fungsional',
      shortName: 'KJF',
      type: 'kjf',
      line: 'koordinasi',
    }),
  )
}

function perencana(): Post {
  return postRecord({
    id: 'post:perencana-muda',
    unitId: 'unit:kjf-sekretariat',
    order: 1,
    title: 'Perencana Ahli Muda',
    head: false,
    category: 'fungsional',
    kelas: 9,
  })
}

function equalised(records: readonly StructureRecord[]): StructureRecord[] {
  return rows.flatMap(({ head, post }) => {
    const holder = records.find(
      (record) =>
        record.kind === 'appointment' &&
        record.postId === `post:${head}` &&
        record.role === 'definitif' &&
        record.until === null,
    )
    if (holder?.kind !== 'appointment') return []
    const record = appointmentRecord({
      id: `appointment:${head}-2021`,
      personId: holder.personId,
      postId: `post:${post}`,
      from: DELAYERED_ON,
      decreeNo: '821.2/310/BKPSDM/2021',
      decreeDate: day('2021-12-29'),
      swornOn: DELAYERED_ON,
    })
    return [record]
  })
}

function successions(): Succession[] {
  return [
    ...rows.map(({ section, group }) => succession('merge', `unit:${section}`, `unit:${group}`)),
    ...rows.map(({ head, post }) => succession('merge', `post:${head}`, `post:${post}`)),
  ]
}

/** A succession of that day; the id is made of what it is about. */
export function succession(
  act: Succession['act'],
  fromId: UnitId | PostId | null,
  toId: UnitId | PostId | null,
): Succession {
  const key = (fromId ?? toId ?? '').replace(':', '-')
  const id = `succession:${act}-${key}` as const
  return successionRecord({ id, act, fromId, toId, on: DELAYERED_ON, basis: BASIS })
}
