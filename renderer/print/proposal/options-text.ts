import { actRelations } from '../../domain/acts/act-relations.ts'
import type { PaperBlock, PaperRow, PaperText } from '../../domain/paper/paper-text.ts'
import type { FrozenAct } from '../../domain/proposal/proposal.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { actLine } from '../../words/telling/act-line.ts'
import { actSource } from '../../words/telling/act-records.ts'
import { relationLines } from '../../words/telling/act-relations-text.ts'
import { actCapitals } from '../../words/telling/act-words.ts'
import { NOTHING } from '../../words/telling/value-text.ts'
import type { Words } from '../../words/words.ts'
import { letterheadOf } from '../heads/paper-heads.ts'
import { type OptionPaper, openAgain, type ProposalPaper } from '../heads/proposal-paper.ts'
import { actSides } from './act-sides.ts'
import { clashLines } from './gap-blocks.ts'
import { type Instead, insteadIn } from './option-instead.ts'
import { recapRows } from './recap.ts'

/**
 * The options of a matter on one paper: what is in force, and beside it what each makes of it, strong where that is
 * something else. One numbering over all: what several options do to the same unit, post or person is one row; the
 * number an act has on the sheet of its option stands with it, so that it is found there again. What all of them do
 * alike is told once, in a list of its own behind what they differ in.
 */
export function optionsText(paper: ProposalPaper, words: Words): PaperText {
  const options = paper.options ?? []
  if (options.length < 2) return nothingToCompare(paper, options, words)
  const columns = options.map(({ letter }) => ({
    head: words('options.letter', { letter }),
    share: 7,
  }))
  const [rows, alike] = rowsOf(options, words)
  const relations = options.map(({ paper: one }, at) => relationsOf(one, [...rows, ...alike], at))
  const instead = options.map(({ paper: one }, at) =>
    insteadIn(one, numbersOf([...rows, ...alike], at), words),
  )
  return {
    ...headOf(paper, words),
    blocks: [
      ...headBlocks(paper, options, words),
      {
        kind: 'table',
        namesActs: {
          columns: options.map((_, at) => at + 2),
          word: words('proposal-paper.change'),
        },
        columns: [
          { head: words('proposal-paper.no'), share: 1, align: 'center' },
          { head: words('options-paper.base'), share: 7 },
          ...columns,
        ],
        rows: rows.map((row, at) => rowText(row, at + 1, { options, relations, instead }, words)),
      },
      ...alikeBlocks(alike, rows.length, options, words),
      ...clashBlocks(options, words),
      { kind: 'heading', text: words('proposal-paper.recap') },
      {
        kind: 'table',
        together: true,
        halves: true,
        columns: [
          { head: words('proposal-paper.item'), share: 4 },
          { head: words('options-paper.base'), share: 2.4, align: 'right' },
          ...columns.map((column) => ({ ...column, share: 2, align: 'right' as const })),
        ],
        rows: recapOf(options, words),
      },
    ],
  }
}

function headOf({ proposal, printed }: ProposalPaper, words: Words) {
  return {
    title: `${words('options-paper.title')} · ${proposal.name}`,
    landscape: true,
    foot: [
      words('options-paper.title'),
      proposal.name,
      words('proposal-paper.printed', { date: longDate(printed, words.language) }),
    ].join(' · '),
  }
}

function headBlocks(
  paper: ProposalPaper,
  options: readonly OptionPaper[],
  words: Words,
): PaperBlock[] {
  return [
    letterheadOf(paper),
    { kind: 'title', lines: [words('options-paper.title').toUpperCase()] },
    { kind: 'fields', rows: options.map((one) => fieldOf(one, words)) },
  ]
}

/** A proposal that no other stands beside: a sentence says so, and there is no table. */
function nothingToCompare(
  paper: ProposalPaper,
  options: readonly OptionPaper[],
  words: Words,
): PaperText {
  const text = words('options-paper.nothing', { name: paper.proposal.name })
  return {
    ...headOf(paper, words),
    blocks: [
      ...headBlocks(paper, options, words),
      { kind: 'paragraph', text },
      ...clashBlocks(options, words),
    ],
  }
}

/** Of each option what clashes with the structure in force. */
function clashBlocks(options: readonly OptionPaper[], words: Words): PaperBlock[] {
  return options.flatMap(({ letter, paper }) =>
    clashLines(paper, words).map((line): PaperBlock => {
      return { kind: 'paragraph', text: `${words('options.letter', { letter })}: ${line}` }
    }),
  )
}

function fieldOf({ letter, paper }: OptionPaper, words: Words): readonly [string, string] {
  const open = openAgain(paper).length
  return [
    words('options.letter', { letter }),
    [
      paper.proposal.name,
      words('proposal-paper.version', { no: paper.versionNo }),
      ...(open > 0 ? [words('proposal-paper.still-open', { count: open })] : []),
      paper.fingerprint,
    ].join(' · '),
  ]
}

