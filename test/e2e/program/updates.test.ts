import { generateKeyPairSync } from 'node:crypto'
import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { signManifest } from '../../../build/release/manifest.mjs'
import { barriers, cutTexts } from '../barriers.ts'
import { expect, test } from '../desk.ts'
import { electronOnly } from '../engine.ts'
import { command } from '../keys.ts'
import { smallScreen } from '../program.ts'
import { goTo } from '../rail.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const VERSION = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version as string
const DAY = '2026-12-01'
const CHANGES = [
  { version: '0.2.0', day: DAY, id: ['Bagan dapat dibagi.'], en: ['A chart can be divided.'] },
]
const PACKAGE = `bagan-sotk-0.2.0-linux-${process.arch}.tar.gz`

/** A folder with a release of version 0.2.0, and the environment of a program that believes its key. */
async function release(folder: string) {
  const place = join(folder, 'rilis')
  const secret = join(folder, 'kunci.pem')
  mkdirSync(place)
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const keys = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  writeFileSync(secret, privateKey.export({ type: 'pkcs8', format: 'pem' }))
  writeFileSync(join(place, PACKAGE), 'isi paket yang baru')
  await signManifest(place, secret, { version: '0.2.0', keys, day: DAY, changes: CHANGES })
  return { place, env: { BAGAN_RELEASE_KEYS: keys } }
}

const strip = (page: Page) => page.getByRole('status').filter({ hasText: 'Versi 0.2.0 tersedia' })
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Pembaruan' })

