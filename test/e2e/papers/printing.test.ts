import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { pdfPages } from '../../headless/pdf-text.ts'
import { isLong, longOr } from '../../make/long-form.ts'
import { box, pick, rename } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { retyped } from '../keys.ts'
import { chooseKind, codeField, ready, saveAs, sheetsShown } from '../papers.ts'
import { smallScreen } from '../program.ts'
import { newProposal } from '../proposals.ts'
import { goTo } from '../rail.ts'

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
  const { program, page, folder } = await desk.start({ args: ['demo'] })
  await smallScreen(program)
  const dialog = await program.printDialog()
  await goTo(page, 'Cetak')
  for (const kind of longOr(WITHOUT_PROPOSAL, (_, at) => at % 2 === 0)) {
    await ready(page, kind)
    await shot(page, kind.replace(/\W+/g, '-'))
  }
  await chooseKind(page, 'Matriks semula–menjadi')
  await expect(page.getByText('Belum ada usulan.')).toBeVisible()
  // Nothing hidden in the list of sheets makes the work around it scroll.
  const over = await page
    .getByRole('main')
    .evaluate((main) => main.scrollHeight - main.clientHeight)
  expect(over).toBe(0)

  await test.step('the chart as a PDF of the paper, and to the printer', async () => {
    await ready(page, 'Bagan (Lampiran)')
    const path = join(folder, 'bagan.pdf')
    await saveAs(program, page, 'PDF', path)
    expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-')
    await page.getByRole('button', { name: 'Sudah dicetak' }).click()
    await expect(page.getByText(/Belum ada lembar yang dicetak/)).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Cetak', exact: true }).last().click()
    await expect.poll(async () => (await dialog.printed()).length).toBe(1)
  })

  await test.step('nothing to replace until the structure changes', async () => {
    await page.getByRole('button', { name: /^Halaman pengganti/ }).click()
    await expect(page.getByText(/Tidak ada lembar yang berubah/)).toBeVisible()
    await page.keyboard.press('Escape')
    await goTo(page, 'Bagan')
    await pick(page, 'Seksi Persandian')
    await retyped(page, 'Seksi Sandi')
    await goTo(page, 'Cetak')
    await page.getByRole('button', { name: /^Halaman pengganti \(\d/ }).click()
    await page.getByRole('button', { name: 'Cetak halaman pengganti' }).click()
    await expect.poll(async () => (await dialog.printed()).length).toBe(2)
    await shot(page, 'replaced')
  })
})

const OF_PROPOSAL = [
  ['Sebelum dan sesudah', false],
  ['Matriks semula–menjadi', true],
  ['Telaahan staf', true],
  ['Berita acara', true],
  ['Lembar keputusan', true],
] as const
/** Drawn sheets, a table that is printed anew, what is signed; each kind is written in the units. */
const IN_SHORT: ReadonlySet<string> = new Set([
  'Sebelum dan sesudah',
  'Matriks semula–menjadi',
  'Lembar keputusan',
])

/** A saved file that was printed by other means is recorded by hand. */
async function printedElsewhere(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sudah dicetak' }).click()
  await expect(page.getByText(/Belum ada lembar yang dicetak/)).toBeVisible()
  await page.getByRole('button', { name: 'Catat lembar ini sebagai sudah dicetak' }).click()
  await expect(page.locator('li').getByText(/MATRIKS PERUBAHAN SUSUNAN ORGANISASI ·/)).toBeVisible()
  await page.keyboard.press('Escape')
}

function pagesOf(path: string) {
  return pagesIn(new Uint8Array(readFileSync(path)))
}

async function pagesIn(bytes: Uint8Array) {
  const pages = await pdfPages(bytes)
  return pages.map(({ words }) => words.replace(/\s+/g, ' '))
}

/** A proposal that delayers the office and renames a bidang, reviewed: its acts are frozen. */
async function reviewedProposal(page: Page): Promise<void> {
  await newProposal(page, 'Penyederhanaan')
  await page.getByRole('button', { name: 'Ubah pada bagan' }).click()
  await rename(page, 'Bidang Layanan E-Government', 'Bidang Aplikasi')
  await pick(page, 'Dinas Komunikasi')
  await page.getByRole('button', { name: 'Lainnya', exact: true }).click()
  await page.getByRole('menuitem', { name: /^Sederhanakan/ }).click()
  await page.getByRole('button', { name: /^Sederhanakan \d+ unit$/ }).click()
  await expect(box(page, 'Seksi Persandian')).toHaveCount(0)
  await page.getByRole('button', { name: 'Kembali', exact: true }).click()
  await page.getByRole('tab', { name: 'Tahapan' }).click()
  await page.getByRole('button', { name: 'Ajukan usulan', exact: true }).click()
  await page.getByRole('button', { name: 'Tandai ditelaah' }).first().click()
}

