import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { nipForms } from '../../make/private-strings.ts'
import { barriers, cutTexts } from '../barriers.ts'
import { box, rename, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { electronOnly } from '../engine.ts'
import { command } from '../keys.ts'
import { longOnly } from '../long-form.ts'
import { smallScreen } from '../program.ts'
import { foundIn } from '../written-bytes.ts'

const NAME = 'Agus Setyabudi Hardiwinoto'
const NAMELESS = /\(dihapus atas permintaan\)/

test('after Hapus data pegawai neither name nor NIP stands in anything the program has written', async ({
  desk,
}) => {
  longOnly('forget-person in test/app/files, with real files')
  electronOnly('a browser keeps what is typed and a cache in its profile, its window does not')
  const person = demoRecords().find((one) => one.kind === 'person' && one.name === NAME)
  const secrets = [
    NAME.toLowerCase(),
    ...nipForms((person?.kind === 'person' && person.nip) || null),
  ]
  const elsewhere = mkdtempSync(join(tmpdir(), 'bagan-e2e-'))
  const first = await desk.start({ args: ['demo'] })
  await smallScreen(first.program)
  await rename(first.page, 'Subbagian Program', 'Subbagian Rencana')
  await saved(first.page)
  await command(first.page, 'Tutup berkas')
  await expect.poll(() => foundIn(desk.folder, secrets).length).toBeGreaterThan(0)

  const row = first.page.getByRole('listitem').filter({ hasText: 'Dinas Komunikasi' })
  await row.getByRole('button', { name: /^Menu/ }).click()
  await first.page.getByRole('menuitem', { name: 'Data seorang pegawai…' }).click()
  const dialog = first.page.getByRole('dialog', { name: /^Data seorang pegawai/ })
  await dialog.getByRole('combobox', { name: 'Pegawai' }).fill('Agus Setya')
  await first.page.getByRole('option', { name: new RegExp(NAME) }).click()
  await expect(dialog).toContainText('Masih menjabat')
  const erase = dialog.getByRole('button', { name: 'Hapus data pegawai' })
  await expect(erase).toBeDisabled()
  const handed = join(elsewhere, 'data.pdf')
  await first.program.chooseSavePath(handed)
  await dialog.getByRole('button', { name: 'Simpan datanya (PDF)…' }).click()
  await expect.poll(() => readdirSync(elsewhere)).toContain('data.pdf')
  await dialog.getByLabel(/^Ketik nama pegawai/).fill(NAME)
  expect(await barriers(first.page)).toEqual([])
  expect(await cutTexts(first.page)).toEqual([])
  await erase.click()
  const done = first.page.getByRole('dialog', { name: /^Data pegawai dihapus/ })
  await expect(done).toContainText('Yang tidak dapat dijangkau program')
  // What was handed out is named, and one press deletes it.
  await done.getByRole('button', { name: /^Hapus .*data\.pdf$/ }).click()
  await expect.poll(() => readdirSync(elsewhere)).not.toContain('data.pdf')
  // The window is gone before a press from outside would come to its end.
  await done.getByRole('button', { name: 'Tutup dan buka kembali' }).evaluate((button) => {
    setTimeout(() => (button as HTMLElement).click())
  })
  await first.program.gone()

  const { page, program } = await desk.start()
  await page.getByRole('listitem').getByRole('button').first().click()
  await expect(box(page, 'Subbagian Rencana')).toBeVisible()
  await expect(box(page, 'Seksi Statistik Sektoral')).toContainText(NAMELESS)
  await expect(page.getByText(/^Tersimpan/)).toBeVisible()
  await program.close()
  expect(foundIn(desk.folder, secrets)).toEqual([])
  rmSync(elsewhere, { recursive: true })
})
