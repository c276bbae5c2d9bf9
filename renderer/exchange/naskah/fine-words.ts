import { markAt } from '../../domain/naskah/marks.ts'
import { AS_COMPOSED, AS_TYPED } from '../../domain/naskah/source.ts'
import type { Piece, PieceKey } from '../../domain/naskah/text-tree.ts'

/** One paragraph of an article as it is composed. */
export interface OwnLine {
  readonly key: PieceKey
  /** With its mark, as plain text has it. */
  readonly text: string
  readonly piece: Piece
  /** Place of the paragraph it stands below; null at the top of the article. */
  readonly above: number | null
}

/** Words of the office's own for one piece. */
export interface OwnWords {
  readonly key: PieceKey
  readonly place: 'instead' | 'after'
  readonly text: string
}

/** A paragraph and what is read in its place. */
export interface Changed {
  readonly own: number
  readonly text: string
}

export interface LineDifference {
  readonly changed: readonly Changed[]
  readonly gone: readonly number[]
  /** Read paragraphs put in behind that own one; -1: before all. */
  readonly added: readonly { readonly behind: number; readonly text: string }[]
}

/** So much of two paragraphs is the same where one stands for the other. */
const ALIKE = 0.4

/** Longer articles are not compared paragraph by paragraph. */
const LONG = 3_000_000

/**
 * What has to be said otherwise so that the paragraphs of an article read as they were read; null where there are too
 * many to tell.
 */
export function lineDifference(
  own: readonly OwnLine[],
  read: readonly string[],
): LineDifference | null {
  if (own.length * read.length > LONG) return null
  const kept = longestCommon(
    own.map(({ text }) => text),
    read,
  )
  const changed: Changed[] = []
  const gone: number[] = []
  const added: { behind: number; text: string }[] = []
  let at = 0
  let to = 0
  for (const [same, as] of [...kept, [own.length, read.length] as const]) {
    let behind = at - 1
    while (at < same || to < as) {
      const line = own[at]
      const text = read[to]
      if (at < same && to < as && line && text !== undefined && fits(line.text, text)) {
        changed.push({ own: at, text })
        behind = at
        at += 1
        to += 1
      } else if (at < same && (to >= as || !laterFits(own, at, same, text ?? ''))) {
        gone.push(at)
        behind = at
        at += 1
      } else {
        // A line that fits a later one waits for it; what is read here stands for nothing.
        if (text !== undefined && to < as && !laterFitsRead(read, to, as, line?.text ?? '')) {
          added.push({ behind, text })
          to += 1
        } else if (at < same) {
          gone.push(at)
          behind = at
          at += 1
        } else if (text !== undefined) {
          added.push({ behind, text })
          to += 1
        }
      }
    }
    at = same + 1
    to = as + 1
  }
  return { changed, gone, added }
}

function laterFits(own: readonly OwnLine[], at: number, end: number, text: string): boolean {
  return own.slice(at + 1, end).some((line) => fits(line.text, text))
}

function laterFitsRead(read: readonly string[], to: number, end: number, text: string): boolean {
  return read.slice(to + 1, end).some((line) => fits(text, line))
}

function styleOf(line: string): string {
  return markAt(line)?.mark.style ?? ''
}

/** Whether one paragraph can stand for the other: marked alike and much the same. */
function fits(own: string, read: string): boolean {
  return styleOf(own) === styleOf(read) && likeness(own, read) >= ALIKE
}

function likeness(a: string, b: string): number {
  const first = wordsOf(a)
  const second = wordsOf(b)
  const left = new Map<string, number>()
  for (const word of first) left.set(word, (left.get(word) ?? 0) + 1)
  let same = 0
  for (const word of second) {
    const count = left.get(word) ?? 0
    if (count > 0) {
      same += 1
      left.set(word, count - 1)
    }
  }
  return first.length + second.length === 0 ? 1 : (2 * same) / (first.length + second.length)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}

