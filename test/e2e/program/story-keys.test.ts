import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { box } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { add, choose, command, find, keyOf, rename } from '../keys.ts'
import { smallScreen } from '../program.ts'

/** The keyboard is on something that is in the window: never on the page behind everything, never out of sight. */
async function kept(page: Page, on: RegExp): Promise<void> {
  const owner = page.locator(':focus:not(body)')
  await expect(owner).toHaveCount(1)
  await expect(owner).toBeInViewport()
  const name = () =>
    owner.evaluate((element) => {
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null
      return element.getAttribute('aria-label') ?? label ?? element.textContent
    })
  await expect.poll(name).toMatch(on)
}

test('the whole story in a city by keyboard alone: drawn, left vacant, proposed, printed, looked up', async ({
  desk,
}) => {
  const { page, program } = await desk.start({ args: ['city:7:400'] })
  await smallScreen(program)
  const paper = join(desk.folder, 'bagan.pdf')
  await program.chooseSavePath(paper)

  await test.step('a unit is drawn below another', async () => {
    await find(page, 'Dinas Sosial')
    await add(page, 'Insert', 'Uji Coba')
    await expect(box(page, 'Bidang Uji Coba')).toHaveAttribute('aria-selected', 'true')
    await expect(page.locator('[data-announced]')).toContainText('Bidang Uji Coba')
    await kept(page, /^Bagan organisasi/)
  })

  await test.step('its secretary leaves: the one of this office, told apart from all others', async () => {
    await command(page, 'Catat kekosongan')
    await kept(page, /^Jabatan dan pejabatnya/)
    await page.keyboard.insertText('sekretaris dinas sosial')
    await expect(page.getByRole('option')).toHaveCount(1)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await kept(page, /^Sebab/)
    await choose(page, 0)
    await page.keyboard.press('Control+Enter')
    await kept(page, /^Jenis penugasan/)
    await expect(page.getByRole('dialog')).toContainText('Sekretaris · Dinas Sosial')
    await page.keyboard.press('Escape')
    await kept(page, /Kekosongan/)
  })

  await test.step('another name is proposed, on the chart and back, and handed in', async () => {
    await page.keyboard.press('Control+5')
    await command(page, 'Buat usulan')
    await kept(page, /^Nama usulan/)
    await page.keyboard.insertText('Penataan Dinas Sosial')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Penataan Dinas Sosial' })).toBeVisible()
    await command(page, 'Ubah pada bagan')
    await find(page, 'Bidang Uji Coba')
    await rename(page, 'Bidang Percontohan')
    await kept(page, /^Bagan organisasi/)
    await command(page, 'Kembali ke usulan')
    await expect(page.getByRole('heading', { name: 'Penataan Dinas Sosial' })).toBeVisible()
    await kept(page, /Usulan|Penataan/)
    await command(page, 'Tahapan')
    const by = page.getByLabel('Oleh', { exact: true })
    for (let press = 0; press < 9 && !(await by.evaluate(isFocused)); press++)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText('Kabag Organisasi')
    await command(page, 'Ajukan usulan')
    await expect(page.getByRole('row').filter({ hasText: 'Diajukan' })).toContainText('Kabag')
    await kept(page, /./)
  })

  await test.step('the annex is a file', async () => {
    await page.keyboard.press('Control+6')
    await expect(page.getByRole('button', { name: 'Simpan sebagai' })).toBeEnabled()
    await command(page, 'PDF')
    await expect.poll(() => existsSync(paper)).toBe(true)
    await kept(page, /Cetak/)
    const opened = await program.noteOpened()
    await page.getByRole('button', { name: 'Buka', exact: true }).press('Enter')
    await page.getByRole('button', { name: 'Tampilkan di folder' }).press('Enter')
    await expect.poll(opened).toEqual([paper, desk.folder])
  })

  await test.step('what is undone far from where it was done is said and seen', async () => {
    const said = page.locator('[data-announced] > p').last()
    await expect.poll(() => page.title()).toMatch(/^Cetak · .+ — Bagan SOTK$/)
    await page.keyboard.press(keyOf('undo'))
    await expect(said).toContainText(/^Diurungkan: /)
    await expect(page.getByText(/^Diurungkan: /).last()).toBeVisible()
    await expect(page.getByRole('button', { name: /^Ulangi/ })).toBeEnabled()
    await page.keyboard.press(keyOf('redo'))
    await expect(page.getByText(/^Diulangi: /).last()).toBeVisible()
    await expect(said).toContainText(/^Diulangi: /)
    await kept(page, /Cetak/)
  })

  await test.step('help is asked, read and closed', async () => {
    await page.keyboard.press('F1')
    await kept(page, /^Cari bantuan/)
    await page.keyboard.insertText('perpanjang plt')
    await expect(page.getByRole('button', { name: 'Memperpanjang Plt' }).first()).toBeVisible()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await kept(page, /^Memperpanjang Plt/)
    await page.keyboard.press('Escape')
    await kept(page, /Cetak/)
  })
})

const isFocused = (element: Element) => element === document.activeElement
