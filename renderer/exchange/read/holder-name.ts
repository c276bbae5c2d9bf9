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

/** `Budi, S.E. / NIP 19800101 200501 1 001` → the name and the digits; null where no NIP stands behind the name. */
export function nameWithNip(text: string): { readonly name: string; readonly nip: string } | null {
  const match = /^(.*?)[\s/,–-]*(?:NIP\b[.:\s]*)?((?:\d[\s.]?){17}\d)$/is.exec(text.trim())
  const [, name = '', digits = ''] = match ?? []
  return match && name !== '' ? { name, nip: digits.replace(/\D/g, '') } : null
}
