import { expect, it } from 'vitest'
import { actsOf } from '../../../renderer/domain/acts/acts.ts'
import { actsUnder, reasonsOf } from '../../../renderer/domain/acts/acts-under.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { abolishUnits } from '../../../renderer/domain/verbs/abolish.ts'
import { mergeUnits } from '../../../renderer/domain/verbs/merge-units.ts'
import { moveUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { cityRecords } from '../../../renderer/samples/city.ts'
import { drafted, live } from '../proposal/small-reform.ts'

const act = (key: string, ...needs: string[]) => ({ key, needs, recordIds: [] })

it('an act stands under the one it alone needs, where that is the last that follows from none', () => {
  const acts = [act('a'), act('b', 'a'), act('c', 'a'), act('d'), act('e', 'a'), act('f', 'e')]
  expect([...actsUnder(acts, live)]).toEqual(['b', 'c', 'f'])
})

it('one that needs two, or one that is not on the sheet, stands for itself', () => {
  const acts = [act('a'), act('b', 'a', 'x'), act('c', 'a', 'b'), act('d', 'x')]
  expect([...actsUnder(acts, live)]).toEqual(['b'])
})

it('what becomes of a part stands under what becomes of its unit, though that one needs it', () => {
  const change = drafted(live, moveUnit('unit:layanan', 'unit:egov'), abolishUnits(['unit:ikp']))
  const acts = actsOf(live, change)
  const [abolished, moved, ...others] = acts
    .filter(({ subject }) => subject === 'unit')
    .map(({ key }) => key)
  expect([abolished, moved]).toEqual(['abolish:unit:ikp', 'move:unit:layanan'])
  expect(acts.find(({ key }) => key === abolished)?.needs).toContain(moved)
  const under = actsUnder(acts, live)
  expect(under).not.toContain(abolished)
  for (const part of [moved, ...others]) expect(under).toContain(part)
})

it('an office that goes into another stands above its group that goes into that of the other', () => {
  const city = structureOf(cityRecords(7, 400))
  const on = day('2018-10-04')
  const merged = mergeUnits({ from: ['unit:210'], into: 'unit:170', on, basis: null })
  const acts = actsOf(city, drafted(city, merged))
  expect(acts.map(({ no, act, name }) => `${no} ${act} ${name}`)).toEqual([
    '1 merge Dinas Sosial',
    '2 merge Kelompok Jabatan Fungsional',
  ])
  expect([...actsUnder(acts, city)]).toEqual([acts[1]?.key])
})

it('an act without a reason of its own has that of the act it only follows from', () => {
  const because = (key: string, reason: string, ...needs: string[]) => ({
    ...act(key, ...needs),
    reason,
  })
  const acts = [
    because('a', ' Beban kerja rendah. '),
    because('b', '', 'a'),
    because('c', '', 'b'),
    because('d', 'Digabung', 'a'),
    because('e', '', 'a', 'b'),
    because('f', '', 'g'),
    because('g', '', 'f'),
    because('h', '', 'x'),
  ]
  expect(Object.fromEntries(reasonsOf(acts, live))).toEqual({
    a: 'Beban kerja rendah',
    b: 'Beban kerja rendah',
    c: 'Beban kerja rendah',
    d: 'Digabung',
    e: '',
    f: '',
    g: '',
    h: '',
  })
})
