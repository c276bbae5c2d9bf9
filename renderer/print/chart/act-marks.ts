import type { ActKind } from '../../domain/acts/act.ts'
import { marksOf } from '../../domain/acts/overlay.ts'
import type { FrozenAct } from '../../domain/proposal/proposal.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { textWidth } from '../../layout/text/text-measure.ts'
import type { ChartMark, ChartMarks } from './chart-options.ts'

/** Acts that make, end or place a unit; on a box they are named before all others. */
const OF_UNITS: ReadonlySet<ActKind> = new Set<ActKind>([
  'merge',
  'split',
  'create',
  'abolish',
  'move',
  'rename',
])

/**
 * The acts on the boxes they are about: a box carries the numbers of all acts on its unit and posts. The word is that
 * of the act on the unit, else the one all of them share, else "changed".
 */
export function actMarks(acts: readonly FrozenAct[], base: Structure, next: Structure): ChartMarks {
  const kinds = new Map(acts.map(({ no, act }) => [no, act]))
  const marks = new Map<string, ChartMark>()
  for (const [unitId, { numbers, letters }] of marksOf(acts, base, next)) {
    const sorted = [...new Set(numbers)].sort((a, b) => a - b)
    const [first = 0] = sorted
    const leading = sorted.find((no) => OF_UNITS.has(kinds.get(no) ?? 'other'))
    const shared = new Set(sorted.map((no) => kinds.get(no))).size === 1
    const act = leading === undefined && !shared ? 'details' : kinds.get(leading ?? first)
    marks.set(unitId, { no: leading ?? first, act: act ?? 'other', numbers: sorted, letters })
  }
  return marks
}

/**
 * `3–5, 9` as far as it is no wider than the room, else `1, 3, …`; at least the first number. Widths in type sizes.
 */
export function numbersWithin(numbers: readonly number[], room: number): string {
  const parts = numberParts(numbers)
  for (let count = parts.length; count > 1; count--) {
    const text = [...parts.slice(0, count), ...(count < parts.length ? ['…'] : [])].join(', ')
    if (textWidth(text, { family: 'serif', bold: true }) <= room) return text
  }
  return parts.length > 1 ? `${parts[0]}, …` : (parts[0] ?? '')
}

/** Runs of three and more are drawn together: `3–5`, `9`. */
function numberParts(numbers: readonly number[]): string[] {
  const parts: string[] = []
  for (let at = 0; at < numbers.length; ) {
    let end = at
    while (numbers[end + 1] === (numbers[end] ?? 0) + 1) end++
    const [first, last] = [numbers[at], numbers[end]]
    if (end - at >= 2) parts.push(`${first}–${last}`)
    else parts.push(...numbers.slice(at, end + 1).map(String))
    at = end + 1
  }
  return parts
}
