import type { Clause } from '../records/records.ts'
import { all, type Structure } from '../structure/structure.ts'
import { isOfText, staleClauses } from './clauses.ts'
import { composed, type Scope } from './compose.ts'
import { textUnits } from './scopes.ts'
import type { NaskahText } from './text-of.ts'
import type { Piece } from './text-tree.ts'

/** What an office has said in its own words, as far as somebody has to look at it. */
export interface OwnWords {
  /** Pieces under which the program's words have changed. */
  readonly stale: readonly Piece[]
  /** Pieces left out. */
  readonly leftOut: readonly Clause[]
  /** Words whose place is in no text any more. */
  readonly homeless: readonly Clause[]
}

/** The own words of one text to look at. Those of other offices have their place in theirs. */
export function ownWords(structure: Structure, scope: Scope, { naskah }: NaskahText): OwnWords {
  const clauses = all(structure, 'clause')
  if (clauses.length === 0) return { stale: [], leftOut: [], homeless: [] }
  const unplaced = new Set(naskah.homeless)
  const here = clauses.filter(({ id }) => !unplaced.has(id))
  for (const other of [null, ...textUnits(structure).map(({ id }) => id)]) {
    if (unplaced.size === 0) break
    if (other === scope) continue
    const still = new Set(composed(structure, other).homeless)
    for (const id of unplaced) if (!still.has(id)) unplaced.delete(id)
  }
  return {
    stale: owned(staleClauses(naskah)),
    leftOut: here.filter(
      ({ key, place, text }) => place === 'instead' && text === '' && isOfText(key, scope),
    ),
    homeless: clauses.filter(({ id }) => unplaced.has(id)),
  }
}

/** Each own words once: what is in a piece has its origin too. */
function owned(pieces: readonly Piece[]): Piece[] {
  const seen = new Set<string>()
  return pieces.filter(({ origin }) => {
    if (origin.by !== 'clause' || seen.has(origin.id)) return false
    seen.add(origin.id)
    return true
  })
}
