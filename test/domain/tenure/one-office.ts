import { termRecord } from '../../../renderer/domain/records/record-makers.ts'
import type {
  Appointment,
  StructureRecord,
  Term,
} from '../../../renderer/domain/records/records.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { standingOf } from '../../../renderer/domain/tenure/standing.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, person, post, unit } from '../small-office.ts'

export const A = 'person:a' as const
export const SEKSI = post('seksi', { category: 'pengawas', eselon: 'IV.a' })

export function office(...records: readonly StructureRecord[]) {
  return structureOf([
    unit('dinas', { type: 'dinas' }),
    SEKSI,
    post('bidang', { category: 'administrator', eselon: 'III.b' }),
    post('staf', { seats: 2 }),
    person('a'),
    person('b'),
    ...records,
  ])
}

/** From one day to another, both told as written; null: since ever, or without end. */
export function held(
  id: string,
  days: readonly [string | null, string | null],
  more: Partial<Appointment> = {},
) {
  const [from, until] = days.map(dayOr)
  return holds('a', 'seksi', {
    id: `appointment:${id}`,
    from: from ?? null,
    until: until ?? null,
    ...more,
  })
}

export function past(
  id: string,
  days: readonly [string | null, string],
  more: Partial<Term> = {},
): Term {
  const [from, until] = days
  return termRecord({
    id: `term:${id}`,
    personId: A,
    title: `Kepala Seksi ${id}`,
    category: 'pengawas',
    eselon: 'IV.a',
    unitName: id,
    unitPath: id,
    role: 'definitif',
    from: dayOr(from),
    until: day(until),
    decreeNo: null,
    decreeDate: null,
    swornOn: null,
    endCause: null,
    endDecreeNo: null,
    endDecreeDate: null,
    ...more,
  })
}

/** A day as it is written; null stays. */
export function dayOr(written: string | null) {
  return written === null ? null : day(written)
}

export const on = (structure: ReturnType<typeof office>, date: string) =>
  standingOf(structure, A, day(date))
