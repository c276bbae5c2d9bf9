/**
 * Rows of a small table kept as text, so that a whole organisation can be read at a glance in the source:
 * one row a line, cells between `|`, `-` for an empty cell. Throws where a row has another number of cells.
 */
export function textTable<C extends string>(
  columns: readonly C[],
  text: string,
): Readonly<Record<C, string>>[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim())
      if (cells.length !== columns.length) {
        throw new Error(`A row needs ${columns.length} cells: ${line.trim()}`)
      }
      return Object.fromEntries(
        columns.map((column, at) => [column, emptied(cells[at])]),
      ) as Record<C, string>
    })
}

function emptied(cell: string | undefined): string {
  return cell === undefined || cell === '-' ? '' : cell
}
