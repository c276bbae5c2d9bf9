import { GONE, type KeptNumber } from './kept-numbers.ts'
import { longestRising } from './longest-rising.ts'
import { letter, ordinal, roman } from './ordinals.ts'
import { isCounted, type Piece, type PieceKey, type PieceKind, piece } from './text-tree.ts'

interface Placed {
  readonly pieces: readonly Piece[]
  readonly numbers: ReadonlyMap<PieceKey, string>
}

/** A piece in the row, with the heading it stands under. */
interface Standing {
  readonly kind: PieceKind
  readonly key: PieceKey
  readonly under: string
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
  const fits = now.flatMap((one) => {
    const at = index.get(one.key)
    const was = at === undefined ? undefined : rowKeys[at]
    const same =
      was && at !== undefined && !row[at]?.gone && was.kind === one.kind && was.under === one.under
    return same ? [{ key: one.key, at }] : []
  })
  const stays = new Map(longestRising(fits, ({ at }) => at).map(({ key, at }) => [key, at]))
  const inside = keptInside(kept)
  const placed: Piece[] = []
  const counter = new Counter(row)
  const under = new Map(now.map((one) => [one.key, one.under]))
  let next = 0
  const flush = (until: number, only: string | null) => {
    while (next < until) {
      const one = row[next]
      if (!one || (only !== null && (rowKeys[next]?.under !== only || stays.has(one.key)))) break
      if (!isStaying(one, next)) placed.push(gone(one, numbers, counter))
      next += 1
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
    flush(row.length, under.get(one.key) ?? '')
    numbers.set(one.key, counter.between(one.kind))
    placed.push(one)
  }
  flush(row.length, null)
  return { pieces: placed, numbers }
}

/** Each piece of the row with the heading it stands under: a Bagian under its BAB, an article under the nearest. */
function standings(
  row: readonly { readonly kind: PieceKind; readonly key: PieceKey }[],
): Standing[] {
  let bab = ''
  let bagian = ''
  let paragraf = ''
  return row.map(({ kind, key }) => {
    if (kind === 'bab') {
      const one = { kind, key, under: '' }
      bab = key
      bagian = ''
      paragraf = ''
      return one
    }
    if (kind === 'bagian') {
      bagian = key
      paragraf = ''
      return { kind, key, under: bab }
    }
    if (kind === 'paragraf') {
      paragraf = key
      return { kind, key, under: bagian || bab }
    }
    return { kind, key, under: paragraf || bagian || bab }
  })
}

function gone(one: KeptNumber, numbers: Map<PieceKey, string>, counter: Counter): Piece {
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

/** An article's ayat with their numbers: "(1a)" for one put in, "(2) Dihapus." for one taken out. */
function withKeptAyat(
  article: Piece,
  kept: readonly KeptNumber[],
  numbers: Map<PieceKey, string>,
  letters: 'anew' | 'between',
): Piece {
  const old = kept.filter(({ kind }) => kind === 'ayat')
  if (letters === 'between') keepItems(article, kept, numbers)
  if (old.length === 0 || !article.pieces.some(({ kind }) => kind === 'ayat')) return article
  const index = new Map(old.map((one, at) => [one.key, at]))
  const fits = article.pieces.flatMap(({ key }) => {
    const at = index.get(key)
    return at === undefined || old[at]?.gone ? [] : [{ key, at }]
  })
  const stays = new Map(longestRising(fits, ({ at }) => at).map(({ key, at }) => [key, at]))
  const used = new Set(old.map(({ number }) => number))
  const pieces: Piece[] = []
  let last = 0
  let next = 0
  const flush = (until: number) => {
    for (; next < until; next++) {
      const one = old[next] as KeptNumber
      if (stays.get(one.key) === next) continue
      const key = `${GONE}ayat ${one.number}@${article.key}`
      numbers.set(key, one.number)
      pieces.push(piece('ayat', key, 'Dihapus.', { by: 'formula', name: 'dicabut' }))
    }
  }
  for (const one of article.pieces) {
    const at = stays.get(one.key)
    if (at === undefined) {
      const more = old.some((each, place) => place >= next && stays.get(each.key) === place)
      const number = more
        ? between(last, used, (base, count) => `${base}${letter(count)}`)
        : String(largest(used) + 1)
      used.add(number)
      numbers.set(one.key, number)
      last = Number.parseInt(number, 10)
    } else {
      flush(at)
      next = at + 1
      const { number } = old[at] as KeptNumber
      numbers.set(one.key, number)
      last = Number.parseInt(number, 10)
    }
    pieces.push(one)
  }
  flush(old.length)
  return { ...article, pieces }
}

/** Items keep their letters, and one put in gets "c1": the setting of an amendment that moves no letter. */
function keepItems(
  article: Piece,
  kept: readonly KeptNumber[],
  numbers: Map<PieceKey, string>,
): void {
  const old = new Map(
    kept.filter(({ kind }) => kind === 'item').map((one) => [one.key, one.number]),
  )
  const walk = ({ pieces }: Piece) => {
    const items = pieces.filter(({ kind }) => kind === 'item')
    const known = items.flatMap(({ key }, at) =>
      old.has(key) ? [{ key, at: rankOf(old.get(key) ?? ''), place: at }] : [],
    )
    const stays = new Set(longestRising(known, ({ at }) => at).map(({ key }) => key))
    const used = new Set([...old.values()])
    let last = ''
    items.forEach(({ key }, place) => {
      if (stays.has(key)) {
        last = old.get(key) ?? ''
        numbers.set(key, last)
      } else if (stays.size > 0) {
        const more = items.slice(place).some((one) => stays.has(one.key))
        const number = more
          ? between(last || '0', used, (base, count) => `${base}${count}`)
          : nextOf(last)
        numbers.set(key, number)
        used.add(number)
        if (!more) last = number
      }
    })
    for (const one of pieces) walk(one)
  }
  walk(article)
}

/** Which of its list: "a" before "b", "c" before "c1", 2 before 10. */
function rankOf(number: string): number {
  const [, head = '', tail = ''] = /^([a-z]+|\d+)(\d*)$/.exec(number) ?? []
  const base = /^\d/.test(head) ? Number(head) : (head.length - 1) * 26 + head.charCodeAt(0) - 96
  return base * 1000 + Number(tail || 0)
}

function nextOf(number: string): string {
  const count = Math.floor(rankOf(number) / 1000) + 1
  return /^\d/.test(number) ? String(count) : letter(count)
}

function largest(used: ReadonlySet<string>): number {
  return Math.max(0, ...[...used].map((one) => Number.parseInt(one, 10)))
}

/** The first number between that nobody has or had. */
function between(
  base: number | string,
  used: ReadonlySet<string>,
  made: (base: string, count: number) => string,
): string {
  for (let count = 1; ; count++) {
    const number = made(String(base), count)
    if (!used.has(number)) return number
  }
}

/** Gives the numbers of one row: those in force as they are, new ones between or behind. */
class Counter {
  readonly #all: readonly KeptNumber[]
  readonly #used = new Map<PieceKind, Set<string>>()
  /** The last number given of each kind; of what is counted under a heading it begins anew with it. */
  readonly #last = new Map<PieceKind, string>()
  #done = new Set<string>()

  constructor(row: readonly KeptNumber[]) {
    this.#all = row
    for (const { kind, number } of row)
      if (kind === 'pasal' || kind === 'bab') this.#usedOf(kind).add(number)
  }

  keep(one: KeptNumber): string {
    this.#enter(one.kind)
    this.#last.set(one.kind, one.number)
    this.#usedOf(one.kind).add(one.number)
    this.#done.add(one.key)
    return one.number
  }

  between(kind: PieceKind): string {
    this.#enter(kind)
    const used = this.#usedOf(kind)
    const last = this.#last.get(kind) ?? ''
    const more = this.#hasMore(kind)
    const number = more
      ? between(baseOf(kind, last), used, (base, count) => put(kind, base, count))
      : this.#next(kind, used)
    used.add(number)
    this.#last.set(kind, number)
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

  #next(kind: PieceKind, used: ReadonlySet<string>): string {
    for (let count = 1; ; count++) {
      const number =
        kind === 'bab' ? roman(count) : kind === 'bagian' ? ordinal(count) : String(count)
      const free = !used.has(number)
      if (free && count > highest(kind, used)) return number
    }
  }

  #usedOf(kind: PieceKind): Set<string> {
    const used = this.#used.get(kind) ?? new Set()
    this.#used.set(kind, used)
    return used
  }

  #enter(kind: PieceKind): void {
    if (kind === 'bab') {
      for (const one of ['bagian', 'paragraf'] as const) this.#begin(one)
    }
    if (kind === 'bagian') this.#begin('paragraf')
  }

  #begin(kind: PieceKind): void {
    this.#used.set(kind, new Set())
    this.#last.delete(kind)
  }
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
