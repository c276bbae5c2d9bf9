import { expect, test } from 'vitest'
import { impactOf, withGroups } from '../../renderer/domain/acts/act-impact.ts'
import { actsOf } from '../../renderer/domain/acts/acts.ts'
import type { FrozenAct } from '../../renderer/domain/proposal/proposal.ts'
import { proposalPaper } from '../../renderer/print/heads/proposal-paper.ts'
import { sumOf } from '../../renderer/print/proposal/matrix.ts'
import { recapRows } from '../../renderer/print/proposal/recap.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'

const { live, proposal } = sampleProposal()
const [version] = proposal.versions
if (!version) throw new Error('no version')

/** As versions were frozen before functional groups were counted apart. */
const older: readonly FrozenAct[] = version.acts.map((act) => {
  const { groups: _, ...impact } = act.impact
  return { ...act, impact }
})

test('a version frozen before functional groups were counted tells them apart all the same', () => {
  const told = withGroups(older, version.change)
  const counted = actsOf(live, version.change).map((act) => impactOf(live, version.change, act))
  expect(told.map(({ impact }) => impact.groups)).toEqual(counted.map(({ groups }) => groups))
  expect(told.some(({ impact }) => impact.groups === 1)).toBe(true)
  expect(withGroups(version.acts, version.change)).toBe(version.acts)
})

test('its sum on the matrix is the difference of the numbers below it', () => {
  const old = { ...proposal, versions: [{ ...version, acts: older }] }
  const paper = proposalPaper(old, live, null, SAMPLE_DAY)
  const { units, groups = 0 } = sumOf(paper.acts.map(({ impact }) => impact))
  const [own, kjf] = recapRows(paper, wordsIn('id'))
  expect(units - groups).toBe((own?.after ?? 0) - (own?.before ?? 0))
  expect(groups).toBe((kjf?.after ?? 0) - (kjf?.before ?? 0))
})
