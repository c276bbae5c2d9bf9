import type { PaperBlock, PaperText } from '../../domain/paper/paper-text.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import { type RegisterRow, registerRows } from '../../domain/vacancy/register/register.ts'
import type { HeldTable } from '../../exchange/write/write-tables.ts'
import type { Column, Telling } from '../../registers/column.ts'
import { isLate } from '../../registers/late.ts'
import { cellTable, paperTable, toldColumns } from '../../registers/told.ts'
import { bareSeats, bareTable } from '../../registers/vacancies/bare-seats.ts'
import { VACANCIES } from '../../registers/vacancies/columns.ts'
import { totalsOf, viewOf, viewRows } from '../../registers/vacancies/view.ts'
import { viewText } from '../../registers/vacancies/view-text.ts'
import { wholeNumber } from '../../words/figures/whole-number.ts'
import type { PaperOrder, StructureKind } from '../order/paper-kind.ts'
import {
  byEselon,
  filteredTable,
  headingOf,
  inBranch,
  registerPage,
  shownBlock,
} from './register-page.ts'

/** Every vacant seat of a day. */
export const vacancies = {
  id: 'vacancies',
  group: 'vacancy',
  name: { id: 'Daftar jabatan kosong', en: 'Vacant posts' },
  lead: {
    id: 'Satu baris per formasi kosong, dengan sejak kapan dan siapa Plt-nya.',
    en: 'A row for each vacant seat, with since when and who acts.',
  },
  about: 'structure',
  takes: ['day', 'unit', 'family', 'eselon'],
  text: vacancyPaper,
  table(structure, order) {
    const { choice, on, words } = order
    const columns = toldColumns<RegisterRow>(VACANCIES, choice.without)
    const shown = shownText(structure, order)
    return vacancyTable(rowsOf(structure, order), { structure, on, words }, shown, columns)
  },
} as const satisfies StructureKind

/** The rows an order asks for, of one branch where it names one. */
function rowsOf(structure: Structure, { on, today, choice }: PaperOrder): RegisterRow[] {
  const rows = viewRows(registerRows(structure, on, today), viewOf(structure, choice.register))
  const isShown = inBranch(structure, choice.unitId)
  return rows.filter(({ post }) => isShown(post.unitId))
}

/** What is left in, in words; empty where everything is. */
function shownText(structure: Structure, { choice, words }: PaperOrder): string {
  const branch = choice.unitId && get(structure, choice.unitId)
  const said = [
    branch ? branch.name : '',
    viewText(words, structure, viewOf(structure, choice.register)),
  ]
  return said.filter(Boolean).join(' · ')
}

/**
 * "Daftar jabatan kosong": a table for each eselon, with age, who acts, and what it waits for; many seats of which
 * nothing of this is recorded stand together, unit by unit.
 */
export function vacancyPaper(structure: Structure, order: PaperOrder): PaperText {
  const { words, on, choice } = order
  const rows = rowsOf(structure, order)
  const columns = toldColumns<RegisterRow>(VACANCIES, choice.without)
  const totals = totalsOf(rows)
  const number = (value: number) => wholeNumber(value, words.language)
  const summary = [
    words('vacancy.total', { count: number(totals.seats) }),
    words('vacancy.total-acting', { count: number(totals.acting) }),
    words('vacancy.total-over', { count: number(totals.over) }),
    words('vacancy.total-blocked', { count: number(totals.blocked) }),
  ]
  const bare = bareSeats(rows)
  const apart = new Set(bare)
  const full = rows.filter((row) => !apart.has(row))
  const telling = { structure, on, words }
  const urgent = rows.some((row) => row.band === 'over' || isLate(row.acting))
  return registerPage(structure, words('paper.register'), order, words, [
    ...shownBlock(words, shownText(structure, order)),
    { kind: 'paragraph', text: `${summary.join(' · ')}.` },
    ...(urgent ? [{ kind: 'paragraph', text: words('paper.urgent') } as const] : []),
    ...byEselon(full, ({ post }) => post.eselon).flatMap(([eselon, list]): PaperBlock[] => [
      { kind: 'heading', text: headingOf(eselon, list.length, words) },
      paperTable(columns, list, telling),
    ]),
    ...(bare.length > 0
      ? [
          { kind: 'heading', text: headingOf(null, bare.length, words) } as const,
          {
            kind: 'paragraph',
            text: words('vacancy.bare', { count: number(bare.length) }),
          } as const,
          bareTable(bare, telling),
        ]
      : []),
  ])
}

/** These rows of the register for a spreadsheet; `shown` says in words what is left in, where not all is. */
export function vacancyTable(
  rows: readonly RegisterRow[],
  telling: Telling,
  shown: string = '',
  columns: readonly Column<RegisterRow>[] = VACANCIES,
): HeldTable {
  const { words } = telling
  return {
    ...filteredTable(words('vacancy.file-register'), shown, words),
    ...cellTable(columns, rows, telling),
  }
}
