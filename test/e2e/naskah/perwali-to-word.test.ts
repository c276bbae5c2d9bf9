import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { plainText } from '../../../renderer/domain/naskah/plain-text.ts'
import { textOf } from '../../../renderer/domain/naskah/text-of.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { expect, test } from '../desk.ts'
import { command } from '../keys.ts'
import { longOnly } from '../long-form.ts'
import { ready, saveAs } from '../papers.ts'
import { goTo } from '../rail.ts'

/** The Perwali in force: the office's own words in one article. */
function perwali(): string {
  const lines = textOf(structureOf(demoRecords()), 'unit:dinas')?.lines ?? []
  return plainText(lines).replace(
    /Setiap pimpinan unit organisasi bertanggung jawab memimpin[^\n]*/,
    'Setiap pimpinan wajib memimpin dengan teladan dan melapor setiap hari Jumat.',
  )
}

test('a drafter opens the Perwali in force, changes the structure, and hands over a Word file nobody typed', async ({
  desk,
}) => {
  longOnly('its parts: old-regulation, both stories of naskah, the Word file in papers/naskah')
  test.setTimeout(240_000)
  const { page, program, folder } = await desk.start({ args: ['demo'] })

  await test.step('the Perwali is read in, with the words it has of its own', async () => {
    await command(page, 'Buka Perwali lama')
    const dialog = page.getByRole('dialog', { name: 'Buka Perwali lama' })
    await dialog.getByLabel('Atau tempel teksnya').fill(perwali())
    await page.keyboard.press('Control+Enter')
    await expect(dialog.getByRole('table', { name: 'Pasal demi pasal' })).toBeVisible()
    await dialog.getByRole('button', { name: 'Ambil ke naskah' }).press('Enter')
    await expect(dialog).toBeHidden()
  })

  await test.step('a seksi is abolished in a proposal, its fungsi are given away by keys', async () => {
    await goTo(page, 'Usulan')
    await page.getByRole('button', { name: 'Buat usulan' }).first().press('Enter')
    await page.getByLabel('Nama usulan').fill('Tanpa persandian')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Ubah pada bagan' }).press('Enter')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Seksi Persandian')
    await page
      .getByRole('option', { name: /^Seksi Persandian/ })
      .first()
      .click()
    await expect(
      page.getByRole('complementary').getByRole('heading', { name: 'Seksi Persandian' }),
    ).toBeVisible()
    await page.keyboard.press('Delete')
    await page.getByRole('dialog').getByRole('button', { name: 'Hapus' }).press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await goTo(page, 'Usulan')
    await page.getByRole('tab', { name: 'Tugas', exact: true }).press('Enter')
    const homeless = page.getByRole('region', { name: 'Fungsi tanpa rumah' })
    const rows = homeless.getByRole('checkbox')
    const count = await rows.count()
    expect(count).toBeGreaterThan(2)
    for (let at = 0; at < count; at++) await rows.nth(at).press('Space')
    await homeless.getByRole('button', { name: `Berikan… (${count})` }).press('Enter')
    await page.getByRole('dialog').getByLabel('Unit penerima').fill('Seksi Keamanan Informasi')
    await expect(page.getByRole('option', { name: /Seksi Keamanan Informasi/ })).toBeVisible()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+Enter')
    await expect(homeless).toHaveCount(0)
  })

  await test.step('the amendment keeps every number: the article of the seksi reads Dihapus.', async () => {
    await command(page, 'Naskah: Teks')
    const contents = page.getByRole('navigation', { name: 'Daftar isi' })
    const search = page.getByRole('textbox', { name: 'Cari dalam naskah' })
    const own = contents.getByRole('button', { name: /^Pasal \d+ Seksi Keamanan Informasi/ })
    await search.fill('Seksi Keamanan Informasi')
    const number = async () => Number(/\d+/.exec((await own.textContent()) ?? '')?.[0])
    const choose = async (how: 'Ganti' | 'Ubah') => {
      await page.getByRole('button', { name: 'Ganti atau ubah…' }).press('Enter')
      await page.getByRole('dialog').getByRole('button', { name: how, exact: true }).press('Enter')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }
    // What was read in keeps its numbers; replaced, the articles behind the one that went are counted afresh.
    const before = await number()
    await choose('Ganti')
    await expect.poll(number).toBe(before - 1)
    await choose('Ubah')
    await expect.poll(number).toBe(before)
    await search.fill('Dihapus.')
    await expect(
      contents.getByRole('button', { name: new RegExp(`^Pasal ${before - 1}\\b`) }),
    ).toBeVisible()
  })

  await test.step('the Word file says what is changed, and what nobody typed is there', async () => {
    await goTo(page, 'Cetak')
    await ready(page, 'Naskah peraturan menurut usulan')
    await page.getByText('Mengubah', { exact: true }).click()
    const path = join(folder, 'perubahan.docx')
    await saveAs(program, page, 'Word (DOCX)', path)
    const parts = unzipSync(new Uint8Array(readFileSync(path)))
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    expect(xml).toContain('PERUBAHAN ATAS PERATURAN WALI KOTA NOMOR 49 TAHUN 2016')
    expect(xml).toContain('dihapus.')
    const pdf = join(folder, 'perubahan.pdf')
    try {
      execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, path], {
        stdio: 'ignore',
      })
    } catch {
      return
    }
    expect(readFileSync(pdf).length).toBeGreaterThan(10_000)
  })
})
