import { folded } from '../../domain/readings/find.ts'
import { isCity, officeOf } from '../../domain/readings/offices.ts'
import { familyOf, type PostFamily } from '../../domain/readings/post-family.ts'
import type { Post, UnitId } from '../../domain/records/records.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import type { RegisterRow } from '../../domain/vacancy/register/register.ts'
import { byText } from '../by-text.ts'
import type { Column, WithPart } from '../column.ts'
import { VACANCIES } from './columns.ts'

type VacancyColumn = (typeof VACANCIES)[number]
export type SortColumn = WithPart<VacancyColumn, 'sort'>
export type FilterColumn = WithPart<VacancyColumn, 'filter'>
export type GroupColumn = WithPart<VacancyColumn, 'group'>
/** The values a column is filtered by. */
export type FilterValue<F extends FilterColumn> = Extract<
  VacancyColumn,
  { readonly id: F; readonly filter: unknown }
>['filter']['values'][number]

const ALL: readonly Column<RegisterRow>[] = VACANCIES
const COLUMN = new Map(ALL.map((column) => [column.id, column]))

export const SORT_COLUMNS = idsWith<SortColumn>('sort')
export const FILTER_COLUMNS = idsWith<FilterColumn>('filter')
export const GROUPINGS = ['none' as const, ...idsWith<GroupColumn>('group')]
export type Grouping = (typeof GROUPINGS)[number]

function idsWith<Id>(part: 'sort' | 'filter' | 'group'): readonly Id[] {
  return ALL.filter((column) => column[part]).map(({ id }) => id as Id)
}

/** The column of that id. */
export function vacancyColumn(id: VacancyColumn['id']): Column<RegisterRow> {
  const found = COLUMN.get(id)
  if (!found) throw new Error(`No column is called ${id}`)
  return found
}

/** The filter of a column. */
export function filterOf(id: FilterColumn) {
  const { filter } = vacancyColumn(id)
  if (!filter) throw new Error(`The column ${id} has no filter`)
  return filter
}

/** What columns are filtered by, by their ids. */
type Filters = { readonly [F in FilterColumn]: 'all' | FilterValue<F> }

/** How a column puts rows together. */
export function groupOf(id: GroupColumn) {
  const { group } = vacancyColumn(id)
  if (!group) throw new Error(`The column ${id} puts no rows together`)
  return group
}

/** How the register is looked at: what is shown, in which order, in which groups. */
export interface RegisterView extends Filters {
  readonly text: string
  readonly family: 'all' | PostFamily
  /** One perangkat daerah. */
  readonly office: 'all' | UnitId
  readonly blockedOnly: boolean
  readonly sortBy: SortColumn
  readonly descending: boolean
  /** auto: as the structure asks for it, see `groupingOf`. */
  readonly groupBy: Grouping | 'auto'
}

/** Everything, the longest vacant posts of the highest eselon first. */
export const WHOLE_VIEW: RegisterView = {
  ...noFilters(),
  text: '',
  family: 'all',
  office: 'all',
  blockedOnly: false,
  sortBy: 'eselon',
  descending: false,
  groupBy: 'auto',
}

function noFilters(): Filters {
  return Object.fromEntries(FILTER_COLUMNS.map((id) => [id, 'all'])) as unknown as Filters
}

/** What is sworn in, as a register opens: the others would drown its few cases. */
export const FIRST_VIEW: RegisterView = { ...WHOLE_VIEW, family: 'leading' }

/** What of a view a list of what is to come can follow: office, family of posts and eselon. */
export function comingView({ family, office, eselon }: RegisterView): RegisterView {
  return { ...WHOLE_VIEW, family, office, eselon }
}

/** True where anything is left out of the register. */
export function isFiltering(view: RegisterView): boolean {
  const { text, family, office, blockedOnly } = view
  const chosen = [family, office, ...FILTER_COLUMNS.map((id) => view[id])]
  return text.trim() !== '' || chosen.some((one) => one !== 'all') || blockedOnly
}

/** A view as this structure can show it: an office of another file is none. */
export function viewOf(structure: Structure, view: RegisterView): RegisterView {
  return view.office === 'all' || get(structure, view.office) ? view : { ...view, office: 'all' }
}

/** The groups of a view; who chose none sees a city by its offices. */
export function groupingOf(structure: Structure, { office, groupBy }: RegisterView): Grouping {
  if (groupBy !== 'auto') return groupBy
  return office === 'all' && isCity(structure) ? 'office' : 'none'
}

