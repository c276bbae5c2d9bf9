import { withKeptAyat } from './kept-ayat.ts'
import { GONE, type KeptNumber } from './kept-numbers.ts'
import { RowCounter } from './row-counter.ts'
import { DEEPEST, depthOf, standings, staying } from './standing-row.ts'
import { isCounted, type Piece, type PieceKey, piece } from './text-tree.ts'

interface Placed {
  readonly pieces: readonly Piece[]
  readonly numbers: ReadonlyMap<PieceKey, string>
}

/**
 * The pieces with the numbers they have in force. One that stands where it stood (in the order of those beside it and
 * under the same heading) keeps its number; one that was put in, or moved, gets a number between; what was taken out
 * stays as "Dihapus.".
 */
export function placedByKept(
  pieces: readonly Piece[],
  kept: readonly KeptNumber[],
  letters: 'anew' | 'between',
): Placed {
  const numbers = new Map<PieceKey, string>()
  const row = kept.filter(({ kind }) => isCounted(kind))
  const rowKeys = standings(row)
  const index = new Map(rowKeys.map((one, at) => [one.key, at]))
  const now = standings(pieces.filter(({ kind }) => isCounted(kind)))
  const stays = staying(now, (one) => {
    const at = index.get(one.key)
    const was = at === undefined ? undefined : rowKeys[at]
    const same = was && at !== undefined && !row[at]?.gone && was.kind === one.kind
    return same && was.under === one.under ? at : null
  })
  const inside = keptInside(kept)
  const placed: Piece[] = []
  const counter = new RowCounter(row, rowKeys)
  const under = new Map(now.map((one) => [one.key, one.under]))
  let next = 0
  const taken = new Set<string>()
  // What is gone is told where it stood: up to a place, or (`only`) as far as it stood under that heading or deeper.
  const flush = (until: number, only: string | null, depth = DEEPEST) => {
    for (; next < until; next++) {
      const one = row[next] as KeptNumber
      const under = rowKeys[next]?.under ?? ''
      if (isStaying(one, next)) {
        if (only !== null) return
        continue
      }
      const below = depthOf(one.kind) > depth || taken.has(under)
      if (only !== null && under !== only && !below) return
      taken.add(one.key)
      placed.push(gone(one, numbers, counter))
    }
  }
  function isStaying(one: KeptNumber, at: number): boolean {
    return stays.get(one.key) === at
  }
  for (const one of pieces) {
    if (!isCounted(one.kind)) {
      if (placed.some(({ kind }) => isCounted(kind))) flush(row.length, null)
      placed.push(one)
      continue
    }
    const at = stays.get(one.key)
    if (at !== undefined) {
      flush(at, null)
      next = at + 1
      numbers.set(one.key, counter.keep(row[at] as KeptNumber))
      placed.push(
        one.kind === 'pasal' ? withKeptAyat(one, inside.get(one.key) ?? [], numbers, letters) : one,
      )
      continue
    }
    flush(row.length, under.get(one.key) ?? '', depthOf(one.kind))
    numbers.set(one.key, counter.between(one.kind, one.key))
    placed.push(one)
  }
  flush(row.length, null)
  return { pieces: placed, numbers }
}

function gone(one: KeptNumber, numbers: Map<PieceKey, string>, counter: RowCounter): Piece {
  const key = one.key.startsWith(GONE) ? one.key : `${GONE}${one.kind} ${one.number}`
  numbers.set(key, counter.keep(one))
  return piece(one.kind, key, 'Dihapus.', { by: 'formula', name: 'dicabut' })
}

/** What the articles in force hold: their ayat and items. */
function keptInside(kept: readonly KeptNumber[]): Map<PieceKey, KeptNumber[]> {
  const inside = new Map<PieceKey, KeptNumber[]>()
  let current: KeptNumber[] = []
  for (const one of kept) {
    if (isCounted(one.kind)) {
      current = []
      inside.set(one.key, current)
    } else current.push(one)
  }
  return inside
}
