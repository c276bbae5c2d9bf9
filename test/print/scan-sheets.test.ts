import { describe, expect, it } from 'vitest'
import { paperOf } from '../../renderer/layout/pages/paper.ts'
import { documentOf } from '../../renderer/print/sheet/document.ts'
import { type ScanPicture, withScanSheets } from '../../renderer/print/sheet/scan-sheets.ts'
import { jpegOf } from '../make/pictures.ts'
import { uaFaults } from './pdf/ua-faults.ts'
import { pdfOf } from './pdf/written-pdf.ts'

const NONE = { title: 'Tidak ikut', lines: [] }
function letter(name: 'F4' | 'A4') {
  return documentOf({
    ...{ title: 'Surat', author: 'Dinas', subject: '', language: 'id', families: ['Arimo'] },
    ...{ paper: paperOf(name, true), count: 1 },
    sheetAt: () => ({ label: 'Surat', bookmark: 'Surat', marks: [] }),
  })
}

function scan(width: number, height: number, caption = 'Lampiran: SK.pdf'): ScanPicture {
  const base64 = Buffer.from(jpegOf(width, height)).toString('base64')
  return { href: `data:image/jpeg;base64,${base64}`, width, height, caption }
}

describe.each(['F4', 'A4'] as const)('scans behind a paper of %s', (name) => {
  it('each have a sheet of it, turned where they lie, within its edges and in their own form', () => {
    const made = withScanSheets(letter(name), [scan(1654, 2339), scan(2339, 1654)], NONE)
    expect([made.sheets, made.turned]).toEqual([3, [2]])
    const sizes = made.svg.slice(1).map((sheet) => {
      const [, x, y, width, height] =
        /<image[^>]*? x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/.exec(sheet) ??
        []
      return [x, y, width, height].map(Number)
    })
    const { widthMm, heightMm } = paperOf(name, true)
    for (const [at, [x = 0, y = 0, width = 0, height = 0]] of sizes.entries()) {
      const [across, down] = at === 0 ? [widthMm, heightMm] : [heightMm, widthMm]
      expect(x + width).toBeLessThanOrEqual(across - 9.9)
      expect(y + height).toBeLessThanOrEqual(down - 9.9)
      expect(Math.max(width / (across - 20), height / (down - 26))).toBeGreaterThan(0.95)
      expect(width / height).toBeCloseTo(at === 0 ? 1654 / 2339 : 2339 / 1654, 2)
    }
  })

  it('are heard by their line, and the PDF keeps its promise', async () => {
    const left = { title: 'Lampiran yang tidak ikut tercetak', lines: ['“a.docx” adalah Word.'] }
    const document = withScanSheets(letter(name), [scan(600, 800, 'Lampiran: SK 1.pdf')], left)
    expect(uaFaults(await pdfOf(document))).toEqual([])
    expect(document.packed.at(-1)).toContain('a.docx')
  })
})

it('a paper without scans is the same, to the letter', () => {
  const plain = letter('F4')
  expect(withScanSheets(plain, [], NONE)).toBe(plain)
})
