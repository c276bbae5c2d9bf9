import { describe, expect, it } from 'vitest'
import { suggestedTitle } from '../../../renderer/domain/ranks/suggested-title.ts'
import type { UnitId } from '../../../renderer/domain/records/records.ts'
import { findings } from '../../../renderer/domain/rules/findings.ts'
import {
  all,
  appointmentsOfPost,
  childrenOf,
  get,
  postsOf,
  type Structure,
  structureOf,
} from '../../../renderer/domain/structure/structure.ts'
import { delayer } from '../../../renderer/domain/templates/delayer.ts'
import { delayeringUnits } from '../../../renderer/domain/templates/delayering-candidates.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { done } from '../done.ts'

const ON = day('2021-07-01')
const office = structureOf(demoRecords())
const [top] = childrenOf(office, null) as readonly [UnitId]

function delayered(structure: Structure, chosen: readonly UnitId[]): Structure {
  const unitIds = delayeringUnits(structure, chosen, ON).flatMap(({ unitId, kept }) =>
    kept === null ? [unitId] : [],
  )
  return done(
    structure,
    delayer({
      unitIds,
      titles: { 'post:kasi-persandian': 'Sandiman Ahli Muda' },
      groupId: (parent) => `unit:kjf-of-${parent.slice('unit:'.length)}`,
      on: ON,
      basis: 'Perwako 37/2021',
    }),
  )
}

describe('delayering an office', () => {
  it('ends the seksi, and leaves what the letter keeps', () => {
    const types = (structure: Structure) =>
      all(structure, 'unit').filter(({ type }) => type === 'seksi').length
    expect(types(office)).toBe(12)
    const after = delayered(office, [top])
    expect(types(after)).toBe(0)
    expect(all(after, 'unit').filter(({ type }) => type === 'subbagian')).toHaveLength(4)
    expect(findings(office, ON).filter(({ rule }) => rule === 'delayering')).toHaveLength(12)
    expect(findings(after, ON).filter(({ rule }) => rule === 'delayering')).toEqual([])
  })

  it('makes heads functional with the same record and holder, and takes every post and person along', () => {
    const after = delayered(office, [top])
    expect(get(after, 'post:kasi-persandian' as const)).toMatchObject({
      title: 'Sandiman Ahli Muda',
      category: 'fungsional',
      eselon: null,
      head: false,
      unitId: 'unit:kjf-of-statistik',
    })
    const holders = (structure: Structure) => appointmentsOfPost(structure, 'post:kasi-persandian')
    expect(holders(after)).toEqual(holders(office))
    expect(all(after, 'person')).toHaveLength(all(office, 'person').length)
    const seats = (structure: Structure) =>
      all(structure, 'post').reduce((sum, post) => sum + post.seats, 0)
    expect(seats(after)).toBe(seats(office))
    expect(all(after, 'succession').filter(({ act }) => act === 'merge').length).toBeGreaterThan(11)
  })

  it('uses the group that is there, and makes one where there is none', () => {
    const first = delayered(office, ['unit:persandian'])
    const group = 'unit:kjf-of-statistik'
    expect(get(first, group)).toMatchObject({ type: 'kjf', parentId: 'unit:statistik' })
    expect(childrenOf(first, 'unit:statistik').at(-1)).toBe(group)
    const second = delayered(first, ['unit:statistik'])
    expect(childrenOf(second, 'unit:statistik')).toEqual([group])
    expect(postsOf(second, group).length).toBeGreaterThan(postsOf(first, group).length)
  })

  it('ends a chosen subbagian of the sekretariat too, and nested units from below', () => {
    const nested = structureOf([
      ...demoRecords(),
      { ...get(office, 'unit:persandian'), id: 'unit:deep', parentId: 'unit:persandian' } as never,
    ])
    const after = delayered(nested, ['unit:subbag-program', 'unit:statistik'])
    expect(get(after, 'unit:subbag-program' as const)).toBeUndefined()
    expect(get(after, 'unit:deep' as const)).toBeUndefined()
    expect(all(after, 'unit').filter(({ parentId }) => parentId === 'unit:statistik')).toHaveLength(
      1,
    )
  })

  it('refuses a unit with nothing above it, and nothing at all', () => {
    const refused = (unitIds: readonly UnitId[]) =>
      delayer({ unitIds, titles: {}, groupId: () => 'unit:group', on: ON, basis: null })(office)
    expect(refused([top])).toMatchObject({ problem: { code: 'delayer-without-parent' } })
    expect(refused([])).toMatchObject({ problem: { code: 'nothing-selected' } })
  })
})

describe('what the dialog of delayering offers', () => {
  it('lists what may stay too, with the reason, unless it was chosen itself', () => {
    const kept = delayeringUnits(office, [top, 'unit:subbag-program'], ON).filter(
      ({ kept }) => kept !== null,
    )
    expect(kept.map(({ unitId, kept }) => [unitId, kept])).toEqual([
      ['unit:subbag-keuangan', 'place'],
      ['unit:subbag-umum', 'place'],
      ['unit:subbag-tu', 'place'],
    ])
  })

  it('suggests the profession of the posts around a head, with the level of its eselon', () => {
    const titleOf = (key: string) => {
      const unit = delayeringUnits(office, [top], ON).find(({ unitId }) => unitId === `unit:${key}`)
      return unit?.head && suggestedTitle(office, unit.unitId, unit.head)
    }
    expect(['lip', 'pusat-data', 'statistik-sektoral', 'keamanan-informasi'].map(titleOf)).toEqual([
      'Pranata Hubungan Masyarakat Ahli Muda',
      'Pranata Komputer Ahli Muda',
      'Statistisi Ahli Muda',
      'Sandiman Ahli Muda',
    ])
    expect(titleOf('subbag-program')).toBe('Perencana Ahli Muda')
    expect(titleOf('kemitraan')).toBe('Pranata Hubungan Masyarakat Ahli Muda')
  })

  it('frees a head of its Plt, and makes staff posts of one title one', () => {
    const after = delayered(office, ['unit:ikp'])
    const acting = all(after, 'appointment').filter(
      ({ postId, role, until }) => postId === 'post:kasi-lip' && role === 'plt' && until === null,
    )
    expect(acting).toEqual([])
    const group = postsOf(after, 'unit:kjf-of-ikp').map((id) => get(after, id))
    const staff = group.filter((post) => post?.title === 'Pranata Hubungan Masyarakat Ahli Pertama')
    expect(staff.map((post) => post?.seats)).toEqual([4])
  })
})
