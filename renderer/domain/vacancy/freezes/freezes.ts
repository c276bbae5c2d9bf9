import type { Freeze, Post } from '../../records/records.ts'
import { ANY_DAY, derivedWhenAsked } from '../../structure/derived/derived.ts'
import { all, type Structure } from '../../structure/structure.ts'
import { addDays, type CalendarDate, within } from '../../values/calendar-date.ts'
import { isApproved } from './approvals.ts'

/**
 * True where the window covers the post. An empty scope covers none; `fungsional` in a scope means only those that
 * lead a unit (Kepala Puskesmas, Kepala Sekolah: Mendagri 100.2.1.3/1575/SJ).
 */
export function covers(freeze: Freeze, post: Post): boolean {
  const scope = freeze.scope.split(',').map((word) => word.trim())
  if (!scope.includes(post.category)) return false
  return post.category !== 'fungsional' || post.head
}

const freezes = derivedWhenAsked<readonly Freeze[]>({
  name: 'freezes',
  value: (read) =>
    all(read, 'freeze').sort((a, b) =>
      a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : 1,
    ),
})

/** All windows by first day. */
export function freezesOf(structure: Structure): readonly Freeze[] {
  return freezes(structure, ANY_DAY, 'all')
}

/** Windows in which a pelantikan on that post needs the written approval of the Menteri, on that day. */
export function freezesOn(structure: Structure, post: Post, on: CalendarDate): Freeze[] {
  return freezesOf(structure).filter(
    (freeze) =>
      !isApproved(freeze, on) && within(on, freeze.from, freeze.until) && covers(freeze, post),
  )
}

/**
 * The first day from `on` that lies in no window for the post: that long the wait lasts at the least. Null where a
 * window has no known end.
 */
export function freeFrom(structure: Structure, post: Post, on: CalendarDate): CalendarDate | null {
  let at = on
  for (const freeze of freezesOf(structure)) {
    if (isApproved(freeze, at) || !covers(freeze, post)) continue
    if (!within(at, freeze.from, freeze.until)) continue
    const lifted = freeze.approvalNo === null ? null : freeze.approvalDate
    const last = lifted ? addDays(lifted, -1) : freeze.until
    if (last === null) return null
    at = addDays(freeze.until !== null && freeze.until < last ? freeze.until : last, 1)
  }
  return at
}
