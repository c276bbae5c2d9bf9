import { describe, expect, it } from 'vitest'
import { allFindings } from '../../../renderer/domain/findings/all-findings.ts'
import { recordsBehind } from '../../../renderer/domain/findings/behind-finding.ts'
import { madeRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { StructureRecord } from '../../../renderer/domain/records/records.ts'
import { findingKey } from '../../../renderer/domain/rule-table/finding.ts'
import { trialOf } from '../../../renderer/domain/structure/derived/trial.ts'
import {
  get,
  type Structure,
  structureOf,
  withRecords,
} from '../../../renderer/domain/structure/structure.ts'
import { type CalendarDate, day } from '../../../renderer/domain/values/calendar-date.ts'
import { CITY_DAY, cityRecords } from '../../../renderer/samples/city.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { holds, person, post, unit } from '../small-office.ts'

const ON = day('2026-06-01')

/** The records behind each finding of a rule, on a day. */
function behind(records: readonly StructureRecord[], rule: string, on = ON) {
  const structure = structureOf(records)
  return allFindings(structure, on)
    .open.filter((finding) => finding.rule === rule)
    .map((finding) => [...recordsBehind(structure, on, finding)].sort())
}

const acting = [
  unit('dinas', { type: 'dinas', name: 'Dinas Sosial' }),
  post('head', { title: 'Kepala Bidang', head: true, category: 'administrator', eselon: 'III.b' }),
  post('desk', { title: 'Analis Kebijakan', category: 'fungsional' }),
  person('a', { name: 'Sri Rahayu', birthDate: day('1969-02-10') }),
  person('b', { name: 'Budi' }),
  holds('a', 'desk', { from: day('2020-01-02') }),
  holds('a', 'head', { role: 'plt', from: day('2026-05-01'), until: day('2026-07-31') }),
  holds('b', 'head', { from: day('2015-01-01'), until: day('2020-12-31') }),
]

describe('the records behind a finding', () => {
  it('of a Plt who retires too early are the own post, the person, and the BUP that was changed', () => {
    const bup = madeRecord('bup', { id: 'bup:1', title: 'Analis Kebijakan', age: 57 })
    const other = madeRecord('bup', { id: 'bup:2', title: 'Arsiparis', age: 58 })
    expect(behind([...acting, bup, other], 'acting-retires')).toEqual([
      ['appointment:a-desk', 'appointment:a-head', 'bup:1', 'person:a', 'post:desk', 'post:head'],
    ])
  })

  it('of too many bidang are all of them, and nothing of their neighbours', () => {
    const bidang = [1, 2, 3, 4, 5].map((at) =>
      unit(`b${at}`, { parentId: 'unit:dinas', name: `Bidang ${at}` }),
    )
    const office = unit('dinas', { type: 'dinas', tipe: 'A', name: 'Dinas Sosial' })
    const section = unit('s', { parentId: 'unit:b1', type: 'seksi', name: 'Seksi Satu' })
    expect(behind([office, ...bidang, section], 'bidang-max')).toEqual([
      [...bidang.map(({ id }) => id), 'unit:dinas'],
    ])
  })

  it('of an NIP that stands twice are both persons', () => {
    const nip = '197504122000031004'
    const twice = [person('x', { nip }), person('y', { nip })]
    expect(behind(twice, 'nip-unique')).toEqual([['person:x', 'person:y']])
  })

  it.each([
    ['demo', structureOf(demoRecords()), day('2018-10-04')],
    ['city', structureOf(cityRecords(7, 400)), CITY_DAY],
  ] as [string, Structure, CalendarDate][])(
    'of every finding of the %s are needed one by one',
    (_, structure, on) => {
      const { open, accepted } = allFindings(structure, on)
      const all = [...open, ...accepted.map(({ finding }) => finding)]
      const sample = all.filter((__, at) => at % Math.ceil(all.length / 12) === 0)
      for (const finding of sample) {
        const ids = recordsBehind(structure, on, finding)
        expect(ids[0]).toBe(finding.subjectId)
        expect(ids.every((id) => get(structure, id))).toBe(true)
        for (const id of ids) {
          const gone = trialOf(withRecords(structure, new Map([[id, null]]))).read
          const again = [...allFindings(gone, on).open, ...allFindings(gone, on).accepted].flatMap(
            (one) => ('finding' in one ? one.finding : one),
          )
          const same = again.find((one) => findingKey(one) === findingKey(finding))
          expect(same, `${finding.rule} without ${id}`).not.toEqual(finding)
        }
      }
    },
    60_000,
  )
})
