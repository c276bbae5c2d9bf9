import type { Unit } from '../records/records.ts'
import { folded } from './find.ts'

/**
 * The short name of a unit that gets another name: none where a word it took from the old name is in the new one no
 * more (`Bidang E-Government` says nothing true of `Bidang Aplikasi Informatika`). An abbreviation of its own is kept.
 */
export function shortNameAfter({ name, shortName }: Unit, next: string): string | null {
  if (!shortName) return shortName
  const [old, now] = [new Set(wordsOf(name)), new Set(wordsOf(next))]
  return wordsOf(shortName).some((word) => old.has(word) && !now.has(word)) ? null : shortName
}

function wordsOf(text: string): string[] {
  return folded(text).split(' ')
}
