import type { OutlineCell } from '../../domain/paper/paper-outline.ts'
import type { PaperText } from '../../domain/paper/paper-text.ts'
import type { UnitId } from '../../domain/records/records.ts'
import type { Words } from '../../words/words.ts'
import { footOf, letterheadOf } from '../heads/paper-heads.ts'
import type { ProposalPaper } from '../heads/proposal-paper.ts'
import { summaryRows } from './summary-rows.ts'
import { summaryScopes } from './summary-scopes.ts'
import { summarySentences } from './summary-sentences.ts'

const NO_BREAK = '\u00a0'

/** The same for a word processor: a table of both outlines, and the sentences. */
export function summaryText(
  paper: ProposalPaper,
  words: Words,
  unitId: UnitId | null = null,
): PaperText {
  const title = words('summary.title')
  const version = words('proposal-paper.version', { no: paper.versionNo })
  const cell = (one: OutlineCell | null, depth: number): readonly string[] => {
    if (!one) return ['']
    const mark = one.mark === '' ? '' : ` · ${one.mark}`
    return [`${NO_BREAK.repeat(4 * depth)}${one.text}${mark}`]
  }
  return {
    title,
    landscape: false,
    foot: footOf(paper, words),
    blocks: [
      letterheadOf(paper),
      { kind: 'title', lines: [`${title}: ${paper.proposal.name}`.toUpperCase(), version] },
      ...summaryScopes(paper, unitId).flatMap((scope, at): PaperText['blocks'] => [
        { kind: 'heading', text: scope.name, newSheet: at > 0 },
        {
          kind: 'table',
          columns: [
            { head: words('chart-paper.before'), share: 1, names: true },
            { head: words('chart-paper.after'), share: 1, names: true },
          ],
          rows: summaryRows(scope, words, 1).map(({ depth, before, after }) => ({
            cells: [cell(before, depth), cell(after, depth)],
          })),
        },
        ...summarySentences(paper, scope, words).map(
          ({ lead, text }) => ({ kind: 'paragraph', text: `${lead} ${text}` }) as const,
        ),
      ]),
    ],
  }
}
