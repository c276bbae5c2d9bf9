import type { Structure } from '../structure/structure.ts'
import { liveName } from './live-names.ts'
import { type Mark, markAt } from './marks.ts'
import { isLettered, itemMark } from './numbering.ts'
import { letter } from './ordinals.ts'
import {
  type ListForm,
  type Origin,
  type Piece,
  type PieceKey,
  type PieceKind,
  piece,
  type Run,
} from './text-tree.ts'

/** A live name in the office's own words, and a live reference; "=": without "dalam" and "pada". */
const LIVE = /\{\{(=?)([^{}]+)\}\}|\[\[([^[\]]+)\]\]/
/** Behind a line that stands exactly as typed: no sign is put behind it. It is also all the text of what has none. */
export const AS_TYPED = '[[]]'
const NOTHING_MORE = /\[\[\]\]$/
/** A line that stands for what the program puts below the piece, or below the one of that key in it: ayat, items. */
export const AS_COMPOSED = '[[…]]'
const COMPOSED = /^\[\[…([^[\]]*)\]\]$/

/** Such a line for the parts of that piece. */
export function composedBelow(key: PieceKey): string {
  return `[[…${key}]]`
}

/** The keys of the pieces whose parts a text leaves to the program; '' for the piece it stands for. */
export function keysLeft(text: string): PieceKey[] {
  return text.split('\n').flatMap((line) => {
    const found = COMPOSED.exec(line.trim())
    return found ? [found[1] ?? ''] : []
  })
}

/** Kinds whose lines are lines, whatever they begin with; and those that have no words of their own before their parts. */
const LINES_ONLY: ReadonlySet<PieceKind> = new Set(['title', 'signing', 'promulgating'])
const NO_TEXT: ReadonlySet<PieceKind> = new Set([...LINES_ONLY, 'considering', 'citing'])

/** A piece as it is written in a field: a line a paragraph, marks as in the text, references as `{{key}}`. */
export function sourceOf(one: Piece): string {
  const lines: string[] = []
  if (one.text.length > 0) lines.push(`${runsText(one.text)}${endSource(one)}`)
  addSource(lines, one, 0, one.list ?? 'letters')
  return lines.join('\n')
}

function addSource(lines: string[], { pieces }: Piece, depth: number, form: ListForm): void {
  let ayat = 0
  let items = 0
  for (const one of pieces) {
    const text = `${runsText(one.text)}${endSource(one)}`
    if (one.kind === 'ayat') {
      ayat += 1
      lines.push(`${one.mark ?? `(${ayat})`} ${text}`)
      addSource(lines, one, 0, one.list ?? 'letters')
    } else if (one.kind === 'item') {
      items += 1
      lines.push(`${one.mark ?? standardMark(items, depth, form)} ${text}`)
      addSource(lines, one, depth + 1, form)
    } else lines.push(text)
  }
}

/** The sign somebody typed behind a piece, or that there is to be none. */
function endSource({ kind, end }: Piece): string {
  return end === '' && ENDS.has(kind) ? AS_TYPED : (end ?? '')
}

function standardMark(count: number, depth: number, form: ListForm): string {
  return itemMark(isLettered(form, depth) ? letter(count) : String(count), depth)
}

export function runsText(runs: readonly Run[]): string {
  return runs
    .map((run) => (typeof run === 'string' ? run : `{{${run.bare ? '=' : ''}${run.ref}}}`))
    .join('')
}

/** The runs of a text somebody wrote; a live name is that of today, of a unit or post that is gone "(…)". */
export function readRuns(structure: Structure, text: string): Run[] {
  const runs: Run[] = []
  const put = (run: Run) => {
    const last = runs.at(-1)
    if (run === '') return
    if (typeof run === 'string' && typeof last === 'string') runs[runs.length - 1] = last + run
    else runs.push(run)
  }
  for (let rest = text; rest !== ''; ) {
    const found = LIVE.exec(rest)
    put(rest.slice(0, found?.index ?? rest.length))
    if (!found) break
    const [whole, bare, ref, named] = found
    if (ref) put({ ref, ...(bare ? { bare: true } : {}) })
    else put(liveName(structure, named ?? ''))
    rest = rest.slice(found.index + whole.length)
  }
  return runs
}

interface Open {
  readonly kind: PieceKind
  text: string
  readonly mark: Mark | null
  readonly depth: number
  readonly pieces: Open[]
}

