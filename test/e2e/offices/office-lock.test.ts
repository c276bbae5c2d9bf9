import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
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

const PHRASE = 'empat kata yang panjang'

async function open(page: Page, phrase: string): Promise<void> {
  const asked = page.getByRole('dialog', { name: 'Berkas terkunci' })
  await asked.getByLabel('Frasa sandi').fill(phrase)
  await asked.getByRole('button', { name: 'Buka' }).click()
}

test('locked and closed, an office stands nowhere in what the program has written; killed open it is told', async ({
  desk,
}) => {
  longOnly('locked-office and office-seal in test/app/workspace and test/electron/files')
  test.setTimeout(180_000)
  const { records, tokens } = privateOffice(1)
  // Its name stays readable, so that it is found.
  const secrets = [...tokens.keys()]
  const elsewhere = mkdtempSync(join(tmpdir(), 'bagan-e2e-'))
  const file = join(elsewhere, await writeBaganOf(structureOf([...records]), elsewhere))
  const first = await desk.startProgram({ args: [file] })
  await smallScreen(first.program)
  await expect(first.page.getByText(/^Tersimpan/)).toBeVisible()
  await command(first.page, 'Tutup berkas')
  const [id = ''] = readdirSync(join(desk.folder, 'berkas'))
  const own = join(desk.folder, 'berkas', id)

  await first.page.getByRole('button', { name: /^Menu/ }).click()
  await first.page.getByRole('menuitem', { name: 'Kunci kantor…' }).click()
  const dialog = first.page.getByRole('dialog', { name: /^Kunci/ })
  await dialog.getByLabel('Frasa sandi', { exact: true }).fill(PHRASE)
  await dialog.getByLabel('Frasa sandi sekali lagi').fill(PHRASE)
  expect(await barriers(first.page)).toEqual([])
  await dialog.getByRole('button', { name: 'Kunci kantor', exact: true }).click()
  const done = first.page.getByRole('dialog', { name: /terkunci$/ })
  await expect(done).toContainText(/[A-Z2-9]{5}(-[A-Z2-9]{5}){4}/)
  expect(await cutTexts(first.page)).toEqual([])
  const opened = await first.program.noteOpened()
  await done.getByRole('button', { name: 'Buka lembar untuk dicetak' }).click()
  await expect.poll(opened).toHaveLength(1)
  // The window is gone before a press from outside would come to its end.
  await done.getByRole('button', { name: 'Tutup dan buka kembali' }).evaluate((button) => {
    setTimeout(() => (button as HTMLElement).click())
  })
  await first.program.gone()

  const second = await desk.startProgram()
  await smallScreen(second.program)
  await expect(second.page.getByRole('listitem')).toContainText('terkunci')
  expect(foundIn(desk.folder, secrets)).toEqual([])
  await second.page.getByRole('listitem').getByRole('button').first().click()
  await open(second.page, PHRASE)
  await expect(second.page.getByText(/^Tersimpan/)).toBeVisible()
  expect(readdirSync(own)).toContain('riwayat.jsonl')
  // The window is closed: it seals first.
  await second.program.close()
  expect(readdirSync(own).sort()).toEqual(['cadangan', 'kantor.kunci'])
  expect(foundIn(desk.folder, secrets)).toEqual([])

  const third = await desk.startProgram()
  await open(third.page, 'bukan ini')
  await expect(third.page.getByRole('dialog')).toContainText('tidak cocok')
  await open(third.page, PHRASE)
  await expect(third.page.getByText(/^Tersimpan/)).toBeVisible()
  await third.program.powerCut()
  expect(readdirSync(own)).toContain('riwayat.jsonl')

  const last = await desk.startProgram()
  await open(last.page, PHRASE)
  await expect(last.page.getByText(/tidak sempat terkunci/)).toBeVisible()
  await command(last.page, 'Tutup berkas')
  await expect(last.page.getByRole('listitem')).toContainText('terkunci')
  expect(readdirSync(own).sort()).toEqual(['cadangan', 'kantor.kunci'])
  expect(foundIn(desk.folder, secrets)).toEqual([])

  await choose(last.page, 'Ganti frasa sandi…')
  const change = last.page.getByRole('dialog', { name: /^Ganti frasa sandi/ })
  await change.getByLabel(/^Frasa sandi sekarang/).fill(PHRASE)
  await change.getByLabel('Frasa sandi', { exact: true }).fill('frasa yang baru')
  await change.getByLabel('Frasa sandi sekali lagi').fill('frasa yang baru')
  await change.getByRole('button', { name: 'Ganti', exact: true }).click()
  await expect(last.page.getByText(/sudah diganti/)).toBeVisible()

  // Another office is opened while it is open: it is sealed.
  await last.page.getByRole('listitem').getByRole('button').first().click()
  await open(last.page, 'frasa yang baru')
  await expect(last.page.getByText(/^Tersimpan/)).toBeVisible()
  await command(last.page, 'Kantor baru…')
  await last.page.getByLabel('Nama kantor').fill('Dinas Perhubungan')
  await last.page.getByLabel('Pemerintah daerah').fill('Pemerintah Kota Contoh')
  await last.page.getByRole('button', { name: 'Buat struktur' }).click()
  await expect(box(last.page, 'Dinas Perhubungan')).toBeVisible()
  await expect.poll(() => readdirSync(own).sort()).toEqual(['cadangan', 'kantor.kunci'])
  await command(last.page, 'Tutup berkas')

  await choose(last.page, 'Lepas kunci…')
  const drop = last.page.getByRole('dialog', { name: /^Lepas kunci/ })
  await drop.getByRole('button', { name: 'Lepas kunci' }).click()
  await open(last.page, 'frasa yang baru')
  await expect(last.page.getByText(/tidak terkunci lagi/)).toBeVisible()
  expect(readdirSync(own)).not.toContain('kantor-terbuka.kunci')
  expect(readdirSync(own)).toContain('riwayat.jsonl')
  await last.program.close()
  rmSync(elsewhere, { recursive: true })
})

/** Chooses in the menu of the locked office's row; another office is made beside it. */
async function choose(page: Page, act: string): Promise<void> {
  const row = page.getByRole('listitem').filter({ hasNotText: 'Dinas Perhubungan' })
  await row.getByRole('button', { name: /^Menu/ }).click()
  await page.getByRole('menuitem', { name: act }).click()
}
