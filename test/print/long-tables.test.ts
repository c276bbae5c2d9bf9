import { describe, expect, it } from 'vitest'
import type { PaperTable, PaperText } from '../../renderer/domain/paper/paper-text.ts'
import { paperOf } from '../../renderer/layout/pages/paper.ts'
import { textDocument } from '../../renderer/print/text/text-document.ts'
import { wordsIn } from '../../renderer/words/words.ts'

const F4 = paperOf('F4', true)
const LYING = paperOf('F4', false)
const words = wordsIn('id')

const saidOn = (svg: string) => svg.split('</text>').map((text) => text.replace(/<[^>]*>/g, ''))

const rowsOf = (count: number): PaperTable => ({
  kind: 'table',
  columns: [
    { head: 'No', share: 1 },
    { head: 'Jabatan', share: 9 },
  ],
  rows: Array.from({ length: count }, (_, at) => ({ cells: [[`no ${at + 1}`], ['Arsiparis']] })),
})

describe('a long table', () => {
  it('leaves no row alone on the last sheet, and none at the foot of the first', () => {
    for (let count = 20; count < 120; count++) {
      const text: PaperText = {
        title: 'Daftar',
        landscape: true,
        foot: '',
        blocks: [rowsOf(count), { kind: 'heading', text: 'Tanpa eselon' }, rowsOf(count)],
      }
      const { svg } = textDocument(text, LYING, 10, words)
      const pages = svg.map(saidOn)
      expect(pages.flat().filter((line) => /^no \d/.test(line))).toHaveLength(2 * count)
      const last = pages.at(-1)?.filter((line) => /^no \d/.test(line)) ?? []
      expect(last.length).toBeGreaterThan(1)
      const begun = pages.find((page) => page.includes('Tanpa eselon')) ?? []
      expect(begun.slice(begun.indexOf('Tanpa eselon'))).toContain('no 2')
    }
  })

  it('fills its sheets where it is signed, and the last rows stand with who signs', () => {
    for (let count = 20; count < 120; count += 3) {
      const text: PaperText = {
        title: 'Daftar',
        landscape: false,
        foot: '',
        blocks: [
          { kind: 'title', lines: ['DAFTAR'] },
          { kind: 'paragraph', text: 'Yang dikukuhkan sebagai berikut.' },
          rowsOf(count),
          {
            kind: 'signatures',
            signers: [{ over: '', title: 'Wali Kota', name: 'Nama', under: '' }],
          },
        ],
      }
      const pages = textDocument(text, F4, 10, words).svg.map(saidOn)
      const rows = pages.map((page) => page.filter((line) => /^no \d/.test(line)).length)
      expect(rows.reduce((sum, one) => sum + one, 0)).toBe(count)
      expect(pages.length).toBeLessThanOrEqual(Math.ceil(count / 30) + 1)
      expect(pages[0]).toContain('no 1')
      expect(pages.at(-1)).toContain('Wali Kota,')
      expect(rows.at(-1)).toBeGreaterThan(1)
    }
  })

  it('stands with the sentence that leads to it', () => {
    for (let lines = 20; lines < 60; lines++) {
      const text: PaperText = {
        title: 'Daftar',
        landscape: false,
        foot: '',
        blocks: [
          { kind: 'list', numbered: true, items: Array.from({ length: lines }, () => 'Butir') },
          { kind: 'paragraph', text: 'Jumlahnya sebagai berikut.' },
          rowsOf(6),
        ],
      }
      const { svg } = textDocument(text, F4, 10, words)
      const page = svg.map(saidOn).find((one) => one.includes('Jumlahnya sebagai berikut.'))
      expect(page).toContain('no 1')
    }
  })
})

describe('a list of many sheets', () => {
  const columns = [
    { head: 'No', share: 2, align: 'right' as const },
    { head: 'Pegawai', share: 3 },
    { head: 'Nomor dan tanggal SK', share: 5 },
    { head: 'TMT', share: 3 },
  ]
  const rows = (from: number, decree: string) =>
    Array.from({ length: 200 }, (_, at) => ({
      cells: [
        [String(from + at)],
        ['Lestari Wira Wiryakusnandar Pramudyatama, S.Kom., M.Si.'],
        [decree],
        ['25 Sep 2011'],
      ],
    }))
  const list = (decree: string): PaperText => ({
    title: 'Riwayat jabatan',
    landscape: false,
    foot: '',
    blocks: [
      { kind: 'table', columns, rows: rows(1, decree) },
      { kind: 'heading', text: 'Eselon IV' },
      { kind: 'table', columns, rows: rows(201, '–') },
    ],
  })
  const made = textDocument(list('–'), F4, 10, words)
  const usual = textDocument(list('–'), F4, 10, words, 2)
  /** Left edges of the cells of the first row of a sheet. */
  const edges = (svg = '') =>
    [...svg.matchAll(/<rect [^>]*x="([\d.]+)"/g)].slice(0, columns.length).map(([, x]) => x)

  it('gives the room of columns that say nothing to those that are full', () => {
    expect(usual.sheets).toBeGreaterThan(12)
    expect(made.sheets).toBeLessThan(usual.sheets * 0.8)
    expect(made.typePt).toBe(usual.typePt)
    const said = made.svg.flatMap(saidOn)
    expect(said.filter((line) => line === '25 Sep 2011')).toHaveLength(400)
    expect(said.filter((line) => line === 'Nomor dan')).toHaveLength(0)
    expect(said).toContain('Nomor dan tanggal SK')
  })

  it('has the same columns on every sheet and below every heading', () => {
    const all = new Set(made.svg.map((svg) => edges(svg).join(' ')))
    expect([...all]).toHaveLength(1)
    expect([...all]).not.toEqual([edges(usual.svg[0]).join(' ')])
  })

  it('tears no number of a decree, however much room others want', () => {
    const full = textDocument(list('Nomor 821.22/045/BKPSDM/2018'), F4, 10, words)
    const said = full.svg.flatMap(saidOn).join(' ')
    expect(said.match(/821\.22\/045\/BKPSDM\/2018/g)).toHaveLength(200)
  })
})
