import { isKindAlone, sectionOf } from '../names/section-line.ts'
import { isColumnNumbers } from '../read/heading-rows.ts'
import { cleanText, headingKey } from '../read/sheet.ts'
import { meaningOfHeading } from './meanings.ts'
import type { SkippedRow, SkipReason } from './table-reading.ts'

/** Rows of a table, the first of them being that of the sheet, each looked at once however often it is asked for. */
interface Rows {
  readonly cells: readonly (readonly string[])[]
  readonly texts: Map<number, readonly string[]>
}

const TOTAL = /^(sub\s*-?\s*)?(jumlah|jml|total|grand total|sum|all together|rekapitulasi|rekap)\b/i
/** Columns that a row of a post fills. */
const COUNTS: ReadonlySet<string> = new Set(['seats', 'filled'])
/** Before a row that only shows how a form is filled in. */
const EXAMPLE = /^(contoh|example)\s*:?$/i
const NOTE = /^(keterangan|catatan|ket\.?|note|notes|sumber|source|\*+\)?|\(\*\))\s*[:.)]?(\s|$)/i
/** What only the end of an office letter says. */
const SIGNATURE =
  /^(mengetahui|disetujui|menyetujui|diperiksa|disahkan|ditetapkan di|pada tanggal|dibuat oleh|yang membuat|a\.?\s?n\.?\s|an\.\s|ttd\b|tertanda)/i
const PLACE_AND_DATE =
  /^[\p{L}.\s]{2,40},\s*(tanggal\s*)?(\d{0,2}|\.{2,}|…+|_+)\s*(januari|februari|maret|april|mei|juni|juli|agustus|september|sept?|oktober|november|desember|jan|feb|mar|apr|jun|jul|agt|ags|okt|nov|des)\w*\.?\s*\d{4}$/iu
const NIP_LINE = /^nip\.?\s*:?\s*[\d.\s_…]{5,}$/i

/** Whose signature stands below a table of an office. */
const OFFICIAL =
  /^((plt|plh|pj|pjs)\.?\s+)?(wali\s?kota|bupati|gubernur|sekretaris|kepala|camat|lurah|inspektur|direktur|asisten|ketua)\b/i
const RANK = /^(pembina|penata|pengatur|juru)\b/i
/** A name in capitals or with capitals, and titles behind a comma. */
const PERSON = /^\p{Lu}[\p{L}.'’-]*(\s\p{Lu}[\p{L}.'’-]*){0,5}(,.*)?$/u

/**
 * The rows from `first` to `last` that tell no unit, post or person, each with the reason. A signature, a list of
 * remarks and a second table go on to the end of the sheet; a sum is one row.
 */
export function remarkRows(
  cells: Rows['cells'],
  first: number,
  last: number,
  headings: readonly string[],
): SkippedRow[] {
  const skipped: SkippedRow[] = []
  const rows: Rows = { cells, texts: new Map() }
  const keys = headings.map(headingKey)
  const usual = usualWidth(rows, first, last)
  const counted = headings.some((heading) => COUNTS.has(meaningOfHeading(heading) ?? ''))
  const tail = tailOf(rows, first, last, keys, usual)
  for (let row = first; row <= last; row++) {
    const texts = textsOf(rows, row)
    if (texts.length === 0) continue
    const reason =
      tail && row >= tail.row ? tail.reason : reasonOf(cells[row - 1] ?? [], texts, keys)
    if (reason) skipped.push({ row, reason })
    else if (isSection(texts, usual, counted)) skipped.push({ row, reason: 'section' })
  }
  return skipped
}

function reasonOf(
  cells: readonly string[],
  texts: readonly string[],
  keys: readonly string[],
): SkipReason | null {
  if (isColumnNumbers(cells)) return 'column-numbers'
  if (isHeadingAgain(cells, keys)) return 'heading-again'
  if (EXAMPLE.test(texts[0] ?? '')) return 'example'
  return isTotal(texts) ? 'total' : null
}

/** "JUMLAH", "Total pegawai": the first words of a row, behind an empty number at most. */
function isTotal(texts: readonly string[]): boolean {
  const first = texts.find((text) => /\p{L}/u.test(text))
  if (first === undefined) return false
  const spaced = first.replace(/^((?:\p{L} )+\p{L})$/u, (word) => word.replaceAll(' ', ''))
  return TOTAL.test(spaced)
}

/**
 * A line that only says what kind of posts stand below it: alone, or behind a number or a unit where the columns of
 * counts beside it are blank. A code before it says that others hang from it.
 */
