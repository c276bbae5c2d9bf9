import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { recordsOf } from '../../../renderer/domain/structure/structure.ts'
import { writeBagan } from '../../../renderer/storage/bagan-file.ts'
import { officeWithDuties } from '../../domain/duties/small-duties.ts'
import { box, pick, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { command } from '../keys.ts'
import { storedRecords } from '../stored.ts'

/** What a unit has, in its order. */
async function dutiesOf(page: Page, unitId: string): Promise<string[]> {
  const sorts = ['tugas', 'fungsi', 'uraian']
  return (await storedRecords(page))
    .filter((one) => one.kind === 'duty' && one.unitId === unitId)
    .sort(
      (a, b) =>
        sorts.indexOf(String(a.sort)) - sorts.indexOf(String(b.sort)) ||
        Number(a.order) - Number(b.order),
    )
    .map(({ text }) => String(text))
}

test('fungsi go where the dialog says: to an heir, to a part, to the unit above or nowhere yet', async ({
  desk,
}) => {
  const file = join(desk.folder, 'dinas.bagan')
  const records = recordsOf(officeWithDuties())
  writeFileSync(file, await writeBagan({ name: 'Dinas Kominfo', seq: 1, records, documents: [] }))
  const { page } = await desk.start({ args: [file] })
  const dialog = page.getByRole('dialog')
  const media = ['melaksanakan kemitraan media', 'pengelolaan media', 'Penyusunan  laporan bidang.']

  await test.step('abolishing says how many go, and the heir has them behind its own', async () => {
    await pick(page, 'Seksi Layanan Informasi')
    await page.keyboard.press('Delete')
    await expect(dialog).toContainText('3 fungsinya ikut terhapus, kecuali dialihkan')
    await dialog.getByRole('combobox', { name: 'Tugasnya dialihkan ke' }).fill('Seksi Media')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(dialog).toContainText('3 fungsinya ikut ke sana')
    await dialog.getByRole('button', { name: 'Hapus', exact: true }).click()
    await expect(box(page, 'Seksi Layanan Informasi')).toHaveCount(0)
    await saved(page)
    expect(await dutiesOf(page, 'unit:media')).toEqual([
      media[0],
      'melaksanakan layanan informasi',
      ...media.slice(1),
      'pelayanan permohonan informasi',
      'pengelolaan daftar informasi',
      'menyusun siaran pers',
    ])
    await page.keyboard.press('Control+z')
    await expect(box(page, 'Seksi Layanan Informasi')).toBeVisible()
    await saved(page)
    expect(await dutiesOf(page, 'unit:media')).toEqual([...media, 'menyusun siaran pers'])
  })

  await test.step('a split takes the ticked ones', async () => {
    await pick(page, 'Seksi Media')
    await command(page, 'Pecah unit')
    await dialog.getByLabel('Nama unit baru').fill('Seksi Pers')
    await dialog.getByRole('checkbox', { name: /^Uraian.*: menyusun siaran pers/ }).check()
    await dialog.getByRole('button', { name: 'Pecah unit' }).click()
    await expect(box(page, 'Seksi Pers')).toBeVisible()
    await saved(page)
    expect(await dutiesOf(page, 'unit:media')).toEqual(media)
    await page.keyboard.press('Control+z')
    await expect(box(page, 'Seksi Pers')).toHaveCount(0)
  })

  await test.step('penyetaraan asks: to the unit above, or with the group until they are shared out', async () => {
    const delayer = async (later: boolean) => {
      await pick(page, 'Bidang Informasi Publik')
      await command(page, 'Sederhanakan (penyetaraan jabatan)…')
      await expect(dialog).toContainText('Fungsi unit yang berakhir (5)')
      if (later) await dialog.getByRole('radio', { name: /dibagi kemudian/ }).check()
      await dialog.getByRole('button', { name: 'Sederhanakan 2 unit' }).click()
      await expect(box(page, 'Seksi Media')).toHaveCount(0)
      await saved(page)
    }
    await delayer(false)
    expect(await dutiesOf(page, 'unit:kjf')).toEqual([])
    expect(await dutiesOf(page, 'unit:ikp')).toContain('pengelolaan media')
    await page.keyboard.press('Control+z')
    await expect(box(page, 'Seksi Media')).toBeVisible()
    await delayer(true)
    expect(await dutiesOf(page, 'unit:kjf')).toContain('pengelolaan media')
  })
})
