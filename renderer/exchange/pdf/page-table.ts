import type { Merge } from '../read/sheet.ts'
import type { PageLine, Piece } from './pdf-page.ts'

/** A table of one page, or of several that it goes on over. */
export interface PageTable {
  readonly kind: 'table'
  readonly top: number
  readonly bottom: number
  /** Left edges of the columns and the right edge of the last. Points. */
  readonly borders: readonly number[]
  readonly rows: readonly (readonly string[])[]
  /** Where the texts of each row stand on its page. */
  readonly spans: readonly Span[]
  /** Rows count from 1, columns from 0. */
  readonly merges: readonly Merge[]
  /** Where nothing is drawn: what stands in each of its lines, by which its columns were told. */
  readonly extents: readonly (readonly Extent[])[] | null
}

/** From the first to the last line of a row. Points. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The span of what stands in a row; nowhere on the page where nothing does. */
export function spanOf(pieces: readonly Piece[]): Span {
  const bases = pieces.map(({ base }) => base)
  return { from: Math.min(...bases, 1e6), to: Math.max(...bases, -1e6) }
}

/** A line outside of tables. */
export interface TextLine {
  readonly kind: 'line'
  readonly line: PageLine
}

export type PageBlock = PageTable | TextLine

/** Something that lies in a row: from its left to its right edge. */
export interface Extent {
  readonly left: number
  readonly right: number
}

/** A column gap is no thinner. Points. */
const THINNEST_GAP = 2.5
/** So large a part of the rows may run over a gap: a long text beside a blank cell. */
const RUN_OVER = 0.04

/**
 * Borders of the columns that rows of extents stand in: where nothing, or nearly nothing, lies. Two numbers where it
 * is one column.
 */
export function columnBorders(rows: readonly (readonly Extent[])[]): number[] {
  const most = Math.max(0, ...rows.map(({ length }) => length))
  const full = rows.filter(({ length }) => length >= Math.max(2, most * 0.6))
  const used = full.length > 0 ? full : rows
  const all = used.flat()
  if (all.length === 0) return []
  const edges = all
    .flatMap(({ left, right }) => [
      { at: left, step: 1 },
      { at: right, step: -1 },
    ])
    .sort((a, b) => a.at - b.at || a.step - b.step)
  const allowed = Math.floor(used.length * RUN_OVER)
  const left = Math.min(...all.map((one) => one.left))
  const right = Math.max(...all.map((one) => one.right))
  const borders = [left]
  let open = 0
  let gap: number | null = null
  for (const { at, step } of edges) {
    if (gap !== null && open <= allowed && step === 1 && open + 1 > allowed) {
      if (at - gap >= THINNEST_GAP) borders.push((gap + at) / 2)
      gap = null
    }
    open += step
    if (step === -1 && open === allowed && at > left) gap = at
  }
  return [...borders, right]
}

/** The column an extent stands in: the one it lies over most. */
export function columnOf({ left, right }: Extent, borders: readonly number[]): number {
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  for (let column = 0; column + 1 < borders.length; column++) {
    const shared =
      Math.min(right, borders[column + 1] as number) - Math.max(left, borders[column] as number)
    if (shared > most) {
      most = shared
      best = column
    }
  }
  return best
}

/** How far to the right the texts of each column go. */
export function columnRooms(
  rows: readonly (readonly Extent[])[],
  borders: readonly number[],
): number[] {
  const rooms = borders.slice(1).map(() => 0)
  for (const one of rows.flat()) {
    const column = columnOf(one, borders)
    if (one.right <= (borders[column + 1] ?? 0)) {
      rooms[column] = Math.max(rooms[column] ?? 0, one.right)
    }
  }
  return rooms
}

/** Pieces further apart than this part of their size are of two cells. */
const APART = 0.45

/** The pieces of a line in runs that stand close together. */
export function chunksOf({ pieces, size }: PageLine): (Extent & { readonly pieces: Piece[] })[] {
  const chunks: { left: number; right: number; pieces: Piece[] }[] = []
  for (const piece of pieces) {
    const last = chunks.at(-1)
    if (last && piece.left - last.right <= APART * size) {
      last.pieces.push(piece)
      last.right = Math.max(last.right, piece.right)
    } else chunks.push({ left: piece.left, right: piece.right, pieces: [piece] })
  }
  return chunks
}
