import { expect, test } from '../desk.ts'
import { longOnly } from '../long-form.ts'

test('whoever leaves is found by typing, letter by letter', async ({ desk }) => {
  longOnly('a leaving noted by keyboard in staff-forms')
  const { page } = await desk.start({ args: ['demo'] })
  await page
    .getByRole('navigation', { name: 'Bagian program' })
    .getByRole('button', { name: /^Kekosongan/ })
    .click()
  await page.getByRole('button', { name: 'Catat kekosongan' }).click()
  const field = page.getByRole('dialog').getByRole('combobox', { name: 'Jabatan dan pejabatnya' })
  await field.pressSequentially('teguh kem')
  await expect(field).toHaveValue('teguh kem')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.getByRole('option', { name: /Teguh Wibisaputra/ }).click()
  await expect(page.getByRole('dialog', { name: /^Catat kekosongan: Teguh/ })).toContainText(
    'Kepala Seksi Kemitraan Komunikasi Publik',
  )

  const number = page.getByRole('dialog').getByLabel('Nomor SK', { exact: true })
  await number.click()
  await page.keyboard.type('821/14')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('5')
  await expect(number).toHaveValue('821/15')
})
