import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { makeKey } from '../../../electron/signing/signing.ts'
import type { RulePack } from '../../../renderer/domain/rule-packs/rule-pack.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { EMPTY_PACK, packFile, packLimit } from '../../make/rule-packs.ts'
import { barriers } from '../barriers.ts'
import { saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { goTo } from '../rail.ts'

const { pem, fingerprint } = makeKey()
const FINGERPRINT = fingerprint.match(/.{4}/g)?.join(' ') ?? ''
const SEKSI = 'Seksi atau subbidang per bidang'
const TERM = 'Lama satu masa (bulan) · Plt.'

const FIRST: RulePack = {
  ...EMPTY_PACK,
  limits: [
    packLimit({ rule: 'acting-term', scope: 'plt', limit: 4, holdsFrom: day('2019-01-01') }),
    packLimit({ rule: 'seksi-max', scope: 'kabkota', limit: 2 }),
    packLimit({ rule: 'aturan-2040', scope: 'all', limit: 9 }),
  ],
  ages: [
    {
      ...{ title: 'Auditor Ahli Utama', age: 67, holdsFrom: null, article: null },
      ...{ sourceState: 'recalled', checkedBy: null, checkedOn: null },
    },
  ],
}

/** A file let fall on the window. */
function _dropped(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  return page.evaluate(
    ([called, content]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([Uint8Array.from(content)], called))
      const wish = { dataTransfer, bubbles: true, cancelable: true }
      document.body.dispatchEvent(new DragEvent('drop', wish))
    },
    [name, [...bytes]] as const,
  )
}

