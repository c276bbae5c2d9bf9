import { expect, test } from 'vitest'
import { newProposal } from '../../renderer/domain/proposal/proposal.ts'
import { apply, squash } from '../../renderer/domain/structure/change.ts'
import { abolishUnits } from '../../renderer/domain/verbs/abolish.ts'
import { proposalPaper } from '../../renderer/print/heads/proposal-paper.ts'
import { unionOf } from '../../renderer/print/proposal/before-after-union.ts'
import { optionsText } from '../../renderer/print/proposal/options-text.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { given } from '../domain/proposal/small-reform.ts'
import { city, drafted, ON, proposal } from './city-proposal.ts'

// Beside the split that founds Dinas Kebudayaan another office goes, with all that is in it.
const split = apply(city, proposal.change)
const change = squash(proposal.change, drafted(split, [abolishUnits(['unit:376'])]))

test('an office that goes and leaves a founded one nothing has a place of its own on both sheets', () => {
  const union = unionOf(city, apply(city, change))
  expect(union.before('unit:kebudayaan')).toBeNull()
  expect(union.after('unit:376~semula')).toBeNull()
  expect(union.before('unit:376~semula')).toBe('unit:376')
})

test('nothing that goes with it stands below the founded one among the options', () => {
  const of = (letter: string, own: typeof change) => {
    const draft = { ...newProposal({ ...given, id: `proposal:${letter}` }), change: own }
    return { letter, paper: proposalPaper(draft, city, null, ON) }
  }
  const options = [of('A', change), of('B', proposal.change)] as const
  const { blocks } = optionsText({ ...options[0].paper, options }, wordsIn('id'))
  const outlines = blocks.find((block) => block.kind === 'outlines')
  const lines = outlines?.kind === 'outlines' ? (outlines.sides[0]?.lines ?? []) : []
  const gone = lines.filter(({ mark }) => mark.startsWith('DIHAPUS'))
  expect(gone.map(({ text }) => text)).toEqual([
    'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu dan 17 unit di bawahnya',
  ])
})