test('a proposal goes to the leaders on paper, and their marks come back by its code', async ({
  desk,
}) => {
  const { program, page, folder } = await desk.start({ args: ['demo'] })
  await smallScreen(program)
  const dialog = await program.printDialog()
  await reviewedProposal(page)
  const acts = Number(
    (await page.getByRole('tab', { name: /^Perubahan/ }).textContent())?.match(/\d+/)?.[0],
  )
  expect(acts).toBeGreaterThan(4)

  const papers = new Map<string, string[]>()
  await test.step('every sheet of it as a file, with as many pages as are shown', async () => {
    await goTo(page, 'Cetak')
    for (const [kind, word] of longOr(OF_PROPOSAL, ([one]) => IN_SHORT.has(one))) {
      await ready(page, kind)
      // In large type it has several sheets, of which a decision changes some.
      if (kind === 'Matriks semula–menjadi') await page.getByLabel('Huruf terkecil').fill('18')
      await shot(page, kind.replace(/\W+/g, '-'))
      const path = join(folder, `${kind}.pdf`)
      await saveAs(program, page, 'PDF', path)
      const pages = await pagesOf(path)
      expect(pages, kind).toHaveLength(await sheetsShown(page))
      expect(pages.length).toBeGreaterThan(1)
      papers.set(kind, pages)
      if (kind === 'Matriks semula–menjadi') await printedElsewhere(page)
      // Each as Word is written in the units.
      if (!word || !(isLong || kind === 'Lembar keputusan')) continue
      await saveAs(program, page, 'Word', join(folder, `${kind}.docx`))
      const parts = unzipSync(new Uint8Array(readFileSync(join(folder, `${kind}.docx`))))
      expect(Object.keys(parts)).toContain('word/document.xml')
    }
    const [before = '', after = ''] = papers.get('Sebelum dan sesudah') ?? []
    expect([before, after]).toEqual([
      expect.stringContaining('SEMULA'),
      expect.stringContaining('MENJADI'),
    ])
  })

  const sheet = papers.get('Lembar keputusan') ?? []
  const code = /[0-9A-F]{4}-[0-9A-F]{4}/.exec(sheet[0] ?? '')?.[0] ?? ''
  await test.step('the same code and version on every page of every paper', async () => {
    expect(code).not.toBe('')
    for (const [kind, pages] of papers) {
      for (const words of pages) expect(words, kind).toContain(code)
    }
    sheet.forEach((words, at) => {
      expect(words).toContain(`halaman ${at + 1} dari ${sheet.length}`)
      expect(words).toContain('Penyederhanaan · versi 1 · dicetak')
    })
  })

  await test.step('the code, typed, opens the page where its marks are keyed in', async () => {
    const field = await codeField(page)
    await field.fill('0000 0000')
    await field.press('Enter')
    await expect(page.getByText(/Tidak ada usulan dengan kode/)).toBeVisible()
    await field.fill(code.toLowerCase().replace('-', ' '))
    await field.press('Enter')
    const decide = page.getByRole('tab', { name: 'Keputusan' })
    await expect(decide).toHaveAttribute('aria-selected', 'true')
    await page.getByLabel('Tanda pada lembar').fill(`${acts} T: belum perlu`)
    await page.getByRole('button', { name: 'Sisanya setuju' }).click()
    await page.getByRole('button', { name: 'Simpan keputusan' }).click()
    await expect(page.getByRole('tab', { name: `Perubahan (${acts - 1})` })).toBeVisible()
  })

  await test.step('of version 2 only the pages that are others are printed, with their numbers', async () => {
    await goTo(page, 'Cetak')
    await ready(page, 'Matriks semula–menjadi')
    const all = await sheetsShown(page)
    const button = page.getByRole('button', { name: /^Halaman pengganti \(\d/ })
    const count = Number((await button.textContent())?.match(/\d+/)?.[0])
    expect(count).toBeGreaterThan(0)
    expect(count).toBeLessThan(all)
    await button.click()
    await page.getByRole('button', { name: 'Cetak halaman pengganti' }).click()
    await expect.poll(async () => (await dialog.printed()).length).toBe(1)
    const [printed] = await dialog.printed()
    const pages = await pagesIn(printed?.pdf ?? new Uint8Array())
    expect(pages).toHaveLength(count)
    for (const words of pages) {
      const no = /HALAMAN PENGGANTI lembar (\d+) · menggantikan versi 1/.exec(words)?.[1]
      expect(words).toContain(`halaman ${no} dari ${all}`)
      expect(words).toContain('versi 2')
    }
  })

  await test.step('the code of version 1 still leads to it, and says that it is not the latest', async () => {
    const field = await codeField(page)
    await field.fill(code)
    await field.press('Enter')
    await expect(page.getByText(/versi 1/).first()).toBeVisible()
    await expect(page.getByRole('tab', { name: 'Keputusan' })).toBeVisible()
  })
})
