import type { PaperSigner, PaperText } from '../../domain/paper/paper-text.ts'
import { isCity, officeOf } from '../../domain/readings/offices.ts'
import type { UnitId } from '../../domain/records/records.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import { expectedOn } from '../../domain/tenure/expected-structure.ts'
import { partsOf } from '../../domain/values/calendar-date.ts'
import type { HeldTable } from '../../exchange/write/write-tables.ts'
import { letterheadBlocks } from '../../print/heads/letterhead.ts'
import type { Column, Telling } from '../../registers/column.ts'
import { PETA_LIST, type PetaLine, petaLines } from '../../registers/peta-list.ts'
import { cellTable, paperTable, toldColumns } from '../../registers/told.ts'
import { longDate } from '../../words/figures/long-date.ts'
import type { PaperOrder, StructureKind } from '../order/paper-kind.ts'
import { governmentSigner, placeAndDay } from './letter-page.ts'
import { filteredTable } from './register-page.ts'

/** The peta jabatan as a list. */
export const petaList = {
  id: 'peta-list',
  group: 'list',
  name: { id: 'Peta jabatan (daftar)', en: 'Map of posts (list)' },
  lead: {
    id: 'Satu baris per jabatan, dengan kelas, riil, kebutuhan, dan selisihnya.',
    en: 'A row for each post, with class, holders, seats and the difference.',
  },
  about: 'structure',
  takes: ['unit', 'day'],
  upright: true,
  text: (structure, order) => petaListPaper(expectedOn(structure, order.on, order.today), order),
  table(structure, { choice, on, today, words }) {
    const columns = toldColumns<PetaLine>(PETA_LIST, choice.without)
    return petaTable(
      { structure: expectedOn(structure, on, today), on, words },
      choice.unitId,
      columns,
    )
  },
} as const satisfies StructureKind

/**
 * Peta jabatan as a list, unit after unit in the order of the chart, with the sum of all. `structure`: as it is expected
 * to be on that day.
 */
export function petaListPaper(structure: Structure, order: PaperOrder): PaperText {
  const { on, today, words, choice } = order
  const { unitId } = choice
  const { language } = words
  const office = unitId
    ? (get(structure, unitId)?.name ?? '')
    : (get(structure, 'setting:officeName')?.value.trim() ?? '')
  const month = (longDate(on, language).split(' ')[1] ?? '').toUpperCase()
  const period = words('peta-paper.period', { month, year: String(partsOf(on).year) })
  const title = words('peta-paper.title')
  const foot = [
    title,
    words('peta-paper.as-of', { date: longDate(on, language) }),
    words('peta-paper.printed', { date: longDate(today, language) }),
  ]
  const { rows, sum } = petaLines(structure, unitId, on)
  return {
    title: `${title} ${office}`.trim(),
    landscape: false,
    foot: foot.join(' · '),
    blocks: [
      ...letterheadBlocks(structure),
      {
        kind: 'title',
        lines: [title.toUpperCase(), office.toUpperCase(), period].filter((line) => line !== ''),
      },
      paperTable(
        toldColumns<PetaLine>(PETA_LIST, choice.without),
        [...rows, sum],
        { structure, on, words },
        {
          isStrong: ({ post }) => post?.head ?? true,
          ...(isCity(structure) && {
            over: ({ post }) => post && (officeOf(structure, post.unitId)?.name ?? null),
          }),
        },
      ),
      { kind: 'paragraph', text: words('peta-paper.list-sign') },
    ],
  }
}

/** The peta jabatan as a table for a spreadsheet, with the sum of all and who signs below it: numbers stay numbers. */
export function petaTable(
  telling: Telling,
  unitId: UnitId | null,
  columns: readonly Column<PetaLine>[] = PETA_LIST,
): HeldTable {
  const { structure, on, words } = telling
  const { rows, sum } = petaLines(structure, unitId, on)
  return {
    ...filteredTable(words('peta-paper.title').toUpperCase(), branchName(structure, unitId), words),
    ...cellTable(columns, rows, telling),
    sum: cellTable(columns, [sum], telling).rows[0] ?? [],
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
