import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { pageOf } from '../../../renderer/print/sheet/document.ts'
import { longOr } from '../../make/long-form.ts'
import {
  SAMPLE_CREATOR,
  SAMPLE_MOMENT,
  SAMPLE_PAPERS,
  SAMPLE_SOURCE,
  sampleWish,
  TWELVE,
} from '../../make/sample-papers.ts'
import { expect, test } from '../desk.ts'
import { longOnly } from '../long-form.ts'
import { ready, saveAs } from '../papers.ts'
import { type Program, smallScreen } from '../program.ts'
import { goTo } from '../rail.ts'
import { windowPapers } from './paper-workers.ts'
import { type Outline, type PageMarks, pageMarks } from './pdf-marks.ts'

const PRINTED = longOr(SAMPLE_PAPERS, (_, at) => at % 24 === 0)
const KNOWN: ReadonlySet<string> = new Set(TWELVE)
/** In the short form those whose bytes are known, and those that are printed. */
const MADE = longOr(SAMPLE_PAPERS, (name) => KNOWN.has(name) || PRINTED.includes(name))

const CHART = 'Bagan (Lampiran)'
const TABLE = 'Peta jabatan (daftar)'

async function savedPdf(program: Program, page: Page, path: string) {
  await saveAs(program, page, 'PDF', path)
  return new Uint8Array(readFileSync(path))
}

test('what the dialog prints stands where the PDF has it', async ({ desk }) => {
  longOnly('places of marks on paper in the units')
  const { program, page, folder } = await desk.start({ args: ['demo'] })
  await smallScreen(program)
  const dialog = await program.printDialog()
  await dialog.ends('Print job canceled')
  await goTo(page, 'Cetak')
  // In the short form one is printed by printing, and marks are compared below.
  for (const [at, kind] of longOr([CHART, TABLE], () => false).entries()) {
    await test.step(kind, async () => {
      await ready(page, kind)
      const saved = await pageMarks(await savedPdf(program, page, join(folder, `${at}.pdf`)))
      await page.getByRole('button', { name: 'Cetak', exact: true }).last().click()
      await expect.poll(async () => (await dialog.printed()).length).toBe(at + 1)
      const pdf = (await dialog.printed())[at]?.pdf ?? new Uint8Array()
      const printed = await pageMarks(pdf)
      expectSheets(saved, printed)
    })
  }
  const papers = await test.step('the workers of the window make every paper', () =>
    windowPapers(
      page,
      SAMPLE_SOURCE,
      MADE.map((name) => sampleWish(name, 'id')),
      { creator: SAMPLE_CREATOR, createdAt: SAMPLE_MOMENT.getTime() },
    ))
  await test.step('their bytes are those committed, which Node writes too', () => {
    const hashes: Record<string, string> = JSON.parse(readFileSync(HASHES, 'utf8'))
    const here = MADE.map((name, at) => [name, hashOf(papers[at]?.pdf)])
    expect(Object.fromEntries(here.filter(([name = '']) => name in hashes))).toEqual(hashes)
  })
  await test.step('and what the dialog prints of each stands where its PDF has it', async () => {
    for (const name of PRINTED) {
      const paper = papers[MADE.indexOf(name)]
      if (!paper) throw new Error(name)
      const before = (await dialog.printed()).length
      await page.evaluate((input) => window.desktop.printPaper(input), {
        html: pageOf(paper.document),
        paper: paper.document.paper,
      })
      const pdf = (await dialog.printed())[before]?.pdf ?? new Uint8Array()
      expectSheets(await pageMarks(paper.pdf), await pageMarks(pdf))
    }
  })
})

const HASHES = new URL('../../print/pdf/hashes.json', import.meta.url)

function hashOf(bytes: Uint8Array | undefined): string {
  return createHash('sha256')
    .update(bytes ?? '')
    .digest('hex')
}

function expectSheets(saved: readonly PageMarks[], printed: readonly PageMarks[]): void {
  expect(printed).toHaveLength(saved.length)
  saved.forEach((sheet, no) => {
    expectAlike(sheet, printed[no])
  })
}

/** Millimetres. */
const NEAR = 0.1
const PIXEL = 0.3
/** A dashed line may be drawn as its dashes, which are as thick as it is and end with the last of them. */
const THICK = 0.5
const GAP = 0.9

function expectAlike(sheet: PageMarks, page: PageMarks | undefined): void {
  if (!page) throw new Error('no page')
  // Chromium draws the ground of a sheet on whole pixels, and all on it as much larger or smaller (0.05 %).
  const away = ([x1, y1, x2, y2]: Outline) =>
    Math.abs(x2 - x1 - sheet.width) + Math.abs(y2 - y1 - sheet.height)
  const [ground] = [...page.outlines].sort((a, b) => away(a) - away(b))
  if (!ground || away(ground) > PIXEL) throw new Error('no sheet on the page')
  const across = sheet.width / (ground[2] - ground[0])
  const down = sheet.height / (ground[3] - ground[1])
  const text = ({ letters }: PageMarks) =>
    letters.map(({ letter }) => letter.normalize('NFKC')).join('')
  expect(text(page)).toBe(text(sheet))
  const apart = sheet.letters.filter(({ x, y }, at) => {
    const other = page.letters[at]
    return Math.hypot((other?.x ?? 0) * across - x, (other?.y ?? 0) * down - y) > NEAR
  })
  expect(apart).toEqual([])
  const drawn = page.outlines.map(
    ([x1, y1, x2, y2]): Outline => [x1 * across, y1 * down, x2 * across, y2 * down],
  )
  expect(sheet.outlines.filter((one) => !drawn.some((other) => isAlike(one, other)))).toEqual([])
}

function isAlike(one: Outline, other: Outline): boolean {
  const out = [one[0] - other[0], one[1] - other[1], other[2] - one[2], other[3] - one[3]]
  const line = Math.min(one[2] - one[0], one[3] - one[1]) < NEAR
  const short = NEAR + (line ? GAP : 0)
  return out.every((by, at) => by >= (at < 2 ? -NEAR : -short) && by <= NEAR + THICK / 2)
}
