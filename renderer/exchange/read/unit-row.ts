import { categoryOfEselon } from '../../domain/ranks/eselon.ts'
import { headTitle } from '../../domain/ranks/head-title.ts'
import { kindOfTitle } from '../../domain/ranks/title-category.ts'
import { postRecord, unitRecord } from '../../domain/records/record-makers.ts'
import type { Post, PostId, StructureRecord, UnitId } from '../../domain/records/records.ts'
import { guessUnitType } from '../../domain/templates/unit-type-of-name.ts'
import { holderCell } from '../names/holder-name.ts'
import { withoutDashes } from '../names/list-mark.ts'
import { isSectionText } from '../names/section-line.ts'
import { unitOfTitle } from '../names/unit-of-title.ts'
import { eselonTold, saysNoEselon } from './eselon-cell.ts'
import { holderRecords } from './holder-records.ts'
import { holderText, nameIsHolder } from './holders-in.ts'
import {
  brokenCounts,
  type CellReader,
  countOf,
  kelasOf,
  noteUnknown,
  plainText,
  roleAndTitle,
} from './parse-cells.ts'
import { OF_POST, type RemarkOrder, withRemark } from './remarks.ts'
import { inOneLine } from './sheet.ts'
import type { StableIds } from './stable-ids.ts'
import { cellAt } from './table-sheet.ts'

/** Where a row's unit stands. */
export interface UnitPlace {
  readonly unitId: UnitId
  readonly parentId: UnitId | null
  readonly unplaced: string | null
  /** The office's own code, where a column or the outline tells it. */
  readonly code: string | null
}

/** The name of the row's unit: its unit column, else its name, else its post; noted where all are blank. */
export function unitNameOf(cell: CellReader): string {
  const { table } = cell
  const unit = plainText(cell, 'unit')
  const name = plainText(cell, 'name')
  const title = plainText(cell, 'title')
  const isHolder = nameIsHolder(cell)
  const found = unit || (isHolder ? '' : name) || ledBy(title) || holderAlone(cell)
  if (found !== '') return withoutDashes(found)
  const fallback = cell.problems.say('no-name', { row: cell.row.number })
  const meaning = ['unit', 'name', 'title'].find((one) => table.columns.has(one)) ?? 'name'
  const where = cellAt(table, cell.row, meaning)
  cell.problems.add('missing-value', 'warning', 'missing-name', where, { name: fallback })
  return fallback
}

/** The unit a title leads ("Kepala Subbagian Umum"), else the title: "Kepala Bidang" alone names none. */
function ledBy(title: string): string {
  const led = unitOfTitle(title)
  return led && /\s|^(sekretariat|inspektorat)$/i.test(led) ? led : title
}

/** Who stands in a row of a chart of persons alone. */
function holderAlone(cell: CellReader): string {
  const named = ['unit', 'name', 'title'].some((one) => cell.table.columns.has(one))
  return named ? '' : plainText(cell, 'holder')
}

/** A unit, its head post where the table knows of posts or holders, and whoever holds it. */
export function unitRecords(cell: CellReader, place: UnitPlace, ids: StableIds): StructureRecord[] {
  const { table, row } = cell
  const name = inOneLine(unitNameOf(cell))
  const type = guessUnitType(name)
  const unit = unitRecord({
    id: place.unitId,
    parentId: place.parentId,
    order: row.number,
    name,
    type,
    code: place.code,
    note: plainText(cell, 'note') || null,
    unplaced: place.unplaced,
  })
  cell.problems.made.note(table.name, row.number, unit.id)
  const said = ['title', 'holder', 'acting', 'nip', 'filled', 'seats', 'eselon'].some((one) =>
    table.columns.has(one),
  )
  const title = plainText(cell, 'title') || (said ? headTitle(name, type, null) : null)
  if (!title || isGroup(cell, title)) return [unit]
  return [unit, ...postRecords(cell, { unitId: unit.id, title, head: true }, ids, [])]
}

