import { nameToldApart } from '../domain/readings/names-told-apart.ts'
import { officeOf } from '../domain/readings/offices.ts'
import { type PetaRow, petaRows, petaUnits } from '../domain/readings/peta-jabatan.ts'
import {
  addStaffing,
  NO_STAFFING,
  type Staffing,
  staffingWord,
} from '../domain/readings/staffing.ts'
import type { UnitId } from '../domain/records/records.ts'
import { get, type Structure } from '../domain/structure/structure.ts'
import type { CalendarDate } from '../domain/values/calendar-date.ts'
import { capital } from '../words/telling/code-word.ts'
import { columnsOf } from './column.ts'

/** A post of the peta jabatan; `post` null: the sum of all. */
export type PetaLine = PetaRow | { readonly post: null; readonly staffing: Staffing }

/** The posts of a branch, unit after unit in the order of the chart, and below them the sum. */
export function petaLines(
  structure: Structure,
  unitId: UnitId | null,
  on: CalendarDate,
): { readonly rows: readonly PetaLine[]; readonly sum: PetaLine } {
  const rows = petaUnits(structure, unitId).flatMap((id) => petaRows(structure, id, on))
  const staffing = rows.reduce((all, row) => addStaffing(all, row.staffing), NO_STAFFING)
  return { rows, sum: { post: null, staffing } }
}

const column = columnsOf<PetaLine>()

/** No | Jabatan | Unit Kerja | Kelas | Riil | Kebutuhan | Kurang/Lebih | Status. */
export const PETA_LIST = [
  column('no', {
    head: 'peta-paper.no',
    holds: 'open',
    paper: {
      share: 1.1,
      align: 'right',
      tell: ({ post }, { words }, no) => [post ? words.whole(no) : ''],
    },
    cell: { tell: ({ post }, _, no) => (post ? no : '') },
  }),
  column('post', {
    names: true,
    head: 'peta-paper.post',
    holds: 'open',
    paper: { share: 6, tell: ({ post }, { words }) => [post?.title ?? words('peta-paper.whole')] },
    cell: { tell: ({ post }, { words }) => post?.title ?? words('peta-paper.whole') },
  }),
  column('unit', {
    names: true,
    head: 'peta-paper.unit',
    holds: 'open',
    paper: {
      share: 4.8,
      tell({ post }, { structure }) {
        const unit = post && get(structure, post.unitId)
        return [unit ? (unit.shortName ?? nameToldApart(structure, unit.id)) : '']
      },
    },
    cell: { tell: ({ post }, { structure }) => (post && get(structure, post.unitId)?.name) ?? '' },
  }),
  column('office', {
    names: true,
    head: 'vacancy.group-office',
    holds: 'open',
    cell: {
      tell: ({ post }, { structure }) => (post && officeOf(structure, post.unitId)?.name) ?? '',
    },
  }),
  column('category', {
    head: 'field.category',
    holds: 'open',
    // A post without a kind has a blank there, as the official form has it.
    cell: {
      tell: ({ post }, { words }) =>
        !post || post.category === 'other' ? '' : capital(words(`category.${post.category}`)),
    },
  }),
  column('kelas', {
    head: 'peta-paper.kelas-long',
    holds: 'open',
    paper: {
      share: 1.7,
      align: 'right',
      tell: ({ post }) => [post ? String(post.kelas ?? '–') : ''],
    },
    cell: { tell: ({ post }) => post?.kelas ?? '' },
  }),
  column('held', {
    head: 'peta-paper.held',
    holds: 'open',
    paper: {
      share: 1.9,
      align: 'right',
      tell: ({ staffing }, { words }) => [words.whole(staffing.b)],
    },
    cell: { tell: ({ staffing }) => staffing.b },
  }),
  column('needed', {
    head: 'peta-paper.needed',
    holds: 'open',
    paper: {
      share: 2.8,
      align: 'right',
      tell: ({ staffing }, { words }) => [words.whole(staffing.k)],
    },
    cell: { tell: ({ staffing }) => staffing.k },
  }),
  column('less-more', {
    head: 'peta-paper.less-more',
    holds: 'open',
    paper: {
      share: 2.2,
      align: 'right',
      tell: ({ staffing }, { words }) => [words.signed(staffing.diff)],
    },
    cell: { tell: ({ staffing }) => staffing.diff },
  }),
  column('status', {
    head: 'peta-paper.status',
    holds: 'open',
    paper: {
      share: 2.4,
      tell: ({ staffing }, { words }) => [words(`peta-paper.${staffingWord(staffing.diff)}`)],
    },
    cell: { tell: ({ staffing }, { words }) => words(`peta-paper.${staffingWord(staffing.diff)}`) },
  }),
] as const
