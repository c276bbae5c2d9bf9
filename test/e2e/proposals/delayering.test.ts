import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../desk.ts'
import { longOnly } from '../long-form.ts'
import { smallScreen } from '../program.ts'
import { enactBackdated, newProposal, openTab } from '../proposals.ts'
import { goTo } from '../rail.ts'
import { type StoredRecord, storedRecords } from '../stored.ts'

const BIDANG = ['ikp', 'infrastruktur', 'egov', 'statistik']

test('the office of 2018 delayered as a proposal: two acts rejected, in force, compared, taken back', async ({
  desk,
}) => {
  longOnly('the act and its enactment in the units; a delayering in printing')
  const { program, page } = await desk.start({ args: ['demo'] })
  await smallScreen(program)
  const before = await storedRecords(page)

  await test.step('drafted: two staff posts move, then one act delayers thirteen units', async () => {
    await newProposal(page, 'Penyederhanaan struktur organisasi')
    await page.getByRole('button', { name: 'Ubah pada bagan' }).click()
    await movePost(page, 'Subbagian Program', 'Pengolah Data', 'Subbagian Keuangan')
    await movePost(page, 'Subbagian Program', 'Analis Perencanaan', 'Subbagian Keuangan')
    await boxOf(page, 'Dinas Komunikasi').click()
    await page.getByRole('button', { name: 'Lainnya', exact: true }).click()
    await page.getByRole('menuitem', { name: /^Sederhanakan/ }).click()
    await page.getByRole('checkbox', { name: 'Subbagian Program' }).check()
    await expect(
      page.getByRole('combobox', { name: 'Kepala Subbagian Program menjadi' }),
    ).toHaveValue('Perencana Ahli Muda')
    await page.getByRole('button', { name: 'Sederhanakan 13 unit' }).click()
    await expect(boxOf(page, 'Seksi ')).toHaveCount(0)
    await expect(boxOf(page, 'Subbagian Program')).toHaveCount(0)
    await expect(boxOf(page, 'Kelompok Jabatan Fungsional')).toHaveCount(6)
    expect(await storedRecords(page), 'the structure in force is not touched').toEqual(before)
  })

  const numbers = await test.step('seven acts with numbers; the reason is written', async () => {
    await page.getByRole('button', { name: 'Kembali', exact: true }).click()
    await expect(page.getByRole('tab', { name: 'Perubahan (7)' })).toBeVisible()
    const found = {
      sekretariat: await numberOf(page, /Subbagian Program/, /Kelompok Jabatan Fungsional/),
      pengolah: await numberOf(page, /Pindah/, /Pengolah Data/),
      statistik: await numberOf(page, /Penyetaraan/, /Seksi Persandian/),
    }
    const reason = page.getByLabel(`Alasan perubahan ${found.statistik}`, { exact: true })
    await reason.fill('Jenjang pengawas dihapus')
    await reason.press('Tab')
    return found
  })

  await test.step('handed in; the marks are keyed in, one rejection takes another act along', async () => {
    await openTab(page, 'Tahapan')
    await page.getByLabel('Oleh', { exact: true }).fill('Sekretaris Dinas')
    await page.getByRole('button', { name: 'Ajukan usulan', exact: true }).click()
    await page.getByRole('button', { name: 'Tandai ditelaah' }).first().click()
    await openTab(page, 'Keputusan')
    const { sekretariat, pengolah, statistik } = numbers
    await page
      .getByLabel('Tanda pada lembar')
      .fill(`${pengolah} T: tetap di program, ${statistik} T: tunggu penilaian BSSN`)
    await page.getByRole('button', { name: 'Sisanya setuju' }).click()
    await expect(
      page.getByText(
        `Perubahan ${sekretariat} ikut gugur karena perubahan ${pengolah} tidak disetujui.`,
      ),
    ).toBeVisible()
    await expect(page.getByText('4 dari 7 perubahan masuk versi berikutnya.')).toBeVisible()
    await page.getByLabel('Diputus oleh').fill('Wali Kota')
    await page.getByLabel(`Ya, perubahan ${sekretariat} ikut gugur`).check()
    await page.getByRole('button', { name: 'Simpan keputusan' }).click()
  })

  await test.step('version 2 holds what was accepted, under the numbers it had', async () => {
    await expect(page.getByRole('tab', { name: 'Perubahan (4)' })).toBeVisible()
    await openTab(page, 'Versi')
    const { sekretariat, pengolah, statistik } = numbers
    const gone = [sekretariat, pengolah, statistik].sort((a, b) => a - b).join(', ')
    await expect(page.getByText(`Sejak versi 1: hilang ${gone}.`)).toBeVisible()
    await expect(page.getByText('Tolak: tunggu penilaian BSSN')).toBeVisible()
  })

  await test.step('established and in force in one go', async () => {
    await establishAndEnact(page, '31 Tahun 2018', '1/10/2018')
    await goTo(page, 'Bagan')
    await expect(boxOf(page, 'Seksi ')).toHaveCount(3)
    await expect(boxOf(page, 'Kelompok Jabatan Fungsional')).toHaveCount(4)
  })

  await test.step('what is stored: groups instead of seksi, heads sworn in again, lineage told', async () => {
    const after = await storedRecords(page)
    const now = new Map(after.map((record) => [record.id, record]))
    for (const key of BIDANG) expect(now.has(`unit:${key}`)).toBe(true)
    expect(after.filter(({ kind, type }) => kind === 'unit' && type === 'seksi')).toHaveLength(3)
    expect(now.has('unit:subbag-program')).toBe(true)
    expect(now.get('post:program-analis')?.unitId).toBe('unit:subbag-keuangan')
    const head = now.get('post:kasi-aplikasi')
    expect(head).toMatchObject({
      title: 'Pranata Komputer Ahli Muda',
      category: 'fungsional',
      eselon: null,
      head: false,
    })
    const holder = running(before).find(({ postId }) => postId === 'post:kasi-aplikasi')?.personId
    const terms = after.filter(
      ({ kind, personId }) => kind === 'appointment' && personId === holder,
    )
    expect(terms.map(({ from, until }) => [from, until])).toEqual(
      expect.arrayContaining([['2018-10-01', null]]),
    )
    expect(terms.filter(({ until }) => until === '2018-09-30')).toHaveLength(1)
    const told = after.filter(({ kind, act }) => kind === 'succession' && act === 'merge')
    expect(told.filter(({ fromId }) => String(fromId).startsWith('unit:'))).toHaveLength(9)
  })

  await test.step('compared with what was in force before: the accepted acts and no others', async () => {
    await goTo(page, 'Usulan')
    await page.getByRole('button', { name: 'Kembali ke daftar usulan' }).click()
    await page.getByRole('button', { name: 'Bandingkan' }).click()
    await choose(page, 'Semula', /, sampai/)
    await choose(page, 'Menjadi', /^Struktur yang berlaku$/)
    await expect(page.getByText(/3 unit dibentuk .*9 unit dihapus/)).toBeVisible()
    await expect(page.getByRole('row').filter({ hasText: 'Penyetaraan' })).toHaveCount(3)
    await page.getByRole('button', { name: 'Kembali ke daftar usulan' }).click()
  })

  await test.step('a counter-proposal with one click, and everything is as it was', async () => {
    await page.getByRole('button', { name: 'Penyederhanaan struktur organisasi' }).click()
    await page.getByRole('button', { name: 'Buat usulan balik' }).click()
    await expect(
      page.getByRole('heading', { name: 'Pembatalan Penyederhanaan struktur organisasi' }),
    ).toBeVisible()
    await openTab(page, 'Tahapan')
    await page.getByRole('button', { name: 'Ajukan usulan', exact: true }).click()
    await page.getByRole('button', { name: 'Tandai ditelaah' }).first().click()
    await openTab(page, 'Keputusan')
    await page.getByRole('button', { name: 'Sisanya setuju' }).click()
    await page.getByRole('button', { name: 'Simpan keputusan' }).click()
    await establishAndEnact(page, '40 Tahun 2018', '2/10/2018')
    await goTo(page, 'Bagan')
    await expect(boxOf(page, 'Seksi ')).toHaveCount(12)
    await expect(boxOf(page, 'Kelompok Jabatan Fungsional')).toHaveCount(1)
    const restored = await storedRecords(page)
    expect(structural(restored)).toEqual(structural(before))
    expect(running(restored)).toEqual(running(before))
  })
})

