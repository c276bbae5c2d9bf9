import { expect, test } from '../desk.ts'

test('all data is held against each other by keyboard, and found whole', async ({ desk }) => {
  const { page } = await desk.start({ args: ['demo'] })
  await page
    .getByRole('navigation', { name: 'Bagian program' })
    .getByRole('button', { name: /^Riwayat/ })
    .click()
  await page.getByRole('button', { name: 'Buat cadangan sekarang' }).press('Enter')
  await expect(page.getByText(/^Cadangan terakhir yang baik/)).toBeVisible()
  await page.getByRole('tab', { name: 'Perubahan' }).press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.getByRole('button', { name: 'Periksa keutuhan' }).press('Enter')
  await expect(page.getByRole('status').filter({ hasText: /^Data utuh/ })).toBeVisible()
  await expect(page.getByText(/^Cadangan: 1 dari 1 dapat dibuka/)).toBeVisible()
  await expect(page.getByRole('row', { name: /^Unit 24 / })).toContainText('ya')
})
