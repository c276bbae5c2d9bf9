import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { pdfText } from '../../headless/pdf-text.ts'
import { textOfBytes } from '../../make/private-strings.ts'
import { barriers, cutTexts, outOfReach } from '../barriers.ts'
import { saved } from '../chart.ts'
import { call, send } from '../colleagues.ts'
import { expect, test } from '../desk.ts'
import { command, keyOf } from '../keys.ts'
import { made, saveAs } from '../papers.ts'
import { goTo } from '../rail.ts'

const NOTE = 'Kunci lemari arsip ada di Tata Usaha.'

test('a desk is handed over by keyboard, and the successor reads it on another computer', async ({
  desk,
}) => {
  test.setTimeout(240_000)
  const [file, pdf, word] = ['siti.bagan', 'serah.pdf', 'serah.docx'].map((name) =>
    join(desk.folder, name),
  ) as [string, string, string]
  const siti = await desk.start({ args: ['demo'] })

  await test.step('one form, then the minutes', async () => {
    const { page, program } = siti
    await program.screen(1366, 768)
    await call(page, 'Siti Rahayu')
    await goTo(page, 'Bagan')
    await command(page, 'Serah terima…')
    const form = page.getByRole('dialog', { name: 'Serah terima pekerjaan' })
    const from = form.getByLabel('Yang menyerahkan', { exact: true })
    await expect(from).toBeFocused()
    await expect(from).toHaveValue('Siti Rahayu')
    expect(await barriers(page)).toEqual([])
    // Nobody hands over to herself: it is said, and nothing is written down.
    await form.getByLabel('Yang menerima', { exact: true }).fill('siti rahayu')
    await page.keyboard.press('Control+Enter')
    await expect(form.getByRole('alert')).toContainText(
      'sebagai yang menyerahkan dan yang menerima',
    )
    await form.getByLabel('Yang menerima', { exact: true }).fill('Agus Pratama')
    await form.getByLabel('Pesan yang menyerahkan').fill(NOTE)
    await page.keyboard.press('Control+Enter')
    await expect(form).toBeHidden()
    await expect(page.getByRole('main')).toContainText('dari Siti Rahayu kepada Agus Pratama')
    await made(page)
    await saveAs(program, page, 'PDF', pdf)
    const text = (await pdfText(new Uint8Array(readFileSync(pdf)))).replace(/\s+/g, ' ')
    for (const part of [NOTE, 'Agus Pratama', 'Jabatan kosong dan yang ditunggu', 'Mengetahui'])
      expect(text).toContain(part)
    // Where the office lies is told, as the program knows it.
    expect(text).toContain('Tersimpan di komputer ini, dalam folder')
    await saveAs(program, page, 'Word', word)
    expect(textOfBytes(new Uint8Array(readFileSync(word)))).toContain('agus pratama')
  })

  await test.step('who wrote it is not told', async () => {
    await toToday(siti.page)
    await expect(siti.page.getByRole('main')).toContainText('Masa Plt')
    await expect(noticeOf(siti.page)).toHaveCount(0)
    await siti.page.reload()
    await toToday(siti.page)
    await expect(siti.page.getByRole('main')).toContainText('Masa Plt')
    await expect(noticeOf(siti.page)).toHaveCount(0)
    await send(siti, file)
  })

  await test.step('where the computer goes along, it is told there from the next start on', async () => {
    const { page } = siti
    await goTo(page, 'Pengaturan')
    await page.getByRole('button', { name: 'Serah terima…' }).click()
    const form = page.getByRole('dialog', { name: 'Serah terima pekerjaan' })
    await form.getByLabel('Yang menerima', { exact: true }).fill('Rina Wulandari')
    await form.getByLabel('Komputer ini ikut diserahkan').check()
    await form.getByRole('button', { name: 'Catat dan lihat berita acara' }).click()
    await expect(form).toBeHidden()
    await toToday(page)
    await expect(page.getByRole('main')).toContainText('Masa Plt')
    await expect(noticeOf(page)).toHaveCount(0)
    await saved(page)
    await page.reload()
    await expect(noticeOf(page)).toContainText('kepada Rina Wulandari')
    await goTo(page, 'Pengaturan')
    await expect(page.getByLabel('Nama petugas di komputer ini')).toHaveValue('Rina Wulandari')
  })

  const agus = await desk.startApart({ args: [file] })
  await test.step('the successor sees it first, at large type too', async () => {
    const { page, program } = agus
    const notice = noticeOf(page)
    await expect(notice).toContainText('Siti Rahayu menyerahkan pekerjaan ini kepada Agus Pratama')
    await expect(notice).toContainText(NOTE)
    expect(await barriers(page)).toEqual([])
    expect(await cutTexts(page)).toEqual([])
    await program.screen(1280, 720)
    await goTo(page, 'Pengaturan')
    await page.getByRole('radiogroup', { name: 'Ukuran teks' }).getByText('200%').click()
    await toToday(page)
    await expect(notice).toBeVisible()
    expect(await outOfReach(page)).toEqual([])
    await notice.getByRole('button', { name: 'Lihat berita acara' }).press('Enter')
    await made(page)
    await expect(page.locator('[data-sheet="1"]')).toContainText('Agus Pratama')
  })

  await test.step('until it was read, which can be undone', async () => {
    const { page } = agus
    const notice = noticeOf(page)
    await toToday(page)
    await notice.getByRole('button', { name: 'Sudah saya baca' }).press('Enter')
    await expect(notice).toHaveCount(0)
    await page.keyboard.press(keyOf('undo'))
    await expect(notice).toBeVisible()
    await page.keyboard.press(keyOf('redo'))
    await expect(notice).toHaveCount(0)
    await saved(page)
    await goTo(page, 'Pengaturan')
    await expect(page.getByText(/kepada Agus Pratama; dibaca/)).toBeVisible()
  })
})

function noticeOf(page: Page) {
  return page.getByRole('region', { name: 'Serah terima pekerjaan' })
}

async function toToday(page: Page) {
  await goTo(page, 'Ringkasan')
  await page.getByRole('tab', { name: 'Hari ini' }).click()
}
