import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, TestInfo } from '@playwright/test'
import { pick, rename, saved } from '../chart.ts'
import { call, send, toColleagues } from '../colleagues.ts'
import { expect, test } from '../desk.ts'
import { longOnly } from '../long-form.ts'
import { newProposal } from '../proposals.ts'
import { goTo, SCREENS } from '../rail.ts'
import { unseenWithoutColour } from './without-colour.ts'

const TABLE =
  'No;Unit Kerja;Unit di atasnya;Nama Pejabat;NIP\n1;Dinas Satu;;Syamsul Hadi;\n2;Bidang Dua;Dinas Satu;;\n3;Seksi Tiga;Bidang Dua;Rina Dewi;\n4;Seksi Empat;Bidang Lain;;\n'

/** A picture of it is kept with the run. */
function looker(page: Page, info: TestInfo) {
  return async (name: string) => {
    const picture = info.outputPath(`${name.replace(/\W+/g, '-')}.png`)
    expect.soft(await unseenWithoutColour(page, picture), name).toEqual([])
  }
}

test('in the colours of the system and text of 200 % what is chosen is seen on every screen and tab', async ({
  desk,
}, info) => {
  const { program, page } = await desk.start({ args: ['demo'] })
  const look = looker(page, info)
  await program.screen(1280, 720)
  await goTo(page, 'Pengaturan')
  await page.getByRole('radiogroup', { name: 'Ukuran teks' }).getByText('200%').click()
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(640)
  for (const screen of SCREENS) {
    await goTo(page, screen)
    await look(screen)
    for (const tab of (await page.locator('main [role="tab"]').all()).slice(1)) {
      await tab.click()
      await expect(tab).toHaveAttribute('aria-selected', 'true')
      await look(`${screen} ${await tab.textContent()}`)
    }
    if (screen === 'Bagan') {
      await pick(page, 'Sekretariat')
      await look('Bagan with the details')
      await page.keyboard.press('Escape')
    }
  }
})

test('also in the steps of an import, in a proposal, and where two come together', async ({
  desk,
}, info) => {
  longOnly('every screen and tab above')
  test.setTimeout(180_000)
  const { program, page } = await desk.start()
  const look = looker(page, info)
  await test.step('an import', async () => {
    const folder = join(desk.folder, 'masukan')
    mkdirSync(folder)
    const path = join(folder, 'unit.csv')
    writeFileSync(path, TABLE)
    await program.chooseFiles([path])
    await page.getByRole('button', { name: /Buka berkas/ }).click()
    const steps = page.getByRole('tab')
    await expect(steps.first()).toBeVisible()
    for (const step of await steps.all()) {
      await step.click()
      await expect(step).toHaveAttribute('aria-selected', 'true')
      await look(`import ${await step.textContent()}`)
    }
    await page.getByRole('button', { name: 'Buka sebagai berkas baru' }).click()
    await expect(page.getByRole('main', { name: 'Bagan' })).toBeVisible()
  })

  const sri = await desk.startApart({ args: ['demo'] })
  const file = join(desk.folder, 'untuk-agus.bagan')
  const back = join(desk.folder, 'untuk-sri.bagan')
  const lookHere = looker(sri.page, info)
  await test.step('a proposal, its marks and its sides', async () => {
    await newProposal(sri.page, 'Penataan')
    await sri.page.getByRole('button', { name: 'Ubah pada bagan' }).click()
    await rename(sri.page, 'Subbagian Program', 'Subbagian Perencanaan')
    await lookHere('draft on the chart')
    await sri.page.getByRole('button', { name: 'Kembali', exact: true }).click()
    for (const tab of await sri.page.locator('main [role="tab"]').all()) {
      await tab.click()
      await lookHere(`proposal ${await tab.textContent()}`)
    }
  })

  await test.step('the forms of a shared folder and of a server', async () => {
    await toColleagues(sri.page)
    const dialog = sri.page.getByRole('dialog')
    await sri.page.getByRole('button', { name: 'Pilih folder bersama…' }).click()
    await dialog.getByRole('checkbox').check()
    await lookHere('folder')
    await dialog.getByRole('button', { name: 'Pilih folder…' }).click()
    await lookHere('folder without a passphrase')
    await sri.page.keyboard.press('Escape')
    await sri.page.getByRole('button', { name: 'Sambungkan ke server kota…' }).click()
    await lookHere('server')
    await dialog.getByRole('button', { name: 'Sambungkan', exact: true }).click()
    await lookHere('server without a name')
    await sri.page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  })

  await test.step('what a colleague wrote differently', async () => {
    await call(sri.page, 'Sri')
    await send(sri, file)
    const agus = await desk.startApart({ args: [file] })
    await call(agus.page, 'Agus')
    await goTo(agus.page, 'Bagan')
    await rename(agus.page, 'Seksi Pusat Data', 'Seksi Data Agus')
    await saved(agus.page)
    await send(agus, back)
    await goTo(sri.page, 'Bagan')
    await rename(sri.page, 'Seksi Pusat Data', 'Seksi Data Sri')
    await saved(sri.page)
    await toColleagues(sri.page)
    await lookHere('colleagues')
    await sri.program.chooseFiles([back])
    await sri.page.getByRole('button', { name: 'Ambil dari rekan…' }).click()
    const taken = sri.page.getByRole('dialog', { name: 'Diambil dari Agus' })
    await expect(taken.getByRole('button', { name: 'Putuskan bentrok' })).toBeFocused()
    await lookHere('taken from a colleague')
    await sri.page.keyboard.press('Enter')
    const choice = sri.page.getByRole('radio', { name: /^Seksi Data Agus/ })
    await choice.check()
    await lookHere('clash settled')
  })
})
