import { longestRising } from './longest-rising.ts'
import { COUNTED, type CountedKind, type PieceKey, type PieceKind } from './text-tree.ts'

/** A piece in the row, with the heading it stands under. */
export interface Standing {
  readonly kind: PieceKind
  readonly key: PieceKey
  readonly under: string
}

/**
 * Which pieces stay where they stood: heading by heading, the most of what stands under one that still follow each
 * other as they did. What stands under a heading that does not stay does not either.
 */
export function staying(
  now: readonly Standing[],
  placeOf: (one: Standing) => number | null,
): Map<PieceKey, number> {
  const byHeading = new Map<string, { key: PieceKey; at: number }[]>()
  for (const one of now) {
    const at = placeOf(one)
    const fits = byHeading.get(one.under) ?? []
    if (at !== null) fits.push({ key: one.key, at })
    byHeading.set(one.under, fits)
  }
  const stays = new Map<PieceKey, number>()
  for (const [heading, fits] of byHeading) {
    if (heading !== '' && !stays.has(heading)) continue
    for (const { key, at } of longestRising(fits, (one) => one.at)) stays.set(key, at)
  }
  return stays
}

/** How deep a kind stands in the row: a BAB first, an article last. */
export function depthOf(kind: PieceKind): number {
  return COUNTED.indexOf(kind as CountedKind)
}
export const DEEPEST = COUNTED.length

/** The headings a place stands under. */
class Under {
  bab = ''
  bagian = ''
  paragraf = ''

  of(kind: PieceKind): string {
    if (kind === 'bab') return ''
    if (kind === 'bagian') return this.bab
    if (kind === 'paragraf') return this.bagian || this.bab
    return this.paragraf || this.bagian || this.bab
  }

  enter(kind: PieceKind, key: PieceKey): void {
    if (kind === 'pasal') return
    this.paragraf = kind === 'paragraf' ? key : ''
    if (kind !== 'paragraf') this.bagian = kind === 'bagian' ? key : ''
    if (kind === 'bab') this.bab = key
  }
}

/**
 * Each piece of the row with the heading it stands under: a Bagian under its BAB, an article under the nearest. A
 * heading that is gone holds what went with it and nothing that stands behind.
 */
export function standings(
  row: readonly {
    readonly kind: PieceKind
    readonly key: PieceKey
    readonly gone?: boolean
  }[],
): Standing[] {
  const living = new Under()
  const all = new Under()
  return row.map(({ kind, key, gone: isGone }) => {
    const under = isGone ? all.of(kind) : living.of(kind)
    all.enter(kind, key)
    if (!isGone) living.enter(kind, key)
    return { kind, key, under }
  })
}
