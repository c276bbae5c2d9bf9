import { createHash } from 'node:crypto'
import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { createOfficeSeal, isOfficeFile } from '../../../electron/files/office-seal.ts'
import { createOfficeScans, SCAN_FILE, scanFile } from '../../../electron/files/scans.ts'
import { JPG, PDF, PNG } from '../../domain/attachments/scans.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const NAMED = { content: sum(PDF), media: 'pdf' } as const
const DAY_MS = 24 * 60 * 60 * 1000
let folder = ''
let now = Date.now()

beforeEach(async () => {
  folder = await temporaryFolder()
  now = Date.now()
})
const scans = () => createOfficeScans(folder, () => now)
const pathOf = (scan: Parameters<typeof scanFile>[0]) => join(folder, scanFile(scan))

describe('the scans of an office', () => {
  it('lie once by their content, for their own user alone', async () => {
    expect(await scans().keep(PDF)).toEqual({ ...NAMED, bytes: PDF.length })
    const { ino } = await stat(pathOf(NAMED))
    await scans().keep(PDF)
    expect((await stat(pathOf(NAMED))).ino).toBe(ino)
    expect(SCAN_FILE.test(scanFile(NAMED))).toBe(true)
    expect(await scans().list()).toEqual([{ ...NAMED, bytes: PDF.length }])
    expect(Buffer.from(await scans().read(NAMED))).toEqual(Buffer.from(PDF))
    if (process.platform !== 'win32') {
      expect((await stat(pathOf(NAMED))).mode & 0o777).toBe(0o600)
      expect((await stat(join(folder, 'lampiran'))).mode & 0o777).toBe(0o700)
    }
  })

  it('are what they are by their bytes: others are refused, nothing written', async () => {
    const page = new TextEncoder().encode('<svg><script/></svg>')
    await expect(scans().keep(page)).rejects.toMatchObject({ code: 'scan-refused' })
    await expect(scans().keep(new Uint8Array())).rejects.toMatchObject({ code: 'scan-refused' })
    await expect(scans().keep(PNG.subarray(0, 20))).rejects.toMatchObject({ code: 'scan-refused' })
    expect(await readdir(folder)).toEqual([])
  })

  it('are never answered when a bit of them is another', async () => {
    await scans().keep(PDF)
    const bytes = await readFile(pathOf(NAMED))
    bytes[12] = (bytes[12] ?? 0) ^ 1
    await writeFile(pathOf(NAMED), bytes)
    await expect(scans().read(NAMED)).rejects.toMatchObject({ code: 'scan-damaged' })
    expect(await scans().check([NAMED])).toMatchObject({ whole: 0, changed: [NAMED] })
    await scans().keep(PDF)
    expect(await scans().check([NAMED])).toMatchObject({ whole: 1, changed: [], missing: [] })
  })

  it('that are gone are told, and so is what no record names', async () => {
    await expect(scans().read(NAMED)).rejects.toMatchObject({ code: 'not-found' })
    await scans().keep(JPG)
    const jpg = { content: sum(JPG), media: 'jpg' } as const
    expect(await scans().check([NAMED])).toEqual({
      ...{ whole: 0, missing: [NAMED], changed: [] },
      unnamed: [{ ...jpg, bytes: JPG.length }],
    })
    await rm(join(folder, 'lampiran'), { recursive: true })
    expect(await scans().check([NAMED, jpg])).toMatchObject({ missing: [NAMED, jpg], unnamed: [] })
  })

  it('are set aside for thirty days, or gone for good', async () => {
    await scans().keep(PDF)
    expect(await scans().drop([NAMED], false)).toBe(1)
    expect(await scans().list()).toEqual([])
    const aside = join(folder, 'lampiran', 'dilepas')
    expect(await readdir(aside)).toHaveLength(1)
    now += 29 * DAY_MS
    await scans().drop([], false)
    expect(await readdir(aside)).toHaveLength(1)
    now += 2 * DAY_MS
    await scans().drop([], false)
    expect(await readdir(aside)).toEqual([])
    await scans().keep(PDF)
    await scans().drop([NAMED], false)
    await scans().drop([NAMED], true)
    expect(await readdir(aside)).toEqual([])
  })

  it('cut off in the middle leave a hidden file that the next one sweeps', async () => {
    const hidden = join(dirname(pathOf(NAMED)), `.${NAMED.content}.pdf.0123456789ab`)
    await mkdir(dirname(hidden), { recursive: true })
    await writeFile(hidden, PDF.subarray(0, 9))
    expect(await scans().list()).toEqual([])
    await scans().keep(PDF)
    expect(await readdir(dirname(hidden))).toEqual([`${NAMED.content}.pdf`])
  })

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'in a folder that takes nothing are refused whole',
    async () => {
      await chmod(folder, 0o500)
      await expect(scans().keep(PDF)).rejects.toMatchObject({ code: 'not-allowed' })
      await chmod(folder, 0o700)
      expect(await readdir(folder)).toEqual([])
    },
  )

  it('of a locked office lie in its one file while it is closed, and nowhere plain', async () => {
    await scans().keep(PDF)
    await scans().keep(JPG)
    await scans().drop([{ content: sum(JPG), media: 'jpg' }], false)
    const seal = createOfficeSeal(folder)
    await seal.close(new TextEncoder().encode('sealed'))
    expect(await readdir(folder)).toEqual(['kantor.kunci'])
    expect(isOfficeFile(scanFile(NAMED))).toBe(true)
    expect(isOfficeFile(`lampiran/../${NAMED.content}.pdf`)).toBe(false)
    await seal.open([{ name: scanFile(NAMED), bytes: PDF }])
    expect(await scans().check([NAMED])).toMatchObject({ whole: 1, unnamed: [] })
  })
})
