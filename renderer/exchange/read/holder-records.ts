import { readGolongan } from '../../domain/records/cell-values.ts'
import { appointmentRecord, personRecord } from '../../domain/records/record-makers.ts'
import type {
  Person,
  PersonId,
  PostId,
  Role,
  StructureRecord,
} from '../../domain/records/records.ts'
import { splitName } from '../../domain/records/split-name.ts'
import { nameAndRank, saysAbolished } from '../names/holder-name.ts'
import { saidVacant } from '../names/vacant-words.ts'
import { type Holder, holdersIn, holderText, nameIsHolder } from './holders-in.ts'
import {
  type CellReader,
  dateOf,
  noteUnknown,
  plainText,
  roleAndTitle,
  termOf,
} from './parse-cells.ts'
import type { ProblemCell } from './problem-list.ts'
import type { StableIds } from './stable-ids.ts'
import { cellAt } from './table-sheet.ts'
import { vacancyOf } from './vacancy-cells.ts'

/**
 * Persons a row names, each with the appointment to the post; without one where `postId` is null. A cause the cell
 * tells is kept with the vacancy of the seat.
 */
export function holderRecords(
  cell: CellReader,
  postId: PostId | null,
  ids: StableIds,
  seat = 1,
): StructureRecord[] {
  const beside = roleIn(plainText(cell, 'status')) ?? roleIn(plainText(cell, 'note'))
  const titled = beside ?? roleAndTitle(plainText(cell, 'title')).role
  const { made } = cell.problems
  const note = (id: string) => made.note(cell.table.name, cell.row.number, id)
  const { holders, vacant, byPost } = holdersIn(cell)
  for (const one of byPost) {
    if (postId !== null) ids.actsFor({ ...one, postId })
    else
      cell.problems.add('missing-value', 'warning', 'acts-unknown', one.cell, { title: one.title })
  }
  const both = holders.some(({ acts }) => acts) && holders.some(({ acts }) => !acts)
  const records = holders.flatMap((holder) => {
    const { name, nip, acts = false } = holder
    const term = both ? termCell(cell, acts) : cell
    const role = holder.role ?? titled
    const before = nip ? ids.personBefore(nip, name) : undefined
    const personId = before ?? ids.freshPerson(nip ?? name)
    ids.rememberPerson(nip, name, personId)
    const told = personOf(cell, personId, { ...holder, role })
    const person = before ? [] : [told]
    if (before) ids.toldAgain(told)
    else if (role !== 'definitif' && !nip) {
      ids.supposed(personId, name, nameCell(cell, { ...holder, name }))
    }
    note(personId)
    if (postId === null) return person
    const suffix = `${postId.slice('post:'.length)}.${personId.slice('person:'.length)}`
    const appointment = appointmentRecord({
      id: ids.fresh('appointment', suffix) as `appointment:${string}`,
      personId,
      postId,
      role,
      ...termOf(term),
      decreeNo: plainText(term, 'decreeNo') || null,
      decreeDate: dateOf(term, 'decreeDate'),
      swornOn: dateOf(term, 'swornOn'),
    })
    note(appointment.id)
    return [...person, appointment]
  })
  if (postId === null) return records
  if (vacant !== null) cell.problems.vacate(postId)
  return [...records, ...vacancyOf(cell, postId, seat, vacant)]
}

/** Columns about holding a post. */
const OF_TERM = ['since', 'until', 'decreeNo', 'decreeDate', 'swornOn'] as const

/**
 * The row without the days and decrees of the other of two persons: those right of the column that names who acts are
 * theirs, those before it the holder's.
 */
function termCell(cell: CellReader, acts: boolean): CellReader {
  const columns = new Map(cell.table.columns)
  const acting = columns.get('acting') ?? 0
  const own = columns.get(nameIsHolder(cell) ? 'name' : 'holder') ?? 0
  for (const meaning of OF_TERM) {
    const at = columns.get(meaning)
    if (at === undefined) continue
    const ofActing = at > acting && (own < acting || at < own)
    if (ofActing !== acts) columns.delete(meaning)
  }
  return { ...cell, table: { ...cell.table, columns } }
}

/** The cell that names a holder: their column, or that of who acts. */
function nameCell(cell: CellReader, { name, acts }: Holder): ProblemCell {
  const own = nameIsHolder(cell) ? 'name' : 'holder'
  return { ...cellAt(cell.table, cell.row, acts ? 'acting' : own), value: name }
}

