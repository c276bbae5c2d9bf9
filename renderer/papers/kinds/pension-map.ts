import type { PaperBlock, PaperTable, PaperText } from '../../domain/paper/paper-text.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import {
  type Horizon,
  type MapColumn,
  type MapRows,
  pensionMap as mapOf,
  type PensionMap,
} from '../../domain/vacancy/coming/pension-map.ts'
import { addDays, type CalendarDate } from '../../domain/values/calendar-date.ts'
import type { HeldTable } from '../../exchange/write/write-tables.ts'
import { shortDate } from '../../words/figures/long-date.ts'
import { wholeNumber } from '../../words/figures/whole-number.ts'
import type { Words } from '../../words/words.ts'
import { choicePaper, type PaperChoice } from '../order/paper-choice.ts'
import type { PaperOrder, StructureKind } from '../order/paper-kind.ts'
import { filteredTable, registerPage, shownBlock } from './register-page.ts'
import { comingIn, comingShown, notCounted, nothingComing, reachBlocks } from './retirements.ts'

const USUAL_MAP: Horizon = 24

/** How many seats turn vacant by office or eselon, month by month; beyond two years by quarter. */
export const pensionMap = {
  id: 'pension-map',
  group: 'vacancy',
  name: { id: 'Peta yang akan kosong', en: 'Map of vacancies to come' },
  lead: {
    id: 'Satu baris per perangkat daerah atau eselon, satu kolom per bulan atau triwulan.',
    en: 'A row for each office or eselon, a column for each month or quarter.',
  },
  about: 'structure',
  takes: ['day', 'unit', 'family', 'eselon', 'horizon', 'rows'],
  reach: USUAL_MAP,
  text: mapPaper,
  table: (structure, order) => {
    const { map, passed } = mapIn(structure, order)
    const shown = comingShown(structure, order)
    const told = notCounted(structure, order, passed)
    return pensionMapTable(map, order.choice.mapRows, order.words, shown, told)
  },
} as const satisfies StructureKind

/** The map, and how many are past their BUP and stand on no month of it. */
function mapIn(structure: Structure, order: PaperOrder): { map: PensionMap; passed: number } {
  const { on, choice } = order
  const { late, ahead } = comingIn(structure, order, USUAL_MAP)
  const map = mapOf(structure, ahead, choice.mapRows, on, choice.horizon ?? USUAL_MAP)
  return { map, passed: late.length }
}

function mapPaper(structure: Structure, order: PaperOrder): PaperText {
  const { words, choice } = order
  const { map, passed } = mapIn(structure, order)
  const months = choice.horizon ?? USUAL_MAP
  const number = (count: number) => wholeNumber(count, words.language)
  const count = map.sums.reduce((sum, one) => sum + one, 0)
  const each = isByQuarter(map) ? WIDE.quarter : WIDE.month
  const room = roomOn(choice)
  const picture: PaperBlock[] = [
    {
      kind: 'bars',
      title: mapPictureTitle(map, words),
      bars: map.columns.map((column, at) => ({
        label: mapColumnText(column, words),
        count: map.sums[at] ?? 0,
        text: number(map.sums[at] ?? 0),
      })),
    },
    ...mapParts(map, Math.max(1, Math.floor(room / each))).flatMap(
      (part, _, parts): PaperBlock[] => [
        ...(parts.length > 1 ? [{ kind: 'heading', text: partText(part, words) } as const] : []),
        tableOf(part, hasSpans(part, room) ? WIDE.span : each, choice.mapRows, words),
      ],
    ),
  ]
  return registerPage(structure, words('paper.pension-map'), order, words, [
    ...shownBlock(words, comingShown(structure, order)),
    ...reachBlocks(structure, order, months, count, passed),
    ...(map.rows.length === 0
      ? [{ kind: 'paragraph', text: nothingComing(structure, order, months) } as const]
      : picture),
  ])
}

/**
 * Millimetres at 10 points: the name of an office, a month or quarter that breaks in no word, a quarter whose months
 * stand on one line, the sum.
 */
const WIDE = { name: 45, month: 9.7, quarter: 11, span: 17.3, sum: 10 }
const MARGINS = 30
const USUAL_TYPE = 10

/** Room for months or quarters beside each other on the sheet wished for, in millimetres at 10 points. */
function roomOn(choice: PaperChoice): number {
  const scale = Math.max(USUAL_TYPE, choice.minType) / USUAL_TYPE
  return (choicePaper(choice, false).widthMm - MARGINS) / scale - WIDE.name - WIDE.sum
}

