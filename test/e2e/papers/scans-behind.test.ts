import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { DOCX } from '../../domain/attachments/scans.ts'
import { pdfPages } from '../../headless/pdf-text.ts'
import { pngOf } from '../../make/pictures.ts'
import { readPdf } from '../../print/pdf/read-pdf.ts'
import { uaFaults } from '../../print/pdf/ua-faults.ts'
import { saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { made, saveAs, sheetsShown } from '../papers.ts'
import { smallScreen } from '../program.ts'
import { goTo } from '../rail.ts'

const PDF = join(import.meta.dirname, '../../fixtures/pdf-tables/duk-bergaris.pdf')

/** A PDF whose letters are not in it, as old programs make them. */
async function withoutFonts(): Promise<Uint8Array> {
  const made = await PDFDocument.create()
  const font = await made.embedFont(StandardFonts.Helvetica)
  made.addPage().drawText('Surat lama', { x: 50, y: 700, font })
  return made.save()
}

test('an order is printed with its scans behind it, and tells what could not be', async ({
  desk,
}) => {
  const { program, page, folder } = await desk.start({ args: ['demo'] })
  await smallScreen(program)
  const at = (name: string) => join(folder, name)
  copyFileSync(PDF, at('SPRIN 800-131.pdf'))
  writeFileSync(at('tanda terima.png'), pngOf(1600, 900))
  writeFileSync(at('konsep.docx'), DOCX)
  writeFileSync(at('surat lama.pdf'), await withoutFonts())
  await goTo(page, 'Kekosongan')
  await page
    .getByRole('table', { name: 'Daftar kosong' })
    .getByRole('button', { name: 'Kepala Subbagian Tata Usaha' })
    .press('Enter')
  const names = ['SPRIN 800-131.pdf', 'tanda terima.png', 'konsep.docx', 'surat lama.pdf']
  await program.chooseFiles(names.map(at))
  const section = page.getByRole('region', { name: 'Plt/Plh' })
  await section.getByRole('button', { name: /^Lampirkan… Kornelia/ }).press('Enter')
  await expect(
    page
      .getByRole('list', { name: /^Lampiran: Kornelia/ })
      .first()
      .getByRole('listitem'),
  ).toHaveCount(4)
  await saved(page)

  await section.getByRole('button', { name: 'Surat perintah' }).press('Enter')
  await made(page)
  expect(await sheetsShown(page)).toBe(1)
  await page.getByRole('switch', { name: 'Sertakan lampiran (4)' }).press('Space')
  await expect(async () => expect(await sheetsShown(page)).toBeGreaterThan(3)).toPass({
    timeout: 60_000,
  })
  await made(page)

  const pdf = at('surat perintah.pdf')
  await saveAs(program, page, 'PDF', pdf)
  const bytes = readFileSync(pdf)
  const pages = await pdfPages(new Uint8Array(bytes))
  const texts = pages.map(({ words }) => words)
  expect(texts.some((text) => text.includes('Lampiran: SPRIN 800-131.pdf, halaman 1 dari'))).toBe(
    true,
  )
  expect(texts.some((text) => text.includes('Lampiran: tanda terima.png'))).toBe(true)
  const last = texts.at(-1) ?? ''
  expect(last).toContain('Lampiran yang tidak ikut tercetak')
  expect(last).toContain('“konsep.docx” adalah dokumen Word')
  expect(last).toContain('“surat lama.pdf” memakai huruf atau gambar')
  expect(uaFaults(await readPdf(bytes))).toEqual([])
})
