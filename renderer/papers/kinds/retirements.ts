import { nameToldApart } from '../../domain/readings/names-told-apart.ts'
import { officeName } from '../../domain/readings/offices.ts'
import { fullName } from '../../domain/records/full-name.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import {
  monthsBetween,
  type Retirement,
  retirementsAhead,
  retirementsPassed,
} from '../../domain/tenure/retirement.ts'
import { RETIREMENT_MONTHS } from '../../domain/vacancy/vacancy-findings.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import type { OutTable } from '../../exchange/write/write-tables.ts'
import type { WordKey, Words } from '../../words/words.ts'
import type { StructureKind } from '../order/paper-kind.ts'

const [AHEAD] = RETIREMENT_MONTHS

/** Who is past the BUP and who reaches it within a year. */
export const retirements = {
  id: 'retirements',
  group: 'data',
  name: { id: 'Pensiun', en: 'Retirements' },
  lead: {
    id: 'Satu baris per pejabat yang melewati atau mencapai BUP dalam 12 bulan.',
    en: 'A row for each holder who is past the BUP or reaches it within 12 months.',
  },
  about: 'structure',
  takes: ['day'],
  table: (structure, { on, words }) => {
    const list = [...retirementsPassed(structure, on), ...retirementsAhead(structure, on, AHEAD)]
    return retirementTable(structure, list, on, words)
  },
} as const satisfies StructureKind

const RETIREMENTS: readonly WordKey[] = [
  'vacancy.col-person',
  'vacancy.col-nip',
  'vacancy.col-post',
  'vacancy.col-unit',
  'vacancy.group-office',
  'vacancy.col-eselon',
  'vacancy.col-born',
  'vacancy.col-bup',
  'vacancy.col-on',
  'vacancy.col-months',
]

/** Coming retirements. */
export function retirementTable(
  structure: Structure,
  list: readonly Retirement[],
  on: CalendarDate,
  words: Words,
): OutTable {
  return {
    name: words('vacancy.file-retirements'),
    headings: RETIREMENTS.map((key) => words(key)),
    rows: list.map(({ person, post, bornOn, age, on: retires }) => [
      fullName(person),
      person.nip ?? '',
      post.title,
      nameToldApart(structure, post.unitId),
      officeName(structure, post.unitId),
      post.eselon ?? '',
      bornOn,
      age,
      retires,
      monthsBetween(on, retires),
    ]),
  }
}
