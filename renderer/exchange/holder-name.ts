/** What the name column of a post says. */
export type HolderCell = 'vacant' | 'abolished' | 'undisclosed' | 'blank' | 'name'

const UNDISCLOSED = new Set([
  'nd',
  'notdisclosed',
  'undisclosed',
  'namewithheld',
  'careerincumbent',
])
const VACANT = new Set(['kosong', 'lowong', 'belumterisi', 'jabatankosong', 'belumdiisi'])

/**
 * Reads a name cell. `Vacant`, `'Eliminated'` and `N/D` come in many spellings and quotation marks; `N/D` is a
 * holder who is not named, not an empty post.
 */
export function holderCell(text: string): HolderCell {
  const key = text.toLowerCase().replace(/[^\p{L}]/gu, '')
  if (key === '') return 'blank'
  if (/^(post)?elim/.test(key)) return 'abolished'
  if (/^(currently|post)?vacan/.test(key) || VACANT.has(key)) return 'vacant'
  return UNDISCLOSED.has(key) ? 'undisclosed' : 'name'
}

/** A name without the quotation marks that stand around the whole of it. */
export function plainName(text: string): string {
  return text.replace(/^['"‘’“”]+|['"‘’“”]+$/g, '').trim()
}
