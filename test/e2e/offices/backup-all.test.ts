import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { box } from '../chart.ts'
import { expect, test } from '../desk.ts'

test('all offices are saved in one file by one press, and the first page says when that was', async ({
  desk,
}) => {
  const { page, program } = await desk.start()
  for (const name of ['Dinas Perhubungan', 'Dinas Sosial']) {
    await page.getByRole('button', { name: /^(Mulai kantor baru|Kantor baru)/ }).click()
    await page.getByLabel('Nama kantor').fill(name)
    await page.keyboard.press('Enter')
    await expect(box(page, name)).toBeVisible()
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
    await page.getByRole('menuitem', { name: 'Tutup berkas' }).click()
  }
  await expect(page.getByText('Belum pernah dicadangkan bersama')).toBeVisible()

  const path = join(desk.folder, 'semua.zip')
  await program.chooseSavePath(path)
  await page.getByRole('button', { name: 'Cadangkan semua kantor' }).click()
  await expect(page.getByText(/^2 kantor tersimpan dalam .*semua\.zip/)).toBeVisible()
  await expect(page.getByText(/^Cadangan bersama terakhir: /)).toBeVisible()
  const held = unzipSync(readFileSync(path))
  expect(Object.keys(held).sort()).toEqual(['Dinas Perhubungan.bagan', 'Dinas Sosial.bagan'])
  for (const bytes of Object.values(held)) {
    const parts = unzipSync(bytes)
    expect(JSON.parse(strFromU8(parts['manifest.json'] ?? new Uint8Array()))).toMatchObject({
      format: 'bagan',
    })
  }
})
