import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startAnswered } from '../box-double.ts'
import { box } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { electronOnly } from '../engine.ts'
import { launchArguments } from '../launch.ts'
import { smallScreen } from '../program.ts'
import { goTo } from '../rail.ts'
import { filesBelow, lockFolder } from '../read-only-disk.ts'
import { foundIn } from '../written-bytes.ts'

electronOnly('where it keeps what it needs for itself')

test('portable on a read-only path: it opens to read and says so, nothing is written', async ({
  desk,
}) => {
  const first = await desk.startProgram({ args: ['demo'] })
  await expect(first.page.getByText(/^Tersimpan/)).toBeVisible()
  await first.program.close()
  const before = filesBelow(desk.folder)
  const places = new Set(readdirSync(tmpdir()))
  const elsewhere = mkdtempSync(join(tmpdir(), 'bagan-e2e-'))
  const unlock = lockFolder(desk.folder)
  test.skip(unlock === null, 'here no folder can be made one that can only be read')
  try {
    const { page, program } = await desk.startProgram()
    await smallScreen(program)
    const told = page.getByRole('alert').filter({ hasText: 'hanya dapat dibaca' })
    await expect(told).toContainText(`“${join(desk.folder, 'berkas')}”`)
    await expect(told).toContainText('buka kunci tulis flashdisknya')
    await page.screenshot({ path: test.info().outputPath('welcome.png') })

    // Nothing can be begun here: it says why, and nothing is half done.
    await page.getByRole('button', { name: /^Mulai kantor baru/ }).click()
    const form = page.getByRole('dialog', { name: /kantor baru/i }).first()
    await form.getByLabel(/^Nama/).fill('Dinas Percobaan')
    await form.getByRole('button', { name: /^(Buat|Mulai)/ }).click()
    await expect(page.getByRole('alert', { name: 'Berkas tidak dapat dibuka' })).toContainText(
      'tidak ada yang dapat diubah',
    )

    // What lies there is opened, with every screen, and an edit is refused with the same sentence.
    await page.getByRole('button', { name: /^Buka contoh/ }).click()
    await expect(box(page, 'Bidang')).not.toHaveCount(0)
    await expect(page.getByText('Hanya dibaca', { exact: true })).toBeVisible()
    const strip = page.getByRole('alert').filter({ hasText: 'hanya dapat dibaca' })
    await expect(strip).toContainText('salin seluruh folder program ke komputer')
    await page.screenshot({ path: test.info().outputPath('office.png') })

    // A copy of it can be taken along to where something can be written.
    const copy = join(elsewhere, 'salinan.bagan')
    await program.chooseSavePath(copy)
    await goTo(page, 'Data')
    await page
      .getByRole('button', { name: 'Simpan Salinan .bagan sebagai .bagan', exact: true })
      .click()
    await expect.poll(() => existsSync(copy)).toBe(true)
    expect(readFileSync(copy).subarray(0, 2).toString()).toBe('PK')
    await program.close()
  } finally {
    unlock?.()
    rmSync(elsewhere, { recursive: true, force: true })
  }
  expect(filesBelow(desk.folder)).toEqual(before)
  // What the engine writes to its very end passes with the next start; of the office nothing was ever in it.
  for (const name of readdirSync(tmpdir())) {
    if (!/^bagan-sotk-\d/.test(name) || places.has(name)) continue
    expect(foundIn(join(tmpdir(), name), ['prawiratama', 'seksi persandian'])).toEqual([])
  }
})

test('a read-only path in which no office lies is refused, and it says which', async ({ desk }) => {
  const unlock = lockFolder(desk.folder)
  test.skip(unlock === null, 'here no folder can be made one that can only be read')
  try {
    const { code, said } = await startAnswered(launchArguments(desk.folder, []), {})
    expect(code).toBe(2)
    expect(said).toContain(`“${desk.folder}” tidak dapat ditulis`)
  } finally {
    unlock?.()
  }
})
