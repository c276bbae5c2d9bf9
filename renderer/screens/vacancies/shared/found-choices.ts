import { folded } from '../../../domain/readings/find.ts'

/** Something to choose from a long list. */
export interface FoundChoice {
  readonly value: string
  readonly label: string
}

/**
 * Those in whose label every word typed begins a word, in any order and whatever stands between ("sekretaris dinas
 * sosial" finds "Sekretaris · Dinas Sosial"). First those that begin with what was typed, then those in whose title it
 * stands as it was typed, then those in which it stands so elsewhere: of two of one name the one whose degree was typed.
 */
export function foundChoices<T extends FoundChoice>(choices: readonly T[], query: string): T[] {
  const typed = folded(query)
  const words = typed.split(' ').filter(Boolean)
  if (words.length === 0) return [...choices]
  const first: T[] = []
  const titled: T[] = []
  const whole: T[] = []
  const others: T[] = []
  for (const choice of choices) {
    const text = folded(choice.label)
    if (!words.every((word) => ` ${text}`.includes(` ${word}`))) continue
    if (text.startsWith(typed)) first.push(choice)
    else if (folded(choice.label.split(' · ', 1)[0] ?? '').includes(` ${typed}`))
      titled.push(choice)
    else if (text.includes(` ${typed}`)) whole.push(choice)
    else others.push(choice)
  }
  return [...first, ...titled, ...whole, ...others]
}
