import { LAST_COLUMN } from './package-book.ts'
import { createUsualCell, readUsualCell } from './usual-cell.ts'

/** What the cells of a workbook name by number. */
export interface CellTables {
  readonly strings: readonly (string | undefined)[]
  /** Format of numbers and steps of indent, by the style a cell names. */
  readonly formats: readonly string[]
  readonly indents: readonly number[]
}

/** A value with the format of its style; `digits` as the file holds them, where they are more than the number. */
export interface PlainNumber {
  readonly value: number
  readonly format: string
  readonly digits: string | undefined
}

/** What takes the cells of one sheet, row by row and from left to right. */
export interface CellTaker {
  row(row: number, hidden: boolean): void
  text(column: number, text: string, indent: number): void
  number(column: number, number: PlainNumber): void
}

const ROW = '<row(?: ([^>]*))?>'
const PLACE = 'r="([A-Z]{1,3})(\\d+)"(?: s="(\\d+)")?(?: t="(\\w+)")?((?: [^>]*?)?)'
const FORMULA = '(?:<f[^>]*\\/>|<f\\b[^>]*>[^<]*<\\/f>)?'
const VALUE = '(?:<v ?\\/>|<v>([^<]*)<\\/v>|<is><t(?: [^>]*)?>([^<]*)<\\/t><\\/is>)?'
const CELL = `<c ${PLACE}(?:\\/>|>${FORMULA}${VALUE}<\\/c>)`
/** Everything that may stand between `<sheetData>` and its end. */
const TOKEN = `\\s*(?:${CELL}|${ROW}|<\\/row>)`
const ERRORS = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/

/**
 * The cells of a sheet as Excel, LibreOffice and most programs write them, in a third of the time the package needs.
 * False, and what was taken means nothing, where anything stands there that is written otherwise: the package reads
 * such a sheet.
 */
export function plainCells(cells: string, tables: CellTables, taker: CellTaker): boolean {
  const token = new RegExp(TOKEN, 'y')
  const end = cells.trimEnd().length
  const usual = createUsualCell()
  let [row, column] = [0, -1]
  while (token.lastIndex < end) {
    if (readUsualCell(cells, token.lastIndex, usual)) {
      if (usual.row !== row || usual.column <= column || usual.column >= LAST_COLUMN) return false
      column = usual.column
      if (!takeValue(usual.type, usual.value, usual.style, column, tables, taker)) return false
      token.lastIndex = usual.end
      continue
    }
    const found = token.exec(cells)
    if (!found) return false
    const letters = found[1]
    if (letters === undefined) {
      if (found[0].endsWith('</row>')) continue
      const next = rowOf(found[8] ?? '', row)
      if (next === null) return false
      row = next.row
      column = -1
      taker.row(row, next.hidden)
      continue
    }
    const at = columnOf(letters)
    if (Number(found[2]) !== row || at <= column || at >= LAST_COLUMN) return false
    column = at
    if (!takeCell(found, column, tables, taker)) return false
  }
  return true
}

function rowOf(attributes: string, before: number) {
  const row = Number(/(?:^| )r="(\d+)"/.exec(attributes)?.[1])
  if (!(row > before)) return null
  return { row, hidden: /(?:^| )hidden="(1|true)"/.test(attributes) }
}

function columnOf(letters: string): number {
  let column = 0
  for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64
  return column - 1
}

/** False where the value is of a kind that is left to the package. */
function takeCell(
  [, , , styled, typed, more = '', value, inline]: RegExpExecArray,
  column: number,
  tables: CellTables,
  taker: CellTaker,
): boolean {
  const style = Number(styled ?? / s="(\d+)"/.exec(more)?.[1] ?? -1)
  const type = typed ?? / t="(\w+)"/.exec(more)?.[1] ?? 'n'
  if (more.includes("'")) return false
  if (type === 'inlineStr') {
    if (inline === undefined) return false
    taker.text(column, unescaped(inline), tables.indents[style] ?? 0)
    return true
  }
  if (inline !== undefined) return false
  return takeValue(type, value, style, column, tables, taker)
}

function takeValue(
  type: string,
  value: string | undefined,
  style: number,
  column: number,
  { strings, formats, indents }: CellTables,
  taker: CellTaker,
): boolean {
  const take = (text: string) => {
    taker.text(column, text, indents[style] ?? 0)
    return true
  }
  if (type === 'str') return take(unescaped(value ?? ''))
  if (value === undefined || value === '') return type === 'n' || type === 's'
  if (type === 's') {
    const text = strings[Number(value)]
    return text !== undefined && take(text)
  }
  if (type === 'b') return take(value === '1' || value === 'true' ? 'TRUE' : 'FALSE')
  if (type === 'e') return ERRORS.test(value) && take(value)
  const number = Number.parseFloat(value)
  if (type !== 'n' || Number.isNaN(number)) return false
  const digits = String(Number(value)) === value ? undefined : value
  taker.number(column, { value: number, format: formats[style] ?? '', digits })
  return true
}

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '&quot;': '"',
    '&apos;': "'",
    '&gt;': '>',
    '&lt;': '<',
    '&amp;': '&',
  }),
)

/** A text without the signs XML and Excel (`_x000D_`) write others by. */
function unescaped(text: string): string {
  if (!/[&_\r]/.test(text)) return text
  return text
    .replace(/&(?:quot|apos|gt|lt|amp|#x?([\da-f]+));/gi, (sign, code: string | undefined) =>
      code === undefined
        ? (NAMED.get(sign.toLowerCase()) ?? sign)
        : signOf(Number.parseInt(code, sign.includes('x') ? 16 : 10)),
    )
    .replace(/_x([\da-f]{4})_/gi, (_, code: string) => signOf(Number.parseInt(code, 16)))
    .replace(/\r\n/g, '\n')
}

function signOf(code: number): string {
  return code > 0xffff && code <= 0x10ffff ? String.fromCodePoint(code) : String.fromCharCode(code)
}
