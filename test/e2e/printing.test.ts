import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { box } from './chart.ts'
import { expect, test } from './desk.ts'
import { goTo } from './rail.ts'
import { chooseSavePath, smallScreen } from './system-dialogs.ts'

/** The viewer of the system is not there: opening a PDF notes its path. */
async function noteOpened(program: ElectronApplication): Promise<() => Promise<string[]>> {
  await program.evaluate(({ shell }) => {
    const held = globalThis as { opened?: string[] }
    held.opened = []
    shell.openPath = async (path) => {
      held.opened?.push(path)
      return ''
    }
  })
  return () => program.evaluate(() => (globalThis as { opened?: string[] }).opened ?? [])
}

async function ready(page: Page, kind: string): Promise<void> {
  await page.getByText(kind, { exact: true }).click()
  await expect(page.getByRole('button', { name: 'Cetak', exact: true }).last()).toBeEnabled()
  await expect(page.locator('[data-sheet="1"] svg')).toBeVisible()
}

async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env.BAGAN_SHOTS
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.waitForTimeout(300)
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

const WITHOUT_PROPOSAL = [
  'Bagan (Lampiran)',
  'Daftar jabatan kosong',
  'Register Plt/Plh',
  'Peta jabatan (bagan)',
  'Peta jabatan (daftar)',
  'Kepatuhan',
]

test('every sheet is shown, saved and printed; only what changed is printed again', async ({
  desk,
}) => {
  test.setTimeout(180_000)
  const { program, page, folder } = await desk.start({ args: ['demo'] })
  await smallScreen(program)
  const opened = await noteOpened(program)
  await goTo(page, 'Cetak')
  for (const kind of WITHOUT_PROPOSAL) {
    await ready(page, kind)
    await shot(page, kind.replace(/\W+/g, '-'))
  }
  await page.getByText('Matriks semula–menjadi').click()
  await expect(page.getByText('Belum ada usulan.')).toBeVisible()

  await test.step('the chart as a PDF of the paper, and to the printer', async () => {
    await ready(page, 'Bagan (Lampiran)')
    const path = join(folder, 'bagan.pdf')
    await chooseSavePath(program, path)
    await page.getByRole('button', { name: 'Simpan sebagai' }).click()
    await page.getByRole('menuitem', { name: 'PDF' }).click()
    await expect.poll(() => existsSync(path)).toBe(true)
    expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-')
    await page.getByRole('button', { name: 'Cetak', exact: true }).last().click()
    await expect.poll(async () => (await opened()).length).toBe(1)
  })

  await test.step('nothing to replace until the structure changes', async () => {
    await page.getByRole('button', { name: /^Halaman pengganti/ }).click()
    await expect(page.getByText(/Tidak ada lembar yang berubah/)).toBeVisible()
    await page.keyboard.press('Escape')
    await goTo(page, 'Bagan')
    await box(page, 'Seksi Persandian').click()
    await page.keyboard.press('F2')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Seksi Sandi')
    await page.keyboard.press('Enter')
    await goTo(page, 'Cetak')
    await page.getByRole('button', { name: /^Halaman pengganti \(\d/ }).click()
    await page.getByRole('button', { name: 'Cetak halaman pengganti' }).click()
    await expect.poll(async () => (await opened()).length).toBe(2)
    await shot(page, 'replaced')
  })
})

test('a signed sheet leads by its code to the page where its marks are keyed in', async ({
  desk,
}) => {
  test.setTimeout(120_000)
  const { program, page } = await desk.start({ args: ['demo'] })
  await smallScreen(program)
  await goTo(page, 'Usulan')
  await page.getByRole('button', { name: 'Buat usulan' }).first().click()
  await page.getByLabel('Nama usulan').fill('Penyederhanaan')
  await page.getByRole('dialog').getByRole('button', { name: 'Buat usulan' }).click()
  await page.getByRole('button', { name: 'Ubah pada bagan' }).click()
  await box(page, 'Bidang Layanan E-Government').click()
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Bidang Aplikasi')
  await page.keyboard.press('Enter')
  await expect(box(page, 'Bidang Aplikasi')).toBeVisible()
  await page.getByRole('button', { name: 'Kembali', exact: true }).click()
  await page.getByRole('tab', { name: 'Jalan usulan' }).click()
  await page.getByRole('button', { name: 'Ajukan usulan' }).click()

  await goTo(page, 'Cetak')
  for (const kind of [
    'Sebelum dan sesudah',
    'Matriks semula–menjadi',
    'Telaahan staf',
    'Berita acara',
  ]) {
    await ready(page, kind)
    await shot(page, kind.replace(/\W+/g, '-'))
  }
  await ready(page, 'Lembar keputusan')
  await shot(page, 'Lembar-keputusan')
  const code = await page
    .locator('[data-sheet="1"] text')
    .filter({ hasText: /^[0-9A-F]{4}-[0-9A-F]{4}$/ })
    .textContent()
  const field = page.getByLabel('Kode pada lembar keputusan')
  await field.fill('0000 0000')
  await field.press('Enter')
  await expect(page.getByText(/Tidak ada usulan dengan kode/)).toBeVisible()
  await field.fill((code ?? '').toLowerCase().replace('-', ' '))
  await field.press('Enter')
  await expect(page.getByRole('main', { name: 'Usulan' })).toBeVisible()
  await expect(page.getByRole('tab', { name: 'Keputusan' })).toHaveAttribute(
    'aria-selected',
    'true',
  )
})
