import type { OutlineLine, PaperOutlines } from '../../domain/paper/paper-outline.ts'
import type { FrozenAct } from '../../domain/proposal/proposal.ts'
import type { Words } from '../../words/words.ts'
import type { OptionPaper, ProposalPaper } from '../heads/proposal-paper.ts'
import { type SummaryCell, type SummaryRow, summaryRows } from './summary-rows.ts'
import { wholeScope } from './summary-scopes.ts'

/**
 * What each option makes of the structure, one outline beside the other; branches without a change are folded, and only
 * those of the highest levels counted.
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

/** Levels on which what does not change is counted; below, only what changes stands. */
const COUNTED = 1

function outlineOf(
  paper: ProposalPaper,
  numberOf: (act: FrozenAct) => number,
  words: Words,
): OutlineLine[] {
  const acts = paper.acts.map((act) => ({ ...act, no: numberOf(act) }))
  const rows = summaryRows(wholeScope({ ...paper, acts }), words, 1).filter(
    ({ still, depth }) => !still || depth <= COUNTED,
  )
  const lines = goneFirst(rows.flatMap((row) => linesOf(row, words)))
  return together(lines, words).map(({ depth, text, form, mark }) => ({ depth, text, form, mark }))
}

type Line = SummaryCell & { readonly depth: number }

/** What goes, and below it what is there afterwards; the place one has left among its brothers says so. */
function linesOf({ depth, before, after }: SummaryRow, words: Words): Line[] {
  if (!before || (after && before.form !== 'gone')) return after ? [{ ...after, depth }] : []
  const isLeft = before.form === 'changed' && before.told?.place === ''
  const text = isLeft ? `${before.text} (${words('options-paper.left')})` : before.text
  return [{ ...before, text, depth }, ...(after ? [{ ...after, depth }] : [])]
}

/** Brothers that the same act brings from or to the same place are one line: their names, and the place once. */
function together(lines: readonly Line[], words: Words): Line[] {
  const joined: Line[] = []
  for (const [at, line] of lines.entries()) {
    const last = joined.at(-1)
    const isLeaf = (lines[at + 1]?.depth ?? 0) <= line.depth
    const one = isLeaf && last && joinedLine(last, line, words)
    if (one) joined[joined.length - 1] = one
    else joined.push(line)
  }
  return joined
}

/** Null where they are not alike; the first has nothing below it, as the other follows. */
function joinedLine(one: Line, other: Line, words: Words): Line | null {
  const [a, b] = [one.told, other.told]
  const isAlike = one.depth === other.depth && one.form === other.form && one.mark === other.mark
  if (!isAlike || !a || !b || a.place === '' || a.place !== b.place) return null
  const told = { name: `${a.name}; ${b.name}`, below: a.below + b.below, place: a.place }
  const along = told.below > 0 ? `, ${words('summary.with-below', { count: told.below })}` : ''
  return { ...one, told, text: `${told.name}${along} (${told.place})` }
}

/** Of neighbours that go and come, those that go first. */
function goneFirst(lines: readonly Line[]): Line[] {
  const sorted: Line[] = []
  for (const line of lines) {
    let at = sorted.length
    if (line.form === 'gone') {
      while (sorted[at - 1]?.form === 'fresh' && sorted[at - 1]?.depth === line.depth) at--
    }
    sorted.splice(at, 0, line)
  }
  return sorted
}
