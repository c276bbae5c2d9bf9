import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { PX_PER_MM } from '../../../renderer/screens/chart/view/geometry.ts'
import { box, pick } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { confirm } from '../keys.ts'
import { longOnly } from '../long-form.ts'
import { smallScreen } from '../program.ts'
import { newProposal, openTab } from '../proposals.ts'
import { goTo } from '../rail.ts'
import { still } from '../still.ts'

const LONG =
  'Subbagian Penatausahaan Barang Milik Daerah, Kearsipan, Kepegawaian, Hubungan Masyarakat, dan Keprotokolan Pimpinan'
const NAMES = [
  'Dinas Pekerjaan Umum, Penataan Ruang, Perumahan Rakyat, Kawasan Permukiman, dan Pertanahan',
  'Sekretariat',
  LONG,
  'Bidang Pemberdayaan Perempuan, Pengarusutamaan Gender, dan Perlindungan Khusus Anak',
  'Unit Pelaksana Teknis Daerah Pengelolaan Laboratorium Lingkungan Hidup Kota Contoh',
]
const DEPTHS = [0, 1, 2, 1, 1]

test('no name of a unit is cut at 100 % in what is pasted, imported, proposed or compared', async ({
  desk,
}) => {
  longOnly('how a box grows with its name in box-lines, in the units')
  const { page, program, folder } = await desk.start()
  await smallScreen(program)
  await page.getByRole('button', { name: /Mulai kantor baru/ }).click()
  await page.getByLabel('Nama kantor').fill('Dinas Sosial')
  await page.getByRole('button', { name: 'Buat struktur' }).click()
  await expect(box(page, 'Dinas Sosial')).toBeVisible()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await confirm(page, 'Control+Enter')
  await expect(page.getByRole('button', { name: 'Tempel daftar' })).toBeVisible()

  await test.step('a pasted list, and the chart it becomes', async () => {
    const lines = NAMES.map((name, at) => '\t'.repeat(DEPTHS[at] ?? 0) + name)
    await program.clipboard.write(lines.join('\n'))
    await page.keyboard.press('Control+v')
    await expectWhole(page, /^Bagan/)
    await page.getByRole('button', { name: 'Tambahkan ke bagan' }).click()
    for (const name of NAMES) {
      await pick(page, name)
      await page.keyboard.press('Control+0')
      await still(page)
      expect(await cut(page.locator('[role="treeitem"] > :first-child'))).toEqual([])
      const shown = box(page, name).locator(':scope > :first-child')
      expect(await shown.textContent()).toBe(name)
    }
  })

  await test.step('a table on its way in', async () => {
    const path = join(folder, 'Unit.csv')
    const above = [null, 0, 1, 0, 0].map((at) => (at === null ? '' : (NAMES[at] ?? '')))
    const rows = NAMES.map((name, at) => `"${name}","${above[at]}"`)
    writeFileSync(path, ['Nama Unit,Unit Atasan', ...rows].join('\n'))
    await program.chooseFiles([path])
    await goTo(page, 'Data')
    await page.getByRole('button', { name: 'Buka berkas' }).click()
    await page.getByRole('tab', { name: 'Pratinjau' }).click()
    await expectWhole(page, /^Bagan/)
    await page.keyboard.press('Escape')
  })

  await test.step('a proposal, side by side and one over the other', async () => {
    await newProposal(page, 'Penataan')
    await openTab(page, 'Sebelum dan sesudah')
    await expectWhole(page, /^Gambar/)
    await page.getByText('Ditumpuk', { exact: true }).click()
    await expectWhole(page, /^Gambar/)
  })
})

/** Texts that are not seen whole. */
function cut(names: Locator): Promise<string[]> {
  return names.evaluateAll((found) =>
    found
      .filter(
        ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
          scrollHeight > clientHeight + 2 || scrollWidth > clientWidth + 1,
      )
      .map(({ textContent }) => textContent ?? ''),
  )
}

/** Goes over a drawing at 100 % and a little more: each name of a unit is seen whole. */
async function expectWhole(page: Page, name: RegExp): Promise<void> {
  const drawing = page.getByRole('application', { name }).last()
  await drawing.focus()
  await page.keyboard.press('0')
  await expect(drawing.locator('foreignObject').first()).toBeVisible()
  const zoom = () =>
    drawing
      .locator('svg')
      .evaluate((svg) => (svg as SVGSVGElement).getScreenCTM()?.a ?? 0)
      .then((scale) => scale / PX_PER_MM)
  while ((await zoom()) < 1) await page.keyboard.press('+')
  const names = drawing.locator('foreignObject span:first-child')
  const seen = new Set<string>()
  for (let turn = 0; turn < (TURNS - 1) / 2; turn++) await pull(page, drawing, 0.8, 0.8)
  for (let row = 0; row < TURNS; row++) {
    for (let at = 0; at < TURNS; at++) {
      await still(page)
      expect(await cut(names)).toEqual([])
      for (const text of await names.allTextContents()) seen.add(text)
      await pull(page, drawing, row % 2 === 0 ? -0.8 : 0.8, 0)
    }
    await pull(page, drawing, 0, -0.8)
  }
  expect([...seen]).toEqual(expect.arrayContaining(NAMES))
}

/** From its middle, where it stands at first, to either edge. */
const TURNS = 5

/** Pulls what is drawn by so much of its width and height. */
async function pull(page: Page, drawing: Locator, right: number, down: number): Promise<void> {
  const place = await drawing.boundingBox()
  if (!place) throw new Error('Nothing is drawn')
  const { x, y, width, height } = place
  const [middleX, middleY] = [x + width / 2, y + height / 2]
  await page.mouse.move(middleX - (right * width) / 2, middleY - (down * height) / 2)
  await page.mouse.down()
  await page.mouse.move(middleX, middleY, { steps: 2 })
  await page.mouse.move(middleX + (right * width) / 2, middleY + (down * height) / 2, { steps: 2 })
  await page.mouse.up()
}
