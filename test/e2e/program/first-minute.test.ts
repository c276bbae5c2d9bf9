import { join } from 'node:path'
import { barriers, cutTexts } from '../barriers.ts'
import { box, pick } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { confirm } from '../keys.ts'
import { smallScreen } from '../program.ts'
import { goTo } from '../rail.ts'

/** As a spreadsheet copies it: a title, merged bidang, an NIP with blanks and one made a number. */
const TABLE = [
  'DAFTAR PEJABAT DINAS SOSIAL KOTA CONTOH',
  '',
  'No\tUnit Kerja\tNama Pejabat\tNIP\tEselon',
  '1\tDinas Sosial\tDrs. Ahmad Yani, M.Si.\t19750101 199903 1 001\tII.b',
  '2\tSekretariat\tSiti Aminah, S.E.\t198002022005032002\tIII.a',
  '3\tSubbagian Umum dan Kepegawaian\tBudi Santoso\t1.97504E+17\tIV.a',
  '4\tSubbagian Keuangan\tKosong\t\tIV.a',
  '5\tBidang Rehabilitasi Sosial\tKosong\t\tIII.b',
  '6\tSeksi Rehabilitasi Anak\tRahmat Hidayat, S.Sos.\t198503032010011003\tIV.a',
  '7\tSeksi Lanjut Usia\tKosong\t\tIV.a',
].join('\r\n')

test('a pasted table is a Lampiran and a list of vacancies within a minute, six presses and no dialog', async ({
  desk,
}) => {
  const { page, program } = await desk.start()
  await smallScreen(program)
  await page.getByRole('button', { name: /Mulai kantor baru/ }).click()
  await page.getByLabel('Nama kantor').fill('Dinas Sosial')
  await page.getByRole('button', { name: 'Buat struktur' }).click()
  await expect(box(page, 'Dinas Sosial')).toBeVisible()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await confirm(page, 'Control+Enter')
  await expect(page.getByRole('button', { name: 'Tempel daftar' })).toBeVisible()
  await program.clipboard.write(TABLE)
  const paper = join(desk.folder, 'lampiran.pdf')
  await program.chooseSavePath(paper)

  let presses = 0
  const press = async (key: string) => {
    presses++
    await page.keyboard.press(key)
  }
  const click = async (role: 'button' | 'menuitem', name: RegExp | string) => {
    presses++
    await page.getByRole(role, { name }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }

  await press('Control+v')
  const accept = page.getByRole('button', { name: 'Tambahkan ke bagan' })
  await expect(accept).toBeFocused()
  const main = page.getByRole('main')
  await expect(main.getByText(/^7 unit, 7 jabatan, 4 pegawai baru/)).toBeVisible()
  await expect(main.getByText(/1\.97504E\+17/)).toBeVisible()
  expect(await barriers(page)).toEqual([])
  expect(await cutTexts(page)).toEqual([])
  await press('Enter')
  await expect(box(page, 'Seksi Lanjut Usia')).toContainText('KOSONG')

  await press('Control+p')
  await click('button', 'Simpan sebagai')
  await click('menuitem', 'PDF')
  await expect(page.getByText(/lampiran\.pdf/)).toBeVisible()
  await click('button', /^Kekosongan/)
  for (const post of ['Kepala Subbagian Keuangan', 'Kepala Bidang Rehabilitasi Sosial']) {
    await expect(main.getByText(post).first()).toBeVisible()
  }
  expect(presses).toBe(6)

  // More of it joins the unit it is pasted at; what is there already is known, and one undo takes it back.
  await goTo(page, 'Bagan')
  await pick(page, 'Bidang Rehabilitasi Sosial')
  await program.clipboard.write('• Seksi Bencana\n• Seksi Lanjut Usia')
  await page.keyboard.press('Control+v')
  await expect(
    main.getByText('1 unit, 1 jabatan baru, di bawah Bidang Rehabilitasi Sosial'),
  ).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(accept).toHaveCount(0)
  await page.keyboard.press('Control+v')
  await expect(accept).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(box(page, 'Seksi Bencana')).toBeVisible()
  // What is pasted right after hangs beside it, not below.
  await program.clipboard.write('Seksi Fakir Miskin')
  await page.keyboard.press('Control+v')
  await expect(
    main.getByText('1 unit, 1 jabatan baru, di bawah Bidang Rehabilitasi Sosial'),
  ).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(accept).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(box(page, 'Seksi Bencana')).toHaveCount(0)

  // The sheet always has an empty last row; what cannot be placed is shown before anything is added.
  await goTo(page, 'Lembar data')
  await page.getByRole('treegrid').focus()
  await page.keyboard.press('Control+End')
  await program.clipboard.write(
    'Unit\tUnit di atasnya\nSeksi Data\tBidang Rehabilitasi Sosial\nSeksi Jauh\tBidang Lain',
  )
  await page.keyboard.press('Control+v')
  await expect(main.getByText('1 baris belum punya tempat')).toBeVisible()
  await expect(main.getByText(/“Bidang Lain” dari “Seksi Jauh”/)).toBeVisible()
  await page.keyboard.press('Enter')
  const row = page.getByRole('row').filter({ hasText: 'Seksi Data' }).first()
  await expect(row).toBeVisible()
  // The keyboard is in the sheet again.
  await expect(page.getByRole('treegrid')).toBeFocused()
  await expect(page.getByRole('row').filter({ hasText: 'Ketik atau tempel di sini' })).toHaveCount(
    1,
  )
})
