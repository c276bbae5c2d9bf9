import { actRelations } from '../../domain/acts/act-relations.ts'
import type { PaperBlock, PaperRow, PaperText } from '../../domain/paper/paper-text.ts'
import type { FrozenAct } from '../../domain/proposal/proposal.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { relationLines } from '../../words/telling/act-relations-text.ts'
import { actCapitals } from '../../words/telling/act-words.ts'
import { NOTHING } from '../../words/telling/value-text.ts'
import type { Words } from '../../words/words.ts'
import { numbersWithin } from '../chart/boxes/act-marks.ts'
import { letterheadOf } from '../heads/paper-heads.ts'
import { type OptionPaper, openAgain, type ProposalPaper } from '../heads/proposal-paper.ts'
import { type ActSides, belowWord } from './act-sides.ts'
import { clashLines } from './gap-blocks.ts'
import { chartsOf } from './option-charts.ts'
import { type Instead, insteadIn } from './option-instead.ts'
import { officeOfRow, type Row, withoutOffice } from './option-offices.ts'
import { allInOrder, keyOf, type OptionRows, rowsOf, shortSides, sourceOf } from './option-rows.ts'
import { recapRows } from './recap.ts'

/**
 * The options of a matter on one paper: what is in force, and beside it what each makes of it, strong where that is
 * something else. One numbering over all: what several options do to the same unit, post or person is one row; the
 * number an act has on the sheet of its option stands with it, so that it is found there again. On top what each makes
 * of the structure is drawn; what all of them do alike is counted behind what they differ in.
 */
export function optionsText(paper: ProposalPaper, words: Words): PaperText {
  const options = paper.options ?? []
  if (options.length < 2) return nothingToCompare(paper, options, words)
  const { rows, along, alike } = rowsOf(options, words)
  // An option that does little needs less room.
  const columns = options.map(({ letter }, at) => {
    const own = rows.filter((row) => row[at] !== undefined).length
    const share = LEAST_SHARE + (MOST_SHARE - LEAST_SHARE) * (own / Math.max(1, rows.length))
    return { head: words('options.letter', { letter }), share: Math.round(share * 10) / 10 }
  })
  const numbers = options.map((_, at) => rowNumber(rows, along, at))
  const relations = options.map(({ paper: one }, at) => relationsOf(one, rows, at))
  const instead = options.map(({ paper: one }, at) =>
    insteadIn(one, numbers[at] ?? (() => 0), words),
  )
  return {
    ...headOf(paper, words, options.length > UPRIGHT),
    blocks: [
      ...headBlocks(paper, options, words),
      chartsOf(options, numbers, words),
      {
        kind: 'table',
        namesActs: {
          columns: options.map((_, at) => at + 2),
          word: words('proposal-paper.change'),
        },
        columns: [
          { head: words('proposal-paper.no'), share: options.length > 2 ? 1.3 : 1, align: 'right' },
          { head: words('options-paper.base'), share: 7 },
          ...columns,
        ],
        rows: rowsBelowOffices(rows, { options, along, relations, instead }, words),
      },
      { kind: 'paragraph', text: words('options-paper.numbers') },
      ...alikeBlocks(alike, options, words),
      ...clashBlocks(options, words),
      { kind: 'heading', text: words('options-paper.recap') },
      {
        kind: 'table',
        together: true,
        halves: true,
        columns: [
          { head: words('proposal-paper.item'), share: 4.2 },
          { head: words('options-paper.base-short'), share: 1.7, align: 'right' },
          ...options.map(({ letter }) => ({ head: letter, share: 1.3, align: 'right' as const })),
        ],
        rows: recapOf(options, words),
      },
    ],
  }
}

/** Room of the column of an option that does nothing, and of one that does all. */
const LEAST_SHARE = 5
const MOST_SHARE = 9

/** So many options have room beside one another on a sheet that stands. */
const UPRIGHT = 3

