import { describe, expect, it } from 'vitest'
import { dutyFaults } from '../../renderer/domain/duties/duty-faults.ts'
import { dutyLists } from '../../renderer/domain/duties/lost-duties.ts'
import { unitDuties } from '../../renderer/domain/duties/unit-duties.ts'
import type { StructureRecord } from '../../renderer/domain/records/records.ts'
import { faults } from '../../renderer/domain/structure/faults.ts'
import { all, get, structureOf } from '../../renderer/domain/structure/structure.ts'
import { cityRecords } from '../../renderer/samples/city.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { demoRecords2022 } from '../../renderer/samples/demo-2022.ts'

const LEFT_WITH_GROUP = ['duty:persandian-fungsi-3', 'duty:statistik-sektoral-fungsi-2']

describe.each([
  ['demo 2018', demoRecords(), []],
  ['demo 2022', demoRecords2022(), LEFT_WITH_GROUP],
  ['a city', cityRecords(3, 400), []],
] as const)('the duties of %s', (_, records: readonly StructureRecord[], homeless) => {
  const structure = structureOf(records)

  it('are sound: each unit with an article has a tugas, and nothing is said twice', () => {
    expect(faults(structure)).toEqual([])
    const found = dutyFaults(structure)
    expect(found.homeless.map(({ id }) => id).sort()).toEqual(homeless)
    expect({ ...found, homeless: [] }).toEqual({
      ...{ homeless: [], double: [], withoutTugas: [], twoTugas: [] },
    })
  })

  it('are whole: a tugas and two fungsi at least of every unit but groups, in order', () => {
    for (const { id, type } of all(structure, 'unit')) {
      if (type === 'kjf' || type === 'pemda') continue
      const { tugas, fungsi } = unitDuties(structure, id)
      expect([id, tugas.length, fungsi.length >= 2]).toEqual([id, 1, true])
      expect(new Set(fungsi.map(({ order }) => order)).size).toBe(fungsi.length)
      expect(fungsi.at(-1)?.order).toBeGreaterThanOrEqual(2)
    }
  })

  it('are worded as lists are: no mark, no end sign, verbs in tugas and nouns in fungsi', () => {
    for (const { sort, text } of all(structure, 'duty')) {
      expect(text).toMatch(sort === 'tugas' ? /^m[a-z]+/ : /^(p|fasilitasi)[a-z]*/)
      expect(text).not.toMatch(/[;.:]$|^[a-z0-9][.)]/)
    }
  })

  it('rest on laws, each told once, that were there on that day', () => {
    const laws = all(structure, 'law')
    expect(laws.length).toBeGreaterThanOrEqual(9)
    expect(laws.every(({ year }) => year <= 2021)).toBe(true)
    expect(laws.filter(({ lawType }) => lawType === 'perda')).toHaveLength(1)
  })
})

it('the demo of 2022 lost no duty but those left with the group on purpose', () => {
  const lists = dutyLists(structureOf(demoRecords()), structureOf(demoRecords2022()))
  expect(lists.homeless.map(({ duty: { id }, why }) => [id, why]).sort()).toEqual(
    LEFT_WITH_GROUP.map((id) => [id, 'group']),
  )
  expect(lists.moved.length).toBeGreaterThan(20)
  expect(lists.settled.length).toBeGreaterThan(10)
})

it('the demo names its urusan, and a city those of its dinas and badan', () => {
  const demo = structureOf(demoRecords())
  expect(get(demo, 'unit:dinas')?.urusan).toBe(
    'komunikasi dan informatika, persandian, dan statistik',
  )
  const city = all(structureOf(cityRecords(3, 400)), 'unit')
  const offices = city.filter(({ type }) => type === 'dinas' || type === 'badan')
  expect(offices.length).toBeGreaterThan(5)
  expect(offices.every(({ urusan }) => urusan)).toBe(true)
})
