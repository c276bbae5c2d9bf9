import type { PaperBlock, PaperRow, PaperText } from '../../domain/paper/paper-text.ts'
import type { UnitId } from '../../domain/records/records.ts'
import { get, type Structure, unitsInOrder } from '../../domain/structure/structure.ts'
import { expectedOn } from '../../domain/tenure/expected-structure.ts'
import { decimalText, type Fraction, fractionOf, numberOf } from '../../domain/workload/fraction.ts'
import {
  type PostWorkload,
  type UnitWorkload,
  type WorkedTask,
  workloadOfUnits,
} from '../../domain/workload/post-workload.ts'
import { workloadRules } from '../../domain/workload/workload-settings.ts'
import { exactCell } from '../../exchange/read/exact-cell.ts'
import type { OutCell } from '../../exchange/read/own-cells.ts'
import type { OutTable } from '../../exchange/write/write-tables.ts'
import { letterheadBlocks } from '../../print/heads/letterhead.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { exactText } from '../../words/telling/workload-text.ts'
import type { Words } from '../../words/words.ts'
import type { PaperOrder, StructureKind } from '../order/paper-kind.ts'
import { branchText, filteredTable, inBranch } from './register-page.ts'

/** Decimals a number of people is told with. */
const PLACES = 4
/** Results and hours are told as they were typed. */
const MOST_DECIMALS = 6

/** The form of PermenPAN-RB 1/2020: the workload of the posts of each unit. */
export const abk = {
  id: 'abk',
  group: 'list',
  name: { id: 'Analisis beban kerja (ABK)', en: 'Workload analysis' },
  lead: {
    id: 'Uraian tugas tiap jabatan dengan jumlah hasil, waktu, dan kebutuhan pegawainya.',
    en: 'The tasks of each post with results, hours and the people they need.',
  },
  about: 'structure',
  takes: ['unit', 'day'],
  text: (structure, order) => abkPaper(expectedOn(structure, order.on, order.today), order),
  table(structure, { choice, on, today, words }) {
    return abkTable(expectedOn(structure, on, today), choice.unitId, words)
  },
} as const satisfies StructureKind

/** The form, unit after unit in the order of the chart; a draft is marked as one. */
export function abkPaper(structure: Structure, order: PaperOrder): PaperText {
  const { on, today, words, choice } = order
  const { unitId } = choice
  const { language } = words
  const title = words('workload.paper')
  const office = branchText(structure, unitId) || setting(structure, 'officeName')
  const { hours, rounding } = workloadRules(structure)
  const whole = workloadOfUnits(structure, unitsIn(structure, unitId))
  const named = !choice.without.includes('names')
  const units = unitsIn(structure, unitId).flatMap((id) => unitBlocks(structure, id, words, named))
  const asOf = words('workload.as-of', { date: longDate(on, language) })
  return {
    title: `${title} ${office}`.trim(),
    landscape: true,
    foot: `${title} · ${asOf} · ${words('paper.printed', { date: longDate(today, language) })}`,
    blocks: [
      ...letterheadBlocks(structure),
      { kind: 'title', lines: [title.toUpperCase(), office.toUpperCase(), asOf] },
      ...(units.length > 0 ? units : [told(words('workload.paper-none'))]),
      ...(whole.posts.length > 1 ? [told(totalText(words, office, whole))] : []),
      told(words(`workload.rule-${rounding}`, { year: exactText(words, decimalText(hours, 2)) })),
      ...(whole.draft ? [told(words('workload.draft-line'))] : []),
    ],
  }
}

function unitBlocks(structure: Structure, id: UnitId, words: Words, named: boolean): PaperBlock[] {
  const { posts, need, people } = workloadOfUnits(structure, [id])
  if (posts.length === 0) return []
  const unit = get(structure, id)?.name ?? ''
  return [
    { kind: 'heading', text: unit },
    ...posts.flatMap((post) => postBlocks(post, structure, words, named)),
    ...(posts.length > 1 ? [told(totalText(words, unit, { need, people }))] : []),
  ]
}

