import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startedAtHome } from '../box-double.ts'
import { expect, test } from '../desk.ts'
import { electronOnly } from '../engine.ts'
import { longOnly } from '../long-form.ts'
import { chooseKind } from '../papers.ts'
import { goTo, SCREENS } from '../rail.ts'

/** Chart and print screen come after them. */
const OTHERS = SCREENS.filter((screen) => screen !== 'Bagan' && screen !== 'Cetak')

test('six thousand levels are told in a sentence on the chart and on paper, and break no screen', async ({
  desk,
}) => {
  longOnly('charts, lists and papers of so many levels in the units')
  const rows = Array.from({ length: 6000 }, (_, at) => `${at + 1},Unit ${at + 1},${at || ''}`)
  const path = join(desk.folder, 'dalam.csv')
  writeFileSync(path, `id,nama,induk\n${rows.join('\n')}\n`)
  const { page } = await desk.startProgram({ args: [path] })
  // Lists say of each unit where it lies: the square of the levels, on a busy machine.
  page.setDefaultTimeout(120_000)
  await goTo(page, 'Bagan')
  await expect(page.getByText(/Bagan digambar sampai 300 tingkat/)).toBeVisible()
  for (const screen of OTHERS) {
    await goTo(page, screen)
    await expect(page.getByText(/Bagian ini berhenti|Maximum call stack/)).toHaveCount(0)
  }
  await goTo(page, 'Cetak')
  await chooseKind(page, 'Bagan (Lampiran)')
  await expect(page.getByText(/Bagan digambar sampai 300 tingkat/)).toBeVisible()
})

test('where nothing can be written there is a sentence with the folder, and exit code 2', async () => {
  electronOnly('its own start, before there is a window')
  test.skip(process.platform !== 'linux', 'a home without a place is made of a file here')
  // Root writes into what is read-only, but into nobody's file as if it were a folder.
  const home = join(mkdtempSync(join(tmpdir(), 'bagan-home-')), 'rumah')
  writeFileSync(home, '')
  const { code, said } = await startedAtHome(home)
  expect(code).toBe(2)
  expect(said).toContain(home)
  expect(said).toMatch(/tidak dapat (ditulis|menulis)|tidak bisa ditulis|ditulisi/i)
})
