/** A block of cells as spreadsheets put it on the clipboard: tabs between cells, a line a row. */
export function blockText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\n')
}

function quoted(cell: string): string {
  return /["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/**
 * Reads such a block back. A cell in quotation marks may hold tabs and line breaks; marks inside a cell that does
 * not begin with one are text. The line end after the last row is no row.
 */
export function readBlock(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  const clean = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  while (at <= clean.length) {
    const cell = clean[at] === '"' ? quotedCell(clean, at) : null
    const end = cell?.end ?? endOf(clean, at)
    row.push(cell?.text ?? clean.slice(at, end))
    if (clean[end] !== '\t') {
      rows.push(row)
      row = []
    }
    at = end + 1
  }
  return rows
}

function endOf(text: string, from: number): number {
  let at = from
  while (at < text.length && text[at] !== '\t' && text[at] !== '\n') at++
  return at
}

/** Null where the marks are not closed before the cell ends: then they are text. */
function quotedCell(
  text: string,
  from: number,
): { readonly text: string; readonly end: number } | null {
  let cell = ''
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] !== '"') cell += text[at]
    else if (text[at + 1] === '"') {
      cell += '"'
      at++
    } else {
      const end = at + 1
      return end === text.length || /[\t\n]/.test(text[end] ?? '') ? { text: cell, end } : null
    }
  }
  return null
}
