import type { UnitId } from '../../domain/records/records.ts'
import type { NamesWithin } from '../../words/names-within.ts'
import { actSource } from '../../words/telling/act-records.ts'
import { actCapitals } from '../../words/telling/act-words.ts'
import { impactLines } from '../../words/telling/impact-text.ts'
import type { Words } from '../../words/words.ts'
import type { ProposalPaper } from '../heads/proposal-paper.ts'
import { escaped } from '../marks/svg.ts'
import { actSides } from '../proposal/act-sides.ts'
import { namesMarked } from './viewer-names.ts'

/** The acts of a proposal as a table: what was, what becomes, why, what it does, and what was decided. */
export function actsHtml(
  paper: ProposalPaper,
  words: Words,
  linkOf: (actId: string) => UnitId | string | null,
  names: NamesWithin | null,
): string {
  const { acts, change, base, decisions } = paper
  const source = actSource(words, change, base)
  const decided = acts.some(({ key }) => decisions[key])
  const heads = [
    words('proposal-paper.no'),
    words('viewer.act'),
    words('proposal-paper.before'),
    words('proposal-paper.after'),
    words('viewer.reason'),
    words('proposal-paper.effect'),
    ...(decided ? [words('viewer.decision')] : []),
  ]
  const rows = acts.map((act) => {
    const { before, after } = actSides(act, source, words)
    const link = linkOf(act.key)
    const kind = escaped(actCapitals(words, act.act))
    const decision = decisions[act.key]
    const said = decision
      ? [words(`mark.${decision.mark}`), decision.remark].filter(Boolean)
      : [words('viewer.undecided')]
    const cells = [
      before,
      after,
      [act.reason, act.note].filter((text) => text.trim() !== ''),
      impactLines(words, act.impact),
      ...(decided ? [said] : []),
    ]
    const what = link ? `<a href="${link}">${kind}</a>` : kind
    const told = cells.map((lines, at) => cellHtml(heads[at + 2] ?? '', lines, names)).join('')
    return `<tr role="row" id="a${act.no}"><th role="rowheader" scope="row">${act.no}</th><td role="cell">${what}</td>${told}</tr>`
  })
  const head = heads
    .map((text) => `<th role="columnheader" scope="col">${escaped(text)}</th>`)
    .join('')
  return `<table role="table" aria-labelledby="acts-title"><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${rows.join('\n')}</tbody></table>`
}

/** On a phone cells stand below one another: each says then which it is. */
function cellHtml(head: string, lines: readonly string[], names: NamesWithin | null): string {
  return `<td role="cell" data-h="${escaped(head)}">${lines.map((line) => namesMarked(line, names)).join('<br>')}</td>`
}