function postBlocks(
  workload: PostWorkload,
  structure: Structure,
  words: Words,
  named: boolean,
): PaperBlock[] {
  const { post, rows, need, people, draft } = workload
  const year = exactText(words, decimalText(workloadRules(structure).hours, 2))
  const right = { align: 'right' } as const
  const state = draft ? words('workload.draft-mark') : settledText(workload, words, named)
  const line = words('workload.post-line', { title: post.title, seats: words.whole(post.seats) })
  return [
    { kind: 'paragraph', text: `${line} · ${state}` },
    {
      kind: 'table',
      columns: [
        { head: words('workload.col-no'), share: 1, ...right },
        { head: words('workload.col-work'), share: 8, names: true },
        { head: words('workload.col-result'), share: 3, names: true },
        { head: words('workload.col-volume'), share: 2.4, ...right },
        { head: words('workload.col-hours'), share: 3, ...right },
        { head: words('workload.col-year'), share: 2.2, ...right },
        { head: words('workload.col-need'), share: 2.8, ...right },
      ],
      rows: [
        ...rows.map((row, at) => taskRow(row, at, year, words)),
        sumRow(words('workload.total'), exactText(words, decimalText(need, PLACES), PLACES)),
        sumRow(words('workload.total-people'), words.whole(people)),
      ],
    },
  ]
}

function taskRow({ task, need }: WorkedTask, at: number, year: string, words: Words): PaperRow {
  const amount = (value: number | null) => (value === null ? '' : amountText(words, value))
  const cells = [
    String(at + 1),
    task.work,
    task.result ?? '',
    amount(task.volume),
    amount(task.hours),
    year,
    need ? peopleText(words, need) : '',
  ]
  return { cells: cells.map((cell) => [cell]) }
}

function sumRow(name: string, sum: string): PaperRow {
  return { strong: true, cells: ['', name, '', '', '', '', sum].map((cell) => [cell]) }
}

function amountText(words: Words, value: number): string {
  return exactText(words, decimalText(fractionOf(value), MOST_DECIMALS))
}

function peopleText(words: Words, need: Fraction): string {
  return exactText(words, decimalText(need, PLACES), PLACES)
}

/** When the workload was made final, and by whom where names are told. */
function settledText({ post }: PostWorkload, words: Words, named: boolean): string {
  const { workloadOn, workloadBy: by } = post
  const date = workloadOn === null ? '' : longDate(workloadOn, words.language)
  return by !== null && named
    ? words('workload.settled-line-by', { date, by })
    : words('workload.settled-line', { date })
}

function totalText(words: Words, unit: string, sum: Pick<UnitWorkload, 'need' | 'people'>): string {
  const { need, people } = sum
  const told = { unit, need: peopleText(words, need), people: words.whole(people) }
  return words('workload.unit-total', told)
}

function told(text: string): PaperBlock {
  return { kind: 'paragraph', text }
}

function setting(structure: Structure, key: 'officeName'): string {
  return get(structure, `setting:${key}`)?.value.trim() ?? ''
}

function unitsIn(structure: Structure, unitId: UnitId | null): UnitId[] {
  return unitsInOrder(structure).filter(inBranch(structure, unitId))
}

/** The same as one table: a row for each task, and two for the sum of each post. */
export function abkTable(structure: Structure, unitId: UnitId | null, words: Words): OutTable {
  const year = numberOf(workloadRules(structure).hours, MOST_DECIMALS)
  const { posts } = workloadOfUnits(structure, unitsIn(structure, unitId))
  const title = words('workload.paper').toUpperCase()
  const heads = ['unit', 'post', 'no', 'work', 'result', 'volume', 'hours', 'year', 'need', 'state']
  return {
    ...filteredTable(title, branchText(structure, unitId), words),
    headings: heads.map((head) => words(`workload.col-${head as 'unit'}`)),
    rows: posts.flatMap((post) => postRows(post, structure, year, words)),
  }
}

function postRows(
  { post, rows, need, people, draft }: PostWorkload,
  structure: Structure,
  year: number,
  words: Words,
): OutCell[][] {
  const unit = get(structure, post.unitId)
  const place = [unit ? exactCell(unit.name) : '', exactCell(post.title)]
  const state = draft
    ? words('workload.state-draft')
    : words('workload.state-final', { date: post.workloadOn ?? '' })
  const sum = (name: string, value: number) => [...place, '', name, '', '', '', '', value, state]
  return [
    ...rows.map(({ task, need: of }, at) => [
      ...place,
      at + 1,
      exactCell(task.work),
      task.result === null ? '' : exactCell(task.result),
      task.volume ?? '',
      task.hours ?? '',
      year,
      of ? numberOf(of, PLACES) : '',
      state,
    ]),
    sum(words('workload.total'), numberOf(need, PLACES)),
    sum(words('workload.total-people'), people),
  ]
}
