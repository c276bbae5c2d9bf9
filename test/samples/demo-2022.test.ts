import { describe, expect, it } from 'vitest'
import { headStatus } from '../../renderer/domain/acting/head-status.ts'
import { recordProblem } from '../../renderer/domain/records/record-problem.ts'
import { faults } from '../../renderer/domain/structure/faults.ts'
import {
  all,
  childrenOf,
  get,
  structureOf,
  unitsInOrder,
} from '../../renderer/domain/structure/structure.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { DEMO_DAY_2022, demoRecords2022 } from '../../renderer/samples/demo-2022.ts'

const before = structureOf(demoRecords())
const after = structureOf(demoRecords2022())

describe('the demo office of 2022', () => {
  it('is sound, with every id once and every record as the storage wants it', () => {
    const records = demoRecords2022()
    expect(faults(after)).toEqual([])
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
    expect(records.map(recordProblem).filter((problem) => problem !== null)).toEqual([])
  })

  it('has no section left, and a functional group in every bidang and in the secretariat', () => {
    expect(all(after, 'unit').filter(({ type }) => type === 'seksi')).toEqual([])
    const led = all(after, 'unit').filter(({ type }) => type === 'bidang' || type === 'sekretariat')
    for (const { id } of led) {
      expect(childrenOf(after, id).some((child) => get(after, child)?.type === 'kjf')).toBe(true)
    }
  })

  it('tells of every unit and post that is gone what it became, and only of those', () => {
    const named = new Set(all(after, 'succession').map(({ fromId }) => fromId))
    const ids = [...all(before, 'unit'), ...all(before, 'post')].map(({ id }) => id)
    for (const id of ids.filter((one) => !get(after, one))) expect(named).toContain(id)
    for (const { toId } of all(after, 'succession')) expect(get(after, toId ?? '')).toBeDefined()
  })

  it('keeps the staff: nobody but the two who retired and the one who left is without a post', () => {
    const placed = new Set(
      all(after, 'appointment').flatMap(({ personId, until }) => (until ? [] : [personId])),
    )
    const without = all(after, 'person').filter(({ id }) => !placed.has(id))
    expect(without.map(({ name }) => name).sort()).toEqual([
      'Andika Surya Pratistha',
      'Ratih Kusumaningtyas Wiraatmaja',
      'Sri Wahyuni Lestariningsih',
    ])
    const vacant = unitsInOrder(after).filter(
      (id) => headStatus(after, id, DEMO_DAY_2022).kind === 'vacant',
    )
    expect(vacant).toEqual(['unit:subbag-tu'])
  })
})
