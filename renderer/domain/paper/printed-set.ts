import type { PrivateFact } from '../left-out/private-fact.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import type { Language } from '../values/language.ts'

export type PrintedId = `printed:${string}`

/** What makes two printed sets the same paper: its kind and what it is about. */
export interface PrintedSubject {
  /** Kind of sheet, as the print screen names it. */
  readonly sheet: string
  readonly proposalId: string | null
  readonly versionNo: number | null
  readonly unitId: string | null
  /** Whom a letter is about; null for other papers. */
  readonly appointmentId: string | null
}

/** A set of sheets that went to paper: what, when, which version, and what stood on each page. */
export interface PrintedSet extends PrintedSubject {
  readonly id: PrintedId
  readonly title: string
  /** ISO 8601 moment. */
  readonly at: string
  /** The day printed on the sheets, and the day they show. */
  readonly printedOn: CalendarDate
  readonly on: CalendarDate
  readonly fingerprint: string | null
  readonly paper: string
  readonly portrait: boolean
  readonly minType: number
  /** How close the rows of a text stood, 0 is usual; null of drawings, and of sets of before it was kept. */
  readonly closeness: number | null
  /** Of drawings, in millimetres, and whether the table of initials was on them. */
  readonly margins: string
  readonly initials: boolean
  readonly mode: string
  readonly content: string
  /** Before and after: branches that do not change too. */
  readonly allSheets: boolean
  /** What of a register was shown, how far ahead it reached, what stood in the rows of the map. */
  readonly register: Readonly<Record<string, string | boolean>>
  readonly horizon: number | null
  /** The first day of a report over a span, and the post of a list of candidates. */
  readonly since: CalendarDate | null
  readonly postId: string | null
  /** A letter for each of the same event. */
  readonly wholeEvent: boolean
  readonly mapRows: string
  /** The kind of documents a list of those without a scan was about. */
  readonly documents: string
  /** How a regulation takes the place of that in force. */
  readonly textKind: string
  /** What was said of nobody on it. */
  readonly without: readonly PrivateFact[]
  readonly language: Language
  /** One sum for each sheet, in order. */
  readonly sums: readonly string[]
  /** Numbers of the sheets that were printed: all of them, or those that replace earlier ones. */
  readonly pages: readonly number[]
}

/**
 * The latest set of that paper, or undefined; `sets` in any order. Where its version was never printed, that of an
 * earlier version: its sheets are what lies on the desk.
 */
export function lastPrinted(
  sets: readonly PrintedSet[],
  subject: PrintedSubject,
): PrintedSet | undefined {
  const { versionNo } = subject
  const same = sets.filter((set) => sameSubject(set, subject))
  const own = latest(same.filter((set) => set.versionNo === versionNo))
  return own ?? latest(same.filter((set) => (set.versionNo ?? 0) < (versionNo ?? 0)))
}

function latest(sets: readonly PrintedSet[]): PrintedSet | undefined {
  return sets.reduce<PrintedSet | undefined>(
    (last, set) => (last && last.at >= set.at ? last : set),
    undefined,
  )
}

function sameSubject(a: PrintedSubject, b: PrintedSubject): boolean {
  return (
    a.sheet === b.sheet &&
    a.proposalId === b.proposalId &&
    a.unitId === b.unitId &&
    a.appointmentId === b.appointmentId
  )
}

/** Numbers of the sheets that are not what was printed last: changed ones and new ones. */
export function changedSheets(printed: readonly string[], now: readonly string[]): number[] {
  return now.flatMap((sum, index) => (printed[index] === sum ? [] : [index + 1]))
}

/** Numbers of the printed sheets that there are no more: they are taken out of what lies on the desk. */
export function droppedSheets(printed: readonly string[], now: readonly string[]): number[] {
  return printed.slice(now.length).map((_, index) => now.length + index + 1)
}