/** Boxes on the chart whose label holds the text. */
function boxOf(page: Page, text: string): Locator {
  return page.locator(`[id^="box-unit:"][aria-label*="${text}"]`)
}

/** Moves a post of a unit to another with the panel beside the chart. */
async function movePost(page: Page, unit: string, post: string, into: string): Promise<void> {
  await boxOf(page, unit).click()
  const card = page.getByRole('complementary', { name: 'Rincian' }).getByRole('group')
  const own = card.filter({ has: page.locator('summary', { hasText: post }) }).last()
  await own.locator('summary').click()
  await own.getByRole('button', { name: 'Perintah jabatan lainnya' }).click()
  await page.getByRole('menuitem', { name: 'Pindah ke unit lain…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Unit baru').fill(into)
  await page.getByRole('option', { name: into }).first().click()
  await dialog.getByRole('button', { name: 'Pindahkan' }).click()
  await expect(dialog).toHaveCount(0)
}

/** The number of the act whose row holds all these words. */
async function numberOf(page: Page, ...words: readonly RegExp[]): Promise<number> {
  let row = page.getByRole('row')
  for (const hasText of words) row = row.filter({ hasText })
  await expect(row).toHaveCount(1)
  return Number(await row.getByRole('cell').first().textContent())
}

async function choose(page: Page, label: string, option: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click()
  await page.getByRole('option', { name: option }).first().click()
}

async function establishAndEnact(page: Page, no: string, date: string): Promise<void> {
  await openTab(page, 'Tahapan')
  await page.getByRole('textbox', { name: 'Nomor' }).fill(no)
  await page.getByRole('textbox', { name: 'Tanggal' }).fill(date)
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Tetapkan' }).last().click()
  await enactBackdated(page)
  await expect(page.getByText('Yang dapat membatalkannya hanya usulan balik.')).toBeVisible()
}

/** Units, posts and how branches are drawn. */
function structural(records: readonly StoredRecord[]): StoredRecord[] {
  return records.filter(({ kind }) => kind === 'unit' || kind === 'post' || kind === 'branch')
}

/** Who holds what definitively now. */
function running(records: readonly StoredRecord[]): { personId: unknown; postId: unknown }[] {
  return records
    .filter(({ kind, role, until }) => kind === 'appointment' && role === 'definitif' && !until)
    .map(({ personId, postId }) => ({ personId, postId }))
    .sort((a, b) => (`${a.personId} ${a.postId}` < `${b.personId} ${b.postId}` ? -1 : 1))
}
