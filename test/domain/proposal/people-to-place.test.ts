import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { impactOf, impactOfChange } from '../../../renderer/domain/acts/act-impact.ts'
import { actsOf } from '../../../renderer/domain/acts/acts.ts'
import { fatesOf } from '../../../renderer/domain/proposal/people/fates.ts'
import { peopleToPlace } from '../../../renderer/domain/readings/people-to-place.ts'
import { apply, type Change } from '../../../renderer/domain/structure/change.ts'
import { type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { abolishUnits, abolitionOf } from '../../../renderer/domain/verbs/abolish.ts'
import { mergeUnits } from '../../../renderer/domain/verbs/merge-units.ts'
import { sampleProposal } from '../../make/sample-proposal.ts'
import { changeOfSteps, steps } from '../random-edits.ts'
import { holds, person, smallOffice, smallOfficeRecords } from '../small-office.ts'
import { drafted } from './small-reform.ts'

const base = smallOffice()
const DAY = day('2018-11-01')

/** Who loses the post by the tab "Pegawai"; by the acts as papers tell them; by the change as a whole. */
function counts(on: typeof base, change: Change) {
  const next = apply(on, change)
  const tab = fatesOf(on, next, change)
    .filter(({ kind }) => kind === 'loses')
    .map(({ person }) => person.id as string)
  const acts = actsOf(on, change, next).flatMap((act) => impactOf(on, change, act).persons)
  return [tab, [...new Set(acts)], [...impactOfChange(on, change).persons]].map((ids) => ids.sort())
}

/** Who waits in the tray of the draft and did not in force. */
function inTray(on: Structure, change: Change): string[] {
  const before = new Set(peopleToPlace(on, DAY))
  return peopleToPlace(apply(on, change), DAY, on)
    .filter((one) => !before.has(one))
    .map(({ id }) => id as string)
}

describe('people to be placed', () => {
  test('who held only a Plt is none: not in the tray, not on papers, not before a unit is abolished', () => {
    const acting = structureOf([
      ...smallOfficeRecords().filter(({ id }) => id !== 'appointment:media-media'),
      person('luar'),
      holds('luar', 'media', { role: 'plt', from: day('2018-09-01') }),
      holds('layanan', 'media', { role: 'plt', from: day('2018-08-01'), until: null }),
    ])
    const gone = drafted(acting, abolishUnits(['unit:ikp']))
    const [tab] = counts(acting, gone)
    expect(tab).toEqual(['person:ikp', 'person:layanan'])
    expect(inTray(acting, gone).sort()).toEqual(tab)
    expect([...abolitionOf(acting, ['unit:ikp'], DAY).personIds].sort()).toEqual(tab)
    expect(abolitionOf(acting, ['unit:media'], DAY).personIds).toEqual([])
  })

  test('a Plt that ended leaves nobody waiting; who keeps only a Plt waits', () => {
    const ended = structureOf([
      ...smallOfficeRecords(),
      person('luar'),
      holds('luar', 'egov', { role: 'plt', from: day('2018-01-01'), until: day('2018-03-31') }),
      holds('media', 'egov', { role: 'plt', from: day('2018-04-01') }),
    ])
    expect(peopleToPlace(ended, DAY).map(({ id }) => id)).toEqual(['person:tanpa'])
    const gone = drafted(ended, abolishUnits(['unit:media']))
    expect(inTray(ended, gone)).toEqual(['person:media'])
    expect(counts(ended, gone)[0]).toEqual(['person:media'])
  })

  test('a holder who goes along into a merged post is none; one whose post is abolished is', () => {
    const merged = drafted(
      base,
      mergeUnits({
        from: ['unit:media'],
        into: 'unit:layanan',
        on: day('2018-11-01'),
        basis: null,
      }),
    )
    const [tab, acts, whole] = counts(base, merged)
    expect(acts).toEqual(tab)
    expect(whole).toEqual(tab)
    const gone = drafted(base, abolishUnits(['unit:media']))
    expect(counts(base, gone)).toEqual([['person:media'], ['person:media'], ['person:media']])
  })

  test('the delayering of the demo: tab, acts and list of proposals say the same people', () => {
    const { live, proposal } = sampleProposal()
    const [tab, acts, whole] = counts(live, proposal.change)
    expect(acts).toEqual(tab)
    expect(whole).toEqual(tab)
    expect(inTray(live, proposal.change).sort()).toEqual(tab)
  })

  test('whatever is drafted', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const [tab, acts, whole] = counts(base, changeOfSteps(base, list, 'p'))
        expect(acts).toEqual(tab)
        expect(whole).toEqual(tab)
      }),
      { seed: 7, numRuns: 200 },
    )
  })
})
