import { mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { barriers, cutTexts } from '../barriers.ts'
import { rename, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { ENGINE, electronOnly } from '../engine.ts'
import { smallScreen } from '../program.ts'
import { goTo } from '../rail.ts'

test('a folder is named once; copies are made by themselves, and it is said when the last one was', async ({
  desk,
}) => {
  const stick = join(desk.folder, 'flashdisk')
  mkdirSync(stick)
  const { page, program } = await desk.startProgram({ args: ['demo'] })
  await smallScreen(program)
  await goTo(page, 'Pengaturan')
  const copies = copiesOf(page)
  await expect(copies).not.toContainText('terakhir')

  // Among the offices themselves it would be no second place.
  await program.chooseFiles([join(desk.folder, 'berkas')])
  await copies.getByRole('button', { name: 'Pilih folder di disk lain' }).click()
  await expect(copies.getByRole('alert')).toContainText('Pilih folder di disk lain')
  await program.chooseFiles([stick])
  await copies.getByRole('button', { name: 'Pilih folder di disk lain' }).click()
  await expect(copies).toContainText(/Salinan kedua: terakhir \d\d\.\d\d\./)
  await expect(copies).toContainText('1 dari 1 kantor tersalin.')
  await expect(copies.getByRole('note')).toContainText('disk yang sama')
  await expect(copies.getByRole('alert')).toHaveCount(0)
  expect(await barriers(page)).toEqual([])
  expect(await cutTexts(page)).toEqual([])
  expect(filesIn(stick)).toHaveLength(1)

  // The disk is taken out: work goes on, and it is told where one would look.
  renameSync(stick, `${stick}-dilepas`)
  await goTo(page, 'Bagan')
  await rename(page, 'Seksi Persandian', 'Seksi Sandi')
  await saved(page)
  await goTo(page, 'Pengaturan')
  await copies.getByRole('button', { name: 'Salin sekarang' }).click()
  await expect(copies).toContainText('Disknya tidak terpasang sekarang')
  await goTo(page, 'Riwayat')
  await expect(page.getByRole('main')).toContainText(/Salinan kedua: terakhir .* tidak terpasang/)
  renameSync(`${stick}-dilepas`, stick)
  await goTo(page, 'Pengaturan')
  await copies.getByRole('button', { name: 'Salin sekarang' }).click()
  await expect(copies).not.toContainText('tidak terpasang')
  expect(filesIn(stick)).toHaveLength(2)

  // What was done last is there when the window has closed.
  await goTo(page, 'Bagan')
  await rename(page, 'Seksi Sandi', 'Seksi Sandi Negara')
  await saved(page)
  await program.askToClose()
  await program.gone()
  if (ENGINE === 'electron') expect(filesIn(stick)).toHaveLength(3)

  // A copy is a file like any other.
  const newest = filesIn(stick).at(-1) ?? ''
  expect(readFileSync(newest).length).toBeGreaterThan(1000)
  const other = await desk.startProgramApart({ args: [newest] })
  const name = ENGINE === 'electron' ? 'Seksi Sandi Negara' : 'Seksi Sandi'
  await expect(other.page.getByText(name, { exact: true }).first()).toBeVisible()
})

const copiesOf = (page: Page) => page.locator('#salinan-kedua')

function filesIn(stick: string): string[] {
  return readdirSync(stick, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.bagan'))
    .sort()
    .map((name) => join(stick, name))
}

test('with a copy that lacks nothing the program ends when it is told to, not its window alone', async ({
  desk,
}) => {
  electronOnly('how Electron ends')
  const stick = join(desk.folder, 'flashdisk')
  mkdirSync(stick)
  const { page, program } = await desk.startProgram({ args: ['demo'] })
  await goTo(page, 'Pengaturan')
  await program.chooseFiles([stick])
  const copies = copiesOf(page)
  await copies.getByRole('button', { name: 'Pilih folder di disk lain' }).click()
  await expect(copies).toContainText('1 dari 1 kantor tersalin.')
  // As "Keluar" in the menu does; the process that stayed would keep the next start from showing a window.
  await program.electron.evaluate(({ app }) => void setImmediate(() => app.quit()))
  await program.gone()
})
