import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { writeBagan } from '../../../renderer/storage/bagan-file.ts'
import { barriers, cutTexts } from '../barriers.ts'
import { saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { smallScreen } from '../program.ts'
import { goTo } from '../rail.ts'

test('a new office begins like an example of the administrator, without its people', async ({
  desk,
}) => {
  const folder = join(desk.folder, 'contoh')
  mkdirSync(folder)
  const example = join(folder, 'Dinas tipe A.bagan')
  writeFileSync(example, await writeBagan({ name: 'x', seq: 1, records: demoRecords() }))
  writeFileSync(join(folder, 'Rusak.bagan'), readFileSync(example).subarray(0, 500))
  writeFileSync(join(folder, 'Terlalu besar.bagan'), '')
  truncateSync(join(folder, 'Terlalu besar.bagan'), 21 * 1024 * 1024)
  const before = readFileSync(example)
  const path = join(desk.folder, 'kebijakan.json')
  writeFileSync(path, JSON.stringify({ oleh: 'Bagian Organisasi', templat: folder }))
  const { page, program } = await desk.start({ env: { BAGAN_KEBIJAKAN: path } })
  await smallScreen(program)
  await page.getByRole('button', { name: /^Mulai kantor baru/ }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Mulai kantor baru' })
  const shape = dialog.getByRole('combobox', { name: 'Bentuk' })
  await expect(dialog.getByRole('note')).toHaveText(
    /“Terlalu besar.bagan” lebih besar daripada 20 MB/,
  )
  await dialog.getByLabel('Nama kantor').fill('Dinas Sosial Kota Lain')
  await dialog.getByLabel('Pemerintah daerah').fill('Pemerintah Kota Lain')

  await test.step('one that is damaged says so and is not begun from', async () => {
    await shape.press('Enter')
    await expect(page.getByText('Contoh dari Bagian Organisasi')).toBeVisible()
    await page.getByRole('option', { name: 'Rusak' }).click()
    await expect(shape).toHaveAccessibleDescription(/terpotong atau rusak/)
    await dialog.getByRole('button', { name: 'Buat struktur' }).press('Enter')
    await expect(shape).toBeFocused()
  })

  await test.step('another is taken by the keyboard, and what comes along is told', async () => {
    await shape.press('Enter')
    await shape.press('ArrowUp')
    await shape.press('Enter')
    await expect(shape).toHaveValue('Dinas tipe A')
    const people = demoRecords().filter(({ kind }) => kind === 'person').length
    await expect(dialog.getByRole('status')).toContainText(
      `${people} pegawai di contoh itu tidak ikut.`,
    )
    await expect(dialog.getByLabel('Tipe', { exact: true })).toHaveCount(0)
    expect(await barriers(page)).toEqual([])
    expect(await cutTexts(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Buat struktur' }).press('Enter')
    await saved(page)
  })

  await expect(page.getByRole('treeitem', { name: /^Dinas Sosial Kota Lain/ })).toBeVisible()
  const posts = demoRecords().filter(({ kind }) => kind === 'post').length
  await expect(page.getByText(`${posts} jabatan`, { exact: true })).toBeVisible()
  await goTo(page, 'Pengaturan')
  await expect(page.locator('#setting-government')).toHaveValue('Pemerintah Kota Lain')
  await expect(page.locator('#setting-headName')).toHaveValue('')
  await expect(page.locator('#kebijakan')).toContainText('Mengatur: contoh kantor.')
  expect(readFileSync(example)).toEqual(before)
})
