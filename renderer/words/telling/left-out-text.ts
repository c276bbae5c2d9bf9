import type { PrivateFact } from '../../domain/left-out/private-fact.ts'
import type { Words } from '../words.ts'

/** What was left out, as it stands on the export itself: `Tidak dicantumkan: NIP, tanggal lahir.` Empty for nothing. */
export function leftOutText(words: Words, facts: readonly PrivateFact[]): string {
  if (facts.length === 0) return ''
  const what = facts.map((fact) => words(`without.${fact}`)).join(', ')
  return words('without.said', { what })
}
