import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { PDFDocument } from 'pdf-lib'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { makeSheets } from '../../renderer/papers/make-sheets.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { writePdf } from '../../renderer/print/pdf/write-pdf.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { SAMPLE_DAY } from '../make/sample-proposal.ts'
import { testFonts } from '../make/test-fonts.ts'
import { expect, test } from './desk.ts'
import { dialogDouble } from './dialog-double.ts'
import { ready, saveAs } from './papers.ts'
import { type Outline, type PageMarks, pageMarks } from './pdf-marks.ts'
import { goTo } from './rail.ts'
import { smallScreen } from './system-dialogs.ts'

const CHART = 'Bagan (Lampiran)'
const TABLE = 'Peta jabatan (daftar)'

async function savedPdf(program: ElectronApplication, page: Page, path: string) {
  await saveAs(program, page, 'PDF', path)
  return new Uint8Array(readFileSync(path))
}

test('what the dialog prints stands where the PDF has it', async ({ desk }) => {
  const { program, page, folder } = await desk.start({ args: ['demo'] })
  await smallScreen(program)
  const dialog = await dialogDouble(program)
  await dialog.ends('Print job canceled')
  await goTo(page, 'Cetak')
  for (const [at, kind] of [CHART, TABLE].entries()) {
    await test.step(kind, async () => {
      await ready(page, kind)
      const saved = await pageMarks(await savedPdf(program, page, join(folder, `${at}.pdf`)))
      await page.getByRole('button', { name: 'Cetak', exact: true }).last().click()
      await expect.poll(async () => (await dialog.printed()).length).toBe(at + 1)
      const pdf = (await dialog.printed())[at]?.pdf ?? new Uint8Array()
      const printed = await pageMarks(pdf)
      expect(printed).toHaveLength(saved.length)
      saved.forEach((sheet, no) => {
        expectAlike(sheet, printed[no])
      })
    })
  }
})

/** Millimetres. Chromium rounds the steps of small type: over a long line that is a little more. */
const NEAR = 0.1
const PIXEL = 0.3
const NEAR_LETTER = 0.15
/** A dashed line may be drawn as its dashes, which are as thick as it is. */
const THICK = 0.2

function expectAlike(sheet: PageMarks, page: PageMarks | undefined): void {
  if (!page) throw new Error('no page')
  // Chromium draws the ground of a sheet on whole pixels, and all on it as much larger or smaller (0.05 %).
  const away = ([x1, y1, x2, y2]: Outline) =>
    Math.abs(x2 - x1 - sheet.width) + Math.abs(y2 - y1 - sheet.height)
  const [ground] = [...page.outlines].sort((a, b) => away(a) - away(b))
  if (!ground || away(ground) > PIXEL) throw new Error('no sheet on the page')
  const across = sheet.width / (ground[2] - ground[0])
  const down = sheet.height / (ground[3] - ground[1])
  const text = ({ letters }: PageMarks) => letters.map(({ letter }) => letter).join('')
  expect(text(page)).toBe(text(sheet))
  const apart = sheet.letters.filter(({ x, y }, at) => {
    const other = page.letters[at]
    return Math.hypot((other?.x ?? 0) * across - x, (other?.y ?? 0) * down - y) > NEAR_LETTER
  })
  expect(apart).toEqual([])
  const drawn = page.outlines.map(
    ([x1, y1, x2, y2]): Outline => [x1 * across, y1 * down, x2 * across, y2 * down],
  )
  expect(sheet.outlines.filter((one) => !drawn.some((other) => isAlike(one, other)))).toEqual([])
}

function isAlike(one: Outline, other: Outline): boolean {
  const out = [one[0] - other[0], one[1] - other[1], other[2] - one[2], other[3] - one[3]]
  return out.every((by) => by >= -NEAR && by <= NEAR + THICK / 2)
}

test('the window writes the bytes that are written here', async ({ desk }) => {
  const { program, page, folder } = await desk.start({ args: ['demo'] })
  await smallScreen(program)
  await goTo(page, 'Cetak')
  const structure = structureOf(demoRecords())
  for (const [name, kind] of [
    [CHART, 'chart'],
    ['Peta jabatan (bagan)', 'peta-jabatan'],
  ] as const) {
    await ready(page, name)
    const saved = await savedPdf(program, page, join(folder, `${kind}.pdf`))
    const read = await PDFDocument.load(saved, { updateMetadata: false })
    const choice = { ...USUAL_PAPER, kind }
    const days = { on: SAMPLE_DAY, today: SAMPLE_DAY }
    const made = makeSheets(
      { structure, live: structure, proposal: null },
      { choice, language: 'id', ...days },
    )
    if (!made) throw new Error('no sheets')
    const here = writePdf({
      document: made.document,
      fonts: await testFonts(),
      creator: read.getCreator() ?? '',
      createdAt: read.getCreationDate() ?? new Date(0),
    })
    expect(Buffer.from(here).equals(saved)).toBe(true)
  }
})
