import { copyFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pngOf } from '../../make/pictures.ts'
import { barriers } from '../barriers.ts'
import { pick, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { dropOnto } from '../drop-files.ts'
import { smallScreen } from '../program.ts'
import { newProposal, openTab } from '../proposals.ts'
import { goTo } from '../rail.ts'

const PDF = join(import.meta.dirname, '../../fixtures/pdf-tables/duk-bergaris.pdf')
const WHO = 'Lukman Hakimudin, S.Kom.'

test('scans are dropped on a record, pasted, made smaller, and refused by their names', async ({
  desk,
}) => {
  const { page, program } = await desk.start({ args: ['demo'] })
  await smallScreen(program)
  const at = (name: string) => join(desk.folder, name)
  copyFileSync(PDF, at('SK 1.pdf'))
  copyFileSync(PDF, at('SK 1 lagi.pdf'))
  writeFileSync(at('catatan.pdf'), 'bukan pdf')
  writeFileSync(at('foto.png'), pngOf(1200, 800, 1.5 * 1024 * 1024))
  const scans = () =>
    readdirSync(at('berkas/contoh-diskominfo/lampiran'), { recursive: true, encoding: 'utf8' })
      .filter((one) => /\.(pdf|jpg|png)$/.test(one))
      .map((one) => one.split('.').at(-1))
      .sort()

  await test.step('the limit of the office is set in its settings, within bounds', async () => {
    await goTo(page, 'Pengaturan')
    const limit = page.getByRole('textbox', { name: 'Ukuran terbesar satu lampiran (MB)' })
    await limit.fill('500')
    await limit.press('Enter')
    await expect(page.getByText(/bukan angka bulat dari 1 sampai 100/)).toBeVisible()
    await limit.fill('1')
    await limit.press('Enter')
    await expect(
      page.getByRole('button', { name: 'Urungkan: ubah batas lampiran menjadi 1 MB' }),
    ).toBeEnabled()
    await saved(page)
  })

  await goTo(page, 'Bagan')
  await pick(page, 'Seksi Pusat Data')
  const add = page.getByRole('button', { name: `Lampirkan… ${WHO}` })
  const list = page.getByRole('list', { name: `Lampiran: ${WHO}` })

  await test.step('several are dropped on the holder: kept, told twice, refused, each by its name', async () => {
    const place = page.locator('[data-scan-drop]', { has: add }).last()
    await dropOnto(
      page,
      place,
      ['SK 1.pdf', 'SK 1 lagi.pdf', 'catatan.pdf', 'foto.png'].map(at),
      async () => {
        await expect(page.locator('[data-scan-over]')).toHaveCount(1)
        await expect(page.locator('[data-scan-over]')).toHaveAttribute(
          'data-scan-drop',
          `Jatuhkan untuk melampirkan: ${WHO}`,
        )
      },
    )
    await expect(list.getByRole('listitem')).toHaveCount(1)
    await expect(page.getByText('“SK 1 lagi.pdf” sudah terlampir di sini')).toBeVisible()
    await expect(page.getByText('“catatan.pdf” bukan PDF, JPG, PNG, atau DOCX')).toBeVisible()
    expect(scans()).toEqual(['pdf'])
    expect(await barriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Tutup pesan' }).press('Enter')
    await expect(page.getByText('“catatan.pdf”')).toHaveCount(0)
  })

  await test.step('the picture over the limit is offered smaller, and attached when chosen', async () => {
    const offer = page.getByRole('alert').filter({ hasText: 'Berkas aslinya tidak diubah' })
    await expect(offer).toContainText('“foto.png” berukuran 2 MB (1200 × 800 piksel)')
    await offer.getByRole('button', { name: 'Lampirkan yang diperkecil' }).press('Enter')
    await expect(list.getByRole('button', { name: 'Buka lampiran foto.jpg' })).toBeVisible()
    await expect(offer).toHaveCount(0)
    expect(scans()).toEqual(['jpg', 'pdf'])
  })

  await test.step('a picture on the clipboard is pasted where the part has the keyboard', async () => {
    await page.evaluate(async () => {
      const canvas = new OffscreenCanvas(60, 40)
      canvas.getContext('2d')?.fillRect(5, 5, 20, 20)
      const png = await canvas.convertToBlob({ type: 'image/png' })
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
    })
    await expect(add).toHaveAccessibleDescription(/^Berkas dapat juga dijatuhkan/)
    await add.focus()
    await page.keyboard.press('Control+v')
    await expect(
      list.getByRole('button', { name: /^Buka lampiran Tempelan .*\.png$/ }),
    ).toBeVisible()
    await expect(list.getByRole('listitem')).toHaveCount(3)
    await expect(add).toBeFocused()
    await saved(page)
  })
})

test('a proposal keeps its signed sheet, wherever it is looked at', async ({ desk }) => {
  const { page, program } = await desk.start({ args: ['demo'] })
  const scan = join(desk.folder, 'lembar.pdf')
  copyFileSync(PDF, scan)
  await newProposal(page, 'Penataan 2019')
  await openTab(page, 'Tahapan')
  await program.chooseFiles([scan])
  await page.getByRole('button', { name: 'Lampirkan… Penataan 2019' }).press('Enter')
  const list = page.getByRole('list', { name: 'Lampiran: Penataan 2019' })
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await list.getByRole('button', { name: 'Lepas lampiran lembar.pdf' }).press('Enter')
  await expect(list).toHaveCount(0)
})
