import { GONE, KEPT_KINDS, type KeptNumber } from './kept-numbers.ts'
import { placedByKept } from './kept-places.ts'
import { letter, ordinal, roman } from './ordinals.ts'
import {
  type CountedKind,
  everyPiece,
  isCounted,
  type ListForm,
  type Naskah,
  type Piece,
  type PieceKey,
  type PieceKind,
} from './text-tree.ts'

/** Where a piece stands: what its mark says, and the way to it from its article. */
export interface Place {
  readonly kind: PieceKind
  /** "IV", "Kesatu", "10A", "1a", "b". */
  readonly number: string
  /** As it stands in the text: "BAB IV", "Pasal 10A", "(1a)", "b.". */
  readonly mark: string
  /** The number of the article it is in; null of what is in none. */
  readonly pasal: string | null
  /** The steps inside the article: "ayat (1)", "huruf b", "angka 1". */
  readonly steps: readonly string[]
}

/** A text whose pieces have their numbers. */
export interface Numbered {
  /** With "Dihapus." where an amendment has taken something out. */
  readonly pieces: readonly Piece[]
  readonly places: ReadonlyMap<PieceKey, Place>
}

/** How a mark of that number reads in the text. */
export function markOf(kind: PieceKind, number: string): string {
  if (kind === 'bab') return `BAB ${number}`
  if (kind === 'bagian') return `Bagian ${number}`
  if (kind === 'paragraf') return `Paragraf ${number}`
  if (kind === 'pasal') return `Pasal ${number}`
  return kind === 'ayat' ? `(${number})` : number
}

/** The number of the count-th of its kind, where nothing was put in between. */
export function numberOf(kind: PieceKind, count: number): string {
  if (kind === 'bab') return roman(count)
  if (kind === 'bagian') return ordinal(count)
  return String(count)
}

/**
 * The text with its numbers. `kept`: numbers its pieces have in force, which an amendment leaves as they are: what was
 * put in gets "10A", what was taken out stays as "Dihapus."; null: all are counted afresh.
 */
export function numbered(
  { pieces }: Naskah,
  kept: readonly KeptNumber[] | null,
  letters: 'anew' | 'between' = 'anew',
): Numbered {
  const placed = kept ? placedByKept(pieces, kept, letters) : { pieces, numbers: null }
  const places = new Map<PieceKey, Place>()
  const counts: Record<CountedKind, number> = { bab: 0, bagian: 0, paragraf: 0, pasal: 0 }
  for (const one of placed.pieces) {
    const { kind } = one
    if (!isCounted(kind)) {
      within(one, null, [], placed.numbers, places)
      continue
    }
    counts[kind] += 1
    if (kind === 'bab') counts.bagian = 0
    if (kind === 'bab' || kind === 'bagian') counts.paragraf = 0
    const number = placed.numbers?.get(one.key) ?? numberOf(kind, counts[kind])
    places.set(one.key, {
      kind,
      number,
      mark: one.mark ?? markOf(kind, number),
      pasal: kind === 'pasal' ? number : null,
      steps: [],
    })
    if (kind === 'pasal') within(one, number, [], placed.numbers, places)
  }
  return { pieces: placed.pieces, places }
}

/** Ayat and items below a piece. */
function within(
  { pieces, list }: Piece,
  pasal: string | null,
  steps: readonly string[],
  numbers: ReadonlyMap<PieceKey, string> | null,
  places: Map<PieceKey, Place>,
  depth = 0,
  form: ListForm = list ?? 'letters',
): void {
  let ayat = 0
  let items = 0
  for (const one of pieces) {
    if (one.kind === 'ayat') {
      ayat += 1
      const number = numbers?.get(one.key) ?? String(ayat)
      const path = [...steps, `ayat (${number})`]
      places.set(one.key, {
        kind: 'ayat',
        number,
        mark: one.mark ?? `(${number})`,
        pasal,
        steps: path,
      })
      within(one, pasal, path, numbers, places, 0, one.list ?? 'letters')
    } else if (one.kind === 'item') {
      items += 1
      const lettered = isLettered(form, depth)
      const number = numbers?.get(one.key) ?? (lettered ? letter(items) : String(items))
      const path = [...steps, `${lettered ? 'huruf' : 'angka'} ${number}`]
      places.set(one.key, {
        kind: 'item',
        number,
        mark: one.mark ?? itemMark(number, depth),
        pasal,
        steps: path,
      })
      within(one, pasal, path, numbers, places, depth + 1, form)
    } else {
      places.set(one.key, { kind: one.kind, number: '', mark: one.mark ?? '', pasal, steps })
      within(one, pasal, steps, numbers, places, depth, form)
    }
  }
}

/** Letters and figures take turns: a. 1. a) 1), or 1. a. 1) a). */
export function isLettered(form: ListForm, depth: number): boolean {
  return (depth % 2 === 0) === (form === 'letters')
}

export function itemMark(number: string, depth: number): string {
  return depth < 2 ? `${number}.` : `${number})`
}

/** The numbers of a text as they are to be kept. */
export function numbersOf({ pieces, places }: Numbered): KeptNumber[] {
  const kept: KeptNumber[] = []
  for (const { kind, key } of everyPiece(pieces)) {
    const place = places.get(key)
    const held = KEPT_KINDS.includes(kind) && place && (kind !== 'item' || place.pasal !== null)
    if (held) kept.push({ kind, number: place.number, key, gone: key.startsWith(GONE) })
  }
  return kept
}