test('a newer version on a stick is told once a day, proved, and handed to the system', async ({
  desk,
}) => {
  test.skip(process.platform !== 'linux', 'its package is one for Linux')
  const { place, env } = await release(desk.folder)
  const first = await desk.startProgram({ args: ['demo'], env })
  const { page, program } = first
  await smallScreen(program)
  const opened = await program.noteOpened()
  await goTo(page, 'Pengaturan')
  await program.chooseFiles([place])
  await page.getByRole('button', { name: 'Pembaruan program…' }).click()
  const dialog = dialogOf(page)
  await expect(dialog).toContainText('Belum ada folder pembaruan.')
  await dialog.getByRole('button', { name: 'Pilih folder…' }).click()
  await expect(dialog.getByRole('status')).toContainText('Versi 0.2.0 (1 Desember 2026) tersedia.')
  await expect(dialog).toContainText('Bagan dapat dibagi.')
  await expect(dialog).toContainText(PACKAGE)
  expect(await barriers(page)).toEqual([])
  expect(await cutTexts(page)).toEqual([])

  // By keys: the package is taken, proved, and opened by the system and nobody else.
  await dialog.getByRole('button', { name: 'Ambil paketnya' }).press('Enter')
  await expect(dialog).toContainText('isinya sama dengan yang ditandatangani')
  await dialog.getByRole('button', { name: 'Buka paketnya' }).press('Enter')
  const copy = join(desk.folder, 'paket-pembaruan', '0.2.0', PACKAGE)
  await expect.poll(opened).toEqual([copy])
  expect(readFileSync(copy, 'utf8')).toBe('isi paket yang baru')

  // Somebody writes over the copy: it is not opened any more.
  writeFileSync(copy, 'isi paket yang lain')
  await dialog.getByRole('button', { name: 'Buka paketnya' }).click()
  await expect(dialog.getByRole('alert')).toContainText('tidak sama dengan yang ditandatangani')
  expect(await opened()).toHaveLength(1)

  // A changed letter, and nothing of it is believed.
  const manifest = join(place, 'pembaruan.json')
  const signed = readFileSync(manifest, 'utf8')
  writeFileSync(manifest, signed.replace('0.2.0', '0.3.0'))
  await dialog.getByRole('button', { name: 'Periksa sekarang' }).click()
  await expect(dialog.getByRole('status')).toContainText('Tanda tangan rilis')
  await expect(dialog.getByRole('button', { name: 'Ambil paketnya' })).toHaveCount(0)
  writeFileSync(manifest, signed)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await program.close()

  // Told today: a new start says nothing of it.
  const again = await desk.startProgram({ env })
  await goTo(again.page, 'Pengaturan')
  await expect(again.page.locator('#pembaruan')).toContainText(place)
  await expect(strip(again.page)).toHaveCount(0)
  await again.program.close()

  // The next day it is looked at and told by itself, over whatever is open.
  const kept = join(desk.folder, 'pembaruan.json')
  writeFileSync(kept, readFileSync(kept, 'utf8').replace(/"20\d\d-[^"]*"/g, '"2020-01-01"'))
  const later = await desk.startProgram({ env })
  await expect(strip(later.page)).toBeVisible()
  expect(await barriers(later.page)).toEqual([])
  await later.page.getByRole('button', { name: 'Lihat…' }).click()
  await expect(dialogOf(later.page)).toContainText('Bagan dapat dibagi.')
  await expect(strip(later.page)).toHaveCount(0)
  await later.program.close()
})

test('a program that was replaced while it runs says so; what is typed is there after the restart', async ({
  desk,
}) => {
  electronOnly('the second engine has no program of its own on the disk')
  const app = join(desk.folder, 'program')
  cpSync(join(ROOT, 'package.json'), join(app, 'package.json'))
  cpSync(join(ROOT, 'out', 'app'), join(app, 'out', 'app'), { recursive: true })
  const { page, program } = await desk.startProgram({ args: ['demo'], app })
  await goTo(page, 'Pengaturan')
  const number = page.getByLabel('Nomor peraturan')
  await number.fill('77 Tahun 2026')
  // Installed over it; the window is looked at again now and then.
  const told = page.getByRole('status').filter({ hasText: 'Program ini sudah diganti' })
  let times = 0
  await expect
    .poll(
      async () => {
        // What ran at the start is noted some seconds after it.
        if (times++ === 8) appendFileSync(join(app, 'out', 'app', 'main', 'main.cjs'), '\n//\n')
        await page.evaluate(() => window.dispatchEvent(new Event('focus')))
        return told.isVisible()
      },
      { intervals: [500], timeout: 30_000 },
    )
    .toBe(true)
  expect(times).toBeGreaterThan(8)
  expect(await barriers(page)).toEqual([])
  await number.focus()
  await number.fill('78 Tahun 2026')
  await page.getByRole('button', { name: 'Mulai ulang' }).click()
  await program.gone()

  const again = await desk.startProgram()
  await goTo(again.page, 'Pengaturan')
  await expect(again.page.getByLabel('Nomor peraturan')).toHaveValue('78 Tahun 2026')
})

test('what is new is shown once after an update, and stands in help in both languages', async ({
  desk,
}) => {
  const { page, program } = await desk.startProgram({ args: ['demo'] })
  const news = page.getByRole('dialog', { name: 'Yang baru' })
  await expect(news).toHaveCount(0)
  // As the version before left it.
  await page.evaluate(() => {
    for (const [key, value] of Object.entries(localStorage)) {
      if (value.includes('"changesBefore"'))
        localStorage.setItem(
          key,
          value.replace(/"changesBefore":"[^"]*"/, '"changesBefore":"0.0.9"'),
        )
    }
  })
  await page.reload()
  await expect(news).toContainText(`Program ini sekarang versi ${VERSION}.`)
  await expect(news.getByRole('heading', { level: 3 })).toContainText(`Versi ${VERSION}`)
  expect(await barriers(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(news).toBeHidden()
  await page.reload()
  await expect(page.locator('html[data-ready="true"]')).toBeAttached()
  await expect(news).toHaveCount(0)

  // Without a key there is nothing to look at, and that is said.
  await program.chooseInMenu('Pembaruan Program…')
  await expect(dialogOf(page)).toContainText('dibuat tanpa kunci rilis')
  await page.keyboard.press('Escape')
  await expect(dialogOf(page)).toBeHidden()
  await command(page, 'Yang baru')
  await expect(news).toContainText('Bagan SOTK, lembar data')
  await page.keyboard.press('Escape')
  await expect(news).toBeHidden()
  await page.keyboard.press('F1')
  await page.getByText('Yang baru di tiap versi').click()
  await expect(page.getByText('Bagan SOTK, lembar data')).toBeVisible()
  await page.keyboard.press('Escape')
  await command(page, 'Tentang Bagan SOTK')
  const about = page.getByRole('dialog', { name: 'Tentang Bagan SOTK' })
  await expect(about).toContainText(/Mesin.*Node \d+/s)
  await expect(about).toContainText(/Kunci rilis.*belum diatur/s)
})
