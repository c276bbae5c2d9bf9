import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { barriers } from '../barriers.ts'
import { pick, saved } from '../chart.ts'
import { call, send, toColleagues } from '../colleagues.ts'
import { expect, test } from '../desk.ts'
import type { Launched } from '../launch.ts'
import { longOnly } from '../long-form.ts'
import { goTo } from '../rail.ts'

const PDF = join(import.meta.dirname, '../../fixtures/pdf-tables/duk-bergaris.pdf')
const NAME = 'SK 821.2-45-2018.pdf'

test('a scan one attaches is opened by the other, once it has arrived in the folder', async ({
  desk,
}) => {
  longOnly('test/app/shared-folder over real files; torture ends both at any writing')
  test.setTimeout(180_000)
  const shared = join(desk.folder, 'bersama')
  mkdirSync(shared)
  const scan = join(desk.folder, NAME)
  copyFileSync(PDF, scan)
  const file = join(desk.folder, 'untuk-agus.bagan')
  const sri = await desk.start({ args: ['demo'] })
  await call(sri.page, 'Sri')
  await send(sri, file)
  const agus = await desk.startApart({ args: [file] })
  await call(agus.page, 'Agus')
  for (const one of [sri, agus]) await choose(one, shared)

  await attach(sri, scan)
  await update(sri.page)
  const laid = () =>
    readdirSync(shared, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.pdf'))
  expect(laid()).toHaveLength(1)
  const [path = ''] = laid().map((one) => join(shared, one))
  const own = () =>
    readdirSync(join(agus.folder, 'berkas'), { recursive: true, encoding: 'utf8' }).filter((one) =>
      one.endsWith('.pdf'),
    )

  await test.step('not there yet: a sentence, and the record as it is', async () => {
    renameSync(path, `${path}.tunggu`)
    await update(agus.page)
    await goTo(agus.page, 'Bagan')
    await pick(agus.page, 'Seksi Pusat Data')
    await open(agus.page).press('Enter')
    await expect(agus.page.getByText(/Pindaian ini belum sampai: ada di komputer/)).toBeVisible()
    await expect(open(agus.page)).toBeVisible()
  })

  await test.step('there: it opens, byte for byte, and lies here too', async () => {
    renameSync(`${path}.tunggu`, path)
    const opened = await agus.program.noteOpened()
    await open(agus.page).press('Enter')
    await expect.poll(async () => (await opened()).length).toBe(1)
    expect(readFileSync((await opened())[0] ?? '')).toEqual(readFileSync(PDF))
    expect(own()).toHaveLength(1)
  })

  await test.step('all that are missing here are fetched by one press', async () => {
    for (const one of own()) rmSync(join(agus.folder, 'berkas', one))
    await toColleagues(agus.page)
    const section = agus.page.getByRole('region', { name: 'Lampiran' })
    await expect(section.getByRole('status')).toHaveText('0 dari 1 pindaian ada di komputer ini.')
    expect(await barriers(agus.page)).toEqual([])
    await section.getByRole('button', { name: 'Ambil semua ke komputer ini' }).press('Enter')
    await expect(agus.page.getByText('1 pindaian diambil.')).toBeVisible()
    await expect(section.getByRole('status')).toHaveText('1 dari 1 pindaian ada di komputer ini.')
    expect(own()).toHaveLength(1)
  })
  await agus.program.close()
})

async function attach({ page, program }: Launched, scan: string): Promise<void> {
  await goTo(page, 'Bagan')
  await pick(page, 'Seksi Pusat Data')
  await program.chooseFiles([scan])
  await page.getByRole('button', { name: 'Lampirkan… Lukman Hakimudin, S.Kom.' }).press('Enter')
  await expect(open(page)).toBeVisible()
  await saved(page)
}

function open(page: Page) {
  return page.getByRole('button', { name: `Buka lampiran ${NAME}` })
}

async function choose({ page, program }: Launched, folder: string): Promise<void> {
  await toColleagues(page)
  await program.chooseFiles([folder])
  await page.getByRole('button', { name: 'Pilih folder bersama…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Folder bersama' })
  await dialog.getByRole('button', { name: 'Pilih folder…' }).click()
  await expect(dialog).toBeHidden()
  await update(page)
}

async function update(page: Page): Promise<void> {
  await toColleagues(page)
  await page.getByRole('button', { name: 'Perbarui sekarang' }).click()
  await expect(page.getByText(/semua yang dikerjakan di sini sudah ada di sana/)).toBeVisible()
}
