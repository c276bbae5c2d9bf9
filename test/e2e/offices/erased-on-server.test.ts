import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { openCityServer, whyNoServer } from '../../make/city-server.ts'
import { barriers, cutTexts } from '../barriers.ts'
import { box, rename, saved } from '../chart.ts'
import { caIn, citySetUp, enrol, fillServer, signIn, TOGETHER } from '../city.ts'
import { call, toColleagues } from '../colleagues.ts'
import { expect, test } from '../desk.ts'
import { command } from '../keys.ts'
import { type Launched, launch } from '../launch.ts'
import { longOnly } from '../long-form.ts'
import { smallScreen } from '../program.ts'

const ONE = 'Agus Setyabudi Hardiwinoto'
const TWO = 'Ignatius Danurwenda'
const PHRASE = 'empat kata yang panjang'
const SLOW = { timeout: 60_000 }
/** Told once the office was fetched again, and the old copy is gone. */
const FETCHED = /Kantor ini diambil lagi, dan salinan yang lama dihapus/

test('a person erased on one laptop goes from the server and from each that works over it, locked or not', async ({
  desk,
}) => {
  longOnly('erased-on-server in test/app/server, over a real PostgreSQL')
  test.skip(whyNoServer !== null, `needs ${whyNoServer}`)
  test.setTimeout(600_000)
  const server = await openCityServer(['fsync = off'])
  writeFileSync(caIn(desk.folder), server.ca)
  const fetch = async (login: string) => {
    const one = await desk.startProgramApart()
    await smallScreen(one.program)
    await one.page.getByRole('button', { name: /^Ambil kantor dari server kota/ }).click()
    await fillServer(one, server, login, caIn(desk.folder))
    await one.page.getByRole('button', { name: 'Ambil kantor', exact: true }).click()
    await expect(one.page.getByText('Seksi Statistik Sektoral').first()).toBeVisible(SLOW)
    await call(one.page, login)
    return one
  }
  try {
    await citySetUp(server)
    await enrol(server, 'sri', 'organisation')
    let sri = await desk.startProgram({ args: ['demo'] })
    await smallScreen(sri.program)
    await call(sri.page, 'Sri')
    await toColleagues(sri.page)
    await sri.page.getByRole('button', { name: 'Sambungkan ke server kota…' }).click()
    await fillServer(sri, server, 'sri', caIn(desk.folder))
    await sri.page.getByRole('button', { name: 'Sambungkan', exact: true }).click()
    await expect(sri.page.getByText(TOGETHER)).toBeVisible(SLOW)
    await enrol(server, 'agus', 'personnel')
    await enrol(server, 'dinas', 'office', 'unit:statistik')
    await enrol(server, 'wali', 'leader')
    let agus = await fetch('agus')
    let dinas = await fetch('dinas')
    const wali = await fetch('wali')

    await test.step('personnel erases: whose press takes it from the server is told', async () => {
      await forget(agus, ONE)
      agus = await reopened(agus.folder)
      await signIn(agus.page, 'agus')
      await expect(
        agus.page.getByText(/tetapi masih ada di server kota. Hanya Bagian Organisasi/),
      ).toBeVisible(SLOW)
      await looks(agus.page)
    })

    await test.step('one works offline on the person, meanwhile the organisation erases', async () => {
      await dinas.program.powerCut()
      dinas = await launch({ folder: dinas.folder })
      await smallScreen(dinas.program)
      await rename(dinas.page, 'Seksi Statistik Sektoral', `Seksi ${ONE}`)
      await saved(dinas.page)
      await forget(sri, ONE)
      sri = await reopened(desk.folder)
      await signIn(sri.page, 'sri')
      await expect(sri.page.getByText(/sudah hilang juga dari server kota/)).toBeVisible(SLOW)
      await looks(sri.page)
      await exchange(agus.page)
      await expect(agus.page.getByText(TOGETHER)).toBeVisible(SLOW)
      await expect(agus.page.getByText(/tetapi masih ada di server kota/)).toBeHidden()
    })

    await test.step('who only looks has the office fetched again without a question', async () => {
      await expect(wali.page.getByText(FETCHED)).toBeVisible(SLOW)
      await expect(box(wali.page, 'Seksi Statistik Sektoral')).toContainText('(dihapus atas')
      expect(tells(wali.folder, ONE)).toBe(false)
    })

    await test.step('what tells of the person is taken back and told, and the office waits for a press', async () => {
      await signIn(dinas.page, 'dinas')
      const { page } = dinas
      await expect(page.getByText(/1 pekerjaan menyangkut pegawai itu/)).toBeVisible(SLOW)
      await expect(page.getByText(/menyangkut pegawai yang datanya sudah dihapus/)).toBeVisible()
      await expect(page.getByRole('contentinfo')).toContainText('kantor menunggu diambil lagi')
      await looks(page)
      await page.getByRole('button', { name: 'Ambil lagi dari server', exact: true }).click()
      await expect(page.getByText(FETCHED)).toBeVisible(SLOW)
      await expect(page.locator('#refused-by-server')).toBeHidden()
      expect(tells(dinas.folder, ONE)).toBe(false)
      await dinas.program.close()
    })

    await test.step('two lock their offices, and the organisation erases another', async () => {
      await lock(agus)
      agus = await reopened(agus.folder, PHRASE)
      await lock(wali)
      await forget(sri, TWO)
      sri = await reopened(desk.folder)
      await signIn(sri.page, 'sri')
      await expect(sri.page.getByText(/sudah hilang juga dari server kota/)).toBeVisible(SLOW)
    })

    await test.step('a locked office is asked, erases, and is locked again', async () => {
      await signIn(agus.page, 'agus')
      await expect(agus.page.getByText(/^Pengambilan dari server kota menunggu/)).toBeVisible(SLOW)
      await expect(agus.page.getByRole('contentinfo')).toContainText('menunggu penghapusan')
      await looks(agus.page)
      await agus.page.getByRole('button', { name: 'Hapus di sini juga…' }).click()
      await expect(agus.page.getByRole('dialog')).toContainText(TWO)
      await agus.page.getByRole('button', { name: 'Tutup kantor dan hapus' }).click()
      await unlock(agus.page, PHRASE)
      await begunAnew(agus)
      agus = await reopened(agus.folder, PHRASE)
      expect(tells(agus.folder, TWO)).toBe(false)
      await signIn(agus.page, 'agus')
      await expect(agus.page.getByText(TOGETHER)).toBeVisible(SLOW)
      await agus.program.close()
      expect(sealedIn(agus.folder)).toBe(true)
    })

    await test.step('a locked part waits for a press, and says that the new copy is not locked', async () => {
      const again = await reopened(wali.folder, PHRASE)
      await signIn(again.page, 'wali')
      const note = again.page.getByRole('note').filter({ hasText: 'perlu diambil lagi' })
      await expect(note).toContainText('belum terkunci; kunci lagi sesudahnya', SLOW)
      await expect(note).not.toContainText('0 pekerjaan')
      await looks(again.page)
      await again.page.getByRole('button', { name: 'Ambil lagi dari server', exact: true }).click()
      await expect(again.page.getByText(FETCHED)).toBeVisible(SLOW)
      expect(tells(wali.folder, TWO)).toBe(false)
      await again.program.close()
    })
    await sri.program.close()
  } finally {
    server.end()
  }
})

