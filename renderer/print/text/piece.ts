import type { Mark } from '../marks/mark.ts'

/** Part of a paper: how tall it is, and its marks when it stands at `top` (millimetres). Never cut but by `cut`. */
export interface Piece {
  readonly height: number
  draw(top: number): readonly Mark[]
  /** Does not stand last on a sheet: a heading, the row of column heads. */
  readonly keepsNext?: boolean
  /** Nothing but room between others: it begins no sheet. */
  readonly space?: boolean
  /** Stands first on a sheet, whatever room the one before has left. */
  readonly first?: boolean
  /** One of several letters begins with it, whose name this is: pages are counted anew from its sheet. */
  readonly letter?: string
  /** Stands again at the top of a sheet on which this piece is the first: column heads. */
  readonly again?: Piece
  /**
   * What of it has room in so many millimetres, and what goes on on the next sheet; null where that cannot be parted.
   * `must`: it has a whole sheet to itself and does not fit.
   */
  readonly cut?: (room: number, must: boolean) => readonly [Piece, Piece] | null
}

/** Part of a sheet that is not left white for a piece that can be cut. */
const WORTH_FILLING = 0.2

/** Where pieces may stand on a sheet: the first one has another top. */
export interface PieceArea {
  readonly firstTop: number
  readonly top: number
  readonly bottom: number
}

/** A sheet that was laid: its marks, where its last piece ends, and the letter that begins on it. */
export interface LaidSheet {
  readonly marks: readonly Mark[]
  readonly end: number
  readonly letter: string | null
}

/** Lays pieces on as many sheets as they need. */
export function laidOut(pieces: readonly Piece[], area: PieceArea): readonly LaidSheet[] {
  const sheets: LaidSheet[] = []
  let sheet = { marks: [] as Mark[], end: area.firstTop, letter: null as string | null }
  let fresh = true
  const put = (piece: Piece) => {
    sheet.marks.push(...piece.draw(sheet.end))
    sheet.end += piece.height
  }
  const worth = (area.bottom - area.top) * WORTH_FILLING
  const turn = () => {
    sheets.push(sheet)
    sheet = { marks: [], end: area.top, letter: null }
    fresh = true
  }
  const lay = (piece: Piece, needed: number): void => {
    const full = !fresh && (piece.first === true || sheet.end + needed > area.bottom)
    if (full && (!piece.space || piece.keepsNext)) turn()
    const alone = fresh && sheets.length > 0
    if (piece.space && (alone || (full && !piece.keepsNext))) return
    if (alone && piece.again) put(piece.again)
    fresh = false
    sheet.letter ??= piece.letter ?? null
    const room = area.bottom - sheet.end
    const parts = piece.height > room && piece.cut?.(room, alone)
    put(parts ? parts[0] : piece)
    if (!parts) return
    turn()
    lay(parts[1], 0)
  }
  for (const [index, piece] of pieces.entries()) lay(piece, neededFrom(pieces, index, worth))
  sheets.push(sheet)
  return sheets
}

/** True where no piece was larger than its sheet. */
export function withinSheets(
  sheets: readonly { readonly end: number }[],
  { bottom }: PieceArea,
): boolean {
  return sheets.every(({ end }) => end <= bottom + 0.01)
}

/** The height of a piece with what it may not be parted from; of one that can be cut, what is worth filling with it. */
function neededFrom(pieces: readonly Piece[], index: number, worth: number): number {
  let height = 0
  for (let at = index; at < pieces.length; at++) {
    const piece = pieces[at]
    if (!piece || (piece.first && at > index)) break
    if (!piece.keepsNext) return height + (piece.cut ? Math.min(piece.height, worth) : piece.height)
    height += piece.height
  }
  return height
}

/** Empty room of that height (mm) between two pieces; left out at the top of a sheet. */
export function gap(height: number): Piece {
  return { height, space: true, draw: () => [] }
}
