import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DATA_VERSION } from '../../../renderer/domain/records/data-version.ts'
import { fullName } from '../../../renderer/domain/records/full-name.ts'
import { all, recordsOf } from '../../../renderer/domain/structure/structure.ts'
import { writeBagan } from '../../../renderer/storage/bagan-file.ts'
import { isLong } from '../../make/long-form.ts'
import { sampleProposal } from '../../make/sample-proposal.ts'
import { barriers } from '../barriers.ts'
import { expect, test } from '../desk.ts'
import { startAgain } from '../launch.ts'
import { namesReadAsEnglish } from '../program/names-read.ts'
import { openInBrowser } from './browser.ts'

test('a structure saved to be read opens in any browser, and is found, walked and printed there', async ({
  desk,
}) => {
  const { program, page } = await desk.startProgram({ args: ['demo'] })
  const path = join(desk.folder, 'struktur.html')
  await program.chooseSavePath(path)
  await page.getByRole('button', { name: 'Data', exact: true }).click()
  await page.getByRole('checkbox', { name: 'Tanggal lahir' }).check()
  await expect(page.getByRole('checkbox', { name: 'NIP' })).toBeChecked()
  await page.getByRole('button', { name: 'Simpan Berkas untuk dibaca sebagai HTML' }).click()
  await expect.poll(() => existsSync(path)).toBe(true)
  await program.close()

  const browser = await openInBrowser(desk.folder, path)
  const reader = browser.page
  const errors: string[] = []
  reader.on('pageerror', (error) => errors.push(error.message))
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('DINAS KOMUNIKASI')
  await expect(reader.getByText('Tidak dicantumkan: NIP, tanggal lahir.')).toBeVisible()

  // Every view by keyboard and screen reader, and nothing amiss in any; the chart's barriers are looked for below.
  const links = reader.getByRole('navigation')
  for (const name of ['Bagan', 'Daftar', 'Tabel']) {
    await links.getByRole('link', { name, exact: true }).click()
    await expect(reader.getByRole('heading', { level: 2, name })).toBeVisible()
    if (isLong || name !== 'Bagan') expect(await barriers(reader)).toEqual([])
  }
  await expect(reader.getByRole('row')).toHaveCount(66)

  // How each unit hangs is heard on the chart and in the list, and nobody finds everything by looking for it.
  const box = reader.locator('.b:not(.t)')
  const hanging = reader.locator('.b:not(.t)').filter({ has: reader.locator('desc') })
  expect(await hanging.count()).toBe(await box.count())
  await expect(reader.locator('.b.t desc')).toHaveCount(0)
  expect(await box.locator('desc').allTextContents()).toEqual(
    expect.arrayContaining(['garis komando', 'garis koordinasi']),
  )
  await expect(reader.locator('#u2 > p')).toContainText('garis ko')
  await reader.getByRole('searchbox', { name: 'Cari' }).fill('garis komando')
  await expect(reader.getByRole('status')).toHaveText('Tidak ada yang cocok')
  await reader.getByRole('searchbox', { name: 'Cari' }).fill('')

  await test.step('on a telephone the table scrolls, by the keyboard too, and no word is torn', async () => {
    await reader.setViewportSize({ width: 390, height: 844 })
    expect(await barriers(reader)).toEqual([])
    const table = reader.locator('#table .scroll')
    await table.focus()
    await reader.keyboard.press('End')
    await reader.keyboard.press('ArrowRight')
    await expect.poll(() => table.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0)
    await reader.setViewportSize({ width: 1366, height: 768 })
  })

  await links.getByRole('link', { name: 'Bagan', exact: true }).click()
  await reader.keyboard.press('ArrowDown')
  await expect(reader.locator('.b:focus')).toHaveCount(1)
  await expect(
    reader.getByRole('link', { name: /Komunikasi dan Informatika/ }).first(),
  ).toBeVisible()
  const top = reader.locator('#c1')
  await top.focus()
  await reader.keyboard.press('ArrowDown')
  await expect(reader.locator('#c1')).not.toBeFocused()
  await expect(reader.locator('.b:focus')).toHaveCount(1)
  await reader.keyboard.press('Home')
  await reader.keyboard.press('Enter')
  await expect(reader.getByRole('heading', { level: 2, name: 'Daftar' })).toBeVisible()
  await expect(reader.locator('#u1 h3')).toBeFocused()

  await reader.getByRole('searchbox', { name: 'Cari' }).fill('persandian')
  await expect(reader.getByRole('status')).toContainText('unit cocok')
  await expect(reader.locator('#list .u').filter({ visible: true })).not.toHaveCount(24)
  await reader.getByRole('searchbox', { name: 'Cari' }).fill('tidak ada di sini')
  await expect(reader.getByRole('status')).toHaveText('Tidak ada yang cocok')

  expect((await browser.pdf()).length).toBeGreaterThan(5_000)
  expect(await browser.asked()).toEqual([])
  expect(errors).toEqual([])
  await browser.close()
})

test('a proposal saved to be read shows its acts, where they are on the chart, and names as text', async ({
  desk,
}) => {
  const path = join(desk.folder, 'usulan.html')
  const { live, proposal } = sampleProposal()
  const file = join(desk.folder, 'usulan.bagan')
  const documents = [
    { id: proposal.id, kind: 'proposal', v: DATA_VERSION, data: proposal },
  ] as const
  writeFileSync(
    file,
    await writeBagan({ name: 'uji', seq: 1, records: recordsOf(live), documents }),
  )
  const made = await startAgain(desk.folder, [
    ...['export', file, '--what', 'viewer', '--proposal', proposal.id, '--lang', 'en'],
    ...['--out', path],
  ])
  expect(made.said).toContain(path)
  expect(statSync(path).size).toBeLessThan(1_000_000)
  expect(readFileSync(path, 'utf8')).toContain('lang="en"')
  const browser = await openInBrowser(desk.folder, path)
  const reader = browser.page
  await expect(reader.getByRole('heading', { level: 2, name: 'Acts' })).toBeVisible()
  // Names are read out in Indonesian in an English file, in each view of it.
  const names = [...all(live, 'unit').map(({ name }) => name), ...all(live, 'person').map(fullName)]
  for (const view of ['Acts', 'Chart', 'List', 'Table']) {
    await reader.getByRole('navigation').getByRole('link', { name: view, exact: true }).click()
    await expect(reader.getByRole('heading', { level: 2, name: view })).toBeVisible()
    const several = names.filter((name) => name.includes(' '))
    expect.soft(await namesReadAsEnglish(reader, several), view).toEqual([])
  }
  await reader.getByRole('navigation').getByRole('link', { name: 'Acts', exact: true }).click()
  expect(await barriers(reader)).toEqual([])
  await reader.locator('#acts tbody a').first().click()
  await expect(reader.getByRole('heading', { level: 2, name: 'Chart' })).toBeVisible()
  expect(await barriers(reader)).toEqual([])
  expect(await browser.asked()).toEqual([])
  await browser.close()
})
