import { describe, expect, it } from 'vitest'
import { compareStructures } from '../../../renderer/domain/comparison/compare.ts'
import { withDutiesOf } from '../../../renderer/domain/comparison/match-duties.ts'
import { dutyLists } from '../../../renderer/domain/duties/lost-duties.ts'
import { successionRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { Duty, StructureRecord } from '../../../renderer/domain/records/records.ts'
import {
  recordsOf,
  type Structure,
  structureOf,
} from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { officeWithDuties } from '../duties/small-duties.ts'

const base = officeWithDuties()

/** The office as a table gives it back: each duty's id is its place in its unit. */
function numbered(change: (duty: Duty) => Duty | null, more: StructureRecord[] = []): Structure {
  const next = new Map<string, number>()
  const records = recordsOf(base).flatMap((record): StructureRecord[] => {
    if (record.kind !== 'duty') return [record]
    const duty = change(record)
    if (!duty) return []
    const at = next.get(duty.unitId) ?? 0
    next.set(duty.unitId, at + 1)
    return [{ ...duty, id: `duty:${duty.unitId.slice(5)}-${at}`, order: at }]
  })
  return structureOf([...records, ...more])
}

describe('duties of two files', () => {
  it('are the same where a unit says the same, whatever their numbers: one that went is missed', () => {
    const next = numbered((one) => (one.id === 'duty:layanan-1' ? null : one))
    const { acts } = compareStructures(base, next, 'id')
    expect(acts.map(({ key, fields }) => [key, fields])).toEqual([
      ['duties:unit:layanan', [{ field: 'duties-gone', from: 1, to: null }]],
    ])
    expect(dutyLists(base, withDutiesOf(base, next)).homeless.map(({ duty }) => duty.id)).toEqual([
      'duty:layanan-1',
    ])
  })

  it('another unit says since have moved, and lines of descent follow', () => {
    const line = successionRecord({
      id: 'succession:x',
      act: 'merge',
      fromId: 'duty:media-3',
      toId: 'duty:media-2',
      on: day('2022-01-03'),
      basis: null,
    })
    const next = numbered(
      (one) =>
        one.id === 'duty:media-3'
          ? null
          : one.id === 'duty:layanan-2'
            ? { ...one, unitId: 'unit:egov' }
            : one,
      [line],
    )
    const { next: known, acts } = compareStructures(base, next, 'path')
    expect(dutyLists(base, known).moved).toMatchObject([
      { from: 'unit:layanan', to: 'unit:egov', now: { id: 'duty:layanan-2' } },
    ])
    expect(acts.map(({ key }) => key)).toEqual(['duties:unit:layanan', 'duties:unit:media'])
    expect(known.tables.succession.get('succession:x')?.toId).toBe('duty:media-2')
  })

  it('in other words under one id are reworded', () => {
    const next = structureOf(
      recordsOf(base).map((one) =>
        one.kind === 'duty' && one.id === 'duty:media-1'
          ? { ...one, text: 'pengelolaan pers' }
          : one,
      ),
    )
    expect(compareStructures(base, next, 'id').acts.map(({ fields }) => fields)).toEqual([
      [{ field: 'duties-changed', from: 1, to: null }],
    ])
  })

  it('of equal files are no act, and the file is taken as it is', () => {
    expect(withDutiesOf(base, base)).toBe(base)
    expect(
      compareStructures(
        base,
        numbered((one) => one),
        'id',
      ).acts,
    ).toEqual([])
    const later = recordsOf(base).map((one) =>
      one.kind === 'duty' ? { ...one, order: one.order + 7 } : one,
    )
    expect(compareStructures(base, structureOf(later), 'id').acts).toEqual([])
  })
})
