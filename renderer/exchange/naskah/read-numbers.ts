import { GONE, type KeptNumber } from '../../domain/naskah/kept-numbers.ts'
import { numberOf } from '../../domain/naskah/numbering.ts'
import { isCounted, type PieceKey } from '../../domain/naskah/text-tree.ts'
import type { Section } from '../regulation/sections.ts'

/** "Pasal 10A" → "10A". */
export function numberIn({ mark }: Pick<Section, 'mark'>): string {
  return mark.replace(/^\S+\s*/, '')
}

/** An article, or a heading, that an amendment has taken out. */
export function isGone({ lines, kind }: Pick<Section, 'lines' | 'kind'>): boolean {
  return isCounted(kind) && lines.length === 1 && lines[0] === 'Dihapus.'
}

/** The numbers a text read has, by the pieces that have them; null where they are counted without a gap. */
export function readNumbers(
  sections: readonly Section[],
  keyOf: (at: number) => PieceKey | null,
): KeptNumber[] | null {
  const counts = { bab: 0, bagian: 0, paragraf: 0, pasal: 0 }
  let usual = true
  const kept: KeptNumber[] = []
  sections.forEach((section, at) => {
    const { kind } = section
    if (!isCounted(kind)) return
    const number = numberIn(section)
    const gone = isGone(section)
    counts[kind] += 1
    if (kind === 'bab') counts.bagian = 0
    if (kind === 'bab' || kind === 'bagian') counts.paragraf = 0
    if (gone || number !== numberOf(kind, counts[kind])) usual = false
    const key = gone ? `${GONE}${kind} ${number}` : keyOf(at)
    if (key !== null) kept.push({ kind, number, key, gone })
  })
  return usual ? null : kept
}
