import type { OutlineLine, PaperOutlines } from '../../domain/paper/paper-outline.ts'
import type { FrozenAct } from '../../domain/proposal/proposal.ts'
import type { Words } from '../../words/words.ts'
import type { OptionPaper, ProposalPaper } from '../heads/proposal-paper.ts'
import { type SummaryRow, summaryRows } from './summary-rows.ts'
import { wholeScope } from './summary-scopes.ts'

/**
 * What each option makes of the structure, one outline beside the other; branches without a change are folded.
 * @param numberOf of each option the number on this paper of one of its acts, 0 for what all options do alike
 */
export function chartsOf(
  options: readonly OptionPaper[],
  numberOf: readonly ((act: FrozenAct) => number)[],
  words: Words,
): PaperOutlines {
  return {
    kind: 'outlines',
    sides: options.map(({ letter, paper }, at) => ({
      head: words('options.letter', { letter }),
      lines: outlineOf(paper, numberOf[at] ?? (() => 0), words),
    })),
  }
}

function outlineOf(
  paper: ProposalPaper,
  numberOf: (act: FrozenAct) => number,
  words: Words,
): OutlineLine[] {
  const acts = paper.acts.map((act) => ({ ...act, no: numberOf(act) }))
  return goneFirst(summaryRows(wholeScope({ ...paper, acts }), words, 1).flatMap(linesOf))
}

/** What goes, and below it what is there afterwards. */
function linesOf({ depth, before, after }: SummaryRow): OutlineLine[] {
  const gone = before && (after === null || before.form === 'gone') ? [{ ...before, depth }] : []
  return after ? [...gone, { ...after, depth }] : gone
}

/** Of neighbours that go and come, those that go first. */
function goneFirst(lines: readonly OutlineLine[]): OutlineLine[] {
  const sorted: OutlineLine[] = []
  for (const line of lines) {
    let at = sorted.length
    if (line.form === 'gone') {
      while (sorted[at - 1]?.form === 'fresh' && sorted[at - 1]?.depth === line.depth) at--
    }
    sorted.splice(at, 0, line)
  }
  return sorted
}
