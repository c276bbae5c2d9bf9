import { expect, test } from '../desk.ts'
import { goTo } from '../rail.ts'

test('a finding names the records it comes from, and by key leads to where they are', async ({
  example,
}) => {
  const { page } = example
  await goTo(page, 'Perlu diperiksa')
  const row = page.getByRole('row').filter({ hasText: /Plt/ }).first()
  await expect(row.getByText('Dari', { exact: true })).toBeVisible()
  const [appointment] = await row.getByRole('button', { name: / · / }).all()
  if (!appointment) throw new Error('no appointment is told')
  const name = (await appointment.textContent()) ?? ''
  await appointment.focus()
  await page.keyboard.press('Enter')
  await expect(
    page
      .getByRole('complementary')
      .getByText(name.split(' · ')[1] ?? '')
      .first(),
  ).toBeVisible()
})
