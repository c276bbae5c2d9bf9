import { readGolongan } from '../../domain/records/cell-values.ts'
import {
  appointmentRecord,
  personRecord,
  vacancyRecord,
} from '../../domain/records/record-makers.ts'
import type {
  Person,
  PersonId,
  PostId,
  Role,
  StructureRecord,
} from '../../domain/records/records.ts'
import { splitName } from '../../domain/records/split-name.ts'
import { nameAndRank } from '../names/holder-name.ts'
import type { SaidVacant } from '../names/vacant-words.ts'
import { type Holder, holdersIn, holderText, nameIsHolder } from './holders-in.ts'
import { type CellReader, dateOf, plainText, roleAndTitle, termOf } from './parse-cells.ts'
import type { ProblemCell } from './problem-list.ts'
import type { StableIds } from './stable-ids.ts'
import { cellAt } from './table-sheet.ts'

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
  const beside = ACTING.map((meaning) => roleIn(plainText(cell, meaning))).find(
    (one) => one !== null,
  )
  const titled = beside ?? roleAndTitle(plainText(cell, 'title')).role
  const { holders, vacant, byPost } = holdersIn(cell)
  if (postId !== null) for (const one of byPost) ids.actsFor({ ...one, postId })
  const records = holders.flatMap((holder) => {
    const { name, nip, note } = holder
    const role = holder.role ?? titled
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
  if (postId === null || vacant === null) return records
  cell.problems.vacate(postId)
  return [...records, ...caseOf(cell, vacant, postId, seat)]
}

/** Columns that tell the case of a vacancy themselves. */
const CASE = ['vacantSince', 'vacancyCause', 'vacancyStage', 'targetDate'] as const

function caseOf(
  { table }: CellReader,
  { cause, note }: SaidVacant,
  postId: PostId,
  seat: number,
): StructureRecord[] {
  const told = CASE.some((one) => table.columns.has(one))
  if (told || (cause === null && note === null)) return []
  const id = `vacancy:${postId.slice('post:'.length)}.${seat}` as const
  return [vacancyRecord({ id, postId, seat, since: null, cause, note })]
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
