import { splitMark } from '../names/list-mark.ts'
import { styleOf } from '../names/marker-depths.ts'
import { levelOfName } from '../names/unit-level.ts'

type Rows = readonly (readonly string[])[]

/** A bullet by itself, and one before a name; the small circle is how a word processor writes its second level. */
const BULLET = /^[•·‣◦▪■□●○*➢✓–—-]$|^[o§Øü]$/
const BULLETED = /^(\s*)[•·‣◦▪■□●○*➢✓–—-]\s+(?=\p{L})/u
const STEP = '    '

interface Point {
  readonly depth: number
  /** The mark of its point; '' of a bullet. */
  readonly mark: string
  readonly name: string
}

/**
 * Rows as they were copied. A list of points becomes a column of names drawn in: a word processor puts a tab behind
 * each mark ("1.⇥Sekretariat"), levels are tabs or blanks, and a bullet is no part of a name.
 */
export function pastedRows(rows: Rows): string[][] {
  const texts = rows.map((row) => row.map((text) => text.trimEnd()))
  const filled = texts.filter((row) => cellsOf(row) > 0)
  const points = filled.filter((row) => pointOf(row) !== null).length
  const single = filled.every((row) => pointOf(row) !== null || cellsOf(row) === 1)
  if (filled.length === 0 || !single || points < filled.length * 0.5) return texts
  const bullets = kindsOfBullet(filled)
  const first = filled[0] && pointOf(filled[0]) === null ? filled[0] : null
  return texts.map((row) => {
    if (row === first) return [officePoint(row, filled)]
    const point = pointOf(row)
    if (!point) {
      const at = row.findIndex((text) => text.trim() !== '')
      return at < 0 ? [''] : [`${STEP.repeat(at)}${row[at]}`]
    }
    const { depth, mark, name } = point
    const below = Math.max(0, bullets.indexOf(bulletOf(row) ?? ''))
    const drawn = bulletOf(row) === null ? depth : Math.max(depth, below)
    return [`${STEP.repeat(drawn)}${mark}${mark && ' '}${name}`]
  })
}

/** Marks of every kind, the usual one of the first level first. */
const MARKS = ['I.', 'A.', '1.', 'a.', '(1)', '(a)']

/** The office a list of points begins with is a point as well, of a kind of its own: all others lie below it. */
function officePoint(row: readonly string[], rows: Rows): string {
  const text = row.find((one) => one.trim() !== '') ?? ''
  const level = levelOfName(text.trim())
  const marks = rows.flatMap((one) => pointOf(one)?.mark || [])
  if (level === null || level > 1 || /:\s*$/.test(text) || marks.length === 0) return text
  const used = new Set(marks.map(styleOf))
  const free = MARKS.find((mark) => !used.has(styleOf(mark)))
  return free ? `${free} ${text.trim()}` : text
}

function cellsOf(row: readonly string[]): number {
  return row.filter((text) => text.trim() !== '').length
}

/** A row that is a mark with its name behind it, in the next cell or in the same; null for any other row. */
function pointOf(row: readonly string[]): Point | null {
  const at = row.findIndex((text) => text.trim() !== '')
  const first = row[at]
  if (first === undefined) return null
  const blanks = first.length - first.trimStart().length
  const mark = first.trim()
  const rest = row.slice(at + 1).filter((text) => text.trim() !== '')
  const depth = at + Math.floor(blanks / STEP.length)
  if (rest.length === 1 && rest[0]) {
    const name = rest[0].trim()
    if (BULLET.test(mark)) return { depth, mark: '', name }
    return splitMark(`${mark} ${name}`).mark === mark ? { depth, mark, name } : null
  }
  if (rest.length > 0) return null
  if (BULLETED.test(first)) return { depth, mark: '', name: first.replace(BULLETED, '').trim() }
  const split = splitMark(mark)
  return split.mark === '' ? null : { depth, mark: split.mark, name: split.name }
}

function bulletOf(row: readonly string[]): string | null {
  const first = row.find((text) => text.trim() !== '')?.trim() ?? ''
  if (BULLET.test(first)) return first
  return BULLETED.test(first) ? first.slice(0, 1) : null
}

/** Bullets in the order in which they come first: each kind lies deeper than the one before. */
function kindsOfBullet(rows: Rows): string[] {
  return [...new Set(rows.flatMap((row) => bulletOf(row) ?? []))]
}