/** A box that only gathers posts of a kind: nobody holds "Pelaksana", and it has no seat. */
export function isGroup(cell: CellReader, title: string): boolean {
  const told = ['seats', 'filled', 'kelas', 'nip'].some((one) => plainText(cell, one) !== '')
  return isSectionText(title) && !told && holderText(cell) === ''
}

/** A post and its holders, named or counted. */
export function postRecords(
  cell: CellReader,
  post: Pick<Post, 'unitId' | 'title' | 'head'>,
  ids: StableIds,
  remarks: RemarkOrder = OF_POST,
): StructureRecord[] {
  const { row } = cell
  const { title } = roleAndTitle(post.title)
  const owner = post.unitId.slice('unit:'.length)
  const postId = ids.fresh('post', post.head ? owner : `${owner}.${title}`) as PostId
  cell.problems.made.note(cell.table.name, row.number, postId)
  const eselon = eselonOf(cell)
  const holder = holderRecords(cell, postId, ids)
  const held = holder.filter((one) => one.kind === 'appointment' && one.role === 'definitif')
  const seats = countOf(cell, 'seats', Math.max(1, held.length))
  const made = [
    postRecord({
      // Field by field: spread, it takes a tenth of a whole import.
      unitId: post.unitId,
      head: post.head,
      title,
      id: postId,
      order: post.head ? 0 : row.number,
      category: categoryOf(cell, title, eselon),
      eselon,
      kelas: kelasOf(cell, 'kelas'),
      seats,
      unnamed: unnamedOf(cell, holder.length > 0, seats),
      note: brokenCounts(cell),
    }),
    ...holder,
  ]
  return withRemark(made, cell, remarks)
}

function categoryOf(cell: CellReader, title: string, eselon: Post['eselon']): Post['category'] {
  const written = plainText(cell, 'category')
  const told = categoryTold(written || (eselon ? '' : plainText(cell, 'eselon')))
  const found = eselon ? categoryOfEselon(eselon) : (told ?? kindOfTitle(title)?.category)
  const said = told !== null || (isOfLine(found ?? 'other') && saysOfLine(written))
  if (written !== '' && !said) noteUnknown(cell, 'category')
  return found ?? 'other'
}

/** "Struktural": one of three kinds, which the eselon or the title tell. */
export function saysOfLine(text: string): boolean {
  return /^(jabatan )?struktural$/i.test(text)
}

/** Whether a kind of posts is one of those. */
export function isOfLine(category: Post['category']): boolean {
  return category === 'jpt' || category === 'administrator' || category === 'pengawas'
}

/** The eselon of a row; words that are none, and tell no kind of post either, are noted. */
function eselonOf(cell: CellReader): Post['eselon'] {
  const text = plainText(cell, 'eselon')
  const told = eselonTold(text)
  if (text === '' || told !== null || saysNoEselon(text) || categoryTold(text) !== null) return told
  noteUnknown(cell, 'eselon')
  return null
}

/** The kind of post a cell tells; null for any other text. */
export function categoryTold(written: string): Post['category'] | null {
  const text = written.toLowerCase()
  if (/fungsional umum|^jfu|pelaksana/.test(text)) return 'pelaksana'
  if (/fungsional|functional|^jf/.test(text)) return 'fungsional'
  if (/pelaksana|^staff$/.test(text)) return 'pelaksana'
  if (/pengawas|^supervisor$/.test(text)) return 'pengawas'
  if (/administrator/.test(text)) return 'administrator'
  if (/^jpt\b|pimpinan tinggi|senior leader/.test(text)) return 'jpt'
  return null
}

/** A column of numbers tells B; a column of names tells whether somebody is there; without both nothing is known. */
function unnamedOf(cell: CellReader, named: boolean, seats: number): number {
  const { table } = cell
  if (table.columns.has('filled')) return Math.max(0, countOf(cell, 'filled', 0) - (named ? 1 : 0))
  // Held, and not said by whom, though another is named who acts.
  if (holderCell(holderText(cell)) === 'undisclosed') return 1
  if (named) return 0
  // A register of vacant posts tells that they are.
  const told = ['holder', 'seats', 'vacantSince'].some((one) => table.columns.has(one))
  return told || nameIsHolder(cell) ? 0 : seats
}
