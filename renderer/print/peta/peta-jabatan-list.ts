import type { PaperBlock, PaperRow, PaperText } from '../../domain/paper/paper-text.ts'
import { type PetaRow, petaRows, petaUnits } from '../../domain/readings/peta-jabatan.ts'
import {
  addStaffing,
  NO_STAFFING,
  type Staffing,
  staffingWord,
} from '../../domain/readings/staffing.ts'
import type { UnitId } from '../../domain/records/records.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import { type CalendarDate, partsOf } from '../../domain/values/calendar-date.ts'
import type { Language } from '../../domain/values/language.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { type Words, wordsIn } from '../../words/words.ts'
import { letterheadBlocks } from '../heads/letterhead.ts'

export interface PetaListOptions {
  readonly on: CalendarDate
  readonly today: CalendarDate
  readonly language: Language
  /** One branch; null: the whole structure. */
  readonly unitId: UnitId | null
}

/**
 * Peta jabatan as a list: No | Jabatan | Unit Kerja | Kelas | Riil | Kebutuhan | Kurang/Lebih | Status, unit after
 * unit in the order of the chart, with the sum of all.
 */
export function petaJabatanList(structure: Structure, options: PetaListOptions): PaperText {
  const { on, today, language, unitId } = options
  const words = wordsIn(language)
  const office = unitId
    ? (get(structure, unitId)?.name ?? '')
    : (get(structure, 'setting:officeName')?.value.trim() ?? '')
  const month = (longDate(on, language).split(' ')[1] ?? '').toUpperCase()
  const period = words('peta-paper.period', { month, year: String(partsOf(on).year) })
  const foot = [
    words('peta-paper.title'),
    words('peta-paper.as-of', { date: longDate(on, language) }),
    words('peta-paper.printed', { date: longDate(today, language) }),
  ]
  return {
    title: `${words('peta-paper.title')} ${office}`.trim(),
    landscape: false,
    foot: foot.join(' · '),
    blocks: [
      ...letterheadBlocks(structure),
      {
        kind: 'title',
        lines: [words('peta-paper.title'), office.toUpperCase(), period].filter(
          (line) => line !== '',
        ),
      },
      table(structure, options, words),
      { kind: 'paragraph', text: words('peta-paper.sign') },
    ],
  }
}

function table(structure: Structure, { on, unitId }: PetaListOptions, words: Words): PaperBlock {
  const rows: PaperRow[] = []
  let sum = NO_STAFFING
  for (const id of petaUnits(structure, unitId)) {
    for (const row of petaRows(structure, id, on)) {
      sum = addStaffing(sum, row.staffing)
      rows.push(listRow(structure, row, rows.length + 1, words))
    }
  }
  return {
    kind: 'table',
    columns: [
      { head: words('peta-paper.no'), share: 1.1, align: 'right' },
      { head: words('peta-paper.post'), share: 6 },
      { head: words('peta-paper.unit'), share: 4.8 },
      { head: words('peta-paper.kelas-long'), share: 1.7, align: 'right' },
      { head: words('peta-paper.held'), share: 1.9, align: 'right' },
      { head: words('peta-paper.needed'), share: 2.8, align: 'right' },
      { head: words('peta-paper.less-more'), share: 2.2, align: 'right' },
      { head: words('peta-paper.status'), share: 2.4 },
    ],
    rows: [
      ...rows,
      {
        strong: true,
        cells: [
          [''],
          [words('peta-paper.whole')],
          [''],
          [''],
          ...numbers(sum, words),
          [words(`peta-paper.${staffingWord(sum.diff)}`)],
        ],
      },
    ],
  }
}

function listRow(
  structure: Structure,
  { post, staffing }: PetaRow,
  no: number,
  words: Words,
): PaperRow {
  const unit = get(structure, post.unitId)
  return {
    strong: post.head,
    cells: [
      [words.whole(no)],
      [post.title],
      [unit?.shortName ?? unit?.name ?? ''],
      [post.kelas === null ? '–' : String(post.kelas)],
      ...numbers(staffing, words),
      [words(`peta-paper.${staffingWord(staffing.diff)}`)],
    ],
  }
}

function numbers({ b, k, diff }: Staffing, words: Words): string[][] {
  return [[words.whole(b)], [words.whole(k)], [words.signed(diff)]]
}