/** How many rows a view would show of each family, and of all, with its other filters as they are. */
export function familyCounts(
  rows: readonly RegisterRow[],
  view: RegisterView,
): Readonly<Record<'all' | PostFamily, number>> {
  const counts = { all: 0, leading: 0, functional: 0, pelaksana: 0 }
  for (const { post } of viewRows(rows, { ...view, family: 'all' })) {
    counts.all++
    counts[familyOf(post)]++
  }
  return counts
}

/**
 * The posts a view is about on any day, or null where it asks for what is known of the day shown alone (its cause, its
 * age, a name).
 */
export function postsOfView(
  structure: Structure,
  view: RegisterView,
): ((post: Post) => boolean) | null {
  const { family, office, eselon } = view
  if (isFiltering({ ...view, family: 'all', office: 'all', eselon: 'all' })) return null
  return (post) =>
    (family === 'all' || familyOf(post) === family) &&
    (eselon === 'all' || (post.eselon ?? 'none') === eselon) &&
    (office === 'all' || officeOf(structure, post.unitId)?.id === office)
}

/** The rows of a view, filtered and sorted. */
export function viewRows(rows: readonly RegisterRow[], view: RegisterView): RegisterRow[] {
  const words = folded(view.text).split(' ').filter(Boolean)
  const compare = vacancyColumn(view.sortBy).sort ?? (() => 0)
  const sign = view.descending ? -1 : 1
  return rows
    .filter((row) => isShown(row, view) && words.every((word) => row.text.includes(word)))
    .sort(
      (a, b) => sign * compare(a, b) || byText(a.post.title, b.post.title) || byText(a.key, b.key),
    )
}

function isShown(row: RegisterRow, view: RegisterView): boolean {
  if (view.family !== 'all' && familyOf(row.post) !== view.family) return false
  if (view.office !== 'all' && row.officeId !== view.office) return false
  for (const id of FILTER_COLUMNS) {
    if (view[id] !== 'all' && filterOf(id).of(row) !== view[id]) return false
  }
  return !view.blockedOnly || row.blockedBy.length > 0
}

/** A line of the list: the head of a group with its totals, or a row. */
export type RegisterLine =
  | {
      readonly kind: 'group'
      readonly by: GroupColumn
      /** Name of the office, or eselon, cause, band, stage; empty where the rows have none. */
      readonly value: string
      readonly totals: RegisterTotals
    }
  | { readonly kind: 'row'; readonly row: RegisterRow }

/**
 * The lines of a view: its rows under the heads of their groups, offices as the chart has them. Rows keep their order
 * within a group.
 */
export function registerLines(
  structure: Structure,
  rows: readonly RegisterRow[],
  by: Grouping,
): readonly RegisterLine[] {
  if (by === 'none') return rows.map((row) => ({ kind: 'row', row }))
  const group = groupOf(by)
  const groups = new Map<string, [RegisterRow, ...RegisterRow[]]>()
  for (const row of rows) {
    const value = group.of(row)
    const list = groups.get(value)
    if (list) list.push(row)
    else groups.set(value, [row])
  }
  const rank = group.ranks(structure)
  return [...groups]
    .sort(([a, [own]], [b, [other]]) => rank(a, own) - rank(b, other) || byText(a, b))
    .flatMap(([value, list]): RegisterLine[] => [
      { kind: 'group', by, value, totals: totalsOf(list) },
      ...list.map((row): RegisterLine => ({ kind: 'row', row })),
    ])
}

/** What the foot of the register and the head of a group say. */
export interface RegisterTotals {
  readonly seats: number
  readonly acting: number
  readonly blocked: number
  /** More than 180 days. */
  readonly over: number
  /** Mean age in days of those whose first empty day is known; null where none is. */
  readonly meanDays: number | null
}

/** The sums below the register for these rows. */
export function totalsOf(rows: readonly RegisterRow[]): RegisterTotals {
  let acting = 0
  let blocked = 0
  let over = 0
  let days = 0
  let known = 0
  for (const row of rows) {
    if (row.acting) acting++
    if (row.blockedBy.length > 0) blocked++
    if (row.band === 'over') over++
    if (row.days !== null) {
      days += row.days
      known++
    }
  }
  const meanDays = known === 0 ? null : Math.round(days / known)
  return { seats: rows.length, acting, blocked, over, meanDays }
}
