import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startedAtHome } from '../box-double.ts'
import { expect, test } from '../desk.ts'
import { electronOnly } from '../engine.ts'
import { SCREENS } from '../rail.ts'

/** Chart and print screen come after them. */
const _OTHERS = SCREENS.filter((screen) => screen !== 'Bagan' && screen !== 'Cetak')

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
