import { box, pick } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { longOnly } from '../long-form.ts'
import { smallScreen } from '../program.ts'
import { goTo } from '../rail.ts'

test('a proposal left open on the chart: handed in it is looked at only, decided it is drawn as decided', async ({
  desk,
}) => {
  longOnly('what is handed in in proposal and proposal-road, its reading in the units')
  const { program, page } = await desk.start({ args: ['demo'] })
  await smallScreen(program)
  await goTo(page, 'Usulan')
  await page.getByRole('button', { name: 'Buat usulan' }).first().click()
  await page.getByLabel('Nama usulan').fill('Penataan 2018')
  await page.getByRole('dialog').getByRole('button', { name: 'Buat usulan' }).dblclick()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await goTo(page, 'Usulan')
  await page.getByRole('button', { name: 'Kembali ke daftar usulan' }).click()
  await expect(page.getByRole('row', { name: /Penataan 2018/ })).toHaveCount(1)
  await page.getByRole('button', { name: 'Penataan 2018' }).click()
  await page.getByRole('button', { name: 'Ubah pada bagan' }).click()
  for (const name of ['Seksi Persandian', 'Seksi Pusat Data']) {
    await pick(page, name)
    await page.keyboard.press('Delete')
    await page.getByRole('dialog').getByRole('button', { name: /Hapus/ }).last().click()
    await expect(box(page, name)).toHaveCount(0)
  }

  await goTo(page, 'Usulan')
  await page.getByRole('button', { name: 'Ajukan usulan', exact: true }).first().click()
  await page.getByRole('button', { name: 'Tandai ditelaah' }).first().click()
  await page.getByRole('button', { name: 'Lihat pada bagan' }).click()
  await pick(page, 'Subbagian Program')
  await page.keyboard.press('Delete')
  await page.getByRole('dialog').getByRole('button', { name: /Hapus/ }).last().click()
  await expect(page.getByText(/sudah diajukan/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(box(page, 'Subbagian Program')).toBeVisible()

  await goTo(page, 'Usulan')
  await page.getByRole('tab', { name: 'Keputusan' }).click()
  await page.getByLabel('Tanda pada lembar').fill('1 S, 2 T')
  await page.getByRole('button', { name: 'Simpan keputusan' }).click()
  await expect(page.getByRole('tab', { name: 'Perubahan (1)' })).toBeVisible()
  await page.getByRole('button', { name: 'Lihat pada bagan' }).click()
  await expect(box(page, 'Seksi Persandian').or(box(page, 'Seksi Pusat Data'))).toHaveCount(1)
})
