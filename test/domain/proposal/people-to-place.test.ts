import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { impactOf, impactOfChange } from '../../../renderer/domain/acts/act-impact.ts'
import { actsOf } from '../../../renderer/domain/acts/acts.ts'
import { fatesOf } from '../../../renderer/domain/proposal/fates.ts'
import { apply, type Change } from '../../../renderer/domain/structure/change.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { abolishUnits } from '../../../renderer/domain/verbs/abolish.ts'
import { mergeUnits } from '../../../renderer/domain/verbs/merge-units.ts'
import { sampleProposal } from '../../make/sample-proposal.ts'
import { changeOfSteps, steps } from '../random-edits.ts'
import { smallOffice } from '../small-office.ts'
import { drafted } from './small-reform.ts'

const base = smallOffice()

/** Who loses the post by the tab "Pegawai"; by the acts as papers tell them; by the change as a whole. */
function counts(on: typeof base, change: Change) {
  const next = apply(on, change)
  const tab = fatesOf(on, next, change)
    .filter(({ kind }) => kind === 'loses')
    .map(({ person }) => person.id as string)
  const acts = actsOf(on, change, next).flatMap((act) => impactOf(on, change, act).persons)
  return [tab, [...new Set(acts)], [...impactOfChange(on, change).persons]].map((ids) => ids.sort())
}

describe('people to be placed', () => {
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