/** The acts on one subject, of each option that has one. */
type Row = readonly (FrozenAct | undefined)[]

/**
 * Each act once, in the order of the first option that has it; those of later options stand behind their neighbour.
 * @returns those in which the options differ, and those that all of them have with the same words
 */
function rowsOf(options: readonly OptionPaper[], words: Words): readonly [Row[], Row[]] {
  const order: string[] = []
  for (const { paper } of options) {
    let at = 0
    for (const { key } of paper.acts) {
      const known = order.indexOf(key)
      if (known < 0) order.splice(at, 0, key)
      at = (known < 0 ? at : known) + 1
    }
  }
  const acts = options.map(({ paper }) => new Map(paper.acts.map((act) => [act.key, act])))
  const rows = order.map((key) => acts.map((own) => own.get(key)))
  const isAlike = (row: Row) => {
    const told = row.map((act, at) => act && actLine(words, act, sourceOf(options[at], words)))
    return told.every((line) => line !== undefined && line === told[0])
  }
  return [rows.filter((row) => !isAlike(row)), rows.filter(isAlike)]
}

function sourceOf(option: OptionPaper | undefined, words: Words) {
  if (!option) throw new RangeError('No option stands there.')
  return actSource(words, option.paper.change, option.paper.base)
}

/** By which number this paper tells an act of the option that stands there. */
function numbersOf(rows: readonly Row[], at: number): (act: FrozenAct) => number {
  const numbers = new Map(rows.map((row, index) => [row[at]?.key, index + 1]))
  return ({ key, no }) => numbers.get(key) ?? no
}

/** What all options do alike, one line each, numbered on. */
function alikeBlocks(
  alike: readonly Row[],
  before: number,
  options: readonly OptionPaper[],
  words: Words,
): PaperBlock[] {
  if (alike.length === 0) return []
  return [
    { kind: 'heading', text: words('options-paper.same') },
    {
      kind: 'table',
      columns: [
        { head: words('proposal-paper.no'), share: 1, align: 'center' },
        { head: words('options-paper.same-change'), share: 7 * (options.length + 1) },
      ],
      rows: alike.map((row, at) => {
        const [act] = row
        const sheets = row.map((own, option) => `${options[option]?.letter} ${own?.no}`).join(', ')
        const line = act ? actLine(words, act, sourceOf(options[0], words)) : ''
        return { act: before + at + 1, cells: [[String(before + at + 1)], [`${line} · ${sheets}`]] }
      }),
    },
  ]
}

/** What the acts of an option have to do with one another, by the numbers of this paper. */
function relationsOf({ base, change, acts }: ProposalPaper, rows: readonly Row[], at: number) {
  const numberOf = numbersOf(rows, at)
  const numbered = acts.map((act) => ({ ...act, no: numberOf(act) }))
  return actRelations(base, change, numbered)
}

/** What a row is told from: of each option, by its place. */
interface Sides {
  readonly options: readonly OptionPaper[]
  readonly relations: readonly ReturnType<typeof relationsOf>[]
  readonly instead: readonly ((act: FrozenAct) => Instead)[]
}

function rowText(
  row: Row,
  no: number,
  { options, relations, instead }: Sides,
  words: Words,
): PaperRow {
  const sides = row.map((act, at) => {
    return act ? actSides(act, sourceOf(options[at], words), words) : null
  })
  const before = sides.find((one) => one !== null)?.before ?? [NOTHING]
  const other = row.find((act) => act !== undefined)
  const without = row.map((act, at) => (act || !other ? undefined : instead[at]?.(other)))
  return {
    leads: row.flatMap((act, at) => (act || without[at]?.differs ? [at + 2] : [])),
    act: no,
    cells: [
      [String(no)],
      before,
      ...row.map((act, at) =>
        act
          ? [
              words('options-paper.act', { act: actCapitals(words, act.act), no: act.no }),
              ...(sides[at]?.after ?? []),
              ...relationLines(words, relations[at]?.get(act.key)),
            ]
          : [without[at]?.text ?? ''],
      ),
    ],
  }
}

/** The numbers in force and of each option; a number that one of them has stands for all. */
function recapOf(options: readonly OptionPaper[], words: Words): PaperRow[] {
  const counted = options.map(({ paper }) => recapRows(paper, words))
  const labels = [...new Set(counted.flatMap((rows) => rows.map(({ label }) => label)))]
  return labels.map((label) => {
    const found = counted.map((rows) => rows.find((row) => row.label === label))
    const base = found.find((row) => row !== undefined)?.before ?? 0
    // A kelas that an option leaves as it is has no row of its own there.
    const after = found.map((row) => row?.after ?? base)
    return {
      cells: [label, words.whole(base), ...after.map((count) => words.whole(count))].map((text) => [
        text,
      ]),
    }
  })
}
