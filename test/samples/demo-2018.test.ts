import { describe, expect, it } from 'vitest'
import { headStatus } from '../../renderer/domain/acting/head-status.ts'
import { recordProblem } from '../../renderer/domain/records/record-problem.ts'
import { faults } from '../../renderer/domain/structure/faults.ts'
import {
  all,
  childrenOf,
  structureOf,
  unitsInOrder,
} from '../../renderer/domain/structure/structure.ts'
import { DEMO_DAY, demoRecords } from '../../renderer/samples/demo-2018.ts'

const demo = structureOf(demoRecords())

describe('the demo office of 2018', () => {
  it('is sound, with every id once and every record as the storage wants it', () => {
    const records = demoRecords()
    expect(faults(demo)).toEqual([])
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
    for (const record of records) expect(recordProblem(record)).toBeNull()
  })

  it('has the 2018 shape', () => {
    const under = (id: `unit:${string}`) => childrenOf(demo, id).length
    expect(childrenOf(demo, 'unit:dinas').map((id) => demo.tables.unit.get(id)?.type)).toEqual([
      'kjf',
      'sekretariat',
      'bidang',
      'bidang',
      'bidang',
      'bidang',
      'uptd',
    ])
    expect([under('unit:sekretariat'), under('unit:ikp'), under('unit:uptd')]).toEqual([3, 3, 1])
  })

  it('has sound NIPs: birth date and sex agree with the record, none comes twice', () => {
    const people = all(demo, 'person')
    expect(people.length).toBeGreaterThanOrEqual(20)
    for (const { nip, birthDate, sex } of people) {
      expect(nip).toMatch(/^\d{18}$/)
      expect(nip?.slice(0, 8)).toBe(birthDate?.replaceAll('-', ''))
      expect(nip?.[14]).toBe(sex === 'male' ? '1' : '2')
    }
    expect(new Set(people.map(({ nip }) => nip)).size).toBe(people.length)
  })

  it('tells the story: one head gone to the province with a Plt, one Plt past the term', () => {
    const vacant = unitsInOrder(demo).flatMap((id) => {
      const status = headStatus(demo, id, DEMO_DAY)
      return status.kind === 'vacant' ? [{ id, status }] : []
    })
    expect(vacant.map(({ id }) => id)).toEqual(['unit:lip', 'unit:subbag-tu'])
    expect(vacant[0]?.status).toMatchObject({ since: '2018-09-01', days: 33 })
    expect(vacant[0]?.status.acting).toMatchObject({ role: 'plt', overdueDays: 0 })
    expect(vacant[1]?.status.acting).toMatchObject({ role: 'plt', overdueDays: 10 })
    expect(headStatus(demo, 'unit:lip', '2018-08-31' as typeof DEMO_DAY).kind).toBe('held')
  })
})
