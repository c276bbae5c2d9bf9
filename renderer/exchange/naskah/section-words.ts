import { linesOf } from '../../domain/naskah/lines.ts'
import { numbered } from '../../domain/naskah/numbering.ts'
import { plainLines } from '../../domain/naskah/plain-text.ts'
import { AS_TYPED, readSource } from '../../domain/naskah/source.ts'
import { type Origin, type Piece, type PieceKey, piece } from '../../domain/naskah/text-tree.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { Section } from '../regulation/sections.ts'
import type { ComposedSection } from './composed-sections.ts'
import { fineWords, lineDifference, type OwnWords } from './fine-words.ts'
import { wovenWords } from './woven-words.ts'

/** Own words, with the key of what is put in. */
export type Worded = OwnWords & { readonly id?: string }

const ORIGIN: Origin = { by: 'clause', id: 'clause:1', base: null, stale: false }
const WORD: Partial<Record<Section['kind'], string>> = {
  bab: 'BAB',
  bagian: 'Bagian',
  paragraf: 'Paragraf',
}
/** Where more of it is one's own than not, it is all one's own: what is put in does not hang on what may go. */
const MOSTLY = 0.5

/**
 * What makes a composed section read as the one read, from the least own words to the most: its smallest parts, the
 * whole but for lists that stay the program's, the whole, the whole with nothing put behind any line. `tried`: so many
 * of these did not do it. Null where none is left.
 */
export function sectionWords(
  structure: Structure,
  read: Section,
  own: ComposedSection,
  tried: number,
  newKey: () => string,
): Worded[] | null {
  let left = tried
  for (const way of WAYS) {
    const words = way(structure, read, own, newKey)
    if (words && left === 0) return words
    if (words) left -= 1
  }
  return null
}

const WAYS: readonly ((
  structure: Structure,
  read: Section,
  own: ComposedSection,
  newKey: () => string,
) => Worded[] | null)[] = [
  (_, read, own, newKey) => {
    if (own.own.length === 0) return null
    const fine = fineWords(own.own, lineDifference(own.own, read.lines), newKey)
    const hangs = isOfUnits(own.piece) || own.kind === 'citing'
    return fine && (hangs || fine.length <= own.own.length * MOSTLY) ? fine : null
  },
  (_, read, own, newKey) => (read.kind === 'pasal' ? wovenWords(read, own, newKey) : null),
  (structure, read, own) => [wholeWords(structure, read, own, false)],
  (structure, read, own) => [wholeWords(structure, read, own, true)],
]

function wholeWords(
  structure: Structure,
  read: Section,
  { key, piece: like }: ComposedSection,
  typed: boolean,
): Worded {
  return { key, place: 'instead', text: wholeText(structure, read, like, typed) }
}

/** Articles whose parts follow the tree. */
function isOfUnits({ key, unitId }: Piece): boolean {
  return unitId !== undefined || key.includes('@')
}

/** A section as own words, put in after another. */
export function addedWords(
  structure: Structure,
  read: Section,
  anchor: PieceKey,
  id: string,
  typed: boolean,
): Worded {
  const word = WORD[read.kind]
  const text = word
    ? `${word}: ${read.lines.join(' ')}`.trim()
    : read.kind === 'pasal'
      ? ['Pasal', wholeText(structure, read, piece('pasal', id, [], ORIGIN), typed)].join('\n')
      : [...(read.mark === '' ? [] : [read.mark]), ...read.lines].join('\n')
  return { key: anchor, place: 'after', text: text.replace(/\n\[\[\]\]$/, ''), id }
}

function wholeText(structure: Structure, read: Section, like: Piece, typed: boolean): string {
  const { kind, lines, mark } = read
  const asIs = kind === 'annex' ? [mark, ...lines] : lines
  if (lines.length === 0 && kind !== 'annex') return WORD[kind] || kind === 'pasal' ? AS_TYPED : ''
  if (['title', 'signing', 'promulgating'].includes(kind)) return asIs.join('\n')
  const all = asIs.map((line) => `${line}${AS_TYPED}`)
  if (typed) return all.join('\n')
  const made = said(structure, asIs.join('\n'), like)
  if (made.length === lines.length && made.every((line, at) => line === lines[at]))
    return asIs.join('\n')
  const skip = asIs.length - lines.length
  const some = asIs.map((line, at) => (at >= skip && made[at - skip] !== line ? all[at] : line))
  return some.join('\n')
}

/** The paragraphs own words become, without the mark of the whole. */
function said(structure: Structure, text: string, like: Piece): string[] {
  const made = readSource(structure, text, like, ORIGIN)
  const counted = numbered({ pieces: [made], homeless: [] }, null)
  const plain = linesOf(counted, 'letter').flatMap(plainLines)
  const marked = ['pasal', 'bab', 'bagian', 'paragraf', 'considering', 'citing', 'sets', 'annex']
  return marked.includes(like.kind) ? plain.slice(1) : plain
}
