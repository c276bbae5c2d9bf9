import { withoutUnseen } from '../../domain/values/unseen-signs.ts'
import { wholeLines } from './whole-lines.ts'

/** Hardly a line of a text torn by the edge of a page is longer; of one with a paragraph a line many are. */
const WIDEST_PAGE = 140
const SELDOM = 0.05
const OPENING = /^(menimbang|mengingat|menetapkan|memperhatikan)\s*:?\s*(.*)$/i
const CHAPTER = /^BAB\s+([IVXLC]+[A-Z]?)(?:\s*[.:–-])?(?:\s+(\P{Ll}+))?$/iu
const NUMBERED = /^(bagian|paragraf|pasal)\s+(\S.*)$/i

/** Whether the rows are lines of a page, and not a paragraph each. */
export function isTorn(rows: readonly string[]): boolean {
  const filled = rows.filter((row) => row.trim() !== '')
  const wide = filled.filter((row) => row.trim().length > WIDEST_PAGE).length
  return wide <= filled.length * SELDOM
}

/**
 * A regulation as a row of paragraphs. What is not the text's own is gone: white space beyond one blank, blanks before
 * a sign, numbers of pages, ends of lines a page was too narrow for, the case of "Pasal" and "Bab", the colon behind
 * "Menimbang", two braces beside each other (they mean something in own words). Everything else stands as it was read.
 */
export function regulationLines(rows: readonly string[], torn = isTorn(rows)): string[] {
  const clean = rows.flatMap((row) => withoutUnseen(row).split(/\r\n?|[\n\u2028\u2029\v\f]/))
  const lines = wholeLines(clean, torn).lines.flatMap(({ text }) => settledLine(text))
  // A colon with a line, or a cell of a table, of its own.
  return lines.filter((line) => line !== ':')
}

/** One paragraph in the form the program writes it, in as many lines as that has. */
function settledLine(text: string): string[] {
  const [, opening, behind = ''] = OPENING.exec(text) ?? []
  if (opening && (behind === '' || /:/.test(text.slice(0, opening.length + 2)))) {
    const word = opening[0]?.toUpperCase() + opening.slice(1).toLowerCase()
    return [`${word} :`, ...(behind === '' ? [] : settledLine(behind))]
  }
  const [, chapter, title] = CHAPTER.exec(text) ?? []
  if (chapter && (!title || title === title.toUpperCase()))
    return [`BAB ${chapter.toUpperCase()}`, ...(title ? [title.trim()] : [])]
  if (/^MEMUTUSKAN\s*:?$/.test(text)) return ['MEMUTUSKAN:']
  const plain = text.replace(/\s+([;:,.])(?=\s|$)/g, '$1').replace(/([{[])(?=\1)/g, '$1 ')
  const [, word, rest = ''] = NUMBERED.exec(plain) ?? []
  return [word && isNumberAlone(word, rest) ? `${asWritten(word)} ${numberAs(word, rest)}` : plain]
}

function isNumberAlone(word: string, rest: string): boolean {
  if (/^pasal$/i.test(word)) return /^(\d+\s?[A-Z]{0,2}|[IVX]+)$/i.test(rest)
  if (/^paragraf$/i.test(word)) return /^\d+\s?[A-Z]?$/i.test(rest)
  return /^(ke\p{L}+|pertama)(\s+(belas|puluh(\s+\p{L}+)?))?(\s+[A-Z])?$/iu.test(rest)
}

function asWritten(word: string): string {
  return `${word[0]?.toUpperCase()}${word.slice(1).toLowerCase()}`
}

function numberAs(word: string, rest: string): string {
  if (!/^bagian$/i.test(word)) return rest.replace(/\s/g, '').toUpperCase()
  return rest.split(/\s+/).map(asWritten).join(' ')
}
