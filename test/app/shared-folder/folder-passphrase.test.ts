import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { smallOfficeRecords } from '../../domain/small-office.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { FolderDesk, twoDesks } from './folder-desk.ts'

const linesOf = (paths: readonly string[]) => [...new Set(paths.map(dirname))]

describe('a folder with a passphrase', () => {
  it('tells nothing to who has not got it, and brings together those who have', async () => {
    const shared = temporaryFolder()
    const [a, b] = [
      new FolderDesk('Sri', temporaryFolder(), shared),
      new FolderDesk('Agus', temporaryFolder(), shared),
    ]
    await a.begin({ records: smallOfficeRecords() })
    await b.begin(await a.content())
    await a.choose('kunci bersama')
    await a.rename('Bidang Rahasia')
    await a.folder.exchange()
    for (const path of a.files()) {
      expect(readFileSync(path, 'latin1').startsWith('BAGAN-BERSAMA-KUNCI 1 ')).toBe(true)
    }
    await b.choose()
    expect(b.now.trouble).toMatchObject({ code: 'needs-passphrase' })
    expect(linesOf(b.files())).toHaveLength(1)
    await b.folder.givePassphrase('kunci lain')
    expect(b.now.trouble).toMatchObject({ code: 'wrong-passphrase' })
    expect(linesOf(b.files())).toHaveLength(1)
    expect(b.nameOf('unit:ikp')).not.toBe('Bidang Rahasia')
    await b.folder.givePassphrase('kunci bersama')
    expect(b.now).toMatchObject({ trouble: null, untaken: [], isSealed: true })
    await b.again()
    await b.rename('Egov', 'unit:egov')
    await b.folder.exchange()
    await a.folder.exchange()
    expect(a.records).toEqual(b.records)
  })

  it('takes another one where the folder is chosen with it, and is told by the others', async () => {
    const { a, b } = await twoDesks()
    for (const one of [a, b]) await one.choose('kunci bersama')
    await a.choose('kunci baru')
    await b.folder.exchange()
    expect(b.now.untaken.map(({ trouble }) => trouble)).toContain('sealed')
    await b.folder.givePassphrase('kunci bersama')
    expect(b.now.trouble).toMatchObject({ code: 'wrong-passphrase' })
    await b.folder.givePassphrase('kunci baru')
    await a.rename('Bidang Baru')
    await a.folder.exchange()
    await b.folder.exchange()
    expect(b.now).toMatchObject({ trouble: null, untaken: [] })
    expect(b.nameOf('unit:ikp')).toBe('Bidang Baru')
  })

  it('leaves nothing plain of a laptop that is given one later', async () => {
    const { a, b } = await twoDesks()
    await a.rename('Bidang A')
    await a.folder.exchange()
    await b.folder.exchange()
    await a.folder.givePassphrase('kunci')
    await b.folder.givePassphrase('kunci')
    await b.rename('Egov', 'unit:egov')
    await b.folder.exchange()
    await a.folder.exchange()
    expect(a.records).toEqual(b.records)
    for (const path of a.files())
      expect(readFileSync(path, 'latin1')).toMatch(/^BAGAN-BERSAMA-KUNCI /)
  })
})
