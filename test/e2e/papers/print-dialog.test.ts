import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { pdfPages } from '../../headless/pdf-text.ts'
import { expect, test } from '../desk.ts'
import { longOnly } from '../long-form.ts'
import { ready, saveAs } from '../papers.ts'
import { smallScreen } from '../program.ts'
import { goTo } from '../rail.ts'

const CANCELLED = 'Print job canceled'

function printButton(page: Page) {
  return page.getByRole('button', { name: 'Cetak', exact: true }).last()
}

/** F4 on its long side. */
const F4 = { pageSize: { width: 215_000, height: 330_000 }, landscape: true }

test('Cetak opens the system’s dialog for the very sheets of the PDF', async ({ desk }) => {
  longOnly('sheets are printed in printing; where all stands on them in paper-marks')
  const { program, page, folder } = await desk.start({ args: ['demo'] })
  await smallScreen(program)
  const dialog = await program.printDialog()
  const opened = await program.noteOpened()
  const instead = page.getByRole('button', { name: /^Halaman pengganti/ })
  await goTo(page, 'Cetak')
  await ready(page, 'Bagan (Lampiran)')
  await page.getByText('Unit dan pejabat', { exact: true }).click()

  await test.step('closed without printing: nothing is said and nothing remembered', async () => {
    await dialog.ends(CANCELLED)
    await printButton(page).click()
    await expect.poll(async () => (await dialog.printed()).length).toBe(1)
    await expect(printButton(page)).toBeEnabled()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await expect(instead).toHaveCount(0)
  })

  await test.step('left open it holds up nobody, and stopping ends it in the main process', async () => {
    await dialog.ends(null)
    await printButton(page).click()
    const strip = page.getByText(/^Dialog cetak sistem dibuka untuk \d+ lembar/)
    await expect(strip).toContainText('F4 (215 × 330 mm), arah mendatar, skala 100 %')
    await expect.poll(async () => (await dialog.printed()).length).toBe(2)
    expect(await program.windows()).toBe(2)
    await page.getByRole('button', { name: 'Hentikan' }).click()
    await expect(strip).toHaveCount(0)
    await expect.poll(() => program.windows()).toBe(1)
    await expect(instead).toHaveCount(0)
  })

  await test.step('without a printer it says so, and what to do', async () => {
    await dialog.ends('No printers available on the network')
    await printButton(page).click()
    await expect(page.getByText(/Belum ada printer yang terpasang/)).toContainText(
      'simpan sebagai PDF',
    )
    await expect(instead).toHaveCount(0)
  })

  await test.step('printed: paper, sheets and words are those of the PDF, and the set is kept', async () => {
    await dialog.ends('')
    await printButton(page).click()
    await expect(page.getByText(/lembar dikirim ke printer/)).toBeVisible()
    await expect(instead).toHaveCount(1)
    const printed = (await dialog.printed()).at(-1)
    expect(printed?.options).toMatchObject({ ...F4, silent: false, scaleFactor: 100 })
    expect(printed?.options.margins).toEqual({ marginType: 'none' })
    const path = join(folder, 'bagan.pdf')
    await saveAs(program, page, 'PDF', path)
    const saved = await pdfPages(new Uint8Array(readFileSync(path)))
    const pages = await pdfPages(printed?.pdf ?? new Uint8Array())
    expect(saved.length).toBeGreaterThan(1)
    // Another program wrote it: its pages are whole CSS pixels, and it parts a line into other words.
    const letters = ({ words }: { readonly words: string }) => words.replace(/\s/g, '')
    expect(pages.map(letters)).toEqual(saved.map(letters))
    for (const [at, { width, height, smallest }] of pages.entries()) {
      expect(Math.abs(width - (saved[at]?.width ?? 0))).toBeLessThan(0.8)
      expect(Math.abs(height - (saved[at]?.height ?? 0))).toBeLessThan(0.8)
      expect(smallest).toBeCloseTo(saved[at]?.smallest ?? 0, 1)
    }
    expect(await opened()).toEqual([])
  })

  await test.step('where no dialog can be opened the PDF is, with a word why', async () => {
    await dialog.ends('Invalid printer settings')
    await printButton(page).click()
    await expect(page.getByText(/Dialog cetak sistem tidak dapat dibuka/)).toBeVisible()
    await expect.poll(async () => (await opened()).length).toBe(1)
  })

  await test.step('the second way opens it in the reader without a dialog', async () => {
    const before = (await dialog.printed()).length
    await page.getByRole('button', { name: 'Cara lain mencetak' }).click()
    await page.getByRole('menuitem', { name: 'Buka di pembaca PDF' }).click()
    await expect.poll(async () => (await opened()).length).toBe(2)
    expect(await dialog.printed()).toHaveLength(before)
    expect(await program.windows()).toBe(1)
  })
})