function headOf({ proposal, printed }: ProposalPaper, words: Words, landscape: boolean) {
  return {
    title: `${words('options-paper.title')} · ${proposal.name}`,
    landscape,
    smaller: true,
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
    ...headOf(paper, words, false),
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

/** The number of the row that tells an act of an option; 0 for what all options do alike. */
function rowNumber(
  rows: readonly Row[],
  along: OptionRows['along'],
  at: number,
): (act: FrozenAct) => number {
  const numbers = new Map<string | undefined, number>()
  for (const [index, row] of rows.entries()) {
    for (const one of [row, ...(along.get(keyOf(row)) ?? [])]) numbers.set(one[at]?.key, index + 1)
  }
  return ({ key }) => numbers.get(key) ?? 0
}

/** What all options do alike is counted, with the numbers it has on the sheet of each: the charts show it. */
function alikeBlocks(
  alike: readonly Row[],
  options: readonly OptionPaper[],
  words: Words,
): PaperBlock[] {
  if (alike.length === 0) return []
  const sheets = options.map(({ letter }, at) => {
    const numbers = alike.flatMap((row) => row[at]?.no ?? []).sort((a, b) => a - b)
    return `${letter} ${numbersWithin(numbers, Number.POSITIVE_INFINITY)}`
  })
  const text = words('options-paper.same', { count: alike.length, sheets: sheets.join('; ') })
  return [{ kind: 'paragraph', text }]
}

/** What the acts of an option that are rows have to do with one another, by the numbers of this paper. */
function relationsOf({ base, change, acts }: ProposalPaper, rows: readonly Row[], at: number) {
  const numbers = new Map(rows.map((row, index) => [row[at]?.key, index + 1]))
  const numbered = acts.flatMap((act) => {
    const no = numbers.get(act.key)
    return no === undefined ? [] : { ...act, no }
  })
  return actRelations(base, change, numbered)
}

/** What a row is told from: of each option, by its place. */
interface Sides {
  readonly options: readonly OptionPaper[]
  readonly along: OptionRows['along']
  readonly relations: readonly ReturnType<typeof relationsOf>[]
  readonly instead: readonly ((act: FrozenAct) => Instead)[]
}

/** In a city below the name of the office each is about. */
function rowsBelowOffices(rows: readonly Row[], sides: Sides, words: Words): PaperRow[] {
  let above: string | null = null
  return rows.flatMap((row, at) => {
    const office = officeOfRow(row, sides.options)
    const { cells, ...told } = rowText(row, at + 1, sides, words)
    const own = { ...told, cells: office ? withoutOffice(cells, office) : cells }
    if (!office || office === above) return [own]
    above = office
    return [{ cells: [[office]], over: { again: words('paper.goes-on', { name: office }) } }, own]
  })
}

function rowText(
  row: Row,
  no: number,
  { options, along, relations, instead }: Sides,
  words: Words,
): PaperRow {
  const sides = row.map((act, at) => {
    return act ? shortSides(act, sourceOf(options[at], words), words) : null
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
              words('options-paper.act', {
                act: actCapitals(words, act.act),
                letter: options[at]?.letter ?? '',
                no: act.no,
              }),
              ...belowWord(movedTo(act, sides[at], before), words),
              ...alongLines(along.get(act.key) ?? [], at, options[at]?.letter ?? '', words),
              ...relationLines(words, relations[at]?.get(act.key), true),
            ]
          : (without[at]?.lines ?? ['']),
      ),
    ],
  }
}

/** What an act becomes; of what only goes elsewhere, whither. */
function movedTo(
  { act }: FrozenAct,
  sides: ActSides | null | undefined,
  before: readonly string[],
): readonly string[] {
  const after = sides?.after ?? []
  return act === 'move' && after.length > 1 && after[0] === before[0] ? after.slice(1) : after
}

/** What only follows from an act, by the numbers it has on the sheet of its option. */
function alongLines(rows: readonly Row[], at: number, letter: string, words: Words): string[] {
  const numbers = rows.flatMap((row) => row[at]?.no ?? []).sort((a, b) => a - b)
  if (numbers.length === 0) return []
  const told = numbersWithin(numbers, Number.POSITIVE_INFINITY)
  return [words('options-paper.along', { letter, numbers: told })]
}

/** The numbers in force and of each option, where one of them changes them; a number that one of them has stands for all. */
function recapOf(options: readonly OptionPaper[], words: Words): PaperRow[] {
  const counted = options.map(({ paper }) => recapRows(paper, words))
  const labels = allInOrder(counted.map((rows) => rows.map(({ label }) => label)))
  return labels.flatMap((label) => {
    const found = counted.map((rows) => rows.find((row) => row.label === label))
    const base = found.find((row) => row !== undefined)?.before ?? 0
    // A kelas that an option leaves as it is has no row of its own there.
    const after = found.map((row) => row?.after ?? base)
    if (after.every((count) => count === base)) return []
    return {
      cells: [label, words.whole(base), ...after.map((count) => words.whole(count))].map((text) => [
        text,
      ]),
    }
  })
}
