import { expect, test } from 'vitest'
import type { Proposal } from '../../renderer/domain/proposal/proposal.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { reinstatement } from '../../renderer/papers/kinds/reinstatement.ts'
import type { PaperOrder } from '../../renderer/papers/order/paper-kind.ts'
import { proposalPaper } from '../../renderer/print/heads/proposal-paper.ts'
import { minutesText } from '../../renderer/print/proposal/berita-acara.ts'
import { matrixText } from '../../renderer/print/proposal/matrix.ts'
import { memoText } from '../../renderer/print/proposal/telaahan.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'

const words = wordsIn('id')
const { live, proposal } = sampleProposal()

/** What each paper says of a proposal in force from that day. */
function said(fields: Partial<Proposal>): string[] {
  const paper = proposalPaper({ ...proposal, ...fields }, live, 1, SAMPLE_DAY)
  const texts = [
    matrixText(paper, words),
    minutesText(paper, words),
    memoText(paper, words),
    reinstatement.text(paper, { words } as PaperOrder),
  ]
  return texts.map((text) => JSON.stringify(text))
}

test('a day in force before its regulation, or past when it was set, stands on the papers with its reason', () => {
  const decree = { kind: 'perwako' as const, no: '31', date: day('2018-10-10') }
  const before = said({ decree, inForceFrom: day('2018-10-01'), backdatedFor: 'Tahun anggaran' })
  for (const text of before) {
    expect(text).toContain(
      'Berlaku sejak 1 Oktober 2018, lebih awal dari tanggal peraturannya (10 Oktober 2018). Alasan: Tahun anggaran',
    )
  }
  const past = said({ decree, inForceFrom: day('2018-10-12'), backdatedFor: 'Terlambat dicatat' })
  for (const text of past) {
    expect(text).toContain(
      'Berlaku sejak 12 Oktober 2018, tanggal yang sudah lewat ketika ditetapkan. Alasan: Terlambat dicatat',
    )
  }
  for (const text of said({ decree, inForceFrom: day('2018-10-12'), backdatedFor: null })) {
    expect(text).not.toContain('Berlaku sejak')
  }
})