function isSection(texts: readonly string[], usual: number, counted: boolean): boolean {
  const label = texts.at(-1) ?? ''
  if (texts.length > 2 || usual <= texts.length) return false
  if (isKindAlone(label)) return texts.length === 1 || /^([IVX]+|[A-Z])[.)]?$/.test(texts[0] ?? '')
  if (sectionOf(label) === null) return false
  if (texts.length === 1) return true
  if (/^([IVX]+|[A-Z])[.)]?$/.test(texts[0] ?? '') && /^jabatan\b/i.test(label)) return true
  if (!counted && !label.endsWith(':')) return false
  return !/\d/.test(texts[0] ?? '') || /^\d{1,2}[.)]?$/.test(texts[0] ?? '')
}

/** The headings printed once more where a page began. */
function isHeadingAgain(cells: readonly string[], keys: readonly string[]): boolean {
  const filled = keys.filter((key) => key !== '').length
  if (filled < 2) return false
  let left = filled - Math.max(2, filled * 0.6)
  return keys.every((key, index) => {
    if (key === '' || headingKey(cells[index] ?? '') === key) return true
    return --left >= 0
  })
}

/** Where the table is over and something else begins. */
function tailOf(
  rows: Rows,
  first: number,
  last: number,
  keys: readonly string[],
  usual: number,
): { readonly row: number; readonly reason: SkipReason } | null {
  for (let row = first; row <= last; row++) {
    const texts = textsOf(rows, row)
    if (texts.length === 0) continue
    const sparse = texts.length <= Math.max(2, usual / 2) || texts.length <= 2
    if (row > first && isOtherHeading(rows, row, keys)) return { row, reason: 'second-table' }
    if (
      row > first &&
      sparse &&
      usual > 1 &&
      NOTE.test(texts[0] ?? '') &&
      noMore(rows, row, last, usual)
    ) {
      return { row, reason: 'note' }
    }
    // An NIP right below a full row is that of whoever the row names.
    const ofRow = texts.every(isNipLine) && textsOf(rows, row - 1).length > 2
    if (sparse && !ofRow && texts.every(isClosing)) return { row, reason: 'signature' }
    if (row > first && sparse && closesTheSheet(rows, row, last, usual))
      return { row, reason: 'signature' }
  }
  return null
}

function isClosing(text: string): boolean {
  return SIGNATURE.test(text) || PLACE_AND_DATE.test(text) || isNipLine(text)
}

function isNipLine(text: string): boolean {
  return NIP_LINE.test(text)
}

/**
 * A blank row or a sum, then nothing but lone lines of which one says NIP or names the place and day, or of which the
 * first names an office ("Kepala Dinas Sosial") and a later one a person.
 */
function closesTheSheet(rows: Rows, row: number, last: number, usual: number): boolean {
  const before = textsOf(rows, row - 1)
  if ((before.length > 0 && !isTotal(before)) || last - row > 14) return false
  let told = false
  const lines: string[] = []
  for (let at = row; at <= last; at++) {
    const texts = textsOf(rows, at)
    if (texts.length > 2) return false
    if (texts.some(isClosing)) told = true
    lines.push(...texts)
  }
  return told || (usual >= 3 && isSigned(lines))
}

/** Who signs: an office first, then its holder, with a rank at most. */
function isSigned([first, ...rest]: readonly string[]): boolean {
  if (first === undefined || rest.length === 0 || rest.length > 4) return false
  const [name] = rest.filter((text) => !RANK.test(text) && !OFFICIAL.test(text))
  return OFFICIAL.test(first) && name !== undefined && PERSON.test(name)
}

/** Whether no row below is as full as the rows of the table are. */
function noMore(rows: Rows, row: number, last: number, usual: number): boolean {
  for (let at = row + 1; at <= last; at++) {
    if (textsOf(rows, at).length >= Math.max(3, usual)) return false
  }
  return true
}

/** Headings that are not those of the table: a second one stands below it. */
function isOtherHeading(rows: Rows, row: number, keys: readonly string[]): boolean {
  const cells = rows.cells[row - 1] ?? []
  if (textsOf(rows, row - 1).length > 2 || isHeadingAgain(cells, keys)) return false
  const known = cells.filter((text) => {
    const meaning = meaningOfHeading(cleanText(text))
    return meaning !== null && meaning !== 'difference'
  })
  return known.length >= 3 && known.length * 2 > textsOf(rows, row).length
}

/** How many cells a full row has. */
function usualWidth(rows: Rows, first: number, last: number): number {
  const widths: number[] = []
  for (let row = first; row <= Math.min(last, first + 200); row++) {
    const { length } = textsOf(rows, row)
    if (length > 0) widths.push(length)
  }
  widths.sort((a, b) => a - b)
  return widths[Math.floor(widths.length * 0.75)] ?? 0
}

function textsOf({ cells, texts }: Rows, row: number): readonly string[] {
  const known = texts.get(row)
  if (known) return known
  const found = (cells[row - 1] ?? []).map(cleanText).filter((text) => text !== '')
  texts.set(row, found)
  return found
}
