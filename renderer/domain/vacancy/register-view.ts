import { folded } from '../readings/find.ts'
import { isCity, officeOf, officesOf, placeIn } from '../readings/offices.ts'
import { familyOf, type PostFamily } from '../readings/post-family.ts'
import { ESELONS } from '../records/choices.ts'
import type { Eselon, Post, UnitId, VacancyCause } from '../records/records.ts'
import { get, type Structure } from '../structure/structure.ts'
import { AGE_BANDS, type AgeBand } from './age-band.ts'
import { stageRank } from './pelantikan-road.ts'
import type { RegisterRow } from './register.ts'

export const SORT_COLUMNS = [
  'post',
  'eselon',
  'kelas',
  'since',
  'cause',
  'acting',
  'stage',
  'wait',
  'candidate',
  'target',
] as const
export type SortColumn = (typeof SORT_COLUMNS)[number]

export const GROUPINGS = ['none', 'office', 'eselon', 'cause', 'band', 'stage'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** How the register is looked at: what is shown, in which order, in which groups. */
export interface RegisterView {
  readonly text: string
  readonly family: 'all' | PostFamily
  /** One perangkat daerah. */
  readonly office: 'all' | UnitId
  readonly eselon: 'all' | 'none' | Eselon
  readonly cause: 'all' | 'none' | VacancyCause
  readonly band: 'all' | AgeBand
  readonly acting: 'all' | 'with' | 'without'
  readonly blockedOnly: boolean
  readonly sortBy: SortColumn
  readonly descending: boolean
  /** auto: as the structure asks for it, see `groupingOf`. */
  readonly groupBy: Grouping | 'auto'
}

/** Everything, the longest vacant posts of the highest eselon first. */
export const WHOLE_VIEW: RegisterView = {
  text: '',
  family: 'all',
  office: 'all',
  eselon: 'all',
  cause: 'all',
  band: 'all',
  acting: 'all',
  blockedOnly: false,
  sortBy: 'eselon',
  descending: false,
  groupBy: 'auto',
}

/** What is sworn in, as a register opens: the others would drown its few cases. */
export const FIRST_VIEW: RegisterView = { ...WHOLE_VIEW, family: 'leading' }

/** What of a view a list of what is to come can follow: office, family of posts and eselon. */
export function comingView({ family, office, eselon }: RegisterView): RegisterView {
  return { ...WHOLE_VIEW, family, office, eselon }
}

/** True where anything is left out of the register. */
export function isFiltering(view: RegisterView): boolean {
  const { text, family, office, eselon, cause, band, acting, blockedOnly } = view
  const chosen = [family, office, eselon, cause, band, acting].some((one) => one !== 'all')
  return text.trim() !== '' || chosen || blockedOnly
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
  const compare = COMPARE[view.sortBy]
  const sign = view.descending ? -1 : 1
  return rows
    .filter((row) => isShown(row, view) && words.every((word) => row.text.includes(word)))
    .sort(
      (a, b) => sign * compare(a, b) || byText(a.post.title, b.post.title) || byText(a.key, b.key),
    )
}

function isShown(row: RegisterRow, view: RegisterView): boolean {
  const { post, cause, band, acting, blockedBy } = row
  if (view.family !== 'all' && familyOf(post) !== view.family) return false
  if (view.office !== 'all' && row.officeId !== view.office) return false
  if (view.eselon !== 'all' && (post.eselon ?? 'none') !== view.eselon) return false
  if (view.cause !== 'all' && (cause ?? 'none') !== view.cause) return false
  if (view.band !== 'all' && band !== view.band) return false
  if (view.acting !== 'all' && (acting !== null) !== (view.acting === 'with')) return false
  return !view.blockedOnly || blockedBy.length > 0
}

const COMPARE: Readonly<Record<SortColumn, (a: RegisterRow, b: RegisterRow) => number>> = {
  post: (a, b) => byText(a.post.title, b.post.title),
  eselon: (a, b) => eselonOf(a) - eselonOf(b) || ageOf(b) - ageOf(a),
  kelas: (a, b) => (a.post.kelas ?? 99) - (b.post.kelas ?? 99),
  since: (a, b) => byText(a.since ?? '', b.since ?? ''),
  cause: (a, b) => byText(a.cause ?? '~', b.cause ?? '~'),
  acting: (a, b) => (a.acting?.daysLeft ?? 9e6) - (b.acting?.daysLeft ?? 9e6),
  stage: (a, b) => stageOf(a) - stageOf(b),
  wait: (a, b) => byText(waitKey(a), waitKey(b)),
  candidate: (a, b) => byText(a.candidateName ?? '~', b.candidateName ?? '~'),
  target: (a, b) => byText(a.targetDate ?? '~', b.targetDate ?? '~'),
}

function eselonOf({ post }: RegisterRow): number {
  return post.eselon ? ESELONS.indexOf(post.eselon) : ESELONS.length
}

/** A seat whose first empty day nobody recorded counts as the oldest. */
function ageOf({ days }: RegisterRow): number {
  return days ?? 9e6
}

function stageOf({ stage }: RegisterRow): number {
  return stage ? stageRank(stage) : -1
}

function waitKey({ waitsFor }: RegisterRow): string {
  if (!waitsFor) return '~'
  if (waitsFor.kind === 'filled') return `2${waitsFor.on}`
  return waitsFor.kind === 'freeze' ? `0${waitsFor.freeze.name}` : `1${waitsFor.stage}`
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A line of the list: the head of a group with its totals, or a row. */
export type RegisterLine =
  | {
      readonly kind: 'group'
      readonly by: Exclude<Grouping, 'none'>
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
  const groups = new Map<string, RegisterRow[]>()
  for (const row of rows) {
    const value = groupValue(row, by)
    const list = groups.get(value)
    if (list) list.push(row)
    else groups.set(value, [row])
  }
  const offices = by === 'office' ? officesOf(structure).map(({ id }) => id) : []
  const rank = (value: string, list: readonly RegisterRow[]) =>
    by === 'office' ? placeIn(offices, list[0]?.officeId ?? null) : groupRank(value, by)
  return [...groups]
    .sort(([a, own], [b, other]) => rank(a, own) - rank(b, other) || byText(a, b))
    .flatMap(([value, list]): RegisterLine[] => [
      { kind: 'group', by, value, totals: totalsOf(list) },
      ...list.map((row): RegisterLine => ({ kind: 'row', row })),
    ])
}

function groupValue(row: RegisterRow, by: Exclude<Grouping, 'none'>): string {
  switch (by) {
    case 'office':
      return row.office
    case 'eselon':
      return row.post.eselon ?? ''
    case 'cause':
      return row.cause ?? ''
    case 'band':
      return row.band
    case 'stage':
      return row.stage ?? ''
  }
}

function groupRank(value: string, by: Grouping): number {
  if (by === 'band') return -AGE_BANDS.indexOf(value as AgeBand)
  if (by === 'eselon') return value === '' ? 99 : ESELONS.indexOf(value as Eselon)
  return value === '' ? 99 : 0
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
