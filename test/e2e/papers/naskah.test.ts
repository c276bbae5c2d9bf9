import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from '../desk.ts'
import { ready, saveAs, sheetsShown } from '../papers.ts'
import { smallScreen } from '../program.ts'
import { goTo } from '../rail.ts'

test('the regulation is shown, its chart on its long side, and saved for Word with a picture of it', async ({
  desk,
}) => {
  const { program, page, folder } = await desk.start({ args: ['demo'] })
  await smallScreen(program)
  await goTo(page, 'Cetak')
  await ready(page, 'Naskah peraturan')
  const sheets = await sheetsShown(page)
  expect(sheets).toBeGreaterThan(10)
  await page.locator(`[data-sheet="${sheets}"]`).scrollIntoViewIfNeeded()
  const size = await page.locator(`[data-sheet="${sheets}"] svg`).first().boundingBox()
  expect(size?.width ?? 0).toBeGreaterThan(size?.height ?? 0)
  const path = join(folder, 'naskah.docx')
  await saveAs(program, page, 'Word (DOCX)', path)
  const parts = unzipSync(new Uint8Array(readFileSync(path)))
  const pictures = Object.keys(parts).filter((name) => name.endsWith('.png'))
  expect(pictures).toHaveLength(1)
  // A PNG of the chart at 300 dots to the inch.
  const bytes = parts[pictures[0] ?? ''] ?? new Uint8Array()
  expect(new DataView(bytes.buffer, bytes.byteOffset).getUint32(16)).toBeGreaterThan(3000)
})
