import type { Line } from '../../../domain/naskah/lines.ts'
import { lineText } from '../../../domain/naskah/lines.ts'
import { pieceIndex } from '../../../domain/naskah/piece-index.ts'
import type { NaskahText } from '../../../domain/naskah/text-of.ts'
import {
  everyPiece,
  isCounted,
  type PieceKey,
  type PieceKind,
} from '../../../domain/naskah/text-tree.ts'

/** What is shown, chosen and rewritten as one: a heading with its words, an ayat, a point. */
export interface Block {
  readonly key: PieceKey
  readonly lines: readonly Line[]
  /** What it stands in, which tells how it is set: the heading, the signatures, an article. */
  readonly zone: PieceKind
}

/** The paragraphs of a text, those of one piece that follow each other together; what is empty is left out. */
export function blocksOf(text: NaskahText): Block[] {
  const index = pieceIndex(text.pieces)
  const blocks: Block[] = []
  for (const line of text.lines) {
    if (line.spans.length === 0 && line.mark === '' && !HEADS.has(line.kind)) continue
    const last = blocks.at(-1)
    if (last?.key === line.key)
      blocks[blocks.length - 1] = { ...last, lines: [...last.lines, line] }
    else
      blocks.push({
        key: line.key,
        lines: [line],
        zone: index.get(line.key)?.top.kind ?? line.kind,
      })
  }
  return blocks
}

/** Kinds whose line says nothing but what kind it is. */
const HEADS: ReadonlySet<PieceKind> = new Set(['considering', 'citing'])

/** The field in which a piece is written, in the place of it or behind it. */
export interface Writing {
  readonly key: PieceKey
  readonly place: 'instead' | 'after'
}

export type Row = Block | { readonly writing: Writing }

/** The rows of the page: the blocks, and the field in the place of those it is about or behind them. */
export function rowsOf(blocks: readonly Block[], text: NaskahText, writing: Writing | null): Row[] {
  const about = writing ? keysWithin(text, writing.key) : null
  if (!writing || !about) return [...blocks]
  const inside = (block: Block) => about.has(block.key)
  const at = blocks.findIndex(inside)
  if (at < 0) return [...blocks]
  if (writing.place === 'instead')
    return [
      ...blocks.slice(0, at),
      { writing },
      ...blocks.slice(at).filter((block) => !inside(block)),
    ]
  const behind = blocks.findLastIndex(inside) + 1
  return [...blocks.slice(0, behind), { writing }, ...blocks.slice(behind)]
}

/** The pieces that are written as one with that piece; null where it is not in the text. */
function keysWithin(text: NaskahText, key: PieceKey): ReadonlySet<PieceKey> | null {
  const index = pieceIndex(text.pieces)
  const owner = index.get(key)?.owner
  if (!owner) return null
  const { origin } = owner
  if (origin.by !== 'clause') return new Set([...everyPiece([owner])].map((one) => one.key))
  const same = [...index.values()].filter(
    ({ piece }) => piece.origin.by === 'clause' && piece.origin.id === origin.id,
  )
  return new Set(same.map(({ piece }) => piece.key))
}

/** A line of the contents. */
export interface ContentsEntry {
  readonly key: PieceKey
  readonly kind: PieceKind
  readonly mark: string
  /** What it is about, in a few words. */
  readonly about: string
  /** All that stands under it, folded by who searches. */
  readonly block: number
}

const FEW_WORDS = 70
/** Where a sentence has said whom it is about. */
const SAID =
  /,? (?:sebagaimana|mempunyai|menyelenggarakan|merupakan|adalah|terdiri|tercantum|dipimpin|berkedudukan|bertanggung|menyampaikan|menerapkan|diangkat|yang|mulai|dapat) /

/** Whom or what a heading or an article is about. */
function aboutOf(text: string, kind: PieceKind): string {
  const said = kind === 'pasal' ? text.slice(0, SAID.exec(text)?.index ?? text.length) : text
  return said.length > FEW_WORDS ? `${said.slice(0, FEW_WORDS).trimEnd()}…` : said
}

/** Chapters, parts and articles in the order of the text. */
export function contentsOf(blocks: readonly Block[]): ContentsEntry[] {
  return blocks.flatMap(({ key, lines }, block) => {
    const [first, second] = lines
    if (!first || !isCounted(first.kind)) return []
    const text = lineText(first) || (second ? lineText(second) : '') || nextText(blocks, block)
    const about = aboutOf(text, first.kind)
    return [{ key, kind: first.kind, mark: first.mark, about, block }]
  })
}

function nextText(blocks: readonly Block[], at: number): string {
  const next = blocks[at + 1]?.lines[0]
  return next && !isCounted(next.kind) ? lineText(next) : ''
}
