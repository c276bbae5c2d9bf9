import { between } from './between.ts'
import type { KeptNumber } from './kept-numbers.ts'
import { letter, ordinal, roman } from './ordinals.ts'
import type { Standing } from './standing-row.ts'
import type { PieceKey, PieceKind } from './text-tree.ts'

/** Gives the numbers of one row: those in force as they are, new ones between or behind. */
export class RowCounter {
  readonly #all: readonly KeptNumber[]
  /** Numbers of a kind that are or were taken, by the heading they are counted under. */
  readonly #used = new Map<string, Set<string>>()
  /** The last number given of each kind; of what is counted under a heading it begins anew with it. */
  readonly #last = new Map<PieceKind, string>()
  readonly #done = new Set<string>()
  #bab = ''
  #bagian = ''

  constructor(row: readonly KeptNumber[], standing: readonly Standing[]) {
    this.#all = row
    row.forEach(({ kind, number }, at) => {
      this.#usedOf(kind, standing[at]?.under ?? '').add(number)
    })
  }

  keep(one: KeptNumber): string {
    this.#last.set(one.kind, one.number)
    this.#taken(one.kind).add(one.number)
    this.#done.add(one.key)
    this.#enter(one.kind, one.key)
    return one.number
  }

  between(kind: PieceKind, key: PieceKey): string {
    const used = this.#taken(kind)
    const last = this.#last.get(kind) ?? ''
    const number = this.#hasMore(kind)
      ? between(baseOf(kind, last), used, (base, count) => put(kind, base, count))
      : nextFree(kind, used)
    used.add(number)
    this.#last.set(kind, number)
    this.#enter(kind, key)
    return number
  }

  /** Whether the row in force goes on with one of that kind behind the place reached. */
  #hasMore(kind: PieceKind): boolean {
    const left = this.#all.filter(({ key }) => !this.#done.has(key))
    if (kind === 'pasal' || kind === 'bab') return left.some((one) => one.kind === kind)
    const stop = left.findIndex(
      (one) => one.kind === 'bab' || (kind === 'paragraf' && one.kind === 'bagian'),
    )
    return left.slice(0, stop < 0 ? undefined : stop).some((one) => one.kind === kind)
  }

  /** Articles and chapters are counted through; a Bagian in its chapter, a Paragraf in its Bagian. */
  #taken(kind: PieceKind): Set<string> {
    return this.#usedOf(kind, kind === 'bagian' ? this.#bab : this.#bagian || this.#bab)
  }

  #usedOf(kind: PieceKind, under: string): Set<string> {
    const name = kind === 'pasal' || kind === 'bab' ? kind : `${kind} ${under}`
    const used = this.#used.get(name) ?? new Set()
    this.#used.set(name, used)
    return used
  }

  #enter(kind: PieceKind, key: PieceKey): void {
    if (kind === 'bab') {
      this.#bab = key
      this.#last.delete('bagian')
    }
    if (kind === 'bagian' || kind === 'bab') {
      this.#bagian = kind === 'bagian' ? key : ''
      this.#last.delete('paragraf')
    }
  }
}

/** The first number behind all that are taken. */
function nextFree(kind: PieceKind, used: ReadonlySet<string>): string {
  for (let count = highest(kind, used) + 1; ; count++) {
    const number = numberAt(kind, count)
    if (!used.has(number)) return number
  }
}

function numberAt(kind: PieceKind, count: number): string {
  return kind === 'bab' ? roman(count) : kind === 'bagian' ? ordinal(count) : String(count)
}

/** "10A" → "10", "IVA" → "IV", "Ketiga A" → "Ketiga". */
function baseOf(kind: PieceKind, number: string): string {
  if (number === '') return kind === 'bagian' ? 'Kesatu' : kind === 'bab' ? 'I' : '1'
  if (kind === 'bagian') return number.replace(/ [A-Z]$/, '')
  if (kind === 'bab') return number.replace(/[A-H]$/, '')
  return number.replace(/[A-Z]+$/, '')
}

function put(kind: PieceKind, base: string, count: number): string {
  const sign = letter(count).toUpperCase()
  return kind === 'bagian' ? `${base} ${sign}` : `${base}${sign}`
}

/** How far a row is counted. */
function highest(kind: PieceKind, used: ReadonlySet<string>): number {
  let most = 0
  for (let count = 1; count <= used.size + 1; count++) {
    const number =
      kind === 'bab' ? roman(count) : kind === 'bagian' ? ordinal(count) : String(count)
    if (used.has(number)) most = count
  }
  if (kind === 'pasal' || kind === 'paragraf')
    for (const one of used) most = Math.max(most, Number.parseInt(one, 10))
  return most
}
