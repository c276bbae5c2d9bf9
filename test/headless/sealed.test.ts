import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runBagan } from './run-bagan.ts'

describe('a sealed file without a window', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bagan-sealed-'))
    writeFileSync(join(folder, 'frasa.txt'), 'kopi pahit pagi\n')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  // What else is refused, the units tell.
  it('is written, and read with its passphrase alone', async () => {
    const seal = ['copy', 'demo', '--passphrase-file', 'frasa.txt', '--out', 'kunci.bagan']
    expect((await runBagan(seal, folder)).code).toBe(0)
    const bytes = readFileSync(join(folder, 'kunci.bagan'))
    expect(bytes.toString('latin1')).toMatch(/^BAGAN-SEALED 1 /)

    const inspect = ['inspect', 'kunci.bagan', '--json']
    const locked = await runBagan(inspect, folder)
    expect(locked.code).toBe(2)
    expect(locked.stderr).toContain('terkunci')
    const right = await runBagan([...inspect, '--passphrase-file', 'frasa.txt'], folder)
    expect(right.code).toBe(0)
    expect(JSON.parse(right.stdout)).toMatchObject({ units: 24, posts: 65 })

    const open = ['copy', 'kunci.bagan', '--open-with', 'frasa.txt', '--out', 'buka.bagan']
    expect((await runBagan(open, folder)).code).toBe(0)
    expect(readFileSync(join(folder, 'buka.bagan')).subarray(0, 2).toString()).toBe('PK')
  })

  it('is refused a file of a passphrase that is not there', async () => {
    const missing = await runBagan(
      ['inspect', 'demo', '--passphrase-file', 'tidak-ada.txt'],
      folder,
    )
    expect(missing.code).toBe(2)
    expect(missing.stderr).toContain('tidak-ada.txt')
  })
})
