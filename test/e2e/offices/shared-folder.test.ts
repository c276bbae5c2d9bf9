import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { barriers } from '../barriers.ts'
import { rename, saved } from '../chart.ts'
import { call, send, toColleagues } from '../colleagues.ts'
import { expect, test } from '../desk.ts'
import { type Launched, launch } from '../launch.ts'
import { longOnly } from '../long-form.ts'
import { goTo } from '../rail.ts'

test('two windows over one folder come together by themselves, also where both were killed', async ({
  desk,
}) => {
  longOnly('test/app/shared-folder over real files; torture ends both at any writing')
  test.setTimeout(240_000)
  const shared = join(desk.folder, 'bersama')
  mkdirSync(shared)
  const file = join(desk.folder, 'untuk-agus.bagan')
  let sri = await desk.startProgram({ args: ['demo'] })
  await call(sri.page, 'Sri')
  await send(sri, file)
  let agus = await desk.startProgramApart({ args: [file] })
  const { folder } = agus
  await call(agus.page, 'Agus')

  await test.step('a folder is chosen, and who lays files there is told', async () => {
    for (const one of [sri, agus]) await choose(one, shared)
    await update(sri.page)
    const people = sri.page.getByRole('region', { name: 'Folder bersama' }).getByRole('row')
    await expect(people.filter({ hasText: 'Sri (di sini)' })).toBeVisible()
    await expect(people.filter({ hasText: 'Agus' })).toBeVisible()
    expect(await barriers(sri.page)).toEqual([])
  })

  await test.step('what one does is with the other', async () => {
    await goTo(sri.page, 'Bagan')
    await rename(sri.page, 'Seksi Pusat Data', 'Seksi Data Sri')
    await saved(sri.page)
    await toColleagues(sri.page)
    await update(sri.page)
    await expect(sri.page.getByRole('contentinfo')).toContainText('semua terkirim')
    await toColleagues(agus.page)
    await update(agus.page)
    await agus.page.getByRole('button', { name: 'Lihat yang terakhir masuk' }).click()
    const came = agus.page.getByRole('dialog', { name: 'Diambil dari Sri' })
    await expect(came.getByRole('listitem').filter({ hasText: 'Seksi Data Sri' })).toBeVisible()
    await expect(came.getByRole('button', { name: 'Tutup' }).last()).toBeFocused()
    await agus.page.keyboard.press('Enter')
    await expect(came).toBeHidden()
    await expect(agus.page.getByRole('contentinfo')).toContainText('Sri')
    await goTo(agus.page, 'Bagan')
    await expect(agus.page.getByText('Seksi Data Sri').first()).toBeVisible()
  })

  await test.step('both are killed after an edit, and lose nothing', async () => {
    await goTo(sri.page, 'Bagan')
    await rename(sri.page, 'Seksi Data Sri', 'Seksi Data Sri Dua')
    await saved(sri.page)
    await rename(agus.page, 'Seksi Persandian', 'Seksi Persandian Agus')
    await saved(agus.page)
    await sri.program.powerCut()
    await agus.program.powerCut()
    sri = await desk.startProgram({ args: ['demo'] })
    agus = await launch({ folder })
    for (const one of [sri, agus, sri]) {
      await toColleagues(one.page)
      await update(one.page)
    }
    for (const { page } of [sri, agus]) {
      await goTo(page, 'Bagan')
      for (const name of ['Seksi Data Sri Dua', 'Seksi Persandian Agus']) {
        await expect(page.getByText(name).first()).toBeVisible()
      }
    }
  })

  await test.step('what is new is laid there before the window closes', async () => {
    await rename(sri.page, 'Seksi Data Sri Dua', 'Seksi Data Sri Tiga')
    await saved(sri.page)
    await sri.program.askToClose()
    await sri.program.gone()
    await toColleagues(agus.page)
    await update(agus.page)
    await goTo(agus.page, 'Bagan')
    await expect(agus.page.getByText('Seksi Data Sri Tiga').first()).toBeVisible()
    sri = await desk.startProgram({ args: ['demo'] })
  })

  await test.step('a third begins from the folder itself', async () => {
    const wati = await desk.startProgramApart()
    await wati.program.chooseFiles([shared])
    await wati.page.getByRole('button', { name: 'Buka dari folder bersama' }).click()
    await expect(wati.page.getByText('Seksi Data Sri Tiga').first()).toBeVisible()
    await wati.program.close()
  })

  await test.step('what is strange there is told; the folder is left', async () => {
    const [group = ''] = readdirSync(shared)
    writeFileSync(join(shared, group, 'Catatan rapat.docx'), '')
    await toColleagues(sri.page)
    await update(sri.page)
    await expect(sri.page.getByText(/^Catatan rapat.docx: bukan berkas program ini/)).toBeVisible()
    await sri.page.getByRole('button', { name: 'Lepas folder' }).click()
    await expect(sri.page.getByRole('button', { name: 'Pilih folder bersama…' })).toBeVisible()
  })
  await agus.program.close()
})

async function choose({ page, program }: Launched, folder: string): Promise<void> {
  await toColleagues(page)
  await program.chooseFiles([folder])
  await page.getByRole('button', { name: 'Pilih folder bersama…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Folder bersama' })
  await dialog.getByRole('button', { name: 'Pilih folder…' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText(/semua yang dikerjakan di sini sudah ada di sana/)).toBeVisible()
}

/** Looks and lays down now, as it would by itself a little later. */
async function update(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Perbarui sekarang' }).click()
  await expect(page.getByText(/semua yang dikerjakan di sini sudah ada di sana/)).toBeVisible()
}
