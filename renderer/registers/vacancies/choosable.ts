import { POST_FAMILIES } from '../../domain/readings/post-family.ts'
import type { RegisterRow } from '../../domain/vacancy/register/register.ts'
import {
  FILTER_COLUMNS,
  type FilterColumn,
  familyCounts,
  filterOf,
  isFiltering,
  type RegisterView,
  viewRows,
  WHOLE_VIEW,
} from './view.ts'

/** From so many rows on a list is looked through by filters, and pictures of it say anything. */
export const MANY_ROWS = 10

/** What there is to choose between among the rows of a register. */
export interface Choosable {
  /** Search and order: there are many rows, or not all of them are shown. */
  readonly many: boolean
  /** The rows are of several families, or of another than the one shown. */
  readonly families: boolean
  readonly blocked: boolean
  /** Columns whose filter tells rows apart. */
  readonly columns: ReadonlySet<FilterColumn>
}

/**
 * What a list of vacancies is to be filtered by: nothing where there are few, and of many only what differs among them.
 * What is chosen already can always be chosen otherwise.
 * @param all every row there is, whatever the view shows
 */
export function choosable(all: readonly RegisterRow[], view: RegisterView): Choosable {
  const rows = viewRows(all, { ...WHOLE_VIEW, family: view.family })
  const isMany = rows.length >= MANY_ROWS
  const known = familyCounts(all, WHOLE_VIEW)
  const differs = (of: (row: RegisterRow) => unknown) => isMany && new Set(rows.map(of)).size > 1
  return {
    many: isMany || isFiltering({ ...view, family: 'all' }),
    families:
      rows.length < known.all || POST_FAMILIES.filter((family) => known[family] > 0).length > 1,
    blocked: view.blockedOnly || differs(({ blockedBy }) => blockedBy.length > 0),
    columns: new Set(FILTER_COLUMNS.filter((id) => view[id] !== 'all' || differs(filterOf(id).of))),
  }
}
