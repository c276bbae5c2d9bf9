import { markAt } from '../../domain/naskah/marks.ts'
import { AS_TYPED, composedBelow } from '../../domain/naskah/source.ts'
import { everyPiece, type Piece } from '../../domain/naskah/text-tree.ts'
import type { Section } from '../regulation/sections.ts'
import type { ComposedSection } from './composed-sections.ts'
import { fineWords, lineDifference, type OwnLine, type OwnWords } from './fine-words.ts'

/** So much of a list must be in a list that was read for it to stand there. */
const ALIKE = 0.5
const ENDED = /(;\s+(?:dan\/atau|dan|atau)|[;:.,])$/

/** Lines of one list that was read, from and until. */
interface Block {
  readonly from: number
  readonly until: number
}

/**
 * An article as the office's own, whose lists of units and duties are left to the program, with the smallest own words
 * in them; null where it has no such list.
 */
export function wovenWords(
  read: Section,
  own: ComposedSection,
  newKey: () => string,
): (OwnWords & { readonly id?: string })[] | null {
  const words: (OwnWords & { id?: string })[] = []
  const left = new Map<number, { readonly until: number; readonly key: string }>()
  const free = blocksIn(read.lines)
  for (const piece of everyPiece([own.piece])) {
    if (!piece.pieces.some(({ kind }) => kind === 'item') || piece.kind === 'item') continue
    const lines = linesBelow(own.own, piece)
    const block = free.find(({ from, until }) => isAlike(lines, read.lines.slice(from, until)))
    if (!block) continue
    const fine = fineWords(
      lines,
      lineDifference(lines, read.lines.slice(block.from, block.until)),
      newKey,
    )
    if (!fine) continue
    words.push(...fine)
    left.set(block.from, { until: block.until, key: piece.key })
    free.splice(free.indexOf(block), 1)
  }
  if (left.size === 0) return null
  const text: string[] = []
  for (let at = 0; at < read.lines.length; at++) {
    const block = left.get(at)
    const line = read.lines[at] ?? ''
    text.push(block ? composedBelow(block.key) : ENDED.test(line) ? line : `${line}${AS_TYPED}`)
    if (block) at = block.until - 1
  }
  return [{ key: own.key, place: 'instead', text: text.join('\n') }, ...words]
}

function isItem(line: string): boolean {
  const style = markAt(line)?.mark.style
  return style !== undefined && style !== 'paragraph'
}

function blocksIn(lines: readonly string[]): Block[] {
  const blocks: Block[] = []
  for (let from = 0; from < lines.length; from++) {
    if (!isItem(lines[from] ?? '')) continue
    let until = from
    while (until < lines.length && isItem(lines[until] ?? '')) until++
    blocks.push({ from, until })
    from = until
  }
  return blocks
}

/** The lines of a list, counted among themselves. */
function linesBelow(own: readonly OwnLine[], { key, pieces }: Piece): OwnLine[] {
  const below = new Set([...everyPiece(pieces)].map((one) => one.key))
  const places = new Map<number, number>()
  const lines: OwnLine[] = []
  own.forEach((line, at) => {
    if (!below.has(line.key) || line.key === key) return
    places.set(at, lines.length)
    const above = line.above === null ? null : (places.get(line.above) ?? null)
    lines.push({ ...line, above })
  })
  return lines
}

function isAlike(own: readonly OwnLine[], read: readonly string[]): boolean {
  const texts = new Map<string, number>()
  for (const { text } of own) {
    const name = bare(text)
    texts.set(name, (texts.get(name) ?? 0) + 1)
  }
  let same = 0
  for (const line of read) {
    const name = bare(line)
    const count = texts.get(name) ?? 0
    if (count === 0) continue
    texts.set(name, count - 1)
    same += 1
  }
  return same >= Math.max(own.length, read.length) * ALIKE
}

function bare(line: string): string {
  return (markAt(line)?.rest ?? line).replace(ENDED, '').trim().toLowerCase()
}
