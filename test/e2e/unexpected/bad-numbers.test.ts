import type { Page } from '@playwright/test'
import { longOr } from '../../make/long-form.ts'
import { pick, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import type { Launched } from '../launch.ts'
import { goTo } from '../rail.ts'
import { storedRecords } from '../stored.ts'

const TOO_MANY = ['198001012005011001', '1000000000'] as const
const REFUSED = /bilangan bulat 0 sampai 10\.000/

function cell(page: Page, name: string) {
  return page
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell', { name, exact: true }) })
    .locator('[data-column-id="seats"]')
    .first()
}

/** No number that is out of range got in, and the vacancies of the whole office are shown. */
async function expectSound({ page }: Launched): Promise<void> {
  await saved(page)
  const records = await storedRecords(page)
  expect(Math.max(...records.map(({ seats }) => Number(seats ?? 0)))).toBeLessThanOrEqual(10_000)
  await goTo(page, 'Kekosongan')
  await expect(page.getByText('Semua 26', { exact: true })).toBeVisible()
}

/** The sentence that says so names the post. */
async function refused(page: Page, post: string): Promise<void> {
  await expect(page.getByRole('alert').filter({ hasText: REFUSED })).toContainText(post)
}

for (const number of longOr(TOO_MANY, (_, at) => at === 0)) {
  test(`K ${number} by key in the sheet, by key in the panel, by paste`, async ({ desk }) => {
    const started = await desk.start({ args: ['demo'] })
    const { page, program } = started
    await pick(page, 'Subbagian Program')
    const field = page.getByLabel('K (kebutuhan)').first()
    const before = await field.inputValue()
    await field.fill(number)
    await field.press('Enter')
    await refused(page, 'Kepala Subbagian Program')
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await field.press('Escape')
    await expect(field).not.toHaveAttribute('aria-invalid', 'true')
    await expect(field).toHaveValue(before)

    await goTo(page, 'Lembar data')
    const seats = cell(page, 'Bendahara')
    const was = (await seats.textContent()) ?? ''
    await seats.click()
    await page.keyboard.type(number)
    await page.keyboard.press('Enter')
    await refused(page, 'Bendahara')
    await page.keyboard.press('Escape')
    await expect(seats).toHaveText(was)

    const other = cell(page, 'Verifikator Keuangan')
    const held = (await other.textContent()) ?? ''
    await other.click()
    await program.clipboard.write(number)
    await page.keyboard.press('Control+v')
    await refused(page, 'Verifikator Keuangan')
    await expect(other).toHaveText(held)
    await expectSound(started)
  })
}
