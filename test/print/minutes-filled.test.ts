import { expect, it } from 'vitest'
import { proposalPaper } from '../../renderer/print/heads/proposal-paper.ts'
import { proposalDocument, proposalText } from '../make/proposal-sheets.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'

const { live, proposal } = sampleProposal()
const paper = proposalPaper(proposal, live, 1, SAMPLE_DAY)

it('minutes are filled in from what is known; lines only for the place and number nobody told', () => {
  const reason = 'Beban kerja rendah.'
  const told = (marked: boolean) => {
    const first = paper.acts[0]?.key ?? ''
    const text = proposalText(
      'berita-acara',
      {
        ...paper,
        proposal: {
          ...paper.proposal,
          log: [{ at: '2018-11-20T03:00:00Z', by: '', from: 'ditelaah', to: 'diputus', note: '' }],
        },
        acts: paper.acts.map((act, at) => ({ ...act, reason: at === 0 ? reason : '' })),
        decisions: marked ? { [first]: { mark: 'S', remark: '' } } : {},
      },
      { portrait: null, language: 'id' },
    )
    return JSON.stringify(text.blocks)
  }
  const open = told(false)
  expect(open).toContain('Alasan: Beban kerja rendah.')
  expect(open.match(/Alasan:/g)).toHaveLength(1)
  expect(open).toContain('Perhatian: Golongan III/b')
  expect(open).toContain('14 perlu pengukuhan: Agus Setyabudi Hardiwinoto, S.Si.')
  expect(open).toMatch(/formasi kosong sesudahnya/)
  expect(open).toContain('bertempat di ............................................, Contoh')
  expect(open).toContain('hasil pembahasan tiap butir dicatat')
  expect(open).not.toContain('belum diputus')
  expect(open).toContain('Kamis tanggal empat bulan Oktober')
  const decided = told(true)
  expect(decided).toContain('Selasa tanggal dua puluh bulan November tahun dua ribu delapan belas')
  expect(decided).toContain('Hasilnya: 1 disetujui, 16 belum diputus.')
})

it.each(['F4', 'A4', 'A3'] as const)(
  'who signs minutes finds the sums on the same sheet, whatever type they are set in (%s)',
  (sheet) => {
    const { acts } = paper
    const told: string[] = []
    for (const minType of [8, 10, 11, 12]) {
      for (const many of [1, 2, 3, acts.length]) {
        const some = { ...paper, acts: acts.slice(0, many) }
        const choice = { portrait: null, language: 'id', paper: sheet, minType } as const
        const { svg } = proposalDocument('berita-acara', some, choice)
        const last = svg.at(-1) ?? ''
        if (last.includes('>Demikian')) told.push(`${minType} ${many} ${svg.length}`)
        expect([minType, many, last.includes('>Menjadi<')]).toEqual([minType, many, true])
      }
    }
    expect(told).toHaveLength(16)
  },
)