/** Places of the longest row of paragraphs both have, in order. */
function longestCommon(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const width = b.length + 1
  const best = new Uint16Array((a.length + 1) * width)
  for (let at = a.length - 1; at >= 0; at--)
    for (let to = b.length - 1; to >= 0; to--)
      best[at * width + to] =
        a[at] === b[to]
          ? (best[(at + 1) * width + to + 1] ?? 0) + 1
          : Math.max(best[(at + 1) * width + to] ?? 0, best[at * width + to + 1] ?? 0)
  const pairs: (readonly [number, number])[] = []
  for (let at = 0, to = 0; at < a.length && to < b.length; ) {
    if (a[at] === b[to]) {
      pairs.push([at, to])
      at += 1
      to += 1
    } else if ((best[(at + 1) * width + to] ?? 0) >= (best[at * width + to + 1] ?? 0)) at += 1
    else to += 1
  }
  return pairs
}

const ENDED = /(;\s+(?:dan\/atau|dan|atau)|[;:.,])$/

/**
 * The smallest own words that make the paragraphs of an article read as they were read; null where a part that is put
 * in has no place beside another of its kind. `newKey`: keys of what is put in.
 */
export function fineWords(
  own: readonly OwnLine[],
  difference: LineDifference | null,
  newKey: () => string,
): (OwnWords & { readonly id?: string })[] | null {
  if (!difference) return null
  const { changed, gone, added } = difference
  const words: (OwnWords & { id?: string })[] = []
  for (const { own: at, text } of changed) {
    const line = own[at] as OwnLine
    const bare = bareOf(text)
    const said = wordsBehind(bare, line.text)
    const more = line.piece.pieces.length > 0 ? `${said}\n${AS_COMPOSED}` : said
    words.push({ key: line.key, place: 'instead', text: more })
  }
  const left = new Set(gone)
  for (const at of gone) {
    const line = own[at] as OwnLine
    const below = own.flatMap((_, place) => (isBelow(own, place, at) ? [place] : []))
    if (below.some((place) => !left.has(place))) return null
    if (line.above !== null && left.has(line.above)) continue
    if (line.piece.kind === 'pasal') return null
    words.push({ key: line.key, place: 'instead', text: '' })
  }
  let last: { id: string; style: string; behind: number; text: string } | null = null
  for (const { behind, text } of added) {
    const style = styleOf(text)
    if (last && last.behind === behind && last.style !== style) {
      // It stands below what was put in before it.
      const open = words.find(({ id }) => id === last?.id)
      if (!open || style === '') return null
      words[words.indexOf(open)] = { ...open, text: `${open.text}\n${text}${AS_TYPED}` }
      continue
    }
    const id = newKey()
    const anchor: PieceKey | null =
      last && last.behind === behind ? last.id : siblingOf(own, behind, style)
    if (anchor === null || style === '') return null
    const said = bareOf(text).replace(/(;\s+dan|[;.])$/, '')
    words.push({ key: anchor, place: 'after', text: said.trim(), id })
    last = { id, style, behind, text }
  }
  return words
}

/** The words without their mark. */
function bareOf(text: string): string {
  return markAt(text)?.rest ?? text
}

/** Words with the sign behind them only where it is another one than is put there anyway. */
function wordsBehind(words: string, composed: string): string {
  const [sign = ''] = ENDED.exec(words) ?? []
  const [usual = ''] = ENDED.exec(composed) ?? []
  if (sign !== usual) return `${words}${AS_TYPED}`
  return sign === '' ? words : words.slice(0, -sign.length).trim()
}

function isBelow(own: readonly OwnLine[], place: number, above: number): boolean {
  for (let one = own[place]?.above ?? null; one !== null; one = own[one]?.above ?? null)
    if (one === above) return true
  return false
}

/** The paragraph of that mark which one stands beside: itself, or one it stands below. */
function siblingOf(own: readonly OwnLine[], behind: number, style: string): PieceKey | null {
  for (let at: number | null = behind; at !== null && at >= 0; at = own[at]?.above ?? null) {
    const line = own[at]
    if (line && styleOf(line.text) === style && style !== '') return line.key
  }
  return null
}
