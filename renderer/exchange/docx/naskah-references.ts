import { Bookmark, type ParagraphChild, SimpleField, TextRun } from 'docx'
import type { Line, Span } from '../../domain/naskah/lines.ts'
import type { NaskahText } from '../../domain/naskah/text-of.ts'
import type { Piece, PieceKey } from '../../domain/naskah/text-tree.ts'

/** A piece that a reference goes through: where Word keeps its number, and what that reads. */
interface Step {
  /** As it stands in a reference: "Pasal 3", "ayat (2)", "huruf b". */
  readonly said: string
  /** The part of it that is the number: "Pasal 3", "(2)", "b". */
  readonly number: string
  readonly key: PieceKey
  /** Word gives a number without the full stop behind it, but never without a bracket: "a)" cannot be looked up as "a". */
  readonly bracketed: boolean
}

/** Word hides bookmarks that begin so, and takes up to forty signs. */
const BOOKMARK = '_Ref'
const FIRST = 100_000_001

/** References of a text as fields that Word computes, and the bookmarks they lead to. */
export class NaskahReferences {
  private readonly steps = new Map<PieceKey, readonly Step[]>()
  private readonly bookmarks = new Map<PieceKey, string>()
  /** Pieces whose number is typed. */
  private readonly typed = new Set<PieceKey>()

  constructor({ pieces, places, lines }: NaskahText) {
    const walk = (piece: Piece, above: readonly Step[]) => {
      const place = places.get(piece.key)
      const own = place && stepOf(piece, place)
      const steps = own ? [...above, own] : above
      this.steps.set(piece.key, steps)
      for (const one of piece.pieces) walk(one, steps)
    }
    for (const piece of pieces) walk(piece, [])
    // What is not in the file cannot be looked up: an amendment names articles it does not restate.
    const there = new Set(lines.flatMap(({ key, mark }) => (mark === '' ? [] : [key])))
    const asked = lines.flatMap(({ spans }) => spans.flatMap(({ to }) => (to ? [to] : [])))
    for (const to of asked)
      for (const { key } of this.steps.get(to) ?? [])
        if (there.has(key) && !this.bookmarks.has(key))
          this.bookmarks.set(key, `${BOOKMARK}${FIRST + this.bookmarks.size}`)
  }

  /** Says that the number of that piece is no number of Word's. Before any reference is written. */
  isTyped(key: PieceKey): void {
    this.typed.add(key)
  }

  /** Text and references of a paragraph. */
  children(spans: readonly Span[]): ParagraphChild[] {
    return spans.flatMap((span) =>
      span.to ? this.reference(span.text, span.to) : [run(span.text)],
    )
  }

  /** What a paragraph says, as the place its number is looked up at. */
  marked({ key }: Line, children: readonly ParagraphChild[]): ParagraphChild[] {
    const id = this.bookmarks.get(key)
    return id === undefined || this.typed.has(key)
      ? [...children]
      : [new Bookmark({ id, children: [...children] })]
  }

  /** A typed number: what is looked up is its text, without the sign behind it. */
  typedMark(key: PieceKey, mark: string): ParagraphChild[] {
    const id = this.bookmarks.get(key)
    const number = this.steps.get(key)?.at(-1)?.number
    if (id === undefined || number === undefined || !mark.startsWith(number)) return [run(mark)]
    const rest = mark.slice(number.length)
    return [new Bookmark({ id, children: [run(number)] }), ...(rest === '' ? [] : [run(rest)])]
  }

  private reference(text: string, to: PieceKey): ParagraphChild[] {
    const children: ParagraphChild[] = []
    let from = 0
    for (const { said, number, key, bracketed } of this.steps.get(to) ?? []) {
      const at = text.indexOf(said, from)
      const id = this.bookmarks.get(key)
      if (at < 0 || id === undefined || (bracketed && !this.typed.has(key))) continue
      const begin = at + said.length - number.length
      // No line ends between "huruf" and its letter.
      if (begin > from) children.push(run(text.slice(from, begin).replace(/ $/, '\u00a0')))
      const look = this.typed.has(key) ? '' : ' \\n'
      children.push(new SimpleField(` REF ${id}${look} \\h `, number))
      from = begin + number.length
    }
    if (from < text.length) children.push(run(text.slice(from)))
    return children
  }
}

/** The step a piece adds to the way of a reference; undefined of what has no number there. */
function stepOf(
  { key, kind }: Piece,
  { mark, number, steps, pasal }: NonNullable<ReturnType<NaskahText['places']['get']>>,
): Step | undefined {
  if (kind === 'pasal') return { said: `Pasal ${pasal}`, number: mark, key, bracketed: false }
  const said = steps.at(-1)
  if (said === undefined || (kind !== 'ayat' && kind !== 'item')) return undefined
  const bracketed = kind === 'item' && mark.endsWith(')')
  return { said, number: kind === 'ayat' ? `(${number})` : number, key, bracketed }
}

export function run(text: string): TextRun {
  return new TextRun({ text })
}
