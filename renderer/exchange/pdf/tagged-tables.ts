import { columnBorders, columnOf, columnRooms, type PageTable, spanOf } from './page-table.ts'
import { cellText, linesOf, type PdfPage, type Piece, type TagNode } from './pdf-page.ts'

export interface TaggedTable extends PageTable {
  readonly pieces: ReadonlySet<Piece>
}

/**
 * Tables a page names in its tags (PDF 2.0, 14.8.4.8.3): what stands in a row and in a cell is told by the file, which
 * column a cell is of by where it stands, as empty cells are not told.
 */
export function taggedTables({ tags, pieces }: PdfPage): TaggedTable[] {
  if (!tags) return []
  const byMark = new Map<string, Piece[]>()
  for (const piece of pieces) {
    if (piece.mark === null) continue
    const there = byMark.get(piece.mark)
    if (there) there.push(piece)
    else byMark.set(piece.mark, [piece])
  }
  return elements(tags, 'Table').flatMap((node) => {
    const rows = elements(node, 'TR')
      .map((row) => cellsIn(row).map((cell) => piecesIn(cell, byMark)))
      .map((cells) => cells.filter(({ length }) => length > 0))
      .filter(({ length }) => length > 0)
    const table = rows.length > 0 ? tableOf(rows) : null
    return table ? [table] : []
  })
}

/** Elements of that role, not those inside of another of it. */
function elements(node: TagNode, role: string): TagNode[] {
  return (node.children ?? []).flatMap((one) => (one.role === role ? [one] : elements(one, role)))
}

function cellsIn(row: TagNode): TagNode[] {
  return (row.children ?? []).flatMap((one) =>
    one.role === 'TH' || one.role === 'TD' ? [one] : cellsIn(one),
  )
}

function piecesIn(node: TagNode, byMark: ReadonlyMap<string, Piece[]>): Piece[] {
  const own = node.type === 'content' && node.id ? (byMark.get(node.id) ?? []) : []
  return [...own, ...(node.children ?? []).flatMap((one) => piecesIn(one, byMark))]
}

function tableOf(rows: readonly (readonly Piece[])[][]): TaggedTable | null {
  const extents = rows.map((cells) => cells.map(extentOf))
  const borders = columnBorders(extents)
  if (borders.length < 3) return null
  const width = borders.length - 1
  const rooms = columnRooms(extents, borders)
  const texts = rows.map((cells, row) => {
    const line = Array.from({ length: width }, () => '')
    cells.forEach((cell, at) => {
      const column = columnOf(extents[row]?.[at] ?? extentOf(cell), borders)
      const text = cellText(
        linesOf(cell).map(({ pieces }) => pieces),
        rooms[column] ?? 0,
      )
      line[column] = [line[column] ?? '', text].filter(Boolean).join(' ')
    })
    return line
  })
  const all = rows.flat(2)
  return {
    kind: 'table',
    top: Math.min(...all.map(({ base, size }) => base - size)),
    bottom: Math.max(...all.map(({ base }) => base)),
    borders,
    rows: texts,
    spans: rows.map((cells) => spanOf(cells.flat())),
    merges: [],
    extents,
    pieces: new Set(all),
  }
}

function extentOf(pieces: readonly Piece[]) {
  return {
    left: Math.min(...pieces.map(({ left }) => left)),
    right: Math.max(...pieces.map(({ right }) => right)),
  }
}
