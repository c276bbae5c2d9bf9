import { dutyLists } from '../../domain/duties/lost-duties.ts'
import type { PaperBlock } from '../../domain/paper/paper-text.ts'
import { placeInCity } from '../../domain/readings/names-told-apart.ts'
import type { Words } from '../../words/words.ts'
import type { ProposalPaper } from '../heads/proposal-paper.ts'

/**
 * The fungsi that no unit has after the proposal and of which nobody has said what becomes of them, each with the unit
 * it was of; none where all have a home.
 */
export function homelessBlocks(
  { base, next }: Pick<ProposalPaper, 'base' | 'next'>,
  words: Words,
): PaperBlock[] {
  const { homeless } = dutyLists(base, next)
  if (homeless.length === 0) return []
  const rows = homeless.map(({ duty, why, from }, at) => {
    const side = base.tables.unit.has(from) ? base : next
    const name = placeInCity(side, from)
    return {
      cells: [[words.whole(at + 1)], [duty.text], [words(`naskah.lost-${why}`, { name })]],
    }
  })
  return [
    {
      kind: 'heading',
      text: words('proposal-paper.homeless', { count: homeless.length }),
    },
    {
      kind: 'table',
      columns: [
        { head: words('proposal-paper.no'), share: 1, align: 'right' },
        { head: words('proposal-paper.duty'), share: 13, names: true },
        { head: words('proposal-paper.duty-why'), share: 9.2 },
      ],
      rows,
    },
  ]
}
