import type { Role } from '../../domain/records/records.ts'
import {
  holderCell,
  nameAndRank,
  namesWithNips,
  plainName,
  saysAbolished,
} from '../names/holder-name.ts'
import { type HolderWords, holderWords } from '../names/holder-words.ts'
import { splitMark } from '../names/list-mark.ts'
import { withoutRole } from '../names/role-words.ts'
import { type SaidVacant, saysNothing } from '../names/vacant-words.ts'
import { readNip } from './nip-cell.ts'
import { type CellReader, nipOf, plainText } from './parse-cells.ts'
import type { ProblemCell } from './problem-list.ts'
import { cellAt, type TableSheet, textAt } from './table-sheet.ts'

/** Somebody a row names. */
export interface Holder {
  readonly name: string
  readonly nip: string | null
  readonly note: string | null
  /** What the cell says of them; null: nothing. */
  readonly role: Role | null
  /** Told in the column of those who act. */
  readonly acts?: true
}

/** What a row tells of who holds its post. */
export interface RowHolders {
  readonly holders: readonly Holder[]
  /** Said in words, or by one who acts alone, that nobody holds the post. */
  readonly vacant: SaidVacant | null
  /** Posts whose holder acts, each with its cell. */
  readonly byPost: readonly {
    readonly role: Role
    readonly title: string
    readonly cell: ProblemCell
  }[]
}

/** The cell that names who holds a post. */
export function holderText({ table, row }: CellReader): string {
  return textAt(table, row, nameIsHolder({ table }) ? 'name' : 'holder')
}

/** A plain "Nama" beside a column of posts is the holder's. */
export function nameIsHolder({ table }: { readonly table: TableSheet }): boolean {
  return table.columns.has('title') && table.columns.has('name') && !table.columns.has('holder')
}

/** Who a row names in the column of holders and in that of those who act; what looks like no name is told. */
export function holdersIn(cell: CellReader): RowHolders {
  const own = ownHolders(cell)
  const acting = actingIn(cell)
  const all = [...own.holders, ...acting.holders]
  const definitive = all.some(({ role }) => role === null || role === 'plh')
  const acts = !definitive && all.some(({ role }) => role === 'plt' || role === 'pj')
  const said = own.vacant ?? (acts ? { cause: null, note: null } : null)
  const vacant = definitive ? null : said
  if (all.length === 0) noteNipOfNobody(cell)
  return { holders: all, vacant, byPost: [...own.byPost, ...acting.byPost] }
}

/** A NIP beside a post nobody holds is nobody's; a blank name beside one is told as such. */
function noteNipOfNobody(cell: CellReader): void {
  if (readNip(plainText(cell, 'nip')).kind === 'blank') return
  const { problems, table, row } = cell
  problems.add('missing-value', 'warning', 'nip-of-nobody', cellAt(table, row, 'nip'))
}

/** Where names stand with their NIPs, another one in its own column is told. */
function noteOtherNip(cell: CellReader, named: readonly { readonly nip: string }[]): void {
  const digits = plainText(cell, 'nip').replace(/\D/g, '')
  if (plainText(cell, 'nip') === '' || named.some(({ nip }) => digits.includes(nip))) return
  const { problems, table, row } = cell
  problems.add('missing-value', 'warning', 'nip-twice', cellAt(table, row, 'nip'))
}

/** Signs that are no name, and no sign of an empty cell either. */
function noteSigns(cell: CellReader, text: string, where: ProblemCell): void {
  if (/\p{L}/u.test(text) || !/[^-–—.…_\s0]/.test(text)) return
  cell.problems.add('missing-value', 'warning', 'holder-odd', { ...where, value: text })
}

const NOBODY: RowHolders = { holders: [], vacant: null, byPost: [] }

function ownHolders(cell: CellReader): RowHolders {
  const { rest: text } = nameAndRank(holderText(cell))
  const both = namesWithNips(text)
  if (both.length > 0) {
    noteOtherNip(cell, both)
    return { ...NOBODY, holders: both.map((one) => withNip(cell, one)) }
  }
  if (saysNothing(text)) {
    noteSigns(cell, text, ownCell(cell, text))
    return { ...NOBODY, holders: unnamed(cell) }
  }
  if (holderCell(text) === 'undisclosed') return NOBODY
  if (saysAbolished(text)) {
    cell.problems.add('missing-value', 'warning', 'abolished-kept', ownCell(cell, text))
    return NOBODY
  }
  const read = readWords(cell, text, ownCell(cell, text))
  const vacant = read.vacant ?? (holderCell(text) === 'vacant' ? { cause: null, note: null } : null)
  return { ...read, vacant, holders: withOwnNips(cell, read.holders) }
}

