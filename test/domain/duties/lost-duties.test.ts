import { describe, expect, it } from 'vitest'
import { changeDuty, dropDuties, giveDuties } from '../../../renderer/domain/duties/duty-edits.ts'
import { dutyFaults } from '../../../renderer/domain/duties/duty-faults.ts'
import { dutyLists } from '../../../renderer/domain/duties/lost-duties.ts'
import { coverDuties, letGoDuties } from '../../../renderer/domain/duties/settle-duties.ts'
import type { StructureRecord } from '../../../renderer/domain/records/records.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import { takenOut } from '../../../renderer/domain/structure/references.ts'
import {
  all,
  postsOf,
  recordsOf,
  type Structure,
  structureOf,
} from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { done } from '../done.ts'
import { unit } from '../small-office.ts'
import { duty, dutyIn, officeWithDuties } from './small-duties.ts'

const DAY = { on: day('2022-01-03'), basis: null }

/** The lists by the ids of their duties. */
function told(base: Structure, next: Structure) {
  const lists = dutyLists(base, next)
  return {
    moved: lists.moved.map((one) => `${one.duty.id} ${one.from} ${one.to}`),
    homeless: lists.homeless.map((one) => `${one.duty.id} ${one.why}`),
    settled: lists.settled.map((one) => `${one.duty.id} ${one.into?.id ?? one.reason}`),
    double: lists.double.map((list) => list.map(({ id }) => id)),
    twoTugas: lists.twoTugas,
  }
}

const without = (structure: Structure, unitId: `unit:${string}`) =>
  apply(structure, takenOut(structure, [unitId, ...postsOf(structure, unitId)]))
const and = (structure: Structure, ...records: StructureRecord[]) =>
  apply(structure, put(structure, records))

describe('no duty is lost', () => {
  const base = officeWithDuties()
  const gone = without(base, 'unit:layanan')

  it('fungsi that went with their unit have no home, unless one alike stays; the tugas stands for them', () => {
    expect(told(base, gone)).toEqual({
      moved: [],
      homeless: ['duty:layanan-1 gone', 'duty:layanan-2 gone'],
      settled: [],
      double: [],
      twoTugas: [],
    })
  })

  it('are given away, covered and let go', () => {
    let now = done(gone, giveDuties({ duties: [dutyIn(base, 'layanan-1')], unitId: 'unit:media' }))
    now = done(now, coverDuties([dutyIn(base, 'layanan-2')], 'duty:media-1', DAY))
    expect(told(base, now)).toMatchObject({
      moved: ['duty:layanan-1 unit:layanan unit:media'],
      homeless: [],
      settled: ['duty:layanan-2 duty:media-1'],
    })
    const let1 = done(gone, letGoDuties([dutyIn(base, 'layanan-1')], 'urusan provinsi', DAY.on))
    expect(told(base, let1)).toMatchObject({
      homeless: ['duty:layanan-2 gone'],
      settled: ['duty:layanan-1 urusan provinsi'],
    })
  })

  it('covered by one that went itself unsaid has no home; covered in a chain it has', () => {
    const covered = done(gone, coverDuties([dutyIn(base, 'layanan-1')], 'duty:media-1', DAY))
    const lost = done(covered, dropDuties(['duty:media-1']))
    expect(told(base, lost).homeless).toEqual([
      'duty:layanan-1 gone',
      'duty:layanan-2 gone',
      'duty:media-1 gone',
    ])
    const chained = done(covered, coverDuties([dutyIn(base, 'media-1')], 'duty:ikp-1', DAY))
    expect(told(base, chained)).toMatchObject({
      homeless: ['duty:layanan-2 gone'],
      settled: ['duty:layanan-1 duty:ikp-1', 'duty:media-1 duty:ikp-1'],
    })
  })

  it('lying with a functional group has no home either; the sentence of the group has', () => {
    const now = and(
      done(
        base,
        giveDuties({
          duties: [dutyIn(base, 'layanan-0'), dutyIn(base, 'layanan-1')],
          unitId: 'unit:kjf',
        }),
      ),
      duty('kjf-1', 'tugas', 'memberikan pelayanan fungsional'),
      duty('kjf-2', 'fungsi', 'pelaksanaan tugas lain yang diberikan oleh atasan'),
      duty('kjf-3', 'fungsi', 'pendampingan aplikasi'),
    )
    expect(told(base, now).homeless).toEqual(['duty:layanan-1 group', 'duty:kjf-3 group'])
    expect(dutyFaults(now).homeless.map(({ id }) => id)).toEqual(['duty:layanan-1', 'duty:kjf-3'])
  })

  it('said anew by another unit has moved; of a unit without fungsi its tugas is followed', () => {
    const now = and(gone, duty('infra-1', 'fungsi', 'Pengelolaan daftar informasi'))
    expect(told(base, now)).toMatchObject({
      moved: ['duty:layanan-2 unit:layanan unit:infra'],
      homeless: ['duty:layanan-1 gone'],
    })
    const bare = structureOf([
      ...recordsOf(base),
      duty('infra-0', 'tugas', 'memelihara infrastruktur'),
    ])
    expect(told(bare, without(bare, 'unit:infra')).homeless).toEqual(['duty:infra-0 gone'])
  })

  it('in other words is where it was', () => {
    const now = done(base, changeDuty('duty:layanan-1', { text: 'sama sekali lain' }))
    expect(told(base, now)).toMatchObject({ moved: [], homeless: [] })
  })
})

