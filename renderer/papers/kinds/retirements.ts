import { nameToldApart } from '../../domain/readings/names-told-apart.ts'
import { officeName } from '../../domain/readings/offices.ts'
import { fullName } from '../../domain/records/full-name.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import { monthsBetween } from '../../domain/tenure/retirement.ts'
import { type Coming, comingVacancies, pensionsPassed } from '../../domain/vacancy/coming.ts'
import type { MapColumn, PensionMap } from '../../domain/vacancy/pension-map.ts'
import { RETIREMENT_MONTHS } from '../../domain/vacancy/vacancy-findings.ts'
import { addDays, type CalendarDate } from '../../domain/values/calendar-date.ts'
import type { OutTable } from '../../exchange/write/write-tables.ts'
import type { WordKey } from '../../words/dictionary.ts'
import { shortDate } from '../../words/figures/long-date.ts'
import type { Words } from '../../words/words.ts'
import type { StructureKind } from '../order/paper-kind.ts'
import { filteredName, inBranch } from './register-page.ts'

/** Who is past the BUP, and every seat that turns vacant within a year. */
export const retirements = {
  id: 'retirements',
  group: 'data',
  name: { id: 'Yang akan kosong', en: 'To turn vacant' },
  lead: {
    id: 'Satu baris per pejabat yang melewati BUP atau akan meninggalkan jabatannya dalam 12 bulan.',
    en: 'A row for each holder who is past the BUP or leaves the post within 12 months.',
  },
  about: 'structure',
  takes: ['day', 'unit'],
  table: (structure, { on, words, choice }) => {
    const list = [...pensionsPassed(structure, on), ...comingVacancies(structure, on, AHEAD)]
    const isShown = inBranch(structure, choice.unitId)
    const shown = list.filter(({ post }) => isShown(post.unitId))
    const name = choice.unitId ? (get(structure, choice.unitId)?.name ?? '') : ''
    return comingTable(structure, shown, on, words, name)
  },
} as const satisfies StructureKind

const [AHEAD] = RETIREMENT_MONTHS

const COLUMNS: readonly WordKey[] = [
  'vacancy.col-person',
  'vacancy.col-nip',
  'vacancy.col-post',
  'vacancy.col-unit',
  'vacancy.group-office',
  'vacancy.col-eselon',
  'vacancy.col-born',
  'vacancy.col-bup',
  'vacancy.col-empty-on',
  'vacancy.col-months',
  'vacancy.col-cause',
  'vacancy.col-known',
  'vacancy.col-successor',
]

/** Seats that turn vacant, each with why, whether it is on record, and who comes. */
export function comingTable(
  structure: Structure,
  list: readonly Coming[],
  on: CalendarDate,
  words: Words,
  shown: string = '',
): OutTable {
  return {
    name: filteredName(words('vacancy.file-coming'), shown),
    headings: COLUMNS.map((key) => words(key)),
    rows: list.map((one) => [
      fullName(one.person),
      one.person.nip ?? '',
      one.post.title,
      nameToldApart(structure, one.post.unitId),
      officeName(structure, one.post.unitId),
      one.post.eselon ?? '',
      one.bornOn ?? '',
      one.age ?? '',
      one.on,
      monthsBetween(on, one.on),
      words(`cause.${one.cause ?? 'none'}`),
      words(one.recorded ? 'coming.recorded' : 'coming.worked-out'),
      one.successor ? `${one.successor.name} (${one.successor.on})` : '',
    ]),
  }
}

/** The map of what is to come: a row for each office or eselon, a column for each month. */
export function pensionMapTable(
  map: PensionMap,
  by: 'office' | 'eselon',
  words: Words,
  shown: string,
): OutTable {
  const { columns, rows, sums } = map
  const head = words(by === 'office' ? 'vacancy.group-office' : 'vacancy.col-eselon')
  const total = sums.reduce((sum, one) => sum + one, 0)
  return {
    name: filteredName(words('vacancy.file-pension-map'), shown),
    headings: [
      head,
      ...columns.map((column) => mapColumnText(column, words)),
      words('coming.total'),
    ],
    rows: rows.map((row) => [row.value || words('vacancy.no-eselon'), ...row.counts, row.total]),
    sum: [words('coming.total'), ...sums, total],
  }
}

/** "Nov 2026", or "Nov 2026–Jan 2027" for three months. */
export function mapColumnText({ from, until }: MapColumn, words: Words): string {
  const month = (date: CalendarDate) => shortDate(date, words.language).replace(/^\d+ /, '')
  const last = addDays(until, -1)
  return month(from) === month(last) ? month(from) : `${month(from)}–${month(last)}`
}
