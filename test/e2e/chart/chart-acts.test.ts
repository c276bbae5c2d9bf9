import { box, choose, dragBelow, hold, pick, placeOf, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { command } from '../keys.ts'
import { goTo } from '../rail.ts'
import { outline, storedRecords } from '../stored.ts'

test('seksi are dragged, merged and split; all undone, all redone', async ({ desk }) => {
  const { page } = await desk.start({ args: ['demo'] })
  const dialog = page.getByRole('dialog')
  await expect(box(page, 'Seksi Persandian')).toBeVisible()
  const before = await outline(page)
  const holders = async () =>
    (await storedRecords(page)).filter(({ kind }) => kind === 'person').length
  const persons = await holders()

  await test.step('a drag says where it would land, and why it may not; Escape drops nothing', async () => {
    const says = page.getByRole('status').filter({ hasText: /Persandian/ })
    await hold(page, 'Bidang Statistik dan Persandian', 'Seksi Persandian')
    await expect(says).toContainText(/tidak dapat dipindah/)
    await page.mouse.up()
    await expect(page.getByRole('alert')).toContainText(/tidak dapat dipindah/)
    await hold(page, 'Seksi Pusat Data', 'Bidang Statistik dan Persandian')
    await expect(says).toHaveText('di bawah Bidang Statistik dan Persandian')
    await page.keyboard.press('Escape')
    await page.mouse.up()
    expect(await outline(page)).toEqual(before)
  })

  await test.step('two selected seksi are dragged together, and nothing else moves', async () => {
    const stays = await placeOf(page, box(page, 'Bidang Layanan E-Government'))
    await choose(page, 'Seksi Pusat Data', 'Seksi Statistik Sektoral')
    await dragBelow(page, 'Seksi Pusat Data', 'Bidang Layanan E-Government')
    await expect
      .poll(async () => {
        const lines = await outline(page)
        return lines.slice(lines.indexOf('    Seksi Pengelolaan Data dan Interoperabilitas') + 1)
      })
      .toEqual(expect.arrayContaining(['    Seksi Pusat Data', '    Seksi Statistik Sektoral']))
    await expect.poll(() => box(page, 'Bidang Layanan E-Government').boundingBox()).toEqual(stays)
  })

  await test.step('Persandian and Keamanan Informasi become one', async () => {
    await choose(page, 'Seksi Persandian', 'Seksi Keamanan Informasi')
    await page.keyboard.press('Control+j')
    await expect(dialog).toContainText('Gabungkan 2 unit')
    await expect(dialog.getByLabel('Nama unit hasil gabungan')).toHaveValue('Seksi Persandian')
    await dialog.getByRole('button', { name: 'Gabungkan' }).click()
    await expect(dialog).toBeHidden()
    await expect(box(page, 'Seksi Keamanan Informasi')).toHaveCount(0)
    expect(await holders()).toBe(persons)
  })

  await test.step('a part of Pengembangan Aplikasi becomes a seksi of its own', async () => {
    await pick(page, 'Seksi Pengembangan Aplikasi')
    await command(page, 'Pecah unit')
    await dialog.getByLabel('Nama unit baru').fill('Seksi Uji Aplikasi')
    await dialog.getByRole('checkbox').first().check()
    await dialog.getByRole('button', { name: 'Pecah unit' }).click()
    await expect(box(page, 'Seksi Uji Aplikasi')).toBeVisible()
  })

  await saved(page)
  const after = await outline(page)
  expect(after).not.toEqual(before)
  await test.step('the journal tells them, and each is one step back', async () => {
    await goTo(page, 'Riwayat')
    await expect(page.getByRole('main')).toContainText(/gabungkan ke Seksi Persandian/i)
    await expect(page.getByRole('main')).toContainText(/pecah Seksi Pengembangan Aplikasi/i)
    await goTo(page, 'Bagan')
    for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z')
    await expect.poll(() => outline(page)).toEqual(before)
    for (let step = 0; step < 3; step++) await page.keyboard.press('Control+y')
    await expect.poll(() => outline(page)).toEqual(after)
  })
})

test('people of an abolished unit wait in the tray, and are given a vacant post from there', async ({
  desk,
}) => {
  const { page } = await desk.start({ args: ['demo'] })
  const dialog = page.getByRole('dialog')
  await pick(page, 'Seksi Pusat Data')
  await page.keyboard.press('Delete')
  await expect(dialog).toContainText('belum ditempatkan')
  await dialog.getByRole('button', { name: 'Hapus' }).click()
  const tray = page.getByRole('region', { name: 'Belum ditempatkan' })
  await expect(tray).toContainText('Lukman Hakimudin')
  await expect(tray).toContainText(
    'tidak lagi Kepala Seksi Pusat Data sejak 4 Okt 2018: Penyederhanaan organisasi',
  )
  await tray.getByRole('button', { name: /Lukman Hakimudin/ }).click()
  await expect(dialog.getByLabel('Jabatan kosong')).toBeFocused()
  await page.keyboard.type('layanan informasi')
  await expect(page.getByRole('option').first()).toContainText('Seksi Layanan Informasi Publik')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('Kepala Seksi Layanan Informasi Publik')
  await dialog.getByRole('button', { name: 'Isi jabatan' }).click()
  await expect(dialog).toBeHidden()
  await expect(tray).not.toContainText('Lukman Hakimudin')
  await expect(box(page, 'Seksi Layanan Informasi Publik')).toContainText('Lukman Hakimudin')
  await saved(page)

  // What he held outlives the post.
  await pick(page, 'Seksi Layanan Informasi Publik')
  const panel = page.getByRole('complementary', { name: 'Rincian' })
  await panel.getByRole('button', { name: 'Ubah data pegawai' }).first().click()
  await dialog.getByText('Riwayat pegawai').click()
  await expect(dialog.getByRole('listitem').last()).toContainText(
    'Kepala Seksi Pusat Data · Seksi Pusat Data (jabatan dihapus)',
  )
  await expect(dialog.getByRole('listitem').last()).toContainText('3 Okt 2018')
})

test('a branch is copied as a picture of its boxes, not of a sheet of paper', async ({ desk }) => {
  const { program, page } = await desk.start({ args: ['demo'] })
  await pick(page, 'Bidang Statistik dan Persandian')
  await page.keyboard.press('Control+Shift+C')
  await expect(
    page.getByText('Gambar bagan sudah disalin; tempelkan pada dokumen lain.'),
  ).toBeVisible()
  const width = () => program.clipboard.pictureWidth()
  const branch = await width()
  expect(branch).toBeGreaterThan(300)
  await pick(page, 'Dinas Komunikasi dan Informatika')
  await page.keyboard.press('Control+Shift+C')
  await expect.poll(width).toBeGreaterThan(branch * 1.5)
})