describe('what one structure has to be put right', () => {
  it('fungsi that say the same, units without a tugas, units with two', () => {
    const base = officeWithDuties()
    expect(dutyFaults(base)).toMatchObject({
      double: [[{ id: 'duty:layanan-3' }, { id: 'duty:media-2' }]],
      withoutTugas: ['sek', 'program', 'umum', 'egov', 'aplikasi', 'infra'].map(
        (id) => `unit:${id}`,
      ),
      twoTugas: [],
    })
    const two = done(
      base,
      giveDuties({ duties: [dutyIn(base, 'layanan-0')], unitId: 'unit:media' }),
    )
    expect(dutyFaults(two).twoTugas).toEqual(['unit:media'])
    expect(dutyFaults(two).withoutTugas).toContain('unit:layanan')
  })

  it('is silent of a structure without duties', () => {
    const none = structureOf(recordsOf(officeWithDuties()).filter(({ kind }) => kind !== 'duty'))
    expect(dutyFaults(none)).toEqual({ homeless: [], double: [], withoutTugas: [], twoTugas: [] })
  })

  it('the same line in two offices, in an UPTD, or of units told apart by a number is not double', () => {
    const lines = (id: string) => [
      duty(`${id}-0`, 'tugas', `tugas ${id}`),
      duty(`${id}-1`, 'fungsi', 'pengelolaan keuangan'),
    ]
    const city = structureOf([
      unit('kota', { type: 'pemda', name: 'Kota' }),
      unit('a', { parentId: 'unit:kota', type: 'dinas', name: 'Dinas A' }),
      unit('b', { parentId: 'unit:kota', type: 'dinas', name: 'Dinas B' }),
      unit('puskesmas', { parentId: 'unit:a', type: 'uptd', name: 'UPTD' }),
      unit('satu', { parentId: 'unit:b', type: 'irban', name: 'Inspektur Pembantu I' }),
      unit('dua', { parentId: 'unit:b', type: 'irban', name: 'Inspektur Pembantu II' }),
      ...['a', 'puskesmas', 'satu', 'dua'].flatMap(lines),
    ])
    expect(dutyFaults(city)).toEqual({
      homeless: [],
      double: [],
      withoutTugas: ['unit:b'],
      twoTugas: [],
    })
    const twice = and(city, duty('satu-2', 'fungsi', 'pengelolaan keuangan'))
    expect(dutyFaults(twice).double).toHaveLength(1)
    expect(all(twice, 'duty')).toHaveLength(9)
  })
})
