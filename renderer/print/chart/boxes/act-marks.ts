import { marksOf } from '../../../domain/acts/overlay.ts'
import type { FrozenAct } from '../../../domain/proposal/proposal.ts'
import type { Structure } from '../../../domain/structure/structure.ts'
import { textWidth } from '../../../layout/text/text-measure.ts'
import type { ChartMark, ChartMarks } from '../chart-options.ts'

/** The acts on the boxes they are about, as `marksOf` tells them. */
export function actMarks(acts: readonly FrozenAct[], base: Structure, next: Structure): ChartMarks {
  return new Map<string, ChartMark>(
    [...marksOf(acts, base, next)].map(([unitId, { no, act, numbers, letters }]) => [
      unitId,
      { no, act, numbers, letters },
    ]),
  )
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
