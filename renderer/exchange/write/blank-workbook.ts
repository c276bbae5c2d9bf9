import { GOLONGAN } from '../../domain/ranks/golongan.ts'
import { ESELONS } from '../../domain/records/form/choices.ts'
import { KELAS, SEATS } from '../../domain/records/form/ranges.ts'
import type { Language } from '../../domain/values/language.ts'
import { wordsIn } from '../../words/words.ts'
import { guideText } from '../sheets/guide-sheet.ts'
import { blankLists } from './blank-lists.ts'
import type { CellGuide } from './write-tables.ts'
import { writeWorkbook } from './write-workbook.ts'

/** The columns of the form from the left: each has its heading, a note and an example in the dictionary. */
const COLUMNS = [
  'code',
  'unit',
  'title',
  'eselon',
  'kelas',
  'seats',
  'holder',
  'nip',
  'golongan',
  'since',
  'note',
] as const

/** What a column of the form can hold, by its place. */
const HOLDS: ReadonlyMap<number, Omit<CellGuide, 'note'>> = new Map([
  [3, { list: ESELONS }],
  [4, { whole: KELAS }],
  [5, { whole: SEATS }],
  [8, { list: GOLONGAN }],
])

/** Rows that are ready to be filled in, every cell of them text. */
const ROWS = 400

/**
 * A workbook to fill in whose headings this program knows for certain: an example, a note in each cell, lists to choose
 * from, lists of duties, laws and workload, and a sheet that says how it is filled in.
 */
export function blankWorkbook(language: Language): Uint8Array {
  const words = wordsIn(language)
  const columns = COLUMNS.map((one) => ({
    heading: words(`blank.${one}`),
    note: words(`blank.${one}-note`),
    example: words(`blank.${one}-example`),
  }))
  const headings = columns.map(({ heading }) => heading)
  const guide = guideText(language)
  const blank = columns.map(() => '')
  const rows = [columns.map(({ example }) => example), ...Array.from({ length: ROWS }, () => blank)]
  const guides = new Map(
    columns.map(({ note }, at): readonly [number, CellGuide] => [at, { note, ...HOLDS.get(at) }]),
  )
  return writeWorkbook(
    [
      { name: words('blank.sheet'), headings, rows, guides },
      ...blankLists(language),
      { name: guide.heading, headings: [guide.heading], rows: guide.lines.map((line) => [line]) },
    ],
    { language },
  )
}
