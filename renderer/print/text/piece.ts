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
  /** How much of one that can be cut has to stand on a sheet at least; else a fifth of the sheet. */
  readonly least?: number
}

/** Part of a sheet that is not left white for a piece that can be cut. */
const WORTH_FILLING = 0.2

/** Where pieces may stand on a sheet: the first one has another top. */
export interface PieceArea {
  readonly firstTop: number
  readonly top: number
  readonly bottom: number
}

/** A sheet that was laid: where its last piece ends, and the letter that begins on it. */
export interface LaidSheet {
  /** Drawn when they are asked for. */
  readonly marks: () => readonly Mark[]
  readonly end: number
  readonly letter: string | null
  /** It begins with what stands first on a sheet of its own, or is the first of all. */
  readonly begins: boolean
}

/** Lays pieces on as many sheets as they need. `early`: by how much less of a sheet is written on, in millimetres. */
export function laidOut(
  pieces: readonly Piece[],
  area: PieceArea,
  early: ReadonlyMap<number, number> = new Map(),
): readonly LaidSheet[] {
  const sheets: LaidSheet[] = []
  const begun = (end: number, begins: boolean) => {
    const placed: [Piece, number][] = []
    const marks = () => placed.flatMap(([piece, top]) => piece.draw(top))
    return { placed, marks, end, letter: null as string | null, begins }
  }
  let sheet = begun(area.firstTop, true)
  let fresh = true
  const put = (piece: Piece) => {
    sheet.placed.push([piece, sheet.end])
    sheet.end += piece.height
  }
  const worth = (area.bottom - area.top) * WORTH_FILLING
  const turn = (begins = false) => {
    sheets.push(sheet)
    sheet = begun(area.top, begins)
    fresh = true
  }
  const lay = (piece: Piece, needed: number): void => {
    const bottom = area.bottom - (early.get(sheets.length) ?? 0)
    const full = !fresh && (piece.first === true || sheet.end + needed > bottom)
    if (full && (!piece.space || piece.keepsNext)) turn(piece.first === true)
    const alone = fresh && sheets.length > 0
    if (piece.space && (alone || (full && !piece.keepsNext))) return
    if (alone && piece.again) put(piece.again)
    fresh = false
    sheet.letter ??= piece.letter ?? null
    const room = area.bottom - (early.get(sheets.length) ?? 0) - sheet.end
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

/** So much of a last sheet is written on at least, where the one before can give it. */
const LEAST_LAST = 1 / 3
/** Millimetres by which the sheet before ends earlier, from one attempt to the next. */
const EARLIER = 5

/**
 * The same sheets, the last of what goes on over several with a third of it written on at least: it takes from the one
 * before, which ends earlier. As they are where that would take a sheet more.
 */
export function withoutWidows(
  sheets: readonly LaidSheet[],
  pieces: readonly Piece[],
  area: PieceArea,
): readonly LaidSheet[] {
  const early = new Map<number, number>()
  let best = sheets
  for (const at of sheets.keys()) {
    if (sheets[at]?.begins || !(sheets[at + 1]?.begins ?? true)) continue
    let fullest = filledOf(sheets[at], area)
    for (let by = EARLIER; fullest < LEAST_LAST && by < area.bottom - area.top; by += EARLIER) {
      const set = laidOut(pieces, area, new Map([...early, [at - 1, by]]))
      if (set.length !== sheets.length || !withinSheets(set, area)) break
      const filled = filledOf(set[at], area)
      // What gives keeps more than what takes.
      if (filled > filledOf(set[at - 1], area)) break
      if (filled <= fullest) continue
      fullest = filled
      best = set
      early.set(at - 1, by)
    }
  }
  return best
}

/** Part of a sheet that is written on. */
function filledOf(sheet: LaidSheet | undefined, { top, bottom }: PieceArea): number {
  return sheet ? (sheet.end - top) / (bottom - top) : 0
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
    if (!piece.keepsNext)
      return height + (piece.cut ? Math.min(piece.height, piece.least ?? worth) : piece.height)
    height += piece.height
  }
  return height
}

/** Empty room of that height (mm) between two pieces; left out at the top of a sheet. */
export function gap(height: number): Piece {
  return { height, space: true, draw: () => [] }
}
