import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ScanName } from '../../../electron/contract/scan-calls.ts'
import { createDocuments } from '../../../electron/files/documents.ts'
import { createOfficeSeal } from '../../../electron/files/office-seal.ts'
import { createOfficeScans, scanFile } from '../../../electron/files/scans.ts'
import { COPIES_FOLDER, createSecondCopies } from '../../../electron/files/second-copies.ts'
import { snapshotFile } from '../../../electron/files/snapshots.ts'
import { createStrangeFolders } from '../../../electron/files/strange-folders.ts'
import { JPG, PDF, PNG } from '../../domain/attachments/scans.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const sum256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()
const nameOf = (bytes: Uint8Array, media: ScanName['media']): ScanName => ({
  content: createHash('sha256').update(bytes).digest('hex'),
  media,
})
const [A, B, C] = [nameOf(PDF, 'pdf'), nameOf(JPG, 'jpg'), nameOf(PNG, 'png')]

let userData = ''
let stick = ''
let office = ''
beforeEach(() => {
  userData = temporaryFolder()
  stick = temporaryFolder()
  office = join(userData, 'berkas', 'dinas')
  mkdirSync(join(office, 'cadangan'), { recursive: true })
  writeFileSync(join(office, 'cadangan', snapshotFile(1, '2018-10-04T00:00:00.000Z')), 'PK')
})

const documents = () => createDocuments(join(userData, 'berkas'))
const keeper = () =>
  createSecondCopies({
    ...{ userData, documents: documents(), computer: 'Laptop', language: () => 'id' as const },
    choose: async () => stick,
    pace: { restMs: 5, lookMs: 60_000 },
  })
const scans = () => createOfficeScans(office)
const copy = () => {
  const above = join(stick, COPIES_FOLDER)
  return join(above, readdirSync(above)[0] ?? '', 'dinas')
}
const flip = (path: string) => {
  const bytes = readFileSync(path)
  bytes[9] = (bytes[9] ?? 0) ^ 1
  writeFileSync(path, bytes)
}
const inOffice = (scan: ScanName) => join(office, scanFile(scan))
const inCopy = (scan: ScanName) => join(copy(), scanFile(scan))
const isSame = (path: string, bytes: Uint8Array) => readFileSync(path).equals(Buffer.from(bytes))

