import type { PrivateFact } from '../../domain/left-out/private-fact.ts'
import type { Words } from '../words.ts'
import { partText } from './part-text.ts'

/**
 * What was left out, as it stands on the export itself: `Tidak dicantumkan: NIP, tanggal lahir.` Empty for nothing.
 * @param part a sentence on what the office it is made of lacks itself, where it is only a part of one
 */
export function leftOutText(
  words: Words,
  facts: readonly PrivateFact[],
  part: string | null = null,
): string {
  const what = facts.map((fact) => words(`without.${fact}`)).join(', ')
  const said = what === '' ? '' : words('without.said', { what })
  return [part && partText(words, part), said].filter(Boolean).join(' ')
}
