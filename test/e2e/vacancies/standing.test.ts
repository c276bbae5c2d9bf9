import type { Page } from '@playwright/test'
import { barriers, outOfReach } from '../barriers.ts'
import { box, pick, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { smallScreen } from '../program.ts'
import { goTo } from '../rail.ts'

const VACANT = 'Kepala Seksi Layanan Informasi Publik'
const PERSON = 'Agus Setyabudi Hardiwinoto, S.Si.'
const UNIT = 'Seksi Statistik Sektoral'
const _TMT = 'TMT (hari pertama tidak lagi menjabat)'

async function typed(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole('dialog').getByLabel(label, { exact: true })
  await field.fill(text)
  await field.press('Tab')
}

/** Opens "Tunjuk Plt/Plh" for the vacant seksi and writes the first day. */
async function nameActing(page: Page, from: string): Promise<void> {
  await goTo(page, 'Kekosongan')
  await page
    .getByRole('row', { name: new RegExp(`^${VACANT}`) })
    .getByRole('button', { name: new RegExp(`^${VACANT}`) })
    .click()
  const pane = page.getByRole('complementary', { name: VACANT })
  await pane.getByRole('button', { name: 'Tunjuk Plt/Plh' }).click()
  await typed(page, 'Mulai', from)
}

test('who is away keeps the post, is told wherever somebody is chosen, and comes back with one press', async ({
  desk,
}) => {
  const { page, program } = await desk.start({ args: ['demo'] })
  await smallScreen(program)
  await pick(page, UNIT)
  const panel = page.getByRole('complementary', { name: 'Rincian' })
  await panel.getByRole('button', { name: 'Catat berhalangan' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('combobox', { name: 'Alasan' })).toBeFocused()
  await typed(page, 'Hari pertama berhalangan', '1/10/2018')
  await typed(page, 'Hari terakhir berhalangan', '30/9/2018')
  await dialog.getByRole('button', { name: 'Catat berhalangan' }).click()
  await expect(dialog.getByRole('alert')).toContainText('sebelum mulai 1 Oktober 2018')
  await typed(page, 'Hari terakhir berhalangan', '31/10/2018')
  expect(await barriers(page)).toEqual([])
  expect(await outOfReach(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Catat berhalangan' }).click()
  await saved(page)
  await expect(panel).toContainText('berhalangan sampai 31 Oktober 2018 (sakit)')

  await nameActing(page, '31/10/2018')
  const candidate = dialog.getByRole('radio', { name: new RegExp(PERSON.slice(0, 12)) })
  await dialog.getByText(/lainnya tidak dapat/).click()
  await expect(candidate).toHaveAccessibleName(/berhalangan sampai 31 Oktober 2018/)
  await typed(page, 'Mulai', '1/11/2018')
  await expect(candidate).not.toHaveAccessibleName(/berhalangan/)
  await page.keyboard.press('Escape')

  await goTo(page, 'Bagan')
  await box(page, UNIT).click()
  await panel.getByRole('button', { name: 'Sudah kembali' }).click()
  await expect(panel).not.toContainText('berhalangan sampai')
  await page.keyboard.press('Control+z')
  await expect(panel).toContainText('berhalangan sampai 31 Oktober 2018')
})
