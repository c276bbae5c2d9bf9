import { expect, test } from 'vitest'
import { reinstatement } from '../../renderer/papers/kinds/reinstatement.ts'
import type { PaperOrder } from '../../renderer/papers/order/paper-kind.ts'
import { footOf } from '../../renderer/print/heads/paper-heads.ts'
import { type ProposalPaper, proposalPaper } from '../../renderer/print/heads/proposal-paper.ts'
import { matrixText } from '../../renderer/print/proposal/matrix.ts'
import { optionsText } from '../../renderer/print/proposal/options-text.ts'
import { fromTo } from '../../renderer/words/telling/value-text.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'

const words = wordsIn('id')
const { live, proposal } = sampleProposal()
const paper = proposalPaper(proposal, live, 1, SAMPLE_DAY)

/** The same with all acts agreed to but the last so many. */
function agreed(open: number): ProposalPaper {
  const kept = paper.acts.slice(0, paper.acts.length - open)
  return {
    ...paper,
    decisions: Object.fromEntries(kept.map(({ key }) => [key, { mark: 'S' as const, remark: '' }])),
  }
}

test('an act that is open again after a decision is marked on matrix, feet and the list for pengukuhan', () => {
  const open = agreed(1)
  const told = JSON.stringify(matrixText(open, words))
  expect(told.match(/BELUM DIPUTUS: baru atau berubah/g)).toHaveLength(1)
  expect(footOf(open, words)).toContain('1\u00a0butir BELUM DIPUTUS')
  const options = optionsText({ ...open, options: [{ letter: 'A', paper: open }] }, words)
  expect(JSON.stringify(options)).toContain('versi 1 · 1 butir BELUM DIPUTUS')
  const list = JSON.stringify(reinstatement.text(open, { words } as PaperOrder))
  expect(list).toContain(`BELUM DIPUTUS: perubahan nomor ${paper.acts.at(-1)?.no}`)
})

test('one that is wholly decided, or not at all yet, says nothing of it', () => {
  for (const one of [agreed(0), agreed(paper.acts.length)]) {
    const text = [
      JSON.stringify(matrixText(one, words)),
      footOf(one, words),
      JSON.stringify(reinstatement.text(one, { words } as PaperOrder)),
    ].join()
    expect(text).not.toContain('BELUM DIPUTUS')
  }
})

test('a number and what it becomes stay on one line; names may break', () => {
  expect(fromTo('1', '4')).toBe('1\u00a0→\u00a04')
  expect(fromTo('Bidang A', '4')).toBe('Bidang A → 4')
})
