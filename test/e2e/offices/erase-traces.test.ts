import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { writeBaganOf } from '../../headless/bagan-of.ts'
import { privateOffice } from '../../make/private-office.ts'
import { barriers, cutTexts } from '../barriers.ts'
import { box } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { command } from '../keys.ts'
import { longOnly } from '../long-form.ts'
import { smallScreen } from '../program.ts'
import { foundIn } from '../written-bytes.ts'

test('after Hapus jejak no name and no NIP of the office stands in anything the program has written', async ({
  desk,
}) => {
  longOnly('erase-traces and carried-store in test/app/files and test/electron/files')
  const { records, tokens } = privateOffice(1)
  const secrets = [...tokens.keys()]
  const elsewhere = mkdtempSync(join(tmpdir(), 'bagan-e2e-'))
  const file = join(elsewhere, await writeBaganOf(structureOf([...records]), elsewhere))

  const first = await desk.start({ args: [file] })
  await smallScreen(first.program)
  await expect(first.page.getByText(/^Tersimpan/)).toBeVisible()
  await command(first.page, 'Tutup berkas')
  await first.page
    .getByRole('button', { name: /contoh/i })
    .first()
    .click()
  await expect(box(first.page, 'Dinas Komunikasi dan Informatika')).toBeVisible()
  await command(first.page, 'Tutup berkas')
  // They are there, in the database's files too.
  await expect
    .poll(() => foundIn(join(desk.folder), secrets).filter((one) => /IndexedDB/.test(one)).length)
    .toBeGreaterThan(0)
  const [id = ''] = readdirSync(join(desk.folder, 'berkas')).filter((one) => one.startsWith('uji'))

  const row = first.page.getByRole('listitem').filter({ hasText: id })
  await row.getByRole('button', { name: /^Menu/ }).click()
  await first.page.getByRole('menuitem', { name: 'Hapus jejak…' }).click()
  const dialog = first.page.getByRole('dialog', { name: /^Hapus jejak/ })
  await dialog.getByLabel(/^Hapus untuk seterusnya/).check()
  await dialog.getByRole('button', { name: 'Hapus jejak', exact: true }).click()
  const done = first.page.getByRole('dialog', { name: /^Jejak dihapus/ })
  await expect(done).toContainText('Yang tidak dapat dijangkau program')
  expect(await barriers(first.page)).toEqual([])
  expect(await cutTexts(first.page)).toEqual([])
  const sheet = join(elsewhere, 'lembar.pdf')
  await first.program.chooseSavePath(sheet)
  await done.getByRole('button', { name: /^Simpan lembar/ }).click()
  await expect.poll(() => readdirSync(elsewhere)).toContain('lembar.pdf')
  // The window is gone before a press from outside would come to its end.
  await done.getByRole('button', { name: 'Tutup dan buka kembali' }).evaluate((button) => {
    setTimeout(() => (button as HTMLElement).click())
  })
  await first.program.gone()

  const { page, program } = await desk.start()
  await expect(page.getByRole('listitem').filter({ hasText: 'Contoh' })).toHaveCount(1)
  await page.getByRole('listitem').getByRole('button').first().click()
  await expect(box(page, 'Dinas Komunikasi dan Informatika')).toBeVisible()
  // Nothing had to be mended: its rows were put back.
  await expect(page.getByText(/^Tersimpan/)).toBeVisible()
  expect(foundIn(desk.folder, secrets)).toEqual([])
  await program.close()
  expect(foundIn(desk.folder, [...secrets, id])).toEqual([])
  rmSync(elsewhere, { recursive: true })
})
