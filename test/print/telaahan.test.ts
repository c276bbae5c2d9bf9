import { describe, expect, it } from 'vitest'
import { recordsOf, structureOf } from '../../renderer/domain/structure/structure.ts'
import { proposalPaper } from '../../renderer/print/heads/proposal-paper.ts'
import { memoText } from '../../renderer/print/proposal/telaahan.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { proposalDocument } from '../make/proposal-sheets.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'
import { textsOf } from './flat-svg.ts'

const words = wordsIn('id')
const { live, proposal } = sampleProposal()
const paper = proposalPaper(proposal, live, 1, SAMPLE_DAY)

describe('what was told with a proposal stands in its telaahan', () => {
  const told = (reasonOf: (no: number) => string) => {
    const acts = paper.acts.map((act) => ({ ...act, reason: reasonOf(act.no) }))
    return memoText({ ...paper, acts }, words).blocks
  }
  const texts = (blocks: ReturnType<typeof told>) =>
    blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
  const hints = (blocks: ReturnType<typeof told>) =>
    blocks.flatMap((block) => (block.kind === 'blank' ? [block.hint] : []))

  it('reasons by the numbers of their acts, and lines for those without one', () => {
    const blocks = told((no) => (no <= 3 ? 'Beban kerja rendah.' : no === 5 ? 'Digabung' : ''))
    // The fourth only follows from the third.
    expect(texts(blocks)).toContain('Perubahan 1–4: Beban kerja rendah.')
    expect(texts(blocks)).toContain('Perubahan 5: Digabung.')
    const last = paper.acts.length
    expect(hints(blocks)[0]).toBe(`Uraikan alasan perubahan 6–${last}.`)
  })

  it('no line to write a reason on where every act has one', () => {
    const blocks = told(() => 'Penyederhanaan birokrasi')
    expect(texts(blocks)).toContain(`Perubahan 1–${paper.acts.length}: Penyederhanaan birokrasi.`)
    expect(hints(blocks)).toEqual([])
  })
})

it('who is placed, by name and post, and what speaks against it', () => {
  const items = memoText(paper, words).blocks.flatMap((block) =>
    block.kind === 'list' ? block.items : [],
  )
  const told = items.find((item) => item.startsWith('14 perlu pengukuhan:'))
  expect(told).toContain('Dimas Arya Nugrahanto')
  expect(told).toContain('Sandiman Ahli Muda')
  expect(items.join()).toContain('Perubahan 16 (Hanifah Zahratunnisa): Golongan III/b di luar')
})

it('the demo fills one sheet, with room for the signature', () => {
  for (const language of ['id', 'en'] as const) {
    const wish = { paper: 'F4', portrait: null, minType: 10, language } as const
    expect(proposalDocument('telaahan', paper, wish).sheets).toBe(1)
  }
})

describe('what a telaahan takes as given', () => {
  const givenOf = (one: typeof paper) =>
    memoText(one, words).blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
  const day = 'Usulan mulai berlaku pada'

  it('is the day the proposal has, not one that was taken back and stands on its road', () => {
    const step = proposal.log.at(-1)
    if (!step) throw new Error('no road')
    const log = [...proposal.log, { ...step, due: SAMPLE_DAY }]
    const of = (inForceFrom: typeof SAMPLE_DAY | null) =>
      givenOf({ ...paper, proposal: { ...proposal, log, inForceFrom } }).join()
    expect(of(null)).not.toContain(day)
    expect(of(SAMPLE_DAY)).toContain(`${day} 4 Oktober 2018.`)
  })

  it('claims of no freeze more than that none is on record', () => {
    const without = structureOf(recordsOf(live).filter(({ kind }) => kind !== 'freeze'))
    const told = givenOf({ ...paper, base: without }).join()
    expect(told).toContain('Tidak ada masa pembatasan pelantikan yang tercatat')
    expect(told).not.toContain('tanpa persetujuan')
  })

  it('tells no cost where the office has no table of allowances', () => {
    expect(givenOf(paper).join()).not.toContain('Tidak dihitung')
  })
})

describe('the facts of a telaahan', () => {
  it('say of a number that stays that it stays', () => {
    const { svg } = proposalDocument('telaahan', paper, {
      paper: 'F4',
      portrait: null,
      minType: 8,
      language: 'id',
    })
    const said = svg
      .flatMap(textsOf)
      .map(({ lead, text }) => `${lead}${text}`)
      .join(' ')
    expect(said).toContain(
      'Unit kerja (tanpa KJF): 23 menjadi 10; Kelompok Jabatan Fungsional (KJF): 1 menjadi 6.',
    )
    expect(said).toContain('Jabatan: 65 menjadi 53; kebutuhan (K) tetap 91.')
    expect(said).toContain('Jabatan eselon IV.a: 16 menjadi 3.')
  })
})

it.each([
  ['A4', 'id', 'Kesimpulan', 'Saran tindak'],
  ['A4', 'en', 'Conclusion', 'Advice'],
] as const)(
  'what is advised stands with what is concluded, on %s too (%s)',
  (size, language, ...heads) => {
    const choice = { paper: size, portrait: null, minType: 8, language } as const
    const { svg } = proposalDocument('telaahan', paper, choice)
    const sheetsOf = (head: string) =>
      svg.flatMap((sheet, at) => (textsOf(sheet).some(({ text }) => text === head) ? [at] : []))
    const [concluded = [], advised = []] = heads.map(sheetsOf)
    expect(concluded).toHaveLength(1)
    expect(advised).toEqual(concluded)
  },
)
