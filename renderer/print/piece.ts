import type { Mark } from './drawing.ts'

/** Part of a paper that is never cut: how tall it is, and its marks when it stands at `top` (millimetres). */
export interface Piece {
  readonly height: number
  draw(top: number): readonly Mark[]
  /** Does not stand last on a sheet: a heading, the row of column heads. */
  readonly keepsNext?: boolean
  /** Stands again at the top of a sheet on which this piece is the first: column heads. */
  readonly again?: Piece
}

/** Where pieces may stand on a sheet: the first one has another top. */
export interface PieceArea {
  readonly firstTop: number
  readonly top: number
  readonly bottom: number
}

/** Lays pieces on as many sheets as they need: marks of each sheet, and where its last piece ends. */
export function laidOut(
  pieces: readonly Piece[],
  area: PieceArea,
): readonly { readonly marks: readonly Mark[]; readonly end: number }[] {
  const sheets: { marks: Mark[]; end: number }[] = []
  let sheet = { marks: [] as Mark[], end: area.firstTop }
  let fresh = true
  const put = (piece: Piece) => {
    sheet.marks.push(...piece.draw(sheet.end))
    sheet.end += piece.height
  }
  pieces.forEach((piece, index) => {
    if (!fresh && sheet.end + neededFrom(pieces, index) > area.bottom) {
      sheets.push(sheet)
      sheet = { marks: [], end: area.top }
      fresh = true
    }
    if (fresh && piece.again && sheets.length > 0) put(piece.again)
    put(piece)
    fresh = false
  })
  sheets.push(sheet)
  return sheets
}

/** The height of a piece with what it may not be parted from. */
function neededFrom(pieces: readonly Piece[], index: number): number {
  let height = 0
  for (let at = index; at < pieces.length; at++) {
    const piece = pieces[at]
    if (!piece) break
    height += piece.height
    if (!piece.keepsNext) break
  }
  return height
}

export function gap(height: number): Piece {
  return { height, draw: () => [] }
}
