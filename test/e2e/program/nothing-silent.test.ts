import type { Locator } from '@playwright/test'
import { expect, test } from '../desk.ts'
import { command } from '../keys.ts'

/** Pressed too early: the keyboard is in the field, which says why. */
async function refused(button: Locator, field: Locator, why: string): Promise<void> {
  await button.focus()
  await button.press('Enter')
  await expect(field).toBeFocused()
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toHaveAccessibleDescription(new RegExp(why))
}

test('small forms that are sent too early say at their field what they lack', async ({ desk }) => {
  const { page } = await desk.start({ args: ['demo'] })

  await test.step('a post that is to move nowhere', async () => {
    await page.getByRole('treeitem', { name: /^Subbagian Keuangan/ }).click()
    const panel = page.getByRole('complementary', { name: 'Rincian' })
    await panel.getByRole('button', { name: 'Perintah jabatan lainnya' }).first().click()
    await page.getByRole('menuitem', { name: 'Pindah ke unit lain…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Pindahkan', exact: true }).press('Enter')
    await expect(dialog).toContainText('Pilih dahulu unit tujuannya.')
    await expect(dialog.locator(':focus')).toBeVisible()
    await dialog.getByRole('button', { name: 'Batal' }).press('Enter')
    await expect(dialog).toHaveCount(0)
  })

  await test.step('somebody is forgotten: nobody chosen, then the name not typed', async () => {
    await command(page, 'Tutup berkas')
    const row = page.getByRole('listitem').filter({ hasText: 'Dinas Komunikasi' })
    await row.getByRole('button', { name: /^Menu/ }).click()
    await page.getByRole('menuitem', { name: 'Data seorang pegawai…' }).click()
    const dialog = page.getByRole('dialog', { name: /^Data seorang pegawai/ })
    const person = dialog.getByRole('combobox', { name: 'Pegawai' })
    const doIt = dialog.getByRole('button', { name: 'Hapus data pegawai' })
    await refused(doIt, person, 'Pilih pegawainya lebih dahulu')
    await person.fill('Sri')
    await page.getByRole('option').first().click()
    const name = dialog.getByRole('textbox', { name: /^Ketik nama pegawai/ })
    await name.fill('Sri')
    await refused(doIt, name, 'persis seperti tertulis')
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  })

  await test.step('an office is locked: no passphrase, another one again, its code not kept', async () => {
    const row = page.getByRole('listitem').filter({ hasText: 'Dinas Komunikasi' })
    await row.getByRole('button', { name: /^Menu/ }).click()
    await page.getByRole('menuitem', { name: 'Kunci kantor…' }).click()
    const dialog = page.getByRole('dialog', { name: /^Kunci / })
    const doIt = dialog.getByRole('button', { name: 'Kunci kantor' })
    const [first, again] = [
      dialog.locator('input[type="password"]').first(),
      dialog.locator('input[type="password"]').last(),
    ]
    await refused(doIt, first, 'huruf')
    await first.fill('kata sandi yang panjang')
    await refused(doIt, again, 'berbeda|sama')
    await again.fill('kata sandi yang panjang')
    await again.press('Enter')
    const locked = page.getByRole('dialog', { name: /terkunci$/ })
    await locked.getByRole('button', { name: 'Tutup dan buka kembali' }).press('Enter')
    const sheet = locked.getByRole('button', { name: 'Buka lembar untuk dicetak' })
    await expect(sheet).toBeFocused()
    await expect(sheet).toHaveAccessibleDescription(/^Buka lembar pemulihannya dahulu/)
  })
})
