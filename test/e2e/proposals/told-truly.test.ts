import type { Page } from '@playwright/test'
import { pick, rename, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { longOnly } from '../long-form.ts'
import { made, ready } from '../papers.ts'
import { smallScreen } from '../program.ts'
import { enactBackdated, newProposal, openTab } from '../proposals.ts'
import { goTo } from '../rail.ts'

test('what option A brought in force is told on the papers of B as in force already, with its text', async ({
  desk,
}) => {
  longOnly('numbers without an act are told in the units of the domain')
  const { program, page } = await desk.start({ args: ['demo'] })
  await smallScreen(program)

  await test.step('A renames a bidang; B, made of it, abolishes a seksi besides and is handed in once', async () => {
    await newProposal(page, 'Penataan')
    await onChart(page, async () => {
      await rename(page, 'Bidang Layanan E-Government', 'Bidang Aplikasi Informatika')
    })
    await page.getByRole('button', { name: 'Lainnya' }).click()
    await page.getByRole('menuitem', { name: 'Buat pilihan lain dari usulan ini' }).click()
    await onChart(page, () => abolish(page, 'Seksi Persandian'))
    await expect(page.getByRole('tab', { name: 'Perubahan (2)' })).toBeVisible()
    await openTab(page, 'Tahapan')
    await page.getByRole('button', { name: 'Ajukan usulan', exact: true }).click()
    await page.getByRole('button', { name: 'Kembalikan ke draf' }).first().click()
  })

  await test.step('A is decided and enters into force', async () => {
    await page.getByRole('button', { name: 'Kembali ke daftar usulan' }).click()
    await page.getByRole('button', { name: 'Penataan', exact: true }).click()
    await openTab(page, 'Tahapan')
    await page.getByRole('button', { name: 'Ajukan usulan', exact: true }).click()
    await page.getByRole('button', { name: 'Tandai ditelaah' }).first().click()
    await openTab(page, 'Keputusan')
    await page.getByRole('button', { name: 'Sisanya setuju' }).click()
    await page.getByRole('button', { name: 'Simpan keputusan' }).click()
    await openTab(page, 'Tahapan')
    await page.getByRole('textbox', { name: 'Nomor' }).fill('31 Tahun 2018')
    await page.getByRole('textbox', { name: 'Tanggal' }).fill('1/10/2018')
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: 'Tetapkan' }).last().click()
    await page.getByRole('checkbox', { name: /^Tarik juga .*B \(Penataan/ }).uncheck()
    await enactBackdated(page)
    await expect(page.getByText('Yang dapat membatalkannya hanya usulan balik.')).toBeVisible()
  })

  await test.step('on paper B says of that number by what it is in force, and not that it was dropped', async () => {
    await page.getByRole('button', { name: 'Kembali ke daftar usulan' }).click()
    await page.getByRole('button', { name: /^Penataan \(pilihan B\)/ }).click()
    await expect(page.getByRole('tab', { name: 'Perubahan (1)' })).toBeVisible()
    await goTo(page, 'Cetak')
    for (const kind of ['Matriks semula–menjadi', 'Lembar keputusan']) {
      await ready(page, kind)
      const which = page.getByRole('combobox', { name: 'Usulan' })
      if (!(await which.inputValue()).includes('pilihan B')) {
        await which.click()
        await page.getByRole('option', { name: /pilihan B/ }).click()
        await made(page)
      }
      const told = await sheetsSaid(page)
      expect(told).toMatch(/tidak ada: sudah berlaku lewat (Perkada|Perwako) 31 Tahun 2018/i)
      expect(told).not.toContain('tidak diajukan lagi')
    }
  })
})

test('a unit that is kept where an abolition clashes keeps its head; its lineage is no act', async ({
  desk,
}) => {
  longOnly('what goes along with a unit is kept with it in the units of the domain')
  const { program, page } = await desk.start({ args: ['demo'] })
  await smallScreen(program)

  await test.step('a seksi is abolished in a draft, and gets another name in force', async () => {
    await newProposal(page, 'Perampingan')
    await onChart(page, async () => {
      await rename(page, 'Bidang Layanan E-Government', 'Bidang Aplikasi Informatika')
      await abolish(page, 'Seksi Persandian')
    })
    await expect(page.getByRole('tab', { name: 'Perubahan (2)' })).toBeVisible()
    await goTo(page, 'Bagan')
    await rename(page, 'Seksi Persandian', 'Seksi Sandi Daerah')
    await saved(page)
    await goTo(page, 'Usulan')
    await expect(page.getByRole('alert')).toContainText('bentrok')
  })

  await test.step('kept: its head is not abolished without it, and nothing is told of its origin', async () => {
    await openTab(page, 'Bentrok')
    for (const name of ['Seksi Sandi Daerah', 'Kepala Seksi Sandi Daerah'])
      await page.getByRole('radio', { name, exact: true }).check()
    await page.getByRole('button', { name: 'Pakai pilihan ini' }).click()
    await expect(page.getByRole('tab', { name: /^Bentrok/ })).toHaveCount(0)
    await expect(page.getByRole('tab', { name: 'Perubahan (1)' })).toBeVisible()
    await openTab(page, 'Perubahan')
    const table = page.getByRole('table').filter({ hasText: 'Bidang Aplikasi Informatika' })
    await expect(table).not.toContainText('Persandian')
    await expect(table).not.toContainText(/Asal-usul/i)
  })

  await test.step('so say its papers', async () => {
    await goTo(page, 'Cetak')
    for (const kind of ['Matriks semula–menjadi', 'Lembar keputusan']) {
      await ready(page, kind)
      const told = await sheetsSaid(page)
      expect(told).toContain('Bidang Aplikasi Informatika')
      expect(told).not.toMatch(/Kepala Seksi (Persandian|Sandi)|Asal-usul|DATA KANTOR/i)
    }
  })
})

async function sheetsSaid(page: Page): Promise<string> {
  const sheets = await page.locator('[data-sheet]').allInnerTexts()
  return sheets.join(' ').replace(/\s+/g, ' ')
}

async function onChart(page: Page, change: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'Ubah pada bagan' }).click()
  await change()
  await saved(page)
  await page.getByRole('button', { name: 'Kembali', exact: true }).click()
}

async function abolish(page: Page, name: string): Promise<void> {
  await pick(page, name)
  await page.keyboard.press('Delete')
  await page.getByRole('dialog').getByRole('button', { name: /Hapus/ }).last().click()
}
