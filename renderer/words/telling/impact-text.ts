import type { Impact } from '../../domain/acts/act-impact.ts'
import type { PeopleCounts } from '../../domain/proposal/people/people-counts.ts'
import { ESELONS } from '../../domain/records/form/choices.ts'
import type { Words } from '../words.ts'

/** Difference in posts of each kelas; without those that stay. */
export type KelasImpact = ReadonlyMap<number, number>

/** People without a name who lose their post, and acting orders that end. */
export type PeopleImpact = Pick<PeopleCounts, 'unnamed' | 'acting'>

const NOBODY: PeopleImpact = { unnamed: 0, acting: 0 }

/** What an act does to the numbers, part by part: `−1 unit`, `−1 eselon IV.a`; none where no number changes. */
function impactParts(
  words: Words,
  { units, groups = 0, posts, seats, eselon, persons }: Impact,
  kelas: KelasImpact = new Map(),
  { unnamed, acting }: PeopleImpact = NOBODY,
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
  if (unnamed > 0) parts.push(words('impact.unnamed', { count: unnamed }))
  if (acting > 0) parts.push(words('impact.acting', { count: acting }))
  return parts
}

/** The same in one line; null where no number changes. */
export function impactText(words: Words, impact: Impact, people?: PeopleImpact): string | null {
  return impactParts(words, impact, undefined, people).join(', ') || null
}

/** The same for a column: where no number changes, that is said. */
export function impactLines(
  words: Words,
  impact: Impact,
  kelas?: KelasImpact,
  people?: PeopleImpact,
): string[] {
  const parts = impactParts(words, impact, kelas, people)
  return parts.length > 0 ? parts : [words('impact.none')]
}

export function impactLine(words: Words, impact: Impact): string {
  return impactLines(words, impact).join(', ')
}