/** What an article, ayat or item holds, from the text somebody wrote for it. `like`: what stood there, for its keys. */
export function readSource(
  structure: Structure,
  source: string,
  like: Piece,
  origin: Origin,
): Piece {
  const root: Open = { kind: like.kind, text: '', mark: null, depth: -1, pieces: [] }
  const lines = source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const stack: { style: Mark['style']; owner: Open }[] = []
  const annex = like.kind === 'annex' && /^LAMPIRAN\b/.test(lines[0] ?? '') ? lines.shift() : null
  lines.forEach((line, at) => {
    const found = LINES_ONLY.has(like.kind) ? null : markAt(line)
    if (COMPOSED.test(line)) {
      const above = root.pieces.at(-1)
      const owner = above?.kind === 'ayat' ? above : root
      owner.pieces.push({ kind: 'text', text: line, mark: null, depth: 0, pieces: [] })
      return
    }
    if (!found) {
      if (at === 0 && !NO_TEXT.has(like.kind)) root.text = line
      else root.pieces.push({ kind: 'text', text: line, mark: null, depth: 0, pieces: [] })
      stack.length = 0
      return
    }
    const known = stack.findLastIndex(({ style }) => style === found.mark.style)
    const last = stack.at(-1)?.owner.pieces.at(-1)
    if (known >= 0) stack.length = known + 1
    else stack.push({ style: found.mark.style, owner: stack.length === 0 ? root : (last ?? root) })
    const { owner } = stack.at(-1) as { owner: Open }
    const isAyat = found.mark.style === 'paragraph' && owner === root && like.kind === 'pasal'
    const depth = isAyat ? -1 : owner.kind === 'item' ? owner.depth + 1 : 0
    const kind = isAyat ? 'ayat' : 'item'
    owner.pieces.push({ kind, text: found.rest, mark: found.mark, depth, pieces: [] })
  })
  const form = like.list ?? formOf(root)
  const written = { structure, origin, like }
  const around = { key: like.key, kind: like.kind, form, end: endOfRoot(like.kind) }
  const usual = root.pieces.some(({ kind }) => kind === 'item') ? ':' : '.'
  const [text, typed] = ENDS.has(like.kind) ? ended(root.text, usual) : asTyped(root.text)
  const { end: _end, ...rest } = like
  return {
    ...rest,
    text: readRuns(structure, text),
    pieces: close(written, root, like, around),
    origin,
    ...(form === 'letters' ? {} : { list: form }),
    ...(annex ? { mark: annex } : {}),
    ...(typed === null ? {} : { end: typed }),
  }
}

/** Kinds to which their place gives an end. */
const ENDS: ReadonlySet<PieceKind> = new Set(['pasal', 'ayat', 'item'])

/** What ends the last item below a piece of that kind, see `lines`. */
function endOfRoot(kind: PieceKind): string {
  return ENDS.has(kind) ? '.' : ''
}

/** What stands below a piece, and for each the piece of the text composed that stood there, whose key it keeps. */
function kept(structure: Structure, pieces: readonly Open[], like: Piece | null): Map<Open, Piece> {
  const found = new Map<Open, Piece>()
  if (!like) return found
  const left = new Set(like.pieces)
  const said = ({ text }: Open) => runsText(readRuns(structure, text))
  const named = new Map<string, Piece[]>()
  for (const one of like.pieces) {
    const name = `${one.kind} ${likened(runsText(one.text))}`
    named.set(name, [...(named.get(name) ?? []), one])
  }
  for (const one of pieces) {
    const same = named.get(`${one.kind} ${likened(said(one))}`)?.shift()
    if (!same) continue
    found.set(one, same)
    left.delete(same)
  }
  for (const one of pieces) {
    if (found.has(one) || one.kind !== 'ayat') continue
    const most = [...left]
      .filter(({ kind }) => kind === 'ayat')
      .map((each) => ({ each, alike: sharedWords(said(one), runsText(each.text)) }))
      .toSorted((a, b) => b.alike - a.alike)[0]
    if (!most || most.alike < MUCH) continue
    found.set(one, most.each)
    left.delete(most.each)
  }
  for (const kind of ['ayat', 'item'] as const) {
    const old = like.pieces.filter((one) => one.kind === kind)
    pieces
      .filter((one) => one.kind === kind)
      .forEach((one, at) => {
        const place = old[at]
        if (found.has(one) || !place || !left.has(place)) return
        found.set(one, place)
        left.delete(place)
      })
  }
  return found
}

/** So much of two ayat is the same where one says the other in other words. */
const MUCH = 0.5

function sharedWords(a: string, b: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}{3,}/gu))
  const [first, second] = [words(a), words(b)]
  const same = [...first].filter((word) => second.has(word)).length
  return first.size + second.size === 0 ? 0 : (2 * same) / (first.size + second.size)
}

