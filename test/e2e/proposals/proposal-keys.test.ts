import { box, pick, rename } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { command } from '../keys.ts'
import { longOnly } from '../long-form.ts'
import { smallScreen } from '../program.ts'
import { newProposal, openTab } from '../proposals.ts'

test('acts by keyboard, told by letter; no step without a name; a remark that says marks stays a remark', async ({
  desk,
}) => {
  longOnly('a proposal by keyboard alone in story-keys, marks in the units')
  const { program, page } = await desk.start({ args: ['demo'] })
  await smallScreen(program)
  await newProposal(page, 'Penataan')
  await page.getByRole('button', { name: 'Lainnya' }).click()
  await page.getByRole('menuitem', { name: /^Ubah nama, dasar/ }).click()
  await page.getByLabel('Nama usulan').fill('Penataan 2018')
  await page.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByRole('heading', { name: 'Penataan 2018' })).toBeVisible()

  await page.getByRole('button', { name: 'Ubah pada bagan' }).click()
  await rename(page, 'Subbagian Program', 'Subbagian Perencanaan')
  await rename(page, 'Bidang Layanan E-Government', 'Bidang Aplikasi Informatika')
  await pick(page, 'Seksi Persandian')
  await page.keyboard.press('Delete')
  await page.getByRole('dialog').getByRole('button', { name: /Hapus/ }).last().click()
  await expect(box(page, 'Seksi Persandian')).toHaveCount(0)
  await page.getByRole('button', { name: 'Kembali', exact: true }).click()

  await test.step('Ctrl with an arrow goes from reason to reason', async () => {
    await page.getByLabel('Alasan perubahan 1').focus()
    await page.keyboard.type('tugasnya perencanaan')
    await page.keyboard.press('Control+ArrowDown')
    await expect(page.getByLabel('Alasan perubahan 2')).toBeFocused()
    await expect(page.getByLabel('Alasan perubahan 1')).toHaveValue('tugasnya perencanaan')
  })

  await test.step('arrows and a typed number walk along the list; letters stand on boxes and are explained', async () => {
    await openTab(page, 'Sebelum dan sesudah')
    const acts = page.getByRole('list', { name: 'Perubahan' }).getByRole('button')
    await acts.first().focus()
    await page.keyboard.press('ArrowDown')
    await expect(acts.nth(1)).toBeFocused()
    await page.keyboard.press('3')
    await expect(acts.nth(2)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(acts.nth(2)).toHaveAttribute('aria-current', 'true')
    const before = page.getByRole('figure', { name: 'Sebelum' })
    await expect(before.getByText('H', { exact: true })).toHaveCount(1)
    await expect(before.getByText('N', { exact: true })).toHaveCount(2)
    await expect(page.getByRole('list', { name: 'Huruf pada kotak' })).toHaveText(
      /H dihapus\s*N ganti nama/,
    )
  })

  await test.step('a step says who takes it, and the last name is offered again', async () => {
    await openTab(page, 'Tahapan')
    const by = page.getByLabel('Oleh', { exact: true })
    await by.fill('')
    await page.getByRole('button', { name: 'Ajukan usulan', exact: true }).click()
    await expect(page.getByText('Langkah ini belum menyebut siapa')).toBeVisible()
    await by.fill('Kabag Organisasi')
    await command(page, 'Ajukan usulan')
    await command(page, 'Tandai ditelaah')
    await expect(page.getByRole('row').filter({ hasText: 'Ditelaah' })).toContainText(
      'Kabag Organisasi',
    )
  })

  await test.step('what is written in the row of one act marks no other', async () => {
    await openTab(page, 'Keputusan')
    const marks = page.getByLabel('Tanda pada lembar')
    await marks.fill('1 S, 2 R, 3 S')
    const remark = page.getByRole('textbox', { name: 'Catatan perubahan 2' })
    await remark.fill('pakai nama lain, 3 T saja')
    await remark.press('Enter')
    await expect(marks).toHaveValue('1 S, 2 R: "pakai nama lain, 3 T saja", 3 S')
    await expect(page.getByText('2 dari 3 perubahan masuk versi berikutnya.')).toBeVisible()
  })
})
