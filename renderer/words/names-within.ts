/*
 * Names in texts that are made of them and of words, found by what names there are: for who writes or shows such a
 * text without having put it together (`named` marks them in the sentences of the program as they are made).
 */

/** A piece of a text. */
export interface Piece {
  readonly text: string
  readonly isName: boolean
}

/** Finds the names of a paper in its sentences. */
export interface NamesWithin {
  /** The pieces of each of the lines of one sentence: a name may go on on the next line. */
  pieces(lines: readonly string[]): readonly (readonly Piece[])[]
}

const WORD = /[\p{L}\p{N}]+/gu
const LETTER_ALONE = /\p{L}/u
const LETTER = /[\p{L}\p{N}]/u

/**
 * Names of several words are found in capitals too, as heads of papers have them; one of a single word only as it is
 * written, since it may be a word of the sentence. Of two that begin alike it is the longer one.
 */
export function namesWithin(names: readonly string[]): NamesWithin {
  const byFirst = new Map<string, { readonly name: string; readonly isOne: boolean }[]>()
  for (const name of new Set(names.map((one) => one.trim()))) {
    const [first] = name.match(WORD) ?? []
    if (first === undefined || !name.startsWith(first)) continue
    const key = first.toLowerCase()
    const list = byFirst.get(key) ?? []
    list.push({ name, isOne: !name.includes(' ') })
    byFirst.set(key, list)
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.name.length - a.name.length)

  /** Where the name ends that begins there; null where none does. */
  function endAt(text: string, at: number, first: string): number | null {
    const found = byFirst.get(first.toLowerCase())?.find(({ name, isOne }) => {
      const there = text.slice(at, at + name.length)
      const isIt = isOne ? there === name : there.toLowerCase() === name.toLowerCase()
      return isIt && !LETTER.test(text.charAt(at + name.length))
    })
    return found ? at + found.name.length : null
  }

  return {
    pieces(lines) {
      const whole = lines.map((line) => line.trimEnd()).join(' ')
      const spans: (readonly [number, number])[] = []
      let past = 0
      for (const { 0: first, index } of whole.matchAll(WORD)) {
        const end = index < past ? null : endAt(whole, index, first)
        if (end === null) continue
        spans.push([index, end])
        past = end
      }
      let from = 0
      return lines.map((line) => {
        const pieces = cut(line, from, spans)
        from += line.trimEnd().length + 1
        return pieces
      })
    },
  }
}

/** What stands among names on a screen and is of no other language than theirs. */
const BESIDE = /\b(Pl[th]|Pj|NIP|s\.d|JPT|[IVX]+(\.[a-e])?)\b\.?/g

/** Whether a text is names, and nothing else that is read out. */
export function isOfNames(text: string, names: NamesWithin): boolean {
  const pieces = names.pieces([text])[0] ?? []
  if (!pieces.some(({ isName }) => isName)) return false
  const rest = pieces.map((piece) => (piece.isName ? ' ' : piece.text)).join('')
  return !LETTER_ALONE.test(rest.replace(BESIDE, ' '))
}

/** The line, which begins at `from`, at the ends of the names. */
function cut(
  line: string,
  from: number,
  spans: readonly (readonly [number, number])[],
): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const [begin, end] of spans) {
    const [a, b] = [Math.max(0, begin - from), Math.min(line.length, end - from)]
    if (a >= b) continue
    if (a > at) pieces.push({ text: line.slice(at, a), isName: false })
    pieces.push({ text: line.slice(a, b), isName: true })
    at = b
  }
  if (at < line.length || pieces.length === 0) pieces.push({ text: line.slice(at), isName: false })
  return pieces
}