/** A text as far as it says which one of a list it is: "Bidang Data, terdiri atas:" → "bidang data". */
function likened(text: string): string {
  return text
    .split(/,\s*(?:terdiri|membawah)/, 1)[0]
    ?.replace(/(;\s+(?:dan\/atau|dan|atau)|[;:.,])$/, '')
    .trim()
    .toLowerCase() as string
}

function formOf({ pieces }: Open): ListForm {
  const first = pieces.find(({ kind }) => kind === 'item')
  return first?.mark && /^\(?\d/.test(first.mark.text) ? 'numbers' : 'letters'
}

interface Written {
  readonly structure: Structure
  readonly origin: Origin
  /** What stood there as a whole. */
  readonly like: Piece
}

/** What parts stand in: whose they are, how they are marked, and what ends the last of them. */
interface Around {
  readonly key: PieceKey
  readonly kind: PieceKind
  readonly form: ListForm
  readonly end: string
}

function close(written: Written, { pieces }: Open, like: Piece | null, around: Around): Piece[] {
  const items = pieces.filter(({ kind }) => kind === 'item')
  const old = kept(written.structure, pieces, like)
  const places = new Map(items.map((one, at) => [one, at]))
  const numbers = new Map(
    pieces.filter(({ kind }) => kind === 'ayat').map((one, at) => [one, at + 1]),
  )
  return pieces.flatMap((one, place): Piece[] => {
    const left = one.kind === 'text' ? COMPOSED.exec(one.text) : null
    if (left) return [...partsOf(written.like, left[1] ?? '')]
    const was = old.get(one) ?? null
    const own = was?.key ?? `${around.key}/${one.kind === 'text' ? 't' : ''}${place + 1}`
    if (one.kind === 'text') return [textPiece(written, own, one.text)]
    const at = places.get(one) ?? -1
    const isAyat = one.kind === 'ayat'
    const form = isAyat ? formOf(one) : around.form === 'sentences' ? 'numbers' : around.form
    const end = isAyat ? '.' : usualEnd(around, at, items.length, pieces[place + 1])
    const has = one.pieces.some(({ kind }) => kind === 'item')
    const [text, typed] = ended(one.text, has ? ':' : end)
    const wanted = isAyat ? `(${numbers.get(one)})` : standardMark(at + 1, one.depth, around.form)
    const mark = one.mark && one.mark.text !== wanted ? one.mark.text : null
    return [
      piece(one.kind, own, readRuns(written.structure, text), written.origin, {
        pieces: close(written, one, was, { key: own, kind: one.kind, form, end }),
        ...(form === 'letters' || !isAyat ? {} : { list: form }),
        ...(mark === null ? {} : { mark }),
        ...(typed === null ? {} : { end: typed }),
      }),
    ]
  })
}

/** The parts of the piece of that key in what stood there. */
function partsOf(like: Piece, key: PieceKey): readonly Piece[] {
  if (key === '' || like.key === key) return like.pieces
  for (const one of like.pieces) {
    const found = partsOf(one, key)
    if (found.length > 0) return found
  }
  return []
}

/** A line without a mark stands as it is typed. */
function textPiece({ structure, origin }: Written, key: PieceKey, typed: string): Piece {
  const [text, end] = asTyped(typed)
  return piece('text', key, readRuns(structure, text), origin, { end })
}

/** What the place of an item gives it to end with, see `lines`. */
function usualEnd(
  { kind, form, end }: Around,
  at: number,
  count: number,
  next: Open | undefined,
): string {
  if (kind === 'considering' || kind === 'citing') return ';'
  if (form === 'sentences') return '.'
  if (next && next.kind !== 'item') return ','
  if (at === count - 1) return end
  return at === count - 2 ? '; dan' : ';'
}

/** A text without the sign its place gives it anyway; and the sign, where it is another one or none. */
function ended(text: string, usual: string): [text: string, typed: string | null] {
  if (NOTHING_MORE.test(text)) return asTyped(text)
  const [words, sign] = cut(text)
  if (sign === '') return [text, null]
  return sign === usual && !/[.;:,]$/.test(words) ? [words, null] : [words, sign]
}

function asTyped(text: string): [words: string, sign: string] {
  return cut(text.replace(NOTHING_MORE, ''))
}

/** The words of a text, and the sign it ends with. */
function cut(text: string): [words: string, sign: string] {
  const [, words = text, sign = ''] =
    /^(.*?)\s*(;\s+(?:dan\/atau|dan|atau)|[;:.,])$/s.exec(text) ?? []
  return [words, sign.replace(/\s+/g, ' ')]
}
