import type { Page } from '@playwright/test'
import { expect, test } from '../desk.ts'
import { ask, choose, command } from '../keys.ts'
import { smallScreen } from '../program.ts'
import { goTo } from '../rail.ts'

const TMT = 'TMT (hari pertama tidak lagi menjabat)'

/** Types a day into the field that has the keyboard, in place of the one that stands there. */
async function typeDay(page: Page, label: string, day: string): Promise<void> {
  const field = page.getByRole('dialog').getByLabel(label, { exact: true })
  await field.press('Control+a')
  await page.keyboard.type(day)
  await page.keyboard.press('Tab')
}

test('a leaving is noted by keyboard alone; what is refused stands above the buttons', async ({
  desk,
}) => {
  const { page, program } = await desk.start({ args: ['demo'] })
  await smallScreen(program)
  await goTo(page, 'Kekosongan')
  await command(page, 'Catat kekosongan')
  const form = page.getByRole('dialog')
  await form.getByRole('combobox', { name: 'Jabatan dan pejabatnya' }).pressSequentially('teguh')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: /^Catat kekosongan: Teguh/ })).toBeVisible()
  await expect(form.getByRole('combobox', { name: 'Sebab' })).toBeFocused()
  await choose(page, 0)

  await test.step('a day before the holder came is refused beside the button, which stays free', async () => {
    await typeDay(page, TMT, '1/1/1999')
    await page.keyboard.press('Enter')
    await expect(form.getByRole('alert')).toContainText('berakhir 31 Desember 1998, sebelum mulai')
    await expect(page.locator('.mantine-Notifications-notification')).toHaveCount(0)
    await form.getByRole('button', { name: 'Catat kekosongan' }).click({ trial: true })
  })

  await test.step('the next try takes the refusal away and leads on to the Plt of that day', async () => {
    await typeDay(page, TMT, '1/12/2018')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: /^Tunjuk Plt\/Plh untuk/ })).toBeVisible()
    await expect(form.getByRole('alert')).toHaveCount(0)
    await expect(form.getByLabel('Mulai', { exact: true })).toHaveValue('1/12/2018')
  })

  await test.step('Enter in the search of those who may does not send the form', async () => {
    await form.getByRole('textbox', { name: 'Cari jabatan, unit, nama' }).fill('farid')
    await page.keyboard.press('Enter')
    await expect(form.getByRole('radio')).toHaveCount(1)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await expect(form).toHaveCount(0)
  })
})

test('Pelantikan bersama begins at its first field, not at the cross', async ({ example }) => {
  const { page } = example
  await goTo(page, 'Kekosongan')
  await page.getByRole('tab', { name: 'Tahapan pelantikan' }).click()
  await page.getByRole('button', { name: 'Pelantikan bersama' }).focus()
  await ask(page, 'Enter')
  await expect(page.getByRole('dialog').getByLabel('Nomor SK')).toBeFocused()
})

test('a post is filled by keyboard, by its own Plt, and the keyboard stays in the form', async ({
  desk,
}) => {
  const { page } = await desk.start({ args: ['demo'] })
  await goTo(page, 'Kekosongan')
  const post = 'Kepala Seksi Layanan Informasi Publik'
  const row = page.getByRole('table', { name: 'Daftar kosong' }).getByRole('button', { name: post })
  await row.press('Enter')
  const pane = page.getByRole('complementary', { name: post })
  await pane.getByRole('button', { name: 'Isi jabatan' }).focus()
  await ask(page, 'Enter')
  const form = page.getByRole('dialog')
  const who = form.getByRole('combobox', { name: 'Calon' })
  await who.pressSequentially('nurul')
  await expect(page.getByRole('option')).toHaveCount(2)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(who).toHaveValue(/^Nurul Hidayah/)

  await test.step('whoever is chosen is no answer to another name that is typed', async () => {
    await who.press('Control+a')
    await page.keyboard.type('Zaenal Baru')
    await expect(page.getByRole('option')).toHaveText(['Tambahkan “Zaenal Baru” sebagai pegawai…'])
    await page.keyboard.press('Escape')
    await form.getByLabel('Nomor SK').focus()
    await expect(who).toHaveValue(/^Nurul Hidayah/)
  })

  await test.step('a link of the chain that comes or goes takes the keyboard along', async () => {
    await form.getByRole('button', { name: /^Isi juga/ }).press('Enter')
    await expect(who.nth(1)).toBeFocused()
    await form.getByRole('button', { name: /^Hapus jabatan terakhir/ }).press('Enter')
    await expect(who).toHaveCount(1)
    await expect(form.locator(':focus')).toBeVisible()
  })

  await test.step('a form that is closed gives the keyboard back to where it was opened', async () => {
    await page.keyboard.press('Escape')
    await expect(form).toHaveCount(0)
    await pane.getByRole('button', { name: 'Catat langkah: SK pengangkatan' }).press('Enter')
    await expect(form.locator(':focus')).toBeVisible()
    await page.keyboard.type('821/90')
    await page.keyboard.press('Control+Enter')
    await expect(form).toHaveCount(0)
    await expect(pane.locator(':focus')).toBeVisible()
    await pane.getByRole('button', { name: 'Isi jabatan' }).focus()
    await ask(page, 'Enter')
    await who.pressSequentially('nurul')
    await expect(page.getByRole('option')).toHaveCount(2)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  })

  await test.step('her own term as Plt ends on the eve of the TMT', async () => {
    await form.getByLabel('Nomor SK').press('Control+a')
    await page.keyboard.type('821/90')
    await typeDay(page, 'TMT jabatan', '5/11/2018')
    await expect(form).toContainText('berakhir 4 November 2018')
    await form.getByLabel('Nomor SK').press('Enter')
    await expect(form).toHaveCount(0)
    await expect(pane).toContainText('diisi')
  })
})
