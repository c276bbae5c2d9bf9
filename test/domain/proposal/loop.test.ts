import { expect, test } from 'vitest'
import { overlayOf } from '../../../renderer/domain/acts/overlay.ts'
import { allFindings } from '../../../renderer/domain/findings/all-findings.ts'
import { carryOver } from '../../../renderer/domain/proposal/carry/carry.ts'
import { fatesOf, openingsOf } from '../../../renderer/domain/proposal/people/fates.ts'
import { totalsOf } from '../../../renderer/domain/proposal/totals.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { structureOf, subtree } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { moveUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { drafted, value } from './small-reform.ts'

test('a draft that closes a loop with what moved in force can be looked at from every side', () => {
  const base = structureOf(demoRecords())
  const change = drafted(base, moveUnit('unit:pusat-data', 'unit:jaringan'))
  const live = apply(base, value(moveUnit('unit:jaringan', 'unit:pusat-data')(base)))
  const { next, change: carried, clashes, faults } = carryOver(change, live)
  expect(clashes).toEqual([])
  expect(faults.map(({ code }) => code)).toEqual(['loop'])
  const on = day('2018-10-04')
  expect(totalsOf(next, on)).toEqual(totalsOf(live, on))
  expect(allFindings(next, on).open.length).toBeGreaterThan(0)
  expect(fatesOf(live, next, carried)).toEqual([])
  expect(openingsOf(live, next, carried)).toEqual([])
  expect(overlayOf(live, next).structure.tables.unit.size).toBeGreaterThan(next.tables.unit.size)
  expect(subtree(next, 'unit:jaringan').length).toBeLessThanOrEqual(next.tables.unit.size)
})
