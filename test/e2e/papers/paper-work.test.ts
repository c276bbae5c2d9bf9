import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../desk.ts'
import { pdfThatNeverEnds, ready, saveAs } from '../papers.ts'
import { smallScreen } from '../program.ts'
import { goTo } from '../rail.ts'

test('papers are printed in one place, and work on them is seen and stopped on any screen', async ({
  desk,
}) => {
  const { program, page, folder } = await desk.start({ args: ['demo'] })
  await smallScreen(program)

  await test.step('other screens lead to their sheet on Cetak', async () => {
    await goTo(page, 'Perlu diperiksa')
    await page.getByRole('button', { name: 'Cetak lembar kepatuhan' }).click()
    await expect(page.getByRole('main', { name: 'Cetak' })).toBeVisible()
    await expect(page.getByRole('radio', { name: 'Kepatuhan' })).toBeChecked()
    await goTo(page, 'Kekosongan')
    await page.getByRole('button', { name: 'Ekspor' }).click()
    await page.getByRole('menuitem', { name: 'Cetak' }).click()
    await expect(page.getByRole('radio', { name: 'Daftar jabatan kosong' })).toBeChecked()
    await ready(page, 'Daftar jabatan kosong')
  })

  await test.step('a PDF that never gets done stays in sight, keeps Cetak waiting, and is stopped', async () => {
    const ended = await pdfThatNeverEnds(page)
    await page.getByRole('button', { name: 'Simpan sebagai' }).click()
    await page.getByRole('menuitem', { name: 'PDF' }).click()
    const strip = page.getByText(/^Membuat PDF dari \d+ lembar/)
    await expect(strip).toBeVisible()
    expect(await ended()).toBe(false)
    await goTo(page, 'Perlu diperiksa')
    await expect(strip).toBeVisible()
    await goTo(page, 'Cetak')
    await expect(page.locator('[data-sheet="1"] svg')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Simpan sebagai' })).toBeDisabled()
    await goTo(page, 'Perlu diperiksa')
    await page.getByRole('button', { name: 'Hentikan' }).click()
    await expect(strip).toHaveCount(0)
    await expect.poll(ended).toBe(true)
  })

  await goTo(page, 'Cetak')
  await ready(page, 'Daftar jabatan kosong')
  const path = join(folder, 'kosong.pdf')
  await saveAs(program, page, 'PDF', path)
  expect(existsSync(path)).toBe(true)
})
