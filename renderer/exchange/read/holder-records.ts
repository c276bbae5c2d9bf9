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
import { holderCell, nameAndRank, namesWithNips, plainName } from '../names/holder-name.ts'
import { splitMark } from '../names/list-mark.ts'
import { readNip } from './nip-cell.ts'
import {
  type CellReader,
  dateOf,
  nipOf,
  plainText,
  roleAndName,
  roleAndTitle,
  termOf,
} from './parse-cells.ts'
import type { ProblemCell } from './problem-list.ts'
import type { StableIds } from './stable-ids.ts'
import { cellAt, textAt } from './table-sheet.ts'

/** The cell that names who holds a post. */
export function holderText({ table, row }: CellReader): string {
  return textAt(table, row, nameIsHolder({ table }) ? 'name' : 'holder')
}

/** A plain "Nama" beside a column of posts is the holder's. */
export function nameIsHolder({ table }: Pick<CellReader, 'table'>): boolean {
  return table.columns.has('title') && table.columns.has('name') && !table.columns.has('holder')
}

/** Persons a row names, each with the appointment to the post; without one where `postId` is null. */
export function holderRecords(
  cell: CellReader,
  postId: PostId | null,
  ids: StableIds,
): StructureRecord[] {
  const beside = ACTING.map((meaning) => roleIn(plainText(cell, meaning))).find(
    (one) => one !== null,
  )
  const titled = beside ?? roleAndTitle(plainText(cell, 'title')).role
  return [...holdersIn(cell), ...actingIn(cell)].flatMap((holder) => {
    const { name: written, nip, note } = holder
    const { role: said, name } = roleAndName(plainName(written))
    const role = said === 'definitif' ? (holder.role ?? titled) : said
    const before = nip ? ids.personBefore(nip, name) : undefined
    const personId = before ?? ids.freshPerson(nip ?? name)
    ids.rememberPerson(nip, name, personId)
    const told = personOf(cell, personId, name, nip, note)
    const person = before ? [] : [told]
    if (before) ids.toldAgain(told)
    else if (role !== 'definitif' && !nip) {
      ids.supposed(personId, name, nameCell(cell, { ...holder, name }))
    }
    if (postId === null) return person
    const suffix = `${postId.slice('post:'.length)}.${personId.slice('person:'.length)}`
    const appointment = appointmentRecord({
      id: ids.fresh('appointment', suffix) as `appointment:${string}`,
      personId,
      postId,
      role,
      ...termOf(cell),
      decreeNo: plainText(cell, 'decreeNo') || null,
      decreeDate: dateOf(cell, 'decreeDate'),
      swornOn: dateOf(cell, 'swornOn'),
    })
    return [...person, appointment]
  })
}

/** The cell that names a holder: their column, or that of who acts. */
function nameCell(cell: CellReader, { name, acts }: Holder): ProblemCell {
  const own = nameIsHolder(cell) ? 'name' : 'holder'
  return { ...cellAt(cell.table, cell.row, acts ? 'acting' : own), value: name }
}

/** Columns in which an office also writes that the holder acts. */
const ACTING = ['status', 'note'] as const

/** "Plt", "Pelaksana Tugas": a role and nothing else; null for any other text. */
function roleIn(text: string): Role | null {
  const key = text.toLowerCase().replace(/[^a-z]/g, '')
  if (key === 'plt' || key === 'pelaksanatugas') return 'plt'
  if (key === 'plh' || key === 'pelaksanaharian') return 'plh'
  return key === 'pj' || key === 'penjabat' ? 'pj' : null
}

interface Holder {
  readonly name: string
  readonly nip: string | null
  readonly note: string | null
  /** What their column says of them. */
  readonly role?: Role
  /** Told in the column of those who act. */
  readonly acts?: true
}

/** Who acts, in a table that has a column of its own for them. */
function actingIn(cell: CellReader): Holder[] {
  const text = plainText(cell, 'acting')
  if (holderCell(text) !== 'name') return []
  const [both] = namesWithNips(text)
  if (both) return [{ ...both, note: null, role: 'plt', acts: true }]
  // Where nobody else is named the NIP of the row is theirs.
  const alone = holderCell(holderText(cell)) !== 'name' || /^[-–—]$/.test(holderText(cell))
  const own = alone ? nipOf(cell, 'nip') : { nip: null, note: null }
  return [{ name: text, ...own, role: 'plt', acts: true }]
}

function holdersIn(cell: CellReader): Holder[] {
  const { rest: text } = nameAndRank(holderText(cell))
  const both = namesWithNips(text)
  if (both.length > 0) {
    return both.map(({ name, nip }) => {
      const read = readNip(nip)
      if (read.kind !== 'spoilt') return { name, nip, note: null }
      const meaning = nameIsHolder(cell) ? 'name' : 'holder'
      const where = { ...cellAt(cell.table, cell.row, meaning), value: nip }
      cell.problems.add('bad-number', 'warning', 'spoilt-nip', where)
      return { name, nip: null, note: null }
    })
  }
  const listed = listedNames(text)
  if (listed.length > 1) return listed.map((name) => ({ name, nip: null, note: null }))
  const kind = holderCell(text)
  if (kind === 'name' && !/^[-–—]$/.test(text)) return [{ name: text, ...nipOf(cell, 'nip') }]
  if (kind !== 'blank' || !cell.table.columns.has('nip')) return []
  if (plainText(cell, 'acting') !== '') return []
  const { nip } = nipOf(cell, 'nip')
  return nip ? [{ name: cell.problems.say('unnamed-person', { nip }), nip, note: null }] : []
}

/** "1. Sri Mulyani", "2. Tono Raharjo" in the lines of one cell; none where a line bears no mark. */
function listedNames(text: string): string[] {
  if (!text.includes('\n')) return []
  const lines = text.split('\n').map((line) => splitMark(line.trim()))
  return lines.every(({ mark }) => /^\(?\d/.test(mark)) ? lines.map(({ name }) => name) : []
}

function personOf(
  cell: CellReader,
  id: PersonId,
  name: string,
  nip: string | null,
  note: string | null,
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
    sex: sexOf(plainText(cell, 'sex')),
    golongan: readGolongan(
      plainText(cell, 'golongan') || (nameAndRank(holderText(cell)).rank ?? ''),
    ),
    status: statusOf(plainText(cell, 'status'), nip, contract),
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
  const text = plainText(cell, meaning).trim()
  return NOTHING.test(text) ? null : text
}

function sexOf(text: string): Person['sex'] {
  if (/^(l|lk|lki|laki|pria|m|male|1)\b/i.test(text)) return 'male'
  return /^(p|pr|perempuan|wanita|f|female|2)\b/i.test(text) ? 'female' : null
}

/** Where it is not said: whoever has a contract is a PPPK. */
function statusOf(
  text: string,
  nip: string | null,
  { from, until }: ReturnType<typeof termOf>,
): Person['status'] {
  if (/pppk|p3k/i.test(text)) return 'pppk'
  if (/pns|cpns/i.test(text)) return 'pns'
  if (from !== null || until !== null) return 'pppk'
  return nip ? 'pns' : 'other'
}
