import type { Impact } from '../../domain/acts/act-impact.ts'
import { ESELONS } from '../../domain/records/form/choices.ts'
import type { Words } from '../words.ts'

/** Difference in posts of each kelas; without those that stay. */
export type KelasImpact = ReadonlyMap<number, number>

/** What an act does to the numbers, part by part: `−1 unit`, `−1 eselon IV.a`; none where no number changes. */
function impactParts(
  words: Words,
  { units, groups = 0, posts, seats, eselon, persons }: Impact,
  kelas: KelasImpact = new Map(),
): string[] {
  const parts: string[] = []
  const led = units - groups
  if (led !== 0) parts.push(words('impact.units', { count: words.signed(led) }))
  if (groups !== 0) parts.push(words('impact.groups', { count: words.signed(groups) }))
  for (const rank of ESELONS) {
    const count = eselon[rank]
    if (count) parts.push(words('impact.eselon', { count: words.signed(count), eselon: rank }))
  }
  if (posts !== 0) parts.push(words('impact.posts', { count: words.signed(posts) }))
  for (const [key, count] of kelas)
    parts.push(words('impact.kelas', { count: words.signed(count), kelas: key }))
  if (seats !== 0) parts.push(words('impact.seats', { count: words.signed(seats) }))
  if (persons.length > 0) parts.push(words('impact.persons', { count: persons.length }))
  return parts
}

/** The same in one line; null where no number changes. */
export function impactText(words: Words, impact: Impact): string | null {
  return impactParts(words, impact).join(', ') || null
}

/** The same for a column: where no number changes, that is said. */
export function impactLines(words: Words, impact: Impact, kelas?: KelasImpact): string[] {
  const parts = impactParts(words, impact, kelas)
  return parts.length > 0 ? parts : [words('impact.none')]
}

export function impactLine(words: Words, impact: Impact): string {
  return impactLines(words, impact).join(', ')
}
