import type { Page } from '@playwright/test'
import { saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { command } from '../keys.ts'
import type { Launched } from '../launch.ts'
import { longOnly } from '../long-form.ts'
import { still } from '../still.ts'

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

test('the fill handle is drawn downwards, and branches are folded in the order of the tree', async ({
  desk,
}) => {
  longOnly('filled down by keys here; placing and folding in the units of the screens')
  const { page } = await desk.start({ args: ['demo'] })
  await openSheet(page)
  const first = cell(page, 'Kepala Subbagian Program', 'kelas')
  const staff = cell(page, 'Analis Perencanaan, Evaluasi dan Pelaporan', 'kelas')
  const next = cell(page, 'Kepala Subbagian Keuangan', 'kelas')
  await first.click()
  await page.keyboard.type('10')
  await page.keyboard.press('Enter')
  await first.click()
  await still(page)
  const handle = await first.locator('[data-fill]').boundingBox()
  const end = await next.boundingBox()
  if (!handle || !end) throw new Error('The handle is not in view')
  await page.mouse.move(handle.x + 4, handle.y + 4)
  await page.mouse.down()
  await page.mouse.move(end.x + 10, end.y + 10, { steps: 6 })
  await expect(staff).toHaveAttribute('data-filled')
  await page.mouse.up()
  await expect(next).toHaveText('10')
  await expect(staff).toHaveText('10')
  await expect(cell(page, 'Subbagian Keuangan', 'kelas')).toHaveText('')
  await expect(cell(page, 'Bendahara', 'kelas')).toHaveText('7')
  await page.keyboard.press('Control+z')
  await expect(next).toHaveText('9')

  const grid = page.getByRole('treegrid')
  const rows = Number(await grid.getAttribute('aria-rowcount'))
  await cell(page, 'Sekretariat', 'name').click()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(first).toHaveCount(0)
  await expect(grid).not.toHaveAttribute('aria-rowcount', String(rows))
  await cell(page, 'Sekretariat', 'name').locator('button').click()
  await expect(grid).toHaveAttribute('aria-rowcount', String(rows))
  await cell(page, 'Sekretariat', 'name').click()
  await page.keyboard.press('Alt+ArrowLeft')
  await command(page, 'Bendahara')
  await expect(page.getByRole('row', { selected: true })).toContainText('Bendahara')
})

test('a block with one bad value changes nothing and says which', async ({ desk }) => {
  longOnly('bad-numbers pastes one')
  const launched = await desk.start({ args: ['demo'] })
  const { page } = launched
  await openSheet(page)
  const first = cell(page, 'Bendahara', 'seats')
  const before = (await first.textContent()) ?? ''
  await first.click()
  await paste(launched, '7\r\ntiga\r\n')
  await expect(page.getByText(/“tiga” pada Verifikator Keuangan/)).toBeVisible()
  await expect(first).toHaveText(before)
})

test('the selection is shared with the chart, and the sheet is searched, sorted and grouped', async ({
  desk,
}) => {
  longOnly('shared-selection; search, order and groups in the units')
  const { page } = await desk.start({ args: ['demo'] })
  await openSheet(page)
  const grid = page.getByRole('treegrid')
  const rows = Number(await grid.getAttribute('aria-rowcount'))
  await cell(page, 'Sekretariat', 'name').click()
  await expect(page.getByRole('complementary')).toContainText('Sekretariat')

  await cell(page, 'Verifikator Keuangan', 'name').click()
  await page.keyboard.press('Control+2')
  const box = page.locator('[role="treeitem"][aria-selected="true"]')
  await expect(box).toHaveAttribute('aria-label', /^Subbagian Keuangan/)
  await page.keyboard.press('Control+3')
  await expect(page.getByRole('row', { selected: true })).toContainText('Verifikator Keuangan')

  await page.getByLabel('Cari pada lembar').fill('subbagian')
  await expect(grid).not.toHaveAttribute('aria-rowcount', String(rows))
  await page.getByRole('button', { name: 'Tampilkan semua' }).click()
  await expect(grid).toHaveAttribute('aria-rowcount', String(rows))

  await page.getByRole('columnheader', { name: 'Kelas' }).getByText('Kelas').click()
  await expect(page.getByRole('columnheader', { name: 'Kelas' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  await page.getByRole('combobox', { name: 'Kelompokkan' }).click()
  await page.getByRole('option', { name: 'Per Eselon' }).click()
  await expect(page.getByRole('row', { name: /Eselon: II\.b/ })).toBeVisible()
})

test('Alt+↓ opens the menu of the column, and its filter can be typed at once', async ({
  desk,
}) => {
  longOnly('filters of the sheet in the units of the screens')
  const { page } = await desk.start({ args: ['demo'] })
  await openSheet(page)
  await page.getByRole('row').nth(5).locator('[data-column-id="name"]').click()
  await page.keyboard.press('Alt+ArrowDown')
  const filter = page.getByRole('textbox', { name: 'Hanya yang memuat', exact: true })
  await expect(filter).toBeFocused()
  await still(page)
  await page.keyboard.type('Bidang')
  await expect(filter).toHaveValue('Bidang')
  await page.keyboard.press('Enter')
  await expect(filter).toBeHidden()
  await expect(page.getByRole('columnheader', { name: /\(disaring\)$/ })).toBeVisible()
})
