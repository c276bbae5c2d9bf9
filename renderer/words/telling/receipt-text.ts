import { isWordKey } from '../dictionary.ts'
import type { Words } from '../words.ts'

/** "2–8, 10, 12–14": the first of the rows, and that there are more. */
export function rowsText(
  rows: readonly (readonly [first: number, last: number])[],
  words: Words,
  most = 4,
): string {
  const told = rows
    .slice(0, most)
    .map(([first, last]) =>
      first === last ? words.whole(first) : `${words.whole(first)}–${words.whole(last)}`,
    )
  return `${told.join(', ')}${rows.length > most ? ' …' : ''}`
}

/** Why a cell is not as it stands, by its name in the receipt. */
export function whyText(why: string, words: Words): string {
  const [, reason] = /^skip-(.+)$/.exec(why) ?? []
  if (reason !== undefined) {
    const key = `import.skip-${reason}`
    return words('receipt.why-skipped', { why: isWordKey(key) ? words(key) : reason })
  }
  const key = `receipt.why-${why}`
  return isWordKey(key) ? words(key) : why
}

/** What a column was read as. */
export function meaningText(meaning: string | null, words: Words): string {
  if (meaning === null) return words('receipt.not-used')
  const key = `import.meaning-${meaning}`
  return isWordKey(key) ? words(key) : '–'
}

interface Effects {
  readonly vacantSeats: number
  readonly saidVacant: number
  readonly plt: number
  readonly plh: number
  readonly pj: number
  readonly oddNames: number
}

/** "7 formasi kosong, 3 Plt, 2 nama janggal". */
export function effectsText(effects: Effects, words: Words): string {
  const told = [
    [effects.vacantSeats, 'receipt.vacant'],
    [effects.saidVacant, 'receipt.said-vacant'],
    [effects.plt, 'receipt.plt'],
    [effects.plh, 'receipt.plh'],
    [effects.pj, 'receipt.pj'],
    [effects.oddNames, 'receipt.odd'],
  ] as const
  const parts = told.flatMap(([count, key]) => (count > 0 ? [words(key, { count })] : []))
  return parts.length > 0 ? parts.join(', ') : words('receipt.no-effects')
}
