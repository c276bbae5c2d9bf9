import { describe, expect, it } from 'vitest'
import { allFindings, knownFindings } from '../../../renderer/domain/findings/all-findings.ts'
import { findingsInSlices } from '../../../renderer/domain/findings/findings-in-slices.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import {
  EMPTY,
  recordsOf,
  type Structure,
  structureOf,
} from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { CITY_DAY, cityRecords } from '../../../renderer/samples/city.ts'

const city = () => structureOf(cityRecords(2018, 400))
const afresh = (structure: Structure) => structureOf(recordsOf(structure))

/** Runs to the end; answers how many pauses there were, and the result. */
function run(structure: Structure, on = CITY_DAY) {
  const work = findingsInSlices(structure, on)
  for (let pauses = 0; ; pauses++) {
    const step = work.next()
    if (step.done) return { pauses, found: step.value }
  }
}

/** Another day asked of another structure: nothing is kept of what was judged before. */
const forget = () => allFindings({ ...EMPTY }, day('1990-01-01'))

describe('findings in slices', () => {
  it('are those found at once, with many pauses on the way', () => {
    const atOnce = allFindings(city(), CITY_DAY)
    expect(atOnce.open.length).toBeGreaterThan(20)
    forget()
    const { pauses, found } = run(city())
    expect(found).toEqual(atOnce)
    expect(pauses).toBeGreaterThan(40)
  })

  it('are known afterwards, and only afterwards', () => {
    forget()
    const structure = city()
    const work = findingsInSlices(structure, CITY_DAY)
    work.next()
    expect(knownFindings(structure, CITY_DAY)).toBeNull()
    const { found } = run(structure)
    expect(knownFindings(structure, CITY_DAY)).toEqual(found)
    expect(allFindings(structure, CITY_DAY)).toBe(knownFindings(structure, CITY_DAY))
  })

  it('pause where another file was judged before, of whose findings nothing can stay', () => {
    allFindings(structureOf(cityRecords(7, 100)), CITY_DAY)
    expect(run(city()).pauses).toBeGreaterThan(40)
  })

  it('are right where an edit is judged in the middle of them, or they are called off', () => {
    forget()
    const before = city()
    const [top] = before.tables.unit.keys()
    const work = findingsInSlices(before, CITY_DAY)
    for (let slice = 0; slice < 5; slice++) work.next()
    const edit = renameUnit(top as `unit:${string}`, 'Kota Lain')(before)
    if (!edit.ok) throw new Error(edit.problem.code)
    const after = apply(before, edit.value)
    const judged = allFindings(after, CITY_DAY)
    while (!work.next().done) {}
    forget()
    expect(judged).toEqual(run(afresh(after)).found)
    forget()
    expect(knownFindings(before, CITY_DAY)).toEqual(allFindings(afresh(before), CITY_DAY))
  })
})
