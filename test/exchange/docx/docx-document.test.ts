import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { PaperText } from '../../../renderer/domain/paper/paper-text.ts'
import { docxOf } from '../../../renderer/exchange/docx/docx-document.ts'

const text: PaperText = {
  title: 'Matriks “uji”',
  landscape: true,
  foot: 'Usulan 2/2018 · 7F3A-92C1',
  blocks: [
    { kind: 'letterhead', lines: ['PEMERINTAH KOTA CONTOH', 'DINAS <A & B>'] },
    { kind: 'title', lines: ['MATRIKS'] },
    { kind: 'fields', rows: [['Nomor', '']] },
    { kind: 'heading', text: 'Pokok persoalan' },
    { kind: 'paragraph', text: 'Satu kalimat.' },
    { kind: 'list', items: ['satu', 'dua'], numbered: true },
    { kind: 'blank', hint: 'Tuliskan.', lines: 2 },
    {
      kind: 'table',
      columns: [
        { head: 'No', share: 1, align: 'center' },
        { head: 'Semula', share: 4 },
      ],
      rows: Array.from({ length: 40 }, (_, at) => ({ cells: [[`${at + 1}`], ['a', 'b']] })),
    },
    {
      kind: 'signatures',
      signers: [{ over: 'Contoh, 4 Oktober 2018', title: 'Kepala', name: 'Nama', under: 'NIP 1' }],
    },
  ],
}

const page = { widthMm: 215, heightMm: 330, pageWord: 'halaman', ofWord: 'dari' }

async function partsOf(paper: PaperText): Promise<Record<string, string>> {
  const parts = unzipSync(await docxOf(paper, page))
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

describe('a paper as a Word file', () => {
  it('has the paper the sheet is printed on, turned where it lies', async () => {
    const body = (await partsOf(text))['word/document.xml'] ?? ''
    expect(body).toMatch(/<w:pgSz w:w="18709" w:h="12189" w:orient="landscape"\/>/)
    const upright = (await partsOf({ ...text, landscape: false }))['word/document.xml'] ?? ''
    expect(upright).toMatch(/<w:pgSz w:w="12189" w:h="18709"/)
  })

  it('keeps its table: every row, heads that repeat, widths that fill the line', async () => {
    const body = (await partsOf(text))['word/document.xml'] ?? ''
    const [table = ''] = /<w:tbl>.*?<\/w:tbl>/s.exec(body) ?? []
    expect(table.match(/<w:tr>/g)).toHaveLength(41)
    expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(41)
    const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(Math.round((294 * 1440) / 25.4))
  })

  it('says everything, with signs that XML minds', async () => {
    const parts = await partsOf(text)
    const body = parts['word/document.xml'] ?? ''
    for (const said of [
      'DINAS &lt;A &amp; B&gt;',
      'Pokok persoalan',
      '2.',
      'NIP\u00a01',
      '(Tuliskan.)',
    ]) {
      expect(body).toContain(said)
    }
    // Who signs stands in bold, as on the sheet.
    expect(body).toMatch(/<w:b\/>(?:(?!<w:t).)*<w:t[^>]*>Nama<\/w:t>/)
    const foot = Object.entries(parts).find(([name]) => /footer\d*\.xml$/.test(name))?.[1] ?? ''
    expect(foot).toContain('7F3A-92C1')
    expect(foot).toContain('NUMPAGES')
  })
})
