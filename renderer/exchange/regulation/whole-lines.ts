import { markAt } from '../../domain/naskah/marks.ts'

/** A line of a regulation as it was meant, and the row it began in. */
export interface WholeLine {
  readonly text: string
  /** From 1. */
  readonly row: number
}

export interface WholeLines {
  readonly lines: readonly WholeLine[]
  /** Rows that held a page's number or address and nothing else. */
  readonly pageRows: readonly number[]
}

const PAGE =
  /^([-–]\s*\d{1,4}\s*[-–]|\d{1,4}|(halaman|hal\.?|page)\s+\d+(\s+(dari|of)\s+\d+)?|(https?:\/\/|www\.)\S+)$/i
/** A line of its own that nothing is joined to. */
export const HEADING =
  /^(BAB\s+[IVXLC]+[A-Z]?\b|(bagian|paragraf)\s+(ke(satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)(\s+(belas|puluh(\s+\p{L}+)?))?|pertama|\d+[a-z]?)(\s+[A-Z])?$|pasal\s+(\d+[a-z]?|[IVX]+)$|MEMUTUSKAN|TENTANG$|NOMOR\s|PERATURAN\s+(WALI ?KOTA|BUPATI|GUBERNUR|DAERAH)|DENGAN RAHMAT|LAMPIRAN\b|(menimbang|mengingat|menetapkan)\s*(:|$)|(ditetapkan|diundangkan) di\b|agar setiap orang)/iu
/** Behind a colon or a semicolon, or behind a full stop for a paragraph: where another point begins in the same line. */
const NEXT_POINT =
  /([:;])\s*((?:dan(?:\/atau)?|atau)\s+)?(?=(?:\(?(?:[a-z]{1,2}|\d{1,3})\)|(?:[a-z]{1,2}|\d{1,3})\.)\s+\p{L})|(\.)\s+(?=\(\d{1,3}\)\s+\p{L})/gu
/** An article whose text goes on in its line. */
const ARTICLE_AND_TEXT = /^(pasal\s+\d+[A-Z]?)\s+(?=\(1\)\s|susunan\s)/i
const ENDED = /([:;.]|;\s*(dan|atau|dan\/atau))$/i

/** What stands behind it is the letter or number of another place. */
const REFERENCE = /\b(huruf|angka|ayat|pasal|nomor)$/i

/**
 * The lines as they were meant: torn ones joined, several points in one line apart, page numbers gone.
 * `torn`: false where each row is a paragraph; then only a mark that stands alone is joined to its text.
 */
export function wholeLines(rows: readonly string[], torn = true): WholeLines {
  const lines: WholeLine[] = []
  const pageRows: number[] = []
  const counts = new Map<string, number>()
  rows.forEach((raw, index) => {
    const row = index + 1
    const text = raw.replace(/[\s\u00a0]+/g, ' ').trim()
    if (text === '') return
    if (PAGE.test(text)) {
      pageRows.push(row)
      return
    }
    for (const part of partsOf(text)) {
      const before = lines.at(-1)
      if (before && (torn ? goesOn(before.text, part, counts) : isMarkAlone(before.text, part))) {
        lines[lines.length - 1] = { row: before.row, text: joined(before.text, part) }
      } else lines.push({ row, text: part })
    }
  })
  return { lines, pageRows }
}

function isMarkAlone(before: string, text: string): boolean {
  return markAt(before)?.rest === '' && !markAt(text) && !HEADING.test(text)
}

function partsOf(text: string): string[] {
  return text
    .replace(ARTICLE_AND_TEXT, '$1\n')
    .replace(
      NEXT_POINT,
      (_, sign = '', and = '', stop = '') => `${sign}${stop}${and ? ` ${and.trim()}` : ''}\n`,
    )
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Whether a line only carries on the one before, which a page was too narrow for. */
function goesOn(before: string, text: string, counts: Map<string, number>): boolean {
  if (/^(dan|atau|dan\/atau)$/i.test(text)) return true
  if (HEADING.test(text) && !isInSentence(before, text)) {
    counts.clear()
    return false
  }
  const alone = markAt(before)
  const found = markAt(text)
  if (alone?.rest === '' && !found) return true
  const titled = HEADING.test(before) && !/^agar setiap orang\b/i.test(before)
  const ended = ENDED.test(before) || titled
  if (found) {
    const { style, count } = found.mark
    // "… dalam Pasal 3 huruf / a. dan" is no point; what follows the last one of its list is.
    const next = count <= 1 || count === (counts.get(style) ?? 0) + 1
    if (REFERENCE.test(before) || (!ended && !next)) return true
    counts.set(style, count)
    return false
  }
  if (ended) return false
  if (isCapitals(text)) return !isCapitals(before) && /^\S{1,12}[;:.,]/.test(text)
  if (isCapitals(before)) return false
  return (
    /^[\p{Ll}(“"]/u.test(text) ||
    alone !== null ||
    before.length >= 40 ||
    /(,|\bdan|\batau)$/.test(before)
  )
}

/** "Nomor 5 Tahun 2016" and "Peraturan Wali Kota ini" begin a line of a sentence as well as a title. */
function isInSentence(before: string, text: string): boolean {
  return /^(Nomor|Peraturan) /.test(text) && !ENDED.test(before) && !HEADING.test(before)
}

/** A title is written in capitals. */
export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{L}{2}/u.test(text)
}

/** A word parted at the end of a line becomes one again. */
function joined(before: string, text: string): string {
  if (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(text)) return before.slice(0, -1) + text
  return `${before} ${text}`
}