test('a rule pack is compared, read row by row, taken as one act, undone, replaced, withdrawn', async ({
  desk,
}) => {
  const file = (name: string, bytes: Uint8Array) => {
    const path = join(desk.folder, name)
    writeFileSync(path, bytes)
    return path
  }
  const first = file('satu.aturan.json', packFile(FIRST, pem))
  const { page, program } = await desk.start({ args: ['demo'] })
  const dialog = page.getByRole('dialog')
  const choose = dialog.getByRole('button', { name: 'Pilih berkas paket…' })
  const take = dialog.getByRole('button', { name: 'Ambil paket' })
  const rows = dialog.getByRole('table', { name: 'Ketentuan Kelembagaan' }).getByRole('row')
  const packs = dialog.getByRole('table', { name: 'Paket ketentuan' }).getByRole('row')
  const open = page.getByRole('button', { name: 'Paket ketentuan…' })
  const limit = page.getByRole('textbox', { name: `Batas: ${SEKSI} Kab./Kota` })
  await goTo(page, 'Perlu diperiksa')
  await page.getByRole('tab', { name: 'Aturan', exact: true }).click()
  await open.press('Enter')
  await expect(dialog).toContainText('Belum ada paket yang diambil.')
  expect(await barriers(page)).toEqual([])

  await test.step('a key nobody has compared takes nothing', async () => {
    await program.chooseFiles([first])
    await choose.press('Enter')
    await expect(dialog).toContainText('Kunci ini belum dikenal di komputer ini')
    await expect(dialog).toContainText(FINGERPRINT)
    await take.press('Enter')
    await expect(dialog).toContainText('Cocokkan, lalu centang di sini.')
    await expect(dialog.getByRole('checkbox')).toBeFocused()
    expect(await barriers(page)).toEqual([])
  })

  await test.step('every row tells what it changes, from when, and what becomes of it', async () => {
    await expect(rows.filter({ hasText: TERM })).toContainText(/3 bulan → 4 bulan/)
    await expect(rows.filter({ hasText: TERM })).toContainText('1 Januari 2019')
    await expect(rows.filter({ hasText: TERM })).toContainText('baru')
    await expect(rows.filter({ hasText: 'Auditor Ahli Utama' })).toContainText('67 tahun')
    await expect(rows.filter({ hasText: 'aturan-2040' })).toContainText('tidak dikenal program ini')
    await expect(dialog).toContainText('3 baris masuk, 0 tetap seperti sekarang, 1 tidak diambil.')
    await expect(dialog).toContainText(/Per 4 Oktober 2018: \d+ catatan baru, 0 hilang/)
    await expect(dialog).toContainText(/Per 1 Januari 2019: /)
    await expect(dialog).toContainText(/Baru: .* \(\d+\)/)
  })

  await test.step('compared and taken: one entry, one undo', async () => {
    await dialog.getByRole('checkbox').press('Space')
    await take.press('Enter')
    await expect(packs).toHaveCount(2)
    await expect(packs.nth(1)).toContainText(
      /Ketentuan Kelembagaan.*Biro Organisasi Provinsi Contoh.*1.*3 September 2018.*3/,
    )
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(open).toBeFocused()
    await saved(page)
    const coming = page.getByRole('region', { name: 'Ketentuan yang akan datang' })
    await expect(coming.getByRole('row').filter({ hasText: TERM })).toHaveCount(1)
    await page.keyboard.press('Control+z')
    await expect(coming).toHaveCount(0)
    await page.keyboard.press('Control+y')
    await expect(coming.getByRole('row').filter({ hasText: TERM })).toHaveCount(1)
  })

  await test.step('the office’s own row stays in the next version, whose key is known', async () => {
    await page.getByRole('textbox', { name: 'Cari aturan, pasal, atau sumber' }).fill(SEKSI)
    await expect(limit).toHaveValue('2')
    await limit.fill('3')
    await limit.press('Enter')
    await saved(page)
    const next = { ...FIRST, version: 2, issuedOn: day('2018-10-01'), ages: [] }
    await program.chooseFiles([file('dua.aturan.json', packFile(next, pem))])
    await open.press('Enter')
    await choose.press('Enter')
    await expect(dialog).toContainText('Kunci ini dipercaya sejak')
    await expect(dialog).toContainText('Menggantikan versi 1 yang sudah diambil.')
    await expect(rows.filter({ hasText: 'baris kantor sendiri tetap' })).toHaveCount(1)
    await expect(rows.filter({ hasText: 'Auditor Ahli Utama' })).toContainText('dihapus')
    await take.press('Enter')
    await expect(packs.nth(1)).toContainText(/2.*1 Oktober 2018/)
  })

  await test.step('an older one, a changed one and what is none are refused with a sentence', async () => {
    const told = async (name: string, bytes: Uint8Array, said: string | RegExp) => {
      await program.chooseFiles([file(name, bytes)])
      await choose.press('Enter')
      await expect(dialog.getByRole('alert')).toContainText(said)
    }
    const letters = (text: string) => new TextEncoder().encode(text)
    const changed = new TextDecoder().decode(packFile(FIRST, pem)).replace('67', '76')
    await told('lain.json', letters(changed), 'berubah sesudah ditandatangani')
    await told('foto.json', letters('PK\u0003\u0004'), 'terkompresi')
    await told('tabel.json', letters('{"a":1}'), /^.*tabel\.json: Berkas ini bukan paket ketentuan/)
    await told('besar.json', new Uint8Array(20 * 1024 * 1024), 'Berkas 20 MB ini terlalu besar')
    await told('kunci.json', letters(pem), 'Ini berkas kunci, bukan paket')
    await told('lama.aturan.json', packFile(FIRST, pem), 'versi 1 lebih lama dan tidak diambil')
    await expect(take).toHaveCount(0)
    await dialog.getByRole('button', { name: 'Kembali' }).press('Enter')
    await expect(packs).toHaveCount(2)
  })

  await test.step('withdrawn: its rows go, the office’s own stays; undo brings it back', async () => {
    await dialog.getByRole('button', { name: /^Tarik kembali paket/ }).press('Enter')
    await expect(dialog).toContainText('Belum ada paket yang diambil.')
    await dialog.getByText('Kunci yang dipercaya (1)').press('Enter')
    await expect(dialog).toContainText(FINGERPRINT)
    await dialog.getByRole('button', { name: /^Jangan percayai lagi/ }).press('Enter')
    await expect(dialog.getByText('Kunci yang dipercaya (1)')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(limit).toHaveValue('3')
    await page.keyboard.press('Control+z')
    await open.press('Enter')
    await expect(packs).toHaveCount(2)
    await page.keyboard.press('Escape')
  })

  await test.step('the story tells each by its name', async () => {
    await goTo(page, 'Riwayat')
    await expect(
      page.getByText('ambil paket ketentuan “Ketentuan Kelembagaan” versi 2').first(),
    ).toBeVisible()
  })
})
