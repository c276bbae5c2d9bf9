import type { PeopleCounts } from '../../domain/proposal/people/people-counts.ts'
import type { Words } from '../words.ts'

/** In the order they are told. */
const PARTS = [
  'loses',
  'moves',
  'reinstalled',
  'gains',
  'unnamed',
  'unnamedAlong',
  'acting',
  'along',
] as const satisfies readonly (keyof PeopleCounts)[]

/** What a change does to people, a part a sentence would have; only what is not none, and who keeps the post. */
export function peopleParts(words: Words, counts: PeopleCounts): string[] {
  const told = PARTS.filter((part) => counts[part] > 0)
  return [...told, 'keeps' as const].map((part) =>
    words(`people-count.${part}`, { count: counts[part] }),
  )
}

/** The same as one sentence: `Pegawai: 3 kehilangan jabatan; 12 tetap.` */
export function peopleText(words: Words, counts: PeopleCounts): string {
  return words('people-count.all', { parts: peopleParts(words, counts).join('; ') })
}
