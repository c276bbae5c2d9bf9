import fc from 'fast-check'
import type { StructureRecord } from '../../../renderer/domain/records/records.ts'
import { addDays, type CalendarDate, day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, person, post, unit } from '../small-office.ts'

export const FIRST_DAY = day('2016-02-25')
/** Days of the little calendar in which random terms begin and end. */
export const SPAN = 40

/** One term: post 0–3, person 0–5, first and last day as offsets (null: not on record), definitive or acting. */
export type RandomTerm = readonly [
  post: number,
  person: number,
  from: number | null,
  length: number | null,
  acting: boolean,
]

export const terms: fc.Arbitrary<RandomTerm[]> = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 0, max: 5 }),
    fc.option(fc.integer({ min: 0, max: SPAN }), { nil: null, freq: 6 }),
    fc.option(fc.integer({ min: 0, max: 15 }), { nil: null, freq: 4 }),
    fc.boolean(),
  ),
  { maxLength: 14 },
)

/** Seats and unnamed holders of the four posts. */
const SEATS = [
  [1, 0],
  [1, 0],
  [3, 1],
  [2, 3],
] as const

export function dayAt(offset: number): CalendarDate {
  return addDays(FIRST_DAY, offset)
}

/** An office of four posts in which those terms were served. */
export function recordsOfTerms(list: readonly RandomTerm[]): StructureRecord[] {
  return [
    unit('dinas', { type: 'dinas' }),
    ...SEATS.map(([seats, unnamed], at) => post(`p${at}`, { seats, unnamed })),
    ...[0, 1, 2, 3, 4, 5].map((at) => person(`o${at}`)),
    ...list.map(([at, who, from, length, acting], index) => ({
      ...holds(`o${who}`, `p${at}`, {
        role: acting ? 'plt' : 'definitif',
        from: from === null ? null : dayAt(from),
        until: length === null ? null : dayAt((from ?? 0) + length),
      }),
      id: `appointment:${index}` as const,
    })),
  ]
}
