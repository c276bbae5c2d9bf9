import { box, pick } from '../chart.ts'
import { expect, test } from '../desk.ts'

test('two officials change places in one form; neither post is said to fall vacant', async ({
  desk,
}) => {
  const { page } = await desk.start({ args: ['demo'] })
  await pick(page, 'Seksi Persandian')
  await page.getByRole('complementary').getByRole('button', { name: 'Isi jabatan' }).click()
  const form = page.getByRole('dialog')
  const who = form.getByRole('combobox', { name: 'Calon' })
  await who.fill('Raharjo')
  await page.getByRole('option', { name: /Slamet Raharjo/ }).click()
  const left = form.getByText('Slamet Raharjo Widyatmaka meninggalkan')
  await expect(left).toContainText('jabatan itu menjadi kosong mulai 4 Oktober 2018')

  await form.getByRole('button', { name: /^Isi juga Kepala Bidang Statistik/ }).click()
  await who.nth(1).fill('Ignatius')
  await page.getByRole('option', { name: /Ignatius Danurwenda/ }).click()
  await expect(left).toContainText('yang sekaligus diisi Ignatius Danurwenda')
  await expect(form.getByText('Ignatius Danurwenda meninggalkan')).toContainText(
    'yang sekaligus diisi Slamet Raharjo Widyatmaka',
  )
  await expect(form).not.toContainText('menjadi kosong')

  await who.nth(1).press('Control+Enter')
  await expect(form).toHaveCount(0)
  await expect(box(page, 'Seksi Persandian')).toHaveAccessibleName(/Slamet Raharjo/)
  await expect(box(page, 'Bidang Statistik dan Persandian')).toHaveAccessibleName(/Ignatius/)
  await page.keyboard.press('Control+z')
  await expect(box(page, 'Seksi Persandian')).toHaveAccessibleName(/Ignatius/)
})