/** Whether its quarters have room for "Okt–Des" on one line. */
function hasSpans(map: PensionMap, room: number): boolean {
  return isByQuarter(map) && map.columns.length * WIDE.span <= room
}

/** The map in parts of so many columns at most, all of about the same width; each with the rows that say something there. */
function mapParts(map: PensionMap, most: number): PensionMap[] {
  const { columns, rows, sums } = map
  const count = Math.ceil(columns.length / most)
  if (count === 1) return [map]
  const size = Math.ceil(columns.length / count)
  return Array.from({ length: count }, (_, part) => {
    const cut = <T>(list: readonly T[]) => list.slice(part * size, (part + 1) * size)
    const parted = rows.map((row) => {
      const counts = cut(row.counts)
      return { ...row, counts, total: counts.reduce((sum, one) => sum + one, 0) }
    })
    return {
      columns: cut(columns),
      rows: parted.filter(({ total }) => total > 0),
      sums: cut(sums),
    }
  })
}

/** "Nov 2026 – Nov 2027". */
function partText({ columns }: PensionMap, words: Words): string {
  const ends = [columns[0], columns.at(-1)].flatMap((one) =>
    one ? [mapColumnText(one, words)] : [],
  )
  return ends.join(' – ')
}

function tableOf(
  { columns, rows, sums }: PensionMap,
  each: number,
  by: MapRows,
  words: Words,
): PaperTable {
  const number = (count: number) => (count > 0 ? wholeNumber(count, words.language) : '·')
  const total = sums.reduce((sum, one) => sum + one, 0)
  return {
    kind: 'table',
    columns: [
      { head: mapRowsHead(by, words), share: WIDE.name },
      ...columns.map((column) => ({
        head: narrow(mapColumnText(column, words), each),
        share: each,
        align: 'center' as const,
      })),
      { head: words('coming.total-short'), share: WIDE.sum, align: 'right' },
    ],
    rows: [
      ...rows.map((row) => ({
        leads: [columns.length + 1],
        cells: [
          [row.value || words('vacancy.no-eselon')],
          ...row.counts.map((count) => [number(count)]),
          [number(row.total)],
        ],
      })),
      {
        strong: true,
        cells: [[words('coming.total')], ...sums.map((one) => [number(one)]), [number(total)]],
      },
    ],
  }
}

/** "Nov ’26": the year of a month has no room for four digits. A narrow quarter may break after its dash: "Okt– Des". */
function narrow(text: string, each: number): string {
  if (!text.includes('–')) return text.replace(/ \d\d(\d\d)$/, ' ’$1')
  return each < WIDE.span ? text.replace('–', '– ') : text
}

/** The map of what is to come: a row for each office or eselon, a column for each month. */
export function pensionMapTable(
  map: PensionMap,
  by: MapRows,
  words: Words,
  shown: string,
  told: readonly string[] = [],
): HeldTable {
  const { columns, rows, sums } = map
  const total = sums.reduce((sum, one) => sum + one, 0)
  const headings = [
    mapRowsHead(by, words),
    ...columns.map((column) => mapColumnText(column, words)),
    words('coming.total'),
  ]
  return {
    ...filteredTable(words('vacancy.file-pension-map'), shown, words),
    told,
    headings,
    holds: headings.map(() => 'open'),
    rows: rows.map((row) => [row.value || words('vacancy.no-eselon'), ...row.counts, row.total]),
    sum: [words('coming.total'), ...sums, total],
  }
}

/** The heading of the first column. */
export function mapRowsHead(by: MapRows, words: Words): string {
  return words(by === 'office' ? 'vacancy.group-office' : 'vacancy.col-eselon')
}

/** "Kosong per bulan", or per quarter. */
export function mapPictureTitle(map: PensionMap, words: Words): string {
  return words(isByQuarter(map) ? 'coming.picture-quarter' : 'coming.picture')
}

function isByQuarter({ columns: [first] }: PensionMap): boolean {
  return first ? first.from.slice(0, 7) !== addDays(first.until, -1).slice(0, 7) : false
}

/** "Nov 2026", or "Okt–Des 2026" for a quarter. */
export function mapColumnText({ from, until }: MapColumn, words: Words): string {
  const month = (date: CalendarDate) => shortDate(date, words.language).replace(/^\d+ /, '')
  const last = addDays(until, -1)
  if (month(from) === month(last)) return month(from)
  return `${month(from).replace(/ \d+$/, '')}–${month(last)}`
}
