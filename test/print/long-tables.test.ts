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
