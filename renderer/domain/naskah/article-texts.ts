import { type Line, lineText } from './lines.ts'
import type { NaskahText } from './text-of.ts'
import { isCounted, type Piece, type PieceKey } from './text-tree.ts'

/** A heading or an article of a text with its paragraphs. */
export interface ArticleText {
  readonly key: PieceKey
  readonly piece: Piece
  /** "Pasal 12", "Bagian Ketiga". */
  readonly mark: string
  readonly number: string
  readonly lines: readonly Line[]
  /** The headings it stands under, from the chapter down, by their keys. */
  readonly under: readonly PieceKey[]
  /** The same by their marks: "BAB III", "Bagian Kedua". */
  readonly path: readonly string[]
}

/** The headings and articles of a text in their order. */
export function articleTexts({ pieces, places, lines }: NaskahText): ArticleText[] {
  const linesOf = linesByTop(lines)
  const under: PieceKey[] = []
  return pieces
    .filter(({ kind }) => isCounted(kind))
    .map((piece) => {
      const depth = ['bab', 'bagian', 'paragraf'].indexOf(piece.kind)
      const above = depth >= 0 ? under.slice(0, depth) : [...under]
      if (depth >= 0) {
        under.length = Math.min(under.length, depth)
        while (under.length < depth) under.push('')
        under[depth] = piece.key
      }
      const place = places.get(piece.key)
      return {
        key: piece.key,
        piece,
        mark: place?.mark ?? '',
        number: place?.number ?? '',
        lines: linesOf.get(piece.key) ?? [],
        under: above.filter((key) => key !== ''),
        path: above.flatMap((key) => places.get(key)?.mark ?? []),
      }
    })
}

/** Paragraphs by the heading or article they belong to: those of an article follow its mark. */
function linesByTop(lines: readonly Line[]): Map<PieceKey, Line[]> {
  const found = new Map<PieceKey, Line[]>()
  let current: Line[] | null = null
  for (const line of lines) {
    if (isCounted(line.kind)) {
      current = [line]
      found.set(line.key, current)
    } else if (current && !BEHIND.has(line.kind)) current.push(line)
    else current = null
  }
  return found
}

const BEHIND: ReadonlySet<Line['kind']> = new Set([
  'closing',
  'signing',
  'promulgating',
  'gazette',
  'annex',
])

/** The words of an article with its inner marks, without its own number: what makes two of them alike. */
export function wordsOfArticle({ lines }: ArticleText): string {
  return lines
    .map((line, at) => (at === 0 ? lineText(line) : `${line.mark} ${lineText(line)}`))
    .join('\n')
}
