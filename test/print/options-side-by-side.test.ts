import { describe, expect, test } from 'vitest'
import type { PaperText } from '../../renderer/domain/paper/paper-text.ts'
import { newProposal } from '../../renderer/domain/proposal/proposal.ts'
import { moveUnit, renameUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import { paperOf } from '../../renderer/layout/pages/paper.ts'
import { proposalPaper } from '../../renderer/print/heads/proposal-paper.ts'
import { optionsText } from '../../renderer/print/proposal/options-text.ts'
import { textDocument } from '../../renderer/print/text/text-document.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { drafted, given, live } from '../domain/proposal/small-reform.ts'

describe('the options of a matter under one numbering', () => {
  const rename = renameUnit('unit:egov', 'Bidang Aptika')
  const changes = {
    A: drafted(live, renameUnit('unit:ikp', 'Bidang IKP')),
    B: drafted(live, rename, moveUnit('unit:layanan', 'unit:egov')),
  }
  const [first, second] = Object.entries(changes).map(([letter, change]) => {
    const draft = { ...newProposal({ ...given, id: `proposal:${letter}` }), change }
    return { letter, paper: proposalPaper(draft, live, null, given.date) }
  })
  if (!first || !second) throw new Error('no options')
  const { blocks } = optionsText({ ...first.paper, options: [first, second] }, wordsIn('id'))
  const tables = blocks.filter((block) => block.kind === 'table')
  const rows = tables[0]?.rows ?? []

  test('say what their acts have to do with one another by the numbers of this paper, where these lead', () => {
    const renamed = rows.find(({ cells }) => cells[3]?.includes('Bidang Aptika'))
    const moved = rows.find(({ cells }) => cells[3]?.some((line) => line.startsWith('PINDAH')))
    expect(renamed?.act).toBe(Number(renamed?.cells[0]?.[0]))
    expect(moved?.cells[3]).toContain(
      `Nama “Bidang Aptika” diberikan oleh perubahan ${renamed?.act}.`,
    )
    expect(tables[0]?.namesActs).toEqual({ columns: [2, 3], word: 'Perubahan' })
  })

  test('have their numbers in halves beside one another', () => {
    expect(tables[1]?.halves).toBe(true)
  })
})

test('a paper whose sums and signatures would leave a third of a sheet white is closed up', () => {
  const row = (no: number) => ({ cells: [[String(no)], ['Ganti nama', `Seksi ${no}`]] })
  const rows = (count: number) => Array.from({ length: count }, (_, at) => row(at + 1))
  const columns = [
    { head: 'No', share: 1 },
    { head: 'Uraian', share: 9 },
  ]
  const signers = ['Kabag Organisasi', 'Kabag Hukum', 'Asisten', 'Sekda'].map((title) => {
    return { over: '', title, name: '', under: '' }
  })
  const paper: PaperText = {
    title: 'Berita acara',
    landscape: false,
    foot: '',
    blocks: [
      { kind: 'table', columns, rows: rows(35) },
      { kind: 'table', columns, rows: rows(6), together: true },
      { kind: 'paragraph', text: 'Demikian berita acara ini dibuat.' },
      { kind: 'signatures', signers },
    ],
  }
  expect(textDocument(paper, paperOf('F4', true), 10, wordsIn('id')).sheets).toBe(2)
})
