import type { PaperSigner } from '../../domain/paper/paper-text.ts'
import { officeOf } from '../../domain/readings/offices.ts'
import { petaRows, petaUnits } from '../../domain/readings/peta-jabatan.ts'
import {
  addStaffing,
  NO_STAFFING,
  type Staffing,
  staffingWord,
} from '../../domain/readings/staffing.ts'
import type { UnitId } from '../../domain/records/records.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import { expectedOn } from '../../domain/tenure/expected-structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import type { OutTable } from '../../exchange/write/write-tables.ts'
import { petaJabatanSheets } from '../../print/peta/peta-jabatan.ts'
import { petaJabatanList } from '../../print/peta/peta-jabatan-list.ts'
import { toldPlan } from '../../print/plan/plan-facts.ts'
import { capital } from '../../words/telling/code-word.ts'
import type { Words } from '../../words/words.ts'
import { chartChoice } from '../order/chart-choice.ts'
import type { StructureKind } from '../order/paper-kind.ts'
import { governmentSigner, placeAndDay } from './letter-page.ts'
import { filteredTable } from './register-page.ts'

/** The posts of each unit as boxes, with K, B and what is between them. */
export const petaJabatan = {
  id: 'peta-jabatan',
  group: 'staff',
  name: { id: 'Peta jabatan (bagan)', en: 'Post map (chart)' },
  about: 'structure',
  takes: ['unit', 'day'],
  modes: ['unit', 'fit'],
  watches: ['signer'],
  forms: { chart: 'peta-jabatan', list: 'peta-list' },
  drawing(structure, order, drawn) {
    const expected = expectedOn(structure, order.on, order.today)
    const { document, plan } = petaJabatanSheets(expected, chartChoice(order, drawn))
    return { document, ...toldPlan(plan, order.words.language) }
  },
} as const satisfies StructureKind

/** The same as a list. */
export const petaList = {
  id: 'peta-list',
  group: 'staff',
  name: { id: 'Peta jabatan (daftar)', en: 'Post map (list)' },
  lead: {
    id: 'Satu baris per jabatan, dengan kelas, riil, kebutuhan, dan selisihnya.',
    en: 'A row for each post, with class, holders, seats and the difference.',
  },
  about: 'structure',
  takes: ['unit', 'day'],
  upright: true,
  text(structure, { choice: { unitId }, on, today, words: { language } }) {
    return petaJabatanList(expectedOn(structure, on, today), { on, today, language, unitId })
  },
  table: (structure, { choice, on, today, words }) =>
    petaTable(expectedOn(structure, on, today), on, choice.unitId, words),
} as const satisfies StructureKind

/**
 * The peta jabatan as a table for a spreadsheet, with the sum of all and who signs below it: numbers stay numbers. A
 * post without a kind has a blank there, as the official form has it.
 */
export function petaTable(
  structure: Structure,
  on: CalendarDate,
  unitId: UnitId | null,
  words: Words,
): OutTable {
  const numbers = (of: Staffing) => [
    of.b,
    of.k,
    of.diff,
    words(`peta-paper.${staffingWord(of.diff)}`),
  ]
  const rows = petaUnits(structure, unitId).flatMap((id) => petaRows(structure, id, on))
  const sum = rows.reduce((all, { staffing }) => addStaffing(all, staffing), NO_STAFFING)
  const headings = (['kelas-long', 'held', 'needed', 'less-more', 'status'] as const).map((word) =>
    words(`peta-paper.${word}`),
  )
  return {
    ...filteredTable(words('peta-paper.title'), branchName(structure, unitId), words),
    headings: [
      words('peta-paper.no'),
      words('peta-paper.post'),
      words('peta-paper.unit'),
      words('vacancy.group-office'),
      words('field.category'),
      ...headings,
    ],
    rows: rows.map(({ post, staffing }, index) => [
      index + 1,
      post.title,
      get(structure, post.unitId)?.name ?? '',
      officeOf(structure, post.unitId)?.name ?? '',
      post.category === 'other' ? '' : capital(words(`category.${post.category}`)),
      post.kelas ?? '',
      ...numbers(staffing),
    ]),
    sum: ['', words('peta-paper.whole'), '', '', '', '', ...numbers(sum)],
    closing: signedLines(governmentSigner(structure, placeAndDay(structure, on, words))),
  }
}

/** The branch a list is limited to; empty where that is the whole. */
function branchName(structure: Structure, unitId: UnitId | null): string {
  const isWhole = unitId === null || get(structure, unitId)?.parentId === null
  return isWhole ? '' : (get(structure, unitId)?.name ?? '')
}

/** Place and day, office, room for a signature, and who signs; dots where the settings name nobody. */
function signedLines({ over, title, name, under }: PaperSigner): string[] {
  const signed = name === '' ? '……………………………………' : name
  return [over, ...(title === '' ? [] : [title]), '', '', signed, ...(under === '' ? [] : [under])]
}