/** Erases that person from the first page. */
async function forget(one: Launched, who: string): Promise<void> {
  const { page } = one
  await command(page, 'Tutup berkas')
  await menu(page, 'Data seorang pegawai…')
  const dialog = page.getByRole('dialog', { name: /^Data seorang pegawai/ })
  await dialog.getByRole('combobox', { name: 'Pegawai' }).fill(who.slice(0, 10))
  await page.getByRole('option', { name: new RegExp(who) }).click()
  await dialog.getByLabel(/^Ketik nama pegawai/).fill(who)
  await dialog.getByRole('button', { name: 'Hapus data pegawai' }).click()
  await begunAnew(one)
}

async function lock(one: Launched): Promise<void> {
  const { page, program } = one
  await command(page, 'Tutup berkas')
  await menu(page, 'Kunci kantor…')
  const dialog = page.getByRole('dialog', { name: /^Kunci/ })
  await dialog.getByLabel('Frasa sandi', { exact: true }).fill(PHRASE)
  await dialog.getByLabel('Frasa sandi sekali lagi').fill(PHRASE)
  await dialog.getByRole('button', { name: 'Kunci kantor', exact: true }).click()
  const opened = await program.noteOpened()
  await page.getByRole('button', { name: 'Buka lembar untuk dicetak' }).click(SLOW)
  await expect.poll(opened).toHaveLength(1)
  await begunAnew(one)
}

async function menu(page: Page, item: string): Promise<void> {
  await page.getByRole('listitem').getByRole('button', { name: /^Menu/ }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

/** The program ends, to begin anew. */
async function begunAnew({ page, program }: Launched): Promise<void> {
  const again = page.getByRole('button', { name: 'Tutup dan buka kembali' })
  await expect(again).toBeVisible(SLOW)
  // The window is gone before a press from outside would come to its end.
  await again.evaluate((button) => {
    setTimeout(() => (button as HTMLElement).click())
  })
  await program.gone()
}

async function reopened(folder: string, phrase?: string): Promise<Launched> {
  const again = await launch({ folder })
  const { page } = again
  await smallScreen(again.program)
  const asked = page.getByRole('dialog', { name: 'Berkas terkunci' })
  const rows = page.getByRole('listitem').getByRole('button')
  await expect(rows.first().or(asked)).toBeVisible(SLOW)
  if (!(await asked.isVisible())) await rows.first().click()
  if (phrase !== undefined) await unlock(page, phrase)
  await expect(page.getByText(/^Tersimpan/)).toBeVisible(SLOW)
  return again
}

async function unlock(page: Page, phrase: string): Promise<void> {
  const asked = page.getByRole('dialog', { name: 'Berkas terkunci' })
  await asked.getByLabel('Frasa sandi').fill(phrase)
  await asked.getByRole('button', { name: 'Buka' }).click()
}

async function exchange(page: Page): Promise<void> {
  await toColleagues(page)
  await page.getByRole('button', { name: 'Kirim dan ambil sekarang' }).click()
}

async function looks(page: Page): Promise<void> {
  expect(await barriers(page)).toEqual([])
  expect(await cutTexts(page)).toEqual([])
}

/** Whether somebody's name stands in a journal on that computer that lies open. */
function tells(folder: string, name: string): boolean {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const journals = found.filter((one) => one.endsWith('.jsonl'))
  return journals.some((one) => readFileSync(join(folder, one), 'utf8').includes(name))
}

function sealedIn(folder: string): boolean {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return found.some((name) => name.endsWith('kantor.kunci'))
}
