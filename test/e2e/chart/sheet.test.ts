import type { Page } from '@playwright/test'
import { saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import type { Launched } from '../launch.ts'

async function openSheet(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Bagian program' })
    .getByText('Lembar data', { exact: true })
    .click()
  await expect(page.getByRole('treegrid')).toBeVisible()
  await expect(page.getByRole('row').nth(12)).toBeVisible()
}

/** The cell in the row whose first cell says `name`, under that heading. */
function cell(page: Page, name: string, heading: string) {
  return page
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell', { name, exact: true }) })
    .locator(`[data-column-id="${heading}"]`)
}

/** Puts a block on the clipboard as a spreadsheet does, and presses Ctrl+V. */
async function paste({ program, page }: Launched, text: string): Promise<void> {
  await program.clipboard.write(text)
  await page.keyboard.press('Control+v')
}

/** Presses Ctrl+C and reads the clipboard. */
async function copied({ program, page }: Launched): Promise<string> {
  await program.clipboard.clear()
  await page.keyboard.press('Control+c')
  const read = () => program.clipboard.read()
  await expect.poll(read).not.toBe('')
  return read()
}

test('cells are edited, pasted, filled down and taken back, one step each', async ({ desk }) => {
  const launched = await desk.start({ args: ['demo'] })
  const { page } = launched
  await page
    .getByRole('navigation', { name: 'Bagian program' })
    .getByText('Perlu diperiksa')
    .click()
  await openSheet(page)
  const seats = cell(page, 'Pengolah Data', 'seats').first()
  await seats.click()
  await page.keyboard.type('5')
  await page.keyboard.press('Enter')
  await expect(seats).toHaveText('5')
  await saved(page)

  const first = cell(page, 'Bendahara', 'kelas')
  await first.click()
  await paste(launched, '8\t3\r\n9\t4\r\n')
  await expect(first).toHaveText('8')
  await expect(cell(page, 'Bendahara', 'seats')).toHaveText('3')
  await expect(cell(page, 'Verifikator Keuangan', 'kelas')).toHaveText('9')
  await expect(cell(page, 'Verifikator Keuangan', 'seats')).toHaveText('4')

  await cell(page, 'Verifikator Keuangan', 'kelas').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Salin' }).click()
  const clipboard = () => launched.program.clipboard.read()
  await expect.poll(clipboard).toBe('9')
  await expect(page.getByRole('treegrid')).toBeFocused()
  await page.keyboard.press('Shift+F10')
  await expect(page.getByRole('menuitem', { name: 'Tampilkan pada bagan' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('treegrid')).toBeFocused()

  await first.click()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowRight')
  expect(await copied(launched)).toBe('8\t3\n9\t4')
  await page.keyboard.press('Control+d')
  await expect(cell(page, 'Verifikator Keuangan', 'kelas')).toHaveText('8')
  await expect(cell(page, 'Verifikator Keuangan', 'seats')).toHaveText('3')

  const note = cell(page, 'Bendahara', 'kelas')
  await note.click()
  await page.keyboard.press('Control+x')
  await expect(note).toHaveText('')
  await page.keyboard.press('Control+v')
  await expect(note).toHaveText('8')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(cell(page, 'Verifikator Keuangan', 'kelas')).toHaveText('9')
  await page.keyboard.press('Control+z')
  await expect(cell(page, 'Bendahara', 'seats')).not.toHaveText('3')
  await saved(page)

  // A removed row leaves the cell to the one below it.
  await cell(page, 'Bendahara', 'kelas').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Hapus baris' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Hapus' }).click()
  await expect(cell(page, 'Bendahara', 'kelas')).toHaveCount(0)
  await page.getByRole('treegrid').focus()
  await page.keyboard.type('7')
  await page.keyboard.press('Enter')
  await expect(cell(page, 'Verifikator Keuangan', 'kelas')).toHaveText('7')
  await saved(page)
})
