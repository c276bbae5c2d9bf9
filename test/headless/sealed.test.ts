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
    writeFileSync(join(folder, 'lain.txt'), 'teh manis sore\n')
    writeFileSync(join(folder, 'pendek.txt'), 'abc\n')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('is written, read with its passphrase, and told apart from damage', async () => {
    const seal = ['copy', 'demo', '--passphrase-file', 'frasa.txt', '--out', 'kunci.bagan']
    expect((await runBagan(seal, folder)).code).toBe(0)
    const bytes = readFileSync(join(folder, 'kunci.bagan'))
    expect(bytes.toString('latin1')).toMatch(/^BAGAN-SEALED 1 /)

    const inspect = ['inspect', 'kunci.bagan', '--json']
    const locked = await runBagan(inspect, folder)
    expect(locked.code).toBe(2)
    expect(locked.stderr).toContain('terkunci')
    const wrong = await runBagan([...inspect, '--open-with', 'lain.txt'], folder)
    expect(wrong.code).toBe(2)
    expect(wrong.stderr).toContain('Frasa sandi tidak cocok')
    const right = await runBagan([...inspect, '--passphrase-file', 'frasa.txt'], folder)
    expect(right.code).toBe(0)
    expect(JSON.parse(right.stdout)).toMatchObject({ units: 24, posts: 65 })

    const open = ['copy', 'kunci.bagan', '--open-with', 'frasa.txt', '--out', 'buka.bagan']
    expect((await runBagan(open, folder)).code).toBe(0)
    expect(readFileSync(join(folder, 'buka.bagan')).subarray(0, 2).toString()).toBe('PK')

    writeFileSync(join(folder, 'rusak.bagan'), bytes.subarray(0, bytes.length - 9))
    const damaged = ['inspect', 'rusak.bagan', '--passphrase-file', 'frasa.txt']
    const spoilt = await runBagan(damaged, folder)
    expect(spoilt.code).toBe(2)
    expect(spoilt.stderr).toContain('rusak atau terpotong')
  })

  it('is refused a passphrase that is guessed in no time, or none at all', async () => {
    const short = ['copy', 'demo', '--passphrase-file', 'pendek.txt', '--out', 'x.bagan']
    const refused = await runBagan(short, folder)
    expect(refused.code).toBe(2)
    expect(refused.stderr).toContain('sedikitnya 8 huruf')
    const missing = await runBagan(
      ['inspect', 'demo', '--passphrase-file', 'tidak-ada.txt'],
      folder,
    )
    expect(missing.code).toBe(2)
    expect(missing.stderr).toContain('tidak-ada.txt')
  })
})