describe('scans in a second copy', () => {
  it('are copied once by their content, and told', async () => {
    await scans().keep(PDF)
    const second = keeper()
    const told = await second.choose('')
    expect(told?.offices[0]?.scans).toEqual({ count: 1, bytes: PDF.length, damaged: 0 })
    expect(isSame(inCopy(A), PDF)).toBe(true)
    await scans().keep(JPG)
    const first = readFileSync(inCopy(A))
    expect((await second.copyNow())?.offices[0]?.scans).toMatchObject({ count: 2, damaged: 0 })
    expect(readFileSync(inCopy(A)).equals(first)).toBe(true)
    // Also by a program that was started anew, without a look at that disk.
    expect((await keeper().state())?.offices[0]?.scans).toMatchObject({ count: 2 })
  })

  it('of an office and its copy: whichever is whole is believed, both ways, and what came back is told once', async () => {
    await scans().keep(PDF)
    await scans().keep(JPG)
    await keeper().choose('')
    flip(inOffice(A))
    flip(inCopy(B))
    const second = keeper()
    await second.copyNow()
    expect([isSame(inOffice(A), PDF), isSame(inCopy(A), PDF)]).toEqual([true, true])
    expect([isSame(inOffice(B), JPG), isSame(inCopy(B), JPG)]).toEqual([true, true])
    expect((await second.mend('dinas', [], false)).back).toEqual([A])
    expect((await second.mend('dinas', [], false)).back).toEqual([])
  })

  it('damaged on both sides are told, stay as they lie, and are made whole by the first whole one', async () => {
    await scans().keep(PDF)
    await keeper().choose('')
    flip(inOffice(A))
    flip(inCopy(A))
    const damaged = readFileSync(inCopy(A))
    const second = keeper()
    const told = await second.copyNow()
    expect(told?.trouble).toBeNull()
    expect(told?.offices[0]?.scans).toEqual({ count: 0, bytes: 0, damaged: 1 })
    expect(readFileSync(inCopy(A)).equals(damaged)).toBe(true)
    await scans().keep(PDF)
    expect((await second.copyNow())?.offices[0]?.scans).toMatchObject({ count: 1, damaged: 0 })
    expect(isSame(inCopy(A), PDF)).toBe(true)
  })

  it('that is damaged before it was ever copied is not copied, and others are', async () => {
    await scans().keep(PDF)
    await scans().keep(JPG)
    flip(inOffice(A))
    const told = await keeper().choose('')
    expect(told?.offices[0]?.scans).toMatchObject({ count: 1, damaged: 1 })
    expect([existsSync(inCopy(A)), isSame(inCopy(B), JPG)]).toEqual([false, true])
  })

  it('come back where records name them and they are gone; what no record names does not', async () => {
    await scans().keep(PDF)
    await scans().keep(JPG)
    const second = keeper()
    await second.choose('')
    rmSync(join(office, 'lampiran'), { recursive: true })
    await second.copyNow()
    expect(await scans().list()).toEqual([])
    expect((await second.mend('dinas', [A], false)).back).toEqual([A])
    expect((await scans().list()).map(({ content }) => content)).toEqual([A.content])
    // Read on both sides: those the copy lacks are counted, and one that is damaged here is made whole.
    flip(inOffice(A))
    expect(await second.mend('dinas', [A, B, C], true)).toEqual({
      back: expect.arrayContaining([A, B]),
      copy: { whole: 2, missing: 1, changed: 0 },
    })
    expect(await scans().check([A, B])).toMatchObject({ whole: 2 })
    rmSync(stick, { recursive: true })
    expect(await second.mend('dinas', [C], true)).toEqual({ back: [], copy: null })
  })

  it('set aside in the office are set aside in the copy; gone for good they go there too, also later', async () => {
    await scans().keep(PDF)
    await scans().keep(JPG)
    const second = keeper()
    await second.choose('')
    await scans().drop([A], false)
    await second.copyNow()
    expect(existsSync(inCopy(A))).toBe(false)
    expect(readdirSync(join(copy(), 'lampiran', 'dilepas'))).toEqual([`${A.content}.pdf`])
    await scans().drop([A, B], true)
    await second.dropScans('dinas', [A, B])
    await second.copyNow()
    expect([existsSync(inCopy(B)), readdirSync(join(copy(), 'lampiran', 'dilepas'))]).toEqual([
      false,
      [],
    ])
  })

  it('cut off in the middle leave a hidden file, and are copied whole the next time', async () => {
    await scans().keep(PDF)
    const second = keeper()
    await second.choose('')
    rmSync(inCopy(A))
    const hidden = join(copy(), 'lampiran', A.content.slice(0, 2), `.${A.content}.pdf.0123456789ab`)
    writeFileSync(hidden, PDF.subarray(0, 7))
    await keeper().copyNow()
    expect([existsSync(hidden), isSame(inCopy(A), PDF)]).toEqual([false, true])
  })

  it('of an office that is erased go with it, and what is somebody else’s stays', async () => {
    await scans().keep(PDF)
    const second = keeper()
    await second.choose('')
    const foreign = join(copy(), 'lampiran', 'Catatan.docx')
    writeFileSync(foreign, 'x')
    await second.dropOffice('dinas')
    rmSync(office, { recursive: true })
    await second.copyNow()
    expect(readdirSync(join(copy(), 'lampiran'))).toEqual(['Catatan.docx'])
  })

  it('lie in a folder that is put back among the offices as it is', async () => {
    await scans().keep(PDF)
    await keeper().choose('')
    const from = join(userData, 'berkas', 'Salinan lama')
    mkdirSync(from)
    await createOfficeScans(from).takeFrom(copy(), A)
    mkdirSync(join(from, 'cadangan'))
    writeFileSync(join(from, 'cadangan', snapshotFile(1, '2018-10-04T00:00:00.000Z')), 'PK')
    await createStrangeFolders(documents(), async () => false).takeIn('Salinan lama', 'dinas-2')
    const taken = createOfficeScans(join(userData, 'berkas', 'dinas-2'))
    expect(await taken.check([A])).toMatchObject({ whole: 1, missing: [] })
  })

  it('of a locked office go sealed, and what lay there plain goes; unlocked it is the other way round', async () => {
    await scans().keep(PDF)
    const second = keeper()
    await second.choose('')
    expect(existsSync(inCopy(A))).toBe(true)
    const seal = createOfficeSeal(office)
    const sealed = Buffer.concat([Buffer.from('tersegel'), sum256(Buffer.from('tersegel'))])
    const name: ScanName = { content: 'a'.repeat(64), media: 'kunci' }
    await scans().put(name, sealed, false)
    await seal.close(Buffer.from('kantor'))
    expect((await scans().list()).map(({ media }) => media)).toEqual(['kunci'])
    const told = await second.copyNow()
    expect(told?.offices[0]?.scans).toEqual({ count: 1, bytes: sealed.length, damaged: 0 })
    expect([existsSync(inCopy(A)), isSame(inCopy(name), sealed)]).toEqual([false, true])
    // Nobody needs the key to see which of the two is whole.
    flip(inOffice(name))
    await keeper().copyNow()
    expect(isSame(inOffice(name), sealed)).toBe(true)
    await seal.open([])
    await seal.drop()
    await scans().clear('sealed')
    await scans().keep(PDF)
    await second.copyNow()
    expect([existsSync(inCopy(A)), existsSync(inCopy(name))]).toEqual([true, false])
  })

  it('that say they are sealed are refused where they do not end in their sum', async () => {
    const name: ScanName = { content: 'a'.repeat(64), media: 'kunci' }
    const bytes = Buffer.alloc(100, 7)
    await expect(scans().put(name, bytes, false)).rejects.toMatchObject({ code: 'scan-refused' })
  })
})