/** "Plt", "Pelaksana Tugas": a role and nothing else, as an office also writes it beside a name; null for any other text. */
function roleIn(text: string): Role | null {
  if (text === '') return null
  const key = text.toLowerCase().replace(/[^a-z]/g, '')
  if (key === 'plt' || key === 'pelaksanatugas') return 'plt'
  if (key === 'plh' || key === 'pelaksanaharian') return 'plh'
  return key === 'pj' || key === 'penjabat' ? 'pj' : null
}

function personOf(
  cell: CellReader,
  id: PersonId,
  { name, nip, note, role }: Omit<Holder, 'role'> & { readonly role: Role },
): Person {
  const split = splitName(name)
  const contract = termOf(cell, 'contract')
  return personRecord({
    id,
    name: split.name,
    frontTitle: plainText(cell, 'frontTitle') || split.frontTitle,
    backTitle: plainText(cell, 'backTitle') || split.backTitle,
    nip,
    birthDate: dateOf(cell, 'birthDate'),
    sex: sexIn(cell),
    golongan: readGolongan(
      plainText(cell, 'golongan') || (nameAndRank(holderText(cell)).rank ?? ''),
    ),
    status: statusOf(statusIn(cell, role), nip, contract),
    note,
    golonganSince: dateOf(cell, 'golonganSince'),
    education: toldIn(cell, 'education'),
    training: toldIn(cell, 'training'),
    certificates: toldIn(cell, 'certificates'),
    discipline: toldIn(cell, 'discipline'),
    contractFrom: contract.from,
    contractUntil: contract.until,
  })
}

/** Ways to write that there is nothing. */
const NOTHING =
  /^([-–—.\s0]*|null|nihil|n\/?a|tidak|(tidak|belum|blm|tdk)( pernah)?( ada| memiliki| punya)?)$/i

/** What a cell tells of a person; null where it says that there is nothing. */
function toldIn(cell: CellReader, meaning: string): string | null {
  const text = plainText(cell, meaning)
  return text === '' || isNothing(text) ? null : text
}

/** Whether a text says that there is nothing: "tidak ada", "nihil". */
export function isNothing(text: string): boolean {
  return NOTHING.test(text)
}

function sexIn(cell: CellReader): Person['sex'] {
  const text = plainText(cell, 'sex')
  if (text === '') return null
  const sex = sexOf(text)
  if (sex === null) noteUnknown(cell, 'sex')
  return sex
}

function statusIn(cell: CellReader, role: Role): Person['status'] | null {
  const text = plainText(cell, 'status')
  const status = statusTold(text)
  if (text === '' || status !== null) return status
  if (!tellsOfPost(text)) noteUnknown(cell, 'status')
  else if (role === 'definitif' && saidVacant(text)) {
    const where = cellAt(cell.table, cell.row, 'status')
    cell.problems.add('missing-value', 'warning', 'status-held', where)
  }
  return status
}

/** Whether a status is that of the post or of its holder there: "Definitif", "Plt", "Kosong", "Terisi". */
export function tellsOfPost(text: string): boolean {
  return (
    roleIn(text) !== null || saidVacant(text) !== null || HELD.test(text) || saysAbolished(text)
  )
}

const HELD = /^(definitif|terisi|isi|aktif|active|filled)$/i

/** The sex a cell tells; null for any other text. */
export function sexOf(text: string): Person['sex'] {
  if (/^(l|lk|lki|laki|pria|m|male|1)\b/i.test(text)) return 'male'
  return /^(p|pr|perempuan|w|wanita|f|female|2)\b/i.test(text) ? 'female' : null
}

/** The kind of a person a cell tells; null for any other text. */
export function statusTold(text: string): Person['status'] | null {
  if (/pppk|p3k/i.test(text)) return 'pppk'
  if (OTHERS.test(text)) return 'other'
  return /pns|^asn$/i.test(text) ? 'pns' : null
}

/** Who works for an office and is no civil servant. */
const OTHERS = /\bnon[ -]?(asn|pns)\b|\bhonor|\bthl\b|\bptt\b|\bgtt\b|\btkk\b|outsourc|\bkontrak\b/i

/** Where it is not said: whoever has a contract is a PPPK. */
function statusOf(
  told: Person['status'] | null,
  nip: string | null,
  { from, until }: ReturnType<typeof termOf>,
): Person['status'] {
  if (told) return told
  if (from !== null || until !== null) return 'pppk'
  return nip ? 'pns' : 'other'
}
