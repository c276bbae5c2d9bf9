import { cleanText, headingKey } from './sheet.ts'

/** The headings of a table that begins at a row, and the first row below them. */
export interface HeadingRows {
  readonly headings: readonly string[]
  readonly next: number
}

/**
 * Reads the headings at row `at`. Office tables often have two rows of them ("Pejabat" merged over "Nama", "NIP",
 * "TMT") and below them the numbers of the columns (1, 2, 3 …): both belong to the headings. `known`: the keys of
 * all headings that mean something, which decide between "Nama Pejabat", "Pejabat Nama" and plain "Nama".
 */
export function headingRows(
  rows: readonly (readonly string[])[],
  at: number,
  known: ReadonlySet<string>,
): HeadingRows {
  const above = (rows[at] ?? []).map(cleanText)
  const below = (rows[at + 1] ?? []).map(cleanText)
  const both = isSecondRow(above, below, known) ? joined(above, below, known) : null
  const two = both?.some((text, index) => text !== above[index] && known.has(headingKey(text)))
  const headings = two && both ? both : above
  const next = at + (two ? 2 : 1)
  return { headings, next: isColumnNumbers(rows[next] ?? []) ? next + 1 : next }
}

/**
 * Two or more words that stand only below blanks, below the first cell of a heading merged over several, or go on
 * with a heading ("Kelas" / "Jabatan"); above them are two headings at least, for a title stands in one cell.
 */
function isSecondRow(
  above: readonly string[],
  below: readonly string[],
  known: ReadonlySet<string>,
): boolean {
  const filled = below.flatMap((text, index) => (text === '' ? [] : [index]))
  const fits = (index: number) =>
    !above[index] ||
    (!above[index + 1] && Boolean(below[index + 1])) ||
    known.has(headingKey(`${above[index]} ${below[index]}`))
  const titles = above.filter((text) => text !== '').length
  if (titles < 2) return false
  // "Nama" above "NIP", each person in two rows.
  const [only] = filled
  if (only !== undefined && filled.length === 1) {
    return Boolean(above[only]) && headingKey(below[only] ?? '') === 'nip' && fits(only)
  }
  return filled.length >= 2 && filled.every(fits)
}

function joined(
  above: readonly string[],
  below: readonly string[],
  known: ReadonlySet<string>,
): string[] {
  let group = ''
  return Array.from({ length: Math.max(above.length, below.length) }, (_, index) => {
    if (above[index]) group = above[index]
    const own = below[index] ?? ''
    if (own === '') return above[index] ?? ''
    // "+/-" below "Pegawai" counts them and names nobody.
    if (headingKey(own) === '') return own
    const names = [`${own} ${group}`, `${group} ${own}`]
    return names.find((name) => known.has(headingKey(name))) ?? own
  })
}

/** 1, 2, 3 … or (1), (2), (3) … from the left. */
export function isColumnNumbers(row: readonly string[]): boolean {
  const texts = row.map((cell) => cell.replace(/[()\s]/g, '')).filter(Boolean)
  return texts.length >= 3 && texts.every((text, index) => text === String(index + 1))
}
