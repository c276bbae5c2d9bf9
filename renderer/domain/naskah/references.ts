import type { Place } from './numbering.ts'
import type { PieceKey, Reference } from './text-tree.ts'

/** What a reference reads where the piece it means is nowhere in the text: seen by whoever reads, found by the lint. */
export const NOWHERE = '(rujukan tidak ada)'

/**
 * How a reference reads from where it stands: another article "dalam Pasal 5 ayat (2) huruf a angka 1", the same
 * article "pada ayat (1)", and within an article that has no ayat "dalam huruf a" (UU 12/2011, Lampiran II).
 *
 * @param form `article`: the article alone, wherever another one is meant
 */
export function referenceText(
  { ref, bare }: Reference,
  from: Pick<Place, 'pasal' | 'steps'> | null,
  places: ReadonlyMap<PieceKey, Place>,
  form: 'letter' | 'article',
): string {
  const to = places.get(ref)
  if (!to) return NOWHERE
  if (to.pasal === null)
    return `${bare ? '' : 'dalam '}${to.steps.length > 0 ? to.steps.join(' ') : to.mark}`
  if (from?.pasal === to.pasal && to.steps.length > 0) {
    const lead = to.steps[0]?.startsWith('ayat') ? 'pada ' : 'dalam '
    return `${bare ? '' : lead}${to.steps.join(' ')}`
  }
  const steps = form === 'article' ? [] : to.steps
  return `${bare ? '' : 'dalam '}${[`Pasal ${to.pasal}`, ...steps].join(' ')}`
}
