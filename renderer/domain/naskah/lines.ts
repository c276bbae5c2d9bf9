import type { Numbered, Place } from './numbering.ts'
import { referenceText } from './references.ts'
import { isCounted, type Piece, type PieceKey, type PieceKind, type Run } from './text-tree.ts'

/** A stretch of text, and the piece it refers to where it is a reference. */
export interface Span {
  readonly text: string
  readonly to?: PieceKey
}

/** One paragraph of the text, with its mark apart: what paper, screen, Word and plain text draw. */
export interface Line {
  /** The piece it is of; several lines can be of one. */
  readonly key: PieceKey
  readonly kind: PieceKind
  /** "BAB I", "Pasal 3", "(1)", "a."; '' where it has none. */
  readonly mark: string
  /** How deep a mark stands within its article: 0 an ayat or what is no list, 1 letters, 2 figures … */
  readonly depth: number
  readonly spans: readonly Span[]
  /** Whether its article has ayat, so that items stand one step further in. */
  readonly inAyat: boolean
  /** Restated by an amendment: stands further in, under the item that changes it. */
  readonly quoted?: boolean
}

/** The words of a line without its mark. */
export function lineText({ spans }: Pick<Line, 'spans'>): string {
  return spans.map(({ text }) => text).join('')
}

/** The text as paragraphs. `form`: how references to other articles read. */
export function linesOf({ pieces, places }: Numbered, form: 'letter' | 'article'): Line[] {
  const lines: Line[] = []
  for (const one of pieces)
    add(lines, one, { places, form, depth: 0, inAyat: false, end: endOfTop(one.kind) })
  return lines
}

interface Around {
  readonly places: ReadonlyMap<PieceKey, Place>
  readonly form: 'letter' | 'article'
  readonly depth: number
  readonly inAyat: boolean
  /** What ends the last thing said in it. */
  readonly end: string
}

function endOfTop(kind: PieceKind): string {
  return kind === 'pasal' ? '.' : ''
}

/** Kinds whose parts are each a line of their own without any sign put behind. */
const AS_TYPED: ReadonlySet<PieceKind> = new Set(['title', 'signing', 'promulgating', 'text'])

function add(lines: Line[], one: Piece, around: Around): void {
  const { kind, key } = one
  const mark = around.places.get(key)?.mark ?? one.mark ?? ''
  const list = one.pieces.filter((each) => each.kind === 'item')
  const leads = list.length > 0 && !['considering', 'citing', 'annex'].includes(kind)
  const spans = spansOf(one.text, around, key)
  const ended =
    one.end === undefined ? withEnd(spans, leads ? ':' : around.end) : withSign(spans, one.end)
  const alone =
    isCounted(kind) || ['title', 'signing', 'promulgating', 'considering', 'citing'].includes(kind)
  // A heading, and an article with its text in it, are told as two: the mark, then the words.
  lines.push({
    key,
    kind,
    mark,
    depth: around.depth,
    spans: kind === 'pasal' ? [] : ended,
    inAyat: around.inAyat,
  })
  if (kind === 'pasal' && ended.length > 0)
    lines.push({ key, kind: 'text', mark: '', depth: 0, spans: ended, inAyat: false })
  if (alone && kind !== 'pasal' && one.pieces.length === 0) return
  const hasAyat = one.pieces.some((each) => each.kind === 'ayat')
  one.pieces.forEach((each, at) => {
    add(lines, each, {
      ...around,
      depth: each.kind === 'item' ? around.depth + 1 : around.depth,
      inAyat: hasAyat || around.inAyat,
      end: endOf(one, each, at, around.end),
    })
  })
}

/** What ends a part of a piece: ";" and before the last "; dan"; the last as the whole ends. */
function endOf(parent: Piece, each: Piece, at: number, end: string): string {
  if (each.kind === 'ayat') return '.'
  if (AS_TYPED.has(each.kind)) return each.kind === 'text' && !AS_TYPED.has(parent.kind) ? end : ''
  if (parent.kind === 'considering' || parent.kind === 'citing') return ';'
  if (parent.list === 'sentences') return '.'
  const next = parent.pieces[at + 1]
  if (next && next.kind !== 'item') return ','
  const last = parent.pieces.findLastIndex(({ kind }) => kind === 'item')
  if (at === last) return end
  return at === last - 1 ? '; dan' : ';'
}

/** An end as somebody typed it is put behind whatever stands there. */
function withSign(spans: readonly Span[], sign: string): Span[] {
  return sign === '' || spans.length === 0 ? [...spans] : [...spans, { text: sign }]
}

const ENDED = /[.;:,]$/

function withEnd(spans: readonly Span[], end: string): Span[] {
  if (end === '' || spans.length === 0) return [...spans]
  const last = spans.at(-1) as Span
  // A sentence of the office's own brings its full stop along.
  const bare =
    ENDED.test(last.text) && last.to === undefined ? last.text.replace(ENDED, '') : last.text
  const { to } = last
  const ends = to === undefined ? [{ text: bare + end }] : [last, { text: end }]
  return [...spans.slice(0, -1), ...ends]
}

function spansOf(text: readonly Run[], { places, form }: Around, key: PieceKey): Span[] {
  const from = places.get(key) ?? null
  return text.map((run) =>
    typeof run === 'string'
      ? { text: run }
      : { text: referenceText(run, from, places, form), to: run.ref },
  )
}
