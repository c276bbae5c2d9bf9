import { mannerOf } from '../figures/spoken.ts'
import type { Words } from '../words.ts'

/**
 * An exact number as a language writes it: "1234.50" → "1.234,5". `keep`: so many decimals stay, though they are
 * noughts.
 */
export function exactText(words: Words, decimal: string, keep = 0): string {
  const [whole = '0', rest = ''] = decimal.split('.')
  const { thousands, decimal: sign } = mannerOf(words.language)
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands)
  const shown = rest.slice(0, keep) + rest.slice(keep).replace(/0+$/, '')
  return shown === '' ? grouped : `${grouped}${sign}${shown}`
}
