import type { Impact } from '../../domain/acts/act-impact.ts'
import { type ActRelations, actRelations } from '../../domain/acts/act-relations.ts'
import { actsUnder } from '../../domain/acts/acts-under.ts'
import { changeOfAtoms } from '../../domain/acts/atoms.ts'
import type { PaperText } from '../../domain/paper/paper-text.ts'
import { peopleOfAct } from '../../domain/proposal/people/people-counts.ts'
import type { FrozenAct } from '../../domain/proposal/proposal.ts'
import { ESELONS } from '../../domain/records/form/choices.ts'
import type { StructureRecord } from '../../domain/records/records.ts'
import { actSource } from '../../words/telling/act-records.ts'
import { relationLines } from '../../words/telling/act-relations-text.ts'
import { actCapitals } from '../../words/telling/act-words.ts'
import {
  impactLines,
  type KelasImpact,
  type PeopleImpact,
} from '../../words/telling/impact-text.ts'
import type { Words } from '../../words/words.ts'
import { backdatedBlocks, footOf, letterheadOf } from '../heads/paper-heads.ts'
import { openAgain, type ProposalPaper } from '../heads/proposal-paper.ts'
import { articleLines } from './act-articles.ts'
import { actSides, belowWord } from './act-sides.ts'
import { bewareLines } from './asked-acts.ts'
import { gapBlocks } from './gap-blocks.ts'
import { homelessBlocks } from './homeless-blocks.ts'
import { recapPeople, recapTable } from './recap.ts'

/** Matriks semula–menjadi: one row an act with its number, what it was and is, why, and what it does; then sums. */
export function matrixText(paper: ProposalPaper, words: Words): PaperText {
  const { proposal, acts, versionNo } = paper
  const relations = actRelations(paper.base, paper.change, acts)
  const under = actsUnder(acts, paper.base)
  const title = words('proposal-paper.matrix-title')
  return {
    title: `${title} · ${proposal.name}`,
    landscape: true,
    foot: footOf(paper, words),
    blocks: [
      letterheadOf(paper),
      {
        kind: 'title',
        lines: [title, `${proposal.name} · ${words('proposal-paper.version', { no: versionNo })}`],
      },
      {
        kind: 'table',
        namesActs: { columns: [4], word: words('proposal-paper.change') },
        columns: [
          { head: words('proposal-paper.no'), share: 1, align: 'right' },
          { head: words('proposal-paper.before'), share: 6.8, names: true },
          { head: words('proposal-paper.after'), share: 6.8 },
          { head: words('proposal-paper.basis-reason'), share: 4 },
          { head: words('proposal-paper.effect'), share: 4.6 },
        ],
        rows: acts.map((act) => ({
          ...rowOf(paper, act, words, relations.get(act.key)),
          ...(under.has(act.key) ? { under: [1, 2] } : {}),
        })),
      },
      ...homelessBlocks(paper, words),
      ...gapBlocks(paper, words),
      ...backdatedBlocks(paper, words),
      { kind: 'heading', text: words('proposal-paper.recap') },
      { kind: 'paragraph', text: recapPeople(paper, words) },
      recapTable(paper, words),
    ],
  }
}

function rowOf(
  paper: ProposalPaper,
  act: FrozenAct,
  words: Words,
  relations: ActRelations | undefined,
) {
  const { before, after } = actSides(act, actSource(words, paper.change, paper.base), words)
  const why = [act.reason.trim() || basisOf(paper, words)]
  if (act.note.trim() !== '') why.push(words('proposal-paper.note', { text: act.note.trim() }))
  return {
    leads: [2],
    act: act.no,
    cells: [
      [String(act.no)],
      before,
      [actCapitals(words, act.act), ...belowWord(after, words)],
      why,
      [
        ...impactLines(words, act.impact, kelasImpact(paper, [act]), peopleImpact(paper, [act])),
        ...relationLines(words, relations),
        ...bewareLines(paper, act, words),
        ...articleLines(paper, act, words),
        ...(openAgain(paper).includes(act) ? [words('proposal-paper.open-again')] : []),
      ],
    ],
  }
}

/** The legal basis of the proposal: its own words, else the kind of basis. */
export function basisOf({ proposal }: ProposalPaper, words: Words): string {
  return proposal.basis.trim() || words(`basis.${proposal.basisKind}-long`)
}

/** All impacts together; a person touched twice counts once. */
export function sumOf(impacts: readonly Impact[]): Impact {
  const add = (count: (impact: Impact) => number) =>
    impacts.reduce((total, impact) => total + count(impact), 0)
  return {
    units: add(({ units }) => units),
    groups: add(({ groups = 0 }) => groups),
    posts: add(({ posts }) => posts),
    seats: add(({ seats }) => seats),
    eselon: Object.fromEntries(
      ESELONS.map((rank) => [rank, add(({ eselon }) => eselon[rank] ?? 0)]),
    ),
    persons: [...new Set(impacts.flatMap(({ persons }) => persons))],
  }
}

function peopleImpact(
  { change, date }: Pick<ProposalPaper, 'change' | 'date'>,
  acts: readonly FrozenAct[],
): PeopleImpact {
  const each = acts.map((act) => peopleOfAct(change, act, date))
  return {
    unnamed: each.reduce((sum, { unnamed }) => sum + unnamed, 0),
    acting: each.reduce((sum, { acting }) => sum + acting, 0),
  }
}

/** What the act does to the number of posts of each kelas. */
function kelasImpact(
  { change }: Pick<ProposalPaper, 'change'>,
  acts: readonly FrozenAct[],
): KelasImpact {
  const counts = new Map<number, number>()
  const count = (record: StructureRecord | null, step: number) => {
    if (record?.kind !== 'post' || record.kelas === null) return
    counts.set(record.kelas, (counts.get(record.kelas) ?? 0) + step)
  }
  for (const { atoms } of acts) {
    for (const { before, after } of Object.values(changeOfAtoms(change, atoms))) {
      count(before, -1)
      count(after, 1)
    }
  }
  return new Map([...counts].filter(([, step]) => step !== 0).sort(([a], [b]) => b - a))
}
