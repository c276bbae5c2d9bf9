import type { PaperBlock, PaperText } from '../../domain/paper/paper-text.ts'
import type { UnitId } from '../../domain/records/records.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { HeldTable } from '../../exchange/write/write-tables.ts'
import { ACTING, type ActingRow, actingRows } from '../../registers/acting.ts'
import type { Column, Telling } from '../../registers/column.ts'
import { isLate } from '../../registers/late.ts'
import { cellTable, paperTable, toldColumns } from '../../registers/told.ts'
import { longDate } from '../../words/figures/long-date.ts'
import type { PaperOrder, StructureKind } from '../order/paper-kind.ts'
import {
  branchText,
  byEselon,
  filteredTable,
  headingOf,
  inBranch,
  registerPage,
  shownBlock,
} from './register-page.ts'

/** Every Plt, Plh and Pj of a day. */
export const acting = {
  id: 'acting',
  group: 'vacancy',
  name: { id: 'Register Plt/Plh', en: 'Acting register' },
  lead: {
    id: 'Satu baris per penugasan Plt, Plh, dan Pj, dengan batas akhir dan catatannya.',
    en: 'One row for each Plt, Plh and Pj, with the last day and what is wrong.',
  },
  about: 'structure',
  takes: ['day', 'unit'],
  text: actingPaper,
  table(structure, { on, words, choice }) {
    const columns = toldColumns<ActingRow>(ACTING, choice.without)
    return actingTable({ structure, on, words }, choice.unitId, columns)
  },
} as const satisfies StructureKind

/** "Register Plt/Plh": a table for each eselon of the post acted on, the one that ends first on top, each with its findings. */
export function actingPaper(structure: Structure, order: PaperOrder): PaperText {
  const { on, words, choice } = order
  const rows = actingRows(structure, on, inBranch(structure, choice.unitId))
  const columns = toldColumns<ActingRow>(ACTING, choice.without)
  const none = words('acting.empty', { date: longDate(on, words.language) })
  return registerPage(structure, words('paper.acting'), order, words, [
    ...shownBlock(words, branchText(structure, choice.unitId)),
    ...(rows.length === 0 ? [{ kind: 'paragraph', text: none } as const] : []),
    ...(rows.some(isLate)
      ? [{ kind: 'paragraph', text: words('paper.urgent-acting') } as const]
      : []),
    ...byEselon(rows, ({ post }) => post?.eselon ?? null).flatMap(
      ([eselon, list]): PaperBlock[] => [
        { kind: 'heading', text: headingOf(eselon, list.length, words) },
        paperTable(columns, list, { structure, on, words }),
      ],
    ),
  ])
}

/** The same for a spreadsheet, of one branch where that is asked for. */
export function actingTable(
  telling: Telling,
  unitId: UnitId | null = null,
  columns: readonly Column<ActingRow>[] = ACTING,
): HeldTable {
  const { structure, on, words } = telling
  const shown = branchText(structure, unitId)
  return {
    ...filteredTable(words('vacancy.file-acting'), shown, words, words('paper.acting')),
    ...cellTable(columns, actingRows(structure, on, inBranch(structure, unitId)), telling),
  }
}
