import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { box, rename, saved } from '../chart.ts'
import { call, send } from '../colleagues.ts'
import { type Desk, expect, test } from '../desk.ts'
import { startAgain } from '../launch.ts'
import { goTo } from '../rail.ts'

function write(desk: Desk, name: string, bytes: Uint8Array | string): string {
  const folder = join(desk.folder, 'masukan')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

async function open(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Buka berkas/ }).click()
}

test('a file named on the command line, and another one by a second start', async ({ desk }) => {
  const first = write(desk, 'satu.csv', 'id,nama,induk\n1,Dinas Satu,\n2,Bidang Satu,1\n')
  const second = write(desk, 'dua.csv', 'id,nama,induk\n1,Dinas Dua,\n2,Bidang Dua,1\n')
  const { page } = await desk.startProgram({ args: [first] })
  await expect(box(page, 'Bidang Satu')).toBeVisible()
  expect((await startAgain(desk.folder, [second])).code).toBe(0)
  await expect(box(page, 'Bidang Dua')).toBeVisible()

  // The same file again: its office is brought up to date, or there is one more, told by words.
  await startAgain(desk.folder, [first])
  const again = page.getByRole('dialog', { name: 'Berkas ini pernah dibuka' })
  await expect(again).toContainText('satu.csv sudah menjadi kantor “Dinas Satu”')
  await again.getByRole('button', { name: 'Perbarui kantor itu' }).click()
  await expect(box(page, 'Bidang Satu')).toBeVisible()
  await expect(page.getByRole('tab', { name: 'Perbarui berkas ini' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await startAgain(desk.folder, [first])
  await again.getByRole('button', { name: 'Buka salinan terpisah' }).click()
  await page.getByRole('button', { name: 'Buka sebagai berkas baru' }).click()
  await expect(page.getByRole('button', { name: /^Dinas Satu · salinan 2, / })).toBeVisible()
})

test('a .bagan that comes again brings its own office up to date, as what a colleague sends', async ({
  desk,
}) => {
  const file = join(desk.folder, 'dinas.bagan')
  const sri = await desk.startProgram({ args: ['demo'] })
  await call(sri.page, 'Sri')
  await send(sri, file)
  const agus = await desk.startProgramApart({ args: [file] })
  await expect(box(agus.page, 'Seksi Persandian')).toBeVisible()

  await goTo(sri.page, 'Bagan')
  await rename(sri.page, 'Seksi Persandian', 'Seksi Sandi Negara')
  await saved(sri.page)
  await send(sri, file)
  await startAgain(agus.folder, [file])
  const again = agus.page.getByRole('dialog', { name: 'Berkas ini pernah dibuka' })
  await again.getByRole('button', { name: 'Perbarui kantor itu' }).click()
  const came = agus.page.getByRole('dialog', { name: 'Diambil dari Sri' })
  await expect(came.getByRole('listitem').filter({ hasText: 'Seksi Sandi Negara' })).toBeVisible()
  await agus.page.keyboard.press('Enter')
  await expect(agus.page.getByRole('dialog')).toHaveCount(0)
  await expect(box(agus.page, 'Seksi Sandi Negara')).toBeVisible()
  await expect(box(agus.page, 'Seksi Persandian')).toHaveCount(0)
})

const MANIFEST = { format: 'bagan', version: 99, name: 'x', seq: 1 }
const BAD = [
  ['kosong.csv', '', /kosong/i],
  ['gambar.csv', Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 256), /./],
  ['terpotong.bagan', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0]), /terpotong|tidak utuh|rusak/i],
  [
    'baru.bagan',
    zipSync({ 'manifest.json': strToU8(JSON.stringify(MANIFEST)) }),
    /versi|lebih baru/i,
  ],
] as const

test('what cannot be read is refused in a sentence that leads to help, and nothing is made', async ({
  desk,
  firstScreen,
}) => {
  const { program, page, folder } = firstScreen
  for (const [name, bytes, sentence] of BAD) {
    await test.step(name, async () => {
      await program.chooseFiles([write(desk, name, bytes)])
      await open(page)
      const alert = page.getByRole('alert')
      await expect(alert).toContainText(sentence)
      const text = (await alert.textContent()) ?? ''
      expect(text).not.toMatch(/undefined|\{\{|Error|\[object/)
      expect(readdirSync(folder)).not.toContain('berkas')
      const help = alert.getByRole('button', { name: /^Bantuan: / })
      const title = (await help.getAttribute('aria-label'))?.replace('Bantuan: ', '') ?? '?'
      await help.click()
      const panel = page.getByRole('complementary')
      await expect(panel.getByRole('heading', { name: title })).toBeVisible()
      await expect(page.getByRole('button', { name: /Buka contoh/ })).toBeEnabled()
    })
  }
})

test('a data folder that cannot be written is told in a sentence', async ({ desk }) => {
  writeFileSync(join(desk.folder, 'berkas'), 'not a folder')
  const { page } = await desk.startProgram()
  await expect(page.getByRole('alert')).toContainText('Daftar ini tidak dapat dibaca')
  await page.getByRole('button', { name: /Buka contoh/ }).click()
  const refusal = page.getByRole('alert', { name: 'Berkas tidak dapat dibuka' })
  await expect(refusal).toContainText(join(desk.folder, 'berkas'))
  await expect(page.getByRole('button', { name: /Buka contoh/ })).toBeEnabled()
})
