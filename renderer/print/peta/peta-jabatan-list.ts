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
import { longDate, type PaperLanguage } from '../../words/figures/long-date.ts'
import { type PetaWords, petaWords } from '../../words/papers/peta-words.ts'
import { letterheadBlocks } from '../heads/letterhead.ts'

export interface PetaListOptions {
  readonly on: CalendarDate
  readonly today: CalendarDate
  readonly language: PaperLanguage
  /** One branch; null: the whole structure. */
  readonly unitId: UnitId | null
}

/**
 * Peta jabatan as a list: No | Jabatan | Unit Kerja | Kelas | Riil | Kebutuhan | Kurang/Lebih | Status, unit after
 * unit in the order of the chart, with the sum of all.
 */
export function petaJabatanList(structure: Structure, options: PetaListOptions): PaperText {
  const { on, today, language, unitId } = options
  const words = petaWords(language)
  const office = unitId
    ? (get(structure, unitId)?.name ?? '')
    : (get(structure, 'setting:officeName')?.value.trim() ?? '')
  const month = (longDate(on, language).split(' ')[1] ?? '').toUpperCase()
  const period = words('period', { month, year: String(partsOf(on).year) })
  const foot = [
    words('title'),
    words('asOf', { date: longDate(on, language) }),
    words('printed', { date: longDate(today, language) }),
  ]
  return {
    title: `${words('title')} ${office}`.trim(),
    landscape: false,
    foot: foot.join(' · '),
    blocks: [
      ...letterheadBlocks(structure),
      {
        kind: 'title',
        lines: [words('title'), office.toUpperCase(), period].filter((line) => line !== ''),
      },
      table(structure, options, words),
      { kind: 'paragraph', text: words('sign') },
    ],
  }
}

function table(
  structure: Structure,
  { on, unitId }: PetaListOptions,
  words: PetaWords,
): PaperBlock {
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
      { head: words('no'), share: 1.1, align: 'right' },
      { head: words('post'), share: 6.4 },
      { head: words('unit'), share: 4.8 },
      { head: words('kelasLong'), share: 1.7, align: 'right' },
      { head: words('held'), share: 1.4, align: 'right' },
      { head: words('needed'), share: 2.9, align: 'right' },
      { head: words('lessMore'), share: 2.2, align: 'right' },
      { head: words('status'), share: 2.4 },
    ],
    rows: [
      ...rows,
      {
        strong: true,
        cells: [
          [''],
          [words('whole')],
          [''],
          [''],
          ...numbers(sum, words),
          [words(staffingWord(sum.diff))],
        ],
      },
    ],
  }
}

function listRow(
  structure: Structure,
  { post, staffing }: PetaRow,
  no: number,
  words: PetaWords,
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
      [words(staffingWord(staffing.diff))],
    ],
  }
}

function numbers({ b, k, diff }: Staffing, words: PetaWords): string[][] {
  return [[words.whole(b)], [words.whole(k)], [words.signed(diff)]]
}
