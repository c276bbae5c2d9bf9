import { describe, expect, it } from 'vitest'
import { allFindings } from '../../../renderer/domain/findings/all-findings.ts'
import { findingsInSlices } from '../../../renderer/domain/findings/findings-in-slices.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { trialOf } from '../../../renderer/domain/structure/derived/trial.ts'
import { type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { addDays } from '../../../renderer/domain/values/calendar-date.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { CITY_DAY, cityRecords } from '../../../renderer/samples/city.ts'

const city = () => structureOf(cityRecords(2018, 400))

/** Runs to the end; answers how many pauses there were, and the result. */
function run(structure: Structure, on = CITY_DAY) {
  const work = findingsInSlices(structure, on)
  for (let pauses = 0; ; pauses++) {
    const step = work.next()
    if (step.done) return { pauses, found: step.value }
  }
}

/** Days on which nobody judged the city yet, so that nothing is kept of it. */
let later = 0
const freshDay = () => addDays(CITY_DAY, ++later)

describe('findings in slices', () => {
  it('are those found at once, with many pauses on the way', () => {
    const on = freshDay()
    const { pauses, found } = run(city(), on)
    expect(pauses).toBeGreaterThan(40)
    expect(found.open.length).toBeGreaterThan(20)
    expect(found).toEqual(allFindings(trialOf(city()).read, on))
  })

  it('are known afterwards, and only afterwards', () => {
    const [structure, on] = [city(), freshDay()]
    const work = findingsInSlices(structure, on)
    work.next()
    expect(allFindings.known(structure, on)).toBeNull()
    const { found } = run(structure, on)
    expect(allFindings.known(structure, on)).toEqual(found)
    expect(allFindings(structure, on)).toBe(allFindings.known(structure, on))
  })

  it('pause where another file was judged before, of whose findings nothing can stay', () => {
    const on = freshDay()
    allFindings(structureOf(cityRecords(7, 100)), on)
    expect(run(city(), on).pauses).toBeGreaterThan(40)
  })

  it('are right where an edit is judged in the middle of them, or they are called off', () => {
    const [before, on] = [city(), freshDay()]
    const [top] = before.tables.unit.keys()
    const work = findingsInSlices(before, on)
    for (let slice = 0; slice < 5; slice++) work.next()
    const edit = renameUnit(top as `unit:${string}`, 'Kota Lain')(before)
    if (!edit.ok) throw new Error(edit.problem.code)
    const after = apply(before, edit.value)
    const judged = allFindings(after, on)
    while (!work.next().done) {}
    expect(judged).toEqual(allFindings(trialOf(after).read, on))
    expect(allFindings.known(before, on)).toEqual(allFindings(trialOf(before).read, on))
  })
})
