import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { barriers } from '../barriers.ts'
import { expect, test } from '../desk.ts'
import { longOnly } from '../long-form.ts'
import { goTo } from '../rail.ts'

test('a copy is sealed with a passphrase typed twice, and opens with it alone', async ({
  desk,
}) => {
  longOnly('sealing, opening and refusals in test/app and test/electron/files')
  const { program, page } = await desk.start({ args: ['demo'] })
  const path = join(desk.folder, 'terkunci.bagan')
  await program.chooseSavePath(path)
  await goTo(page, 'Data')
  await page.getByRole('button', { name: 'Simpan Salinan .bagan sebagai .bagan terkunci' }).click()
  const sealing = page.getByRole('dialog', { name: 'Salinan terkunci' })
  await expect(sealing.getByRole('note').getByText('tidak dapat dipulihkan')).toBeVisible()
  const first = sealing.getByRole('textbox', { name: 'Frasa sandi', exact: true })
  const second = sealing.getByRole('textbox', { name: 'Frasa sandi sekali lagi' })
  const save = sealing.getByRole('button', { name: 'Kunci dan simpan' })
  await expect(first).toBeFocused()
  await first.fill('kopi')
  await save.click()
  await expect(sealing.getByText('Tulis sedikitnya 8 huruf.')).toBeVisible()
  await first.fill('kopi pahit pagi')
  await second.fill('kopi pahit sore')
  await save.click()
  await expect(sealing.getByText('Tidak sama dengan yang pertama.')).toBeVisible()
  expect(await barriers(page)).toEqual([])
  await second.fill('kopi pahit pagi')
  await page.keyboard.press('Enter')
  await expect.poll(() => existsSync(path)).toBe(true)
  await expect(sealing).toBeHidden()
  const text = readFileSync(path).toString('latin1')
  expect(text.startsWith('BAGAN-SEALED 1 ')).toBe(true)
  expect(text).not.toContain('manifest.json')

  await test.step('an open copy of before beside it is named, and one press deletes it', async () => {
    const previous = join(desk.folder, 'terkunci (sebelumnya).bagan')
    writeFileSync(path, 'terbuka')
    await page
      .getByRole('button', { name: 'Simpan Salinan .bagan sebagai .bagan terkunci' })
      .click()
    await first.fill('kopi pahit pagi')
    await second.fill('kopi pahit pagi')
    await page.keyboard.press('Enter')
    await expect(page.getByText(`masih terbaca di ${previous}`)).toBeVisible()
    await page.getByRole('button', { name: 'Hapus salinan sebelumnya' }).click()
    await expect(page.getByText(`${previous} dihapus.`)).toBeVisible()
    expect(existsSync(previous)).toBe(false)
    expect(readFileSync(path).toString('latin1').startsWith('BAGAN-SEALED 1 ')).toBe(true)
  })

  await test.step('a file for a colleague goes out by its own way, and brings its sender nothing', async () => {
    const file = join(desk.folder, 'rekan.bagan')
    await page.getByRole('tab', { name: 'Rekan' }).click()
    await program.chooseSavePath(file)
    await page.getByRole('button', { name: 'Kirim ke rekan…' }).click()
    await page.getByRole('button', { name: 'Simpan berkas…' }).click()
    await expect.poll(() => existsSync(file)).toBe(true)
    await expect(page.getByText('semua terkirim')).toBeVisible()
    await program.chooseFiles([file])
    await page.getByRole('button', { name: 'Ambil dari rekan…' }).click()
    await expect(page.getByText('Semua isi rekan.bagan sudah ada di sini')).toBeVisible()
    await page.getByRole('tab', { name: 'Masuk dan keluar' }).click()
  })

  await program.chooseFiles([path])
  await page.getByRole('button', { name: 'Buka berkas…' }).click()
  const opening = page.getByRole('dialog', { name: 'Berkas terkunci' })
  const field = opening.getByRole('textbox', { name: 'Frasa sandi' })
  await field.fill('teh manis sore')
  await page.keyboard.press('Enter')
  await expect(opening.getByText('Frasa sandi tidak cocok')).toBeVisible()
  expect(await barriers(page)).toEqual([])
  await field.fill('kopi pahit pagi')
  await opening.getByRole('button', { name: 'Buka', exact: true }).click()
  await expect(opening).toBeHidden()
  // The example shows 24 as well: what was opened begins on its chart.
  await expect(page.getByRole('main', { name: 'Bagan' })).toBeVisible()
  await expect(page.getByText('24 unit')).toBeVisible()

  await goTo(page, 'Data')
  await page.getByRole('button', { name: 'Buka berkas…' }).click()
  // It was opened before: one more of it is asked for.
  await page.getByRole('button', { name: 'Buka salinan terpisah' }).click()
  await expect(opening).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('Berkas .bagan ini terkunci.')).toBeVisible()
})
