import { headStatus } from '../../domain/acting/head-status.ts'
import { cityOfficeOf } from '../../domain/readings/offices.ts'
import { postStaffing, staffingOf } from '../../domain/readings/staffing.ts'
import { fullName } from '../../domain/records/full-name.ts'
import type { Post, Unit, UnitId } from '../../domain/records/records.ts'
import {
  appointmentsOfPost,
  depthsOf,
  get,
  postsOf,
  type Structure,
  subtree,
  trayOf,
  unitsInOrder,
} from '../../domain/structure/structure.ts'
import { type CalendarDate, within } from '../../domain/values/calendar-date.ts'
import { shortDate } from '../../words/figures/long-date.ts'
import { numberText } from '../../words/figures/person-number.ts'
import type { Words } from '../../words/words.ts'

/** A unit as the viewer tells it. */
export interface ViewedUnit {
  readonly id: UnitId
  /** Its number in the file, from 1: what links call it by. */
  readonly no: number
  /** Steps below the top shown. */
  readonly depth: number
  readonly unit: Unit
  /** The perangkat daerah in a city; empty for a file of one office. */
  readonly office: string
  readonly posts: readonly ViewedPost[]
  readonly isWaiting: boolean
}

export interface ViewedPost {
  readonly post: Post
  readonly held: number
  /** Who holds it, and who acts, each as one text. */
  readonly people: readonly string[]
  /** KOSONG, Plt. lewat …; empty where nothing is amiss. */
  readonly state: string
}

/** The units shown with their posts on that day, in the order of the chart, those in the tray last. */
export function viewedUnits(
  structure: Structure,
  top: UnitId | null,
  on: CalendarDate,
  words: Words,
): ViewedUnit[] {
  const placed = top ? subtree(structure, top) : unitsInOrder(structure)
  const waiting = top ? [] : trayOf(structure).flatMap((id) => subtree(structure, id))
  const depths = depthsOf(structure, [...placed, ...waiting])
  const above = (top && depths.get(top)) ?? 0
  return [...placed, ...waiting].flatMap((id, at) => {
    const unit = get(structure, id)
    if (!unit) return []
    const posts = postsOf(structure, id).flatMap((postId) => {
      const post = get(structure, postId)
      return post ? [viewedPost(structure, post, on, words)] : []
    })
    const depth = (depths.get(id) ?? 0) - above
    const office = cityOfficeOf(structure, id)?.name ?? ''
    return [{ id, no: at + 1, depth, unit, office, posts, isWaiting: at >= placed.length }]
  })
}

/** `K 9 · B 7 · −2` of a unit with all below it; empty where it has no posts. */
export function staffingText(
  structure: Structure,
  id: UnitId,
  on: CalendarDate,
  words: Words,
): string {
  const { k, b, diff } = staffingOf(structure, on).total(id)
  return k + b === 0
    ? ''
    : `K ${words.whole(k)}\u00a0· B ${words.whole(b)}\u00a0· ${words.signed(diff)}`
}

function viewedPost(structure: Structure, post: Post, on: CalendarDate, words: Words): ViewedPost {
  const { b, vacant } = postStaffing(structure, post, on)
  const people = appointmentsOfPost(structure, post.id).flatMap((id) => {
    const one = get(structure, id)
    const person = one && get(structure, one.personId)
    if (!one || !person || !within(on, one.from, one.until)) return []
    const role = one.role === 'definitif' ? '' : `${words(`role.${one.role}`)} `
    const nip = numberText(person)
    return [`${role}${fullName(person)}${nip === '' ? '' : ` · ${unbroken(nip)}`}`]
  })
  const unnamed = post.unnamed > 0 ? [words('viewer.unnamed', { count: post.unnamed })] : []
  const state = vacant > 0 ? stateText(structure, post, vacant, on, words) : ''
  return { post, held: b, people: [...people, ...unnamed], state }
}

/** In one line: an NIP that is broken is misread. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0')
}

function stateText(
  structure: Structure,
  post: Post,
  vacant: number,
  on: CalendarDate,
  words: Words,
): string {
  const status = post.head ? headStatus(structure, post.unitId, on) : null
  if (status?.kind !== 'vacant') {
    return vacant === 1 ? words('chart.vacant') : words('viewer.vacant', { count: vacant })
  }
  const { acting, days } = status
  const empty = days === null ? words('chart.vacant') : words('chart.vacant-days', { count: days })
  if (!acting) return empty
  const role = words(`role.${acting.role}`)
  if (acting.overdueDays > 0) {
    return `${empty} · ${words('chart.acting-late', { role, days: acting.overdueDays })}`
  }
  const until = acting.until && shortDate(acting.until, words.language)
  return until ? `${empty} · ${words('chart.acting-until', { date: until })}` : empty
}
