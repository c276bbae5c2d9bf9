import { describe, expect, test } from 'vitest'
import { newProposal } from '../../renderer/domain/proposal/proposal.ts'
import type { Change } from '../../renderer/domain/structure/change.ts'
import { abolishUnits } from '../../renderer/domain/verbs/abolish.ts'
import { mergeUnits } from '../../renderer/domain/verbs/merge-units.ts'
import { moveUnit, renameUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import { type PaperName, paperOf } from '../../renderer/layout/pages/paper.ts'
import { proposalPaper } from '../../renderer/print/heads/proposal-paper.ts'
import { optionsText } from '../../renderer/print/proposal/options-text.ts'
import { textDocument } from '../../renderer/print/text/text-document.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { drafted, given } from '../domain/proposal/small-reform.ts'
import { city, drafted as cityDrafted, ON, proposal } from './city-proposal.ts'

describe('options of a city', () => {
  const of = (letter: string, change: Change) => {
    const draft = { ...newProposal({ ...given, id: `proposal:${letter}` }), change }
    return { letter, paper: proposalPaper(draft, city, null, given.date) }
  }
  // Dinas Perhubungan stands elsewhere among the offices, or is no more.
  const first = of('A', drafted(city, moveUnit('unit:300', 'unit:1', { before: 'unit:126' })))
  const second = of('B', drafted(city, abolishUnits(['unit:300'])))
  const { blocks } = optionsText({ ...first.paper, options: [first, second] }, wordsIn('id'))

  test('an office that changes its place among the others stands nowhere but among these', () => {
    const outlines = blocks.find((block) => block.kind === 'outlines')
    const lines = outlines?.kind === 'outlines' ? (outlines.sides[0]?.lines ?? []) : []
    const told = lines.filter(({ text }) => text.startsWith('Dinas Perhubungan'))
    expect(new Set(told.map(({ depth }) => depth))).toEqual(new Set([1]))
    expect(lines.filter(({ depth }) => depth === 0)).toHaveLength(1)
  })

  test('an office that one option moves and the other abolishes is "tetap" in neither', () => {
    const [differing] = blocks.filter((block) => block.kind === 'table')
    const gone = differing?.rows.find(({ cells }) => cells[3]?.[0]?.startsWith('DIHAPUS'))
    const moved = differing?.rows.find(({ cells }) => cells[2]?.[0]?.startsWith('GANTI URUTAN'))
    expect(moved?.cells[3]).toEqual([`dihapus lewat perubahan ${gone?.act}`])
    expect(gone?.cells[2]).toEqual([
      `Dinas Perhubungan: ganti urutan lewat perubahan ${moved?.act}`,
      'yang lain tetap',
    ])
  })

  test('of five offices lie on two sheets, what goes along named once and the sums in halves', () => {
    const other = of(
      'B',
      cityDrafted(city, [
        mergeUnits({ from: ['unit:170'], into: 'unit:210', on: ON, basis: null }),
        abolishUnits(['unit:300']),
        renameUnit('unit:68', 'Dinas Pendidikan, Kebudayaan, Pemuda dan Olahraga'),
        renameUnit('unit:136', 'Bidang Jalan'),
        moveUnit('unit:86', 'unit:126'),
      ]),
    )
    const options = [of('A', proposal.change), other]
    const words = wordsIn('id')
    const text = optionsText({ ...first.paper, options }, words)
    const sheetsOn = (paper: PaperName, type: number, told = text) =>
      textDocument(told, paperOf(paper, true), type, words).sheets
    for (const type of [8, 9, 10]) {
      for (const paper of ['F4', 'A4'] as const) expect(sheetsOn(paper, type)).toBe(2)
      expect(sheetsOn('A3', type)).toBeLessThanOrEqual(2)
    }
    // A third that does little takes no sheet more.
    const third = of(
      'C',
      cityDrafted(city, [
        renameUnit('unit:68', 'Dinas Pendidikan dan Kebudayaan Kota'),
        abolishUnits(['unit:92']),
      ]),
    )
    const three = optionsText({ ...first.paper, options: [...options, third] }, words)
    for (const type of [8, 9])
      for (const paper of ['F4', 'A4'] as const) expect(sheetsOn(paper, type, three)).toBe(2)
    // What one act brings from one office is one line, with the office once.
    const outlines = text.blocks.find((block) => block.kind === 'outlines')
    const lines = outlines?.kind === 'outlines' ? (outlines.sides[1]?.lines ?? []) : []
    expect(lines.filter(({ text: one }) => one.endsWith('(dari Dinas Sosial)'))).toEqual([
      expect.objectContaining({
        text: 'Sekretariat; Bidang Rehabilitasi Sosial; Bidang Perlindungan Sosial; Bidang Pemberdayaan Sosial; UPTD Rumah Singgah, dan 13 unit di bawahnya (dari Dinas Sosial)',
      }),
    ])
    const [differing] = text.blocks.filter((block) => block.kind === 'table')
    const merged = differing?.rows.find(({ cells }) => cells[3]?.[0]?.startsWith('DIGABUNG'))
    expect(merged?.cells[1]).toEqual(['Dinas Sosial', 'dan 5 unit yang ikut pindah'])
    expect(merged?.cells[3]?.slice(1)).toEqual([
      'Dinas Pemberdayaan Perempuan dan Perlindungan Anak',
      'jabatan kepalanya dihapus',
      expect.stringMatching(/^Diikuti B/),
    ])
    const split = differing?.rows.find(({ cells }) => cells[2]?.[0]?.startsWith('DIPECAH'))
    expect(split?.cells[2]?.slice(1)).toEqual([expect.stringMatching(/^keluar menjadi /)])
  })

  test('numbers of kelas stand in the order of kelas, whichever option changes them', () => {
    const recap = blocks.filter((block) => block.kind === 'table').at(-1)
    const kelas = (recap?.rows ?? []).flatMap(
      ({ cells }) => /kelas (\d+)/.exec(cells[0]?.[0] ?? '')?.[1] ?? [],
    )
    expect(kelas.length).toBeGreaterThan(2)
    expect(kelas).toEqual(kelas.toSorted((a, b) => Number(b) - Number(a)))
  })

  test('an office that goes whole is named with the number of what is below it', () => {
    const [differing] = blocks.filter((block) => block.kind === 'table')
    const gone = differing?.rows.find(({ cells }) => cells[3]?.[0]?.startsWith('DIHAPUS'))
    expect(gone?.cells[1]).toEqual(['Dinas Perhubungan', 'dan 25 unit di bawahnya'])
  })
})