function ownCell({ table, row }: CellReader, value: string): ProblemCell {
  return { ...cellAt(table, row, nameIsHolder({ table }) ? 'name' : 'holder'), value }
}

function withNip(cell: CellReader, { name, nip }: { name: string; nip: string }): Holder {
  const { role, rest } = withoutRole(plainName(name))
  const read = readNip(nip)
  if (read.kind !== 'spoilt') return { name: rest, role, nip, note: null }
  cell.problems.add('bad-number', 'warning', 'spoilt-nip', ownCell(cell, nip))
  return { name: rest, role, nip: null, note: null }
}

/** The words of a cell, or of each of its numbered lines; doubts are told with the cell. */
function readWords(cell: CellReader, text: string, where: ProblemCell): RowHolders {
  const listed = listedNames(text)
  const found = (listed.length > 1 ? listed : [text]).map((one) => holderWords(plainName(one)))
  for (const one of found) tellDoubts(cell, one, where)
  return {
    holders: found.flatMap(({ holders }) =>
      holders.map((one) => ({ ...one, name: plainName(one.name), nip: null, note: null })),
    ),
    vacant: found.find(({ vacant }) => vacant)?.vacant ?? null,
    byPost: found.flatMap(({ byPost }) => byPost.map((one) => ({ ...one, cell: where }))),
  }
}

function tellDoubts({ problems }: CellReader, found: HolderWords, where: ProblemCell): void {
  for (const value of found.odd) {
    problems.add('missing-value', 'warning', 'holder-odd', { ...where, value })
  }
  if (found.doubt === 'left') problems.add('missing-value', 'warning', 'holder-left', where)
  if (found.doubt !== 'words') return
  const name = found.holders.map((one) => one.name).join('; ')
  problems.add('missing-value', 'warning', 'holder-words', where, { name })
}

/** The NIP of the row is that of whom it names; several names have as many, or none that can be told apart. */
function withOwnNips(cell: CellReader, holders: readonly Holder[]): Holder[] {
  const [only, ...more] = holders
  if (!only) return []
  if (more.length === 0) return [{ ...only, ...nipOf(cell, 'nip') }]
  const text = plainText(cell, 'nip')
  if (text === '') return [...holders]
  const nips = text.split(/[;\n/]/).map((one) => readNip(one.trim()))
  const told = nips.flatMap((one) => (one.kind === 'nip' ? [one.nip] : []))
  if (told.length === holders.length && told.length === nips.length) {
    return holders.map((one, at) => ({ ...one, nip: told[at] ?? null }))
  }
  const where = cellAt(cell.table, cell.row, 'nip')
  cell.problems.add('missing-value', 'warning', 'nip-of-whom', where, { count: holders.length })
  return [...holders]
}

/** Somebody of whom only the NIP is told. */
function unnamed(cell: CellReader): Holder[] {
  if (!cell.table.columns.has('nip') || plainText(cell, 'acting') !== '') return []
  const { nip } = nipOf(cell, 'nip')
  if (!nip) return []
  return [{ name: cell.problems.say('unnamed-person', { nip }), nip, note: null, role: null }]
}

/** Who acts, in a table that has a column of its own for them. */
function actingIn(cell: CellReader): RowHolders {
  const text = plainText(cell, 'acting')
  if (saysNothing(text)) {
    noteSigns(cell, text, { ...cellAt(cell.table, cell.row, 'acting'), value: text })
    return NOBODY
  }
  const mark = { acts: true } as const
  const [both] = namesWithNips(text)
  if (both) {
    const { role, rest } = withoutRole(plainName(both.name))
    return {
      ...NOBODY,
      holders: [{ ...both, name: rest, note: null, role: role ?? 'plt', ...mark }],
    }
  }
  const where = { ...cellAt(cell.table, cell.row, 'acting'), value: text }
  const { holders, byPost } = readWords(cell, text, where)
  // Where nobody else is named the NIP of the row is theirs.
  const alone = holderWords(holderText(cell)).holders.length === 0
  const told = alone ? withOwnNips(cell, holders) : holders
  return {
    ...NOBODY,
    holders: told.map((one) => ({ ...one, role: one.role ?? 'plt', ...mark })),
    byPost,
  }
}

/** "1. Sri Mulyani", "2. Tono Raharjo" in the lines of one cell; none where a line bears no mark. */
function listedNames(text: string): string[] {
  if (!text.includes('\n')) return []
  const lines = text.split('\n').map((line) => splitMark(line.trim()))
  return lines.every(({ mark }) => /^\(?\d/.test(mark)) ? lines.map(({ name }) => name) : []
}
