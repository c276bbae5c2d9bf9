/** A cell as most programs write nearly all of them: `<c r="B7" s="1" t="s"><v>12</v></c>`. */
export interface UsualCell {
  row: number
  column: number
  style: number
  type: string
  value: string
  /** Where it ends in the text. */
  end: number
}

export function createUsualCell(): UsualCell {
  return { row: 0, column: 0, style: -1, type: 'n', value: '', end: 0 }
}

const OPEN = '<c r="'
const STYLE = ' s="'
const TYPE = ' t="'
const INNER = '><v>'
const CLOSE = '</v></c>'
const QUOTE = 0x22

/** Reads such a cell without the pattern, which takes twice as long; false where it is written otherwise. */
export function readUsualCell(cells: string, from: number, cell: UsualCell): boolean {
  if (!cells.startsWith(OPEN, from)) return false
  let at = from + OPEN.length
  const letters = at
  let column = 0
  for (let code = cells.charCodeAt(at); code >= 65 && code <= 90; code = cells.charCodeAt(++at)) {
    column = column * 26 + code - 64
  }
  if (at === letters || at - letters > 3) return false
  const digits = at
  const row = digitsAt(cells, digits, cell)
  if (cell.end === digits || cells.charCodeAt(cell.end) !== QUOTE) return false
  at = cell.end + 1
  let style = -1
  if (cells.startsWith(STYLE, at)) {
    const number = at + STYLE.length
    style = digitsAt(cells, number, cell)
    if (cell.end === number || cells.charCodeAt(cell.end) !== QUOTE) return false
    at = cell.end + 1
  }
  let type = 'n'
  if (cells.startsWith(TYPE, at)) {
    const end = cells.indexOf('"', at + TYPE.length)
    type = cells.slice(at + TYPE.length, end)
    at = end + 1
  }
  if (!cells.startsWith(INNER, at)) return false
  const begin = at + INNER.length
  const end = cells.indexOf('<', begin)
  if (end <= begin || !cells.startsWith(CLOSE, end)) return false
  cell.row = row
  cell.column = column - 1
  cell.style = style
  cell.type = type
  cell.value = cells.slice(begin, end)
  cell.end = end + CLOSE.length
  return true
}

/** The number whose digits begin there; it ends where the cell's `end` says. */
function digitsAt(text: string, from: number, cell: UsualCell): number {
  let [at, number] = [from, 0]
  for (let code = text.charCodeAt(at); code >= 48 && code <= 57; code = text.charCodeAt(++at)) {
    number = number * 10 + code - 48
  }
  cell.end = at
  return number
}
