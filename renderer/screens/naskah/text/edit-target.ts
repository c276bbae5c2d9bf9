import type { ClauseId } from '../../../domain/naskah/clause-edits.ts'
import {
  canBeRewritten,
  kindAfter,
  pieceIndex,
  placeName,
} from '../../../domain/naskah/piece-index.ts'
import { sourceOf } from '../../../domain/naskah/source.ts'
import type { NaskahText } from '../../../domain/naskah/text-of.ts'
import type { Piece, PieceKey } from '../../../domain/naskah/text-tree.ts'
import type { DutyId } from '../../../domain/records/records.ts'
import { get, type Structure } from '../../../domain/structure/structure.ts'

/** What is changed where somebody begins to write at a piece. */
export interface EditTarget {
  /** The piece that is written as a whole. */
  readonly key: PieceKey
  readonly piece: Piece
  /** "Pasal 5 ayat (1)"; '' of what has no number. */
  readonly name: string
  /** What stands there, as source. */
  readonly source: string
  /** What the program says there; null of what the office has put in. */
  readonly base: string | null
  /** Its own words, where it has some, and over which words they were written. */
  readonly clause: {
    readonly id: ClauseId
    readonly over: string | null
    readonly stale: boolean
  } | null
  /** The duty it is, whose record is changed instead. */
  readonly duty: DutyId | null
  /** What can be put in behind it. */
  readonly after: 'pasal' | 'ayat' | 'item' | null
}

/** What is changed at that piece; null where it is not in the text, or was taken out of it by an amendment. */
export function editTarget(
  structure: Structure,
  { pieces, places }: NaskahText,
  at: PieceKey,
): EditTarget | null {
  const found = pieceIndex(pieces).get(at)
  if (!found || !canBeRewritten(found.owner)) return null
  const { owner } = found
  const { origin, key, kind } = owner
  const name = placeName(places.get(key))
  const after = kindAfter(kind)
  if (origin.by === 'clause') {
    const id = origin.id as ClauseId
    const clause = get(structure, id)
    if (!clause) return null
    const { text: source, over } = clause
    const { base, stale } = origin
    return { key, piece: owner, name, source, base, clause: { id, over, stale }, duty: null, after }
  }
  const source = sourceOf(owner)
  const duty = origin.by === 'duty' && kind === 'item' ? (origin.id as DutyId) : null
  return { key, piece: owner, name, source, base: source, clause: null, duty, after }
}
