import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  createScanFolder,
  listFolder,
  MOST_FOLDER_FILES,
  readFolder,
} from '../../../electron/files/scan-folder.ts'
import { namedFolder } from '../../../electron/headless/headless-inputs.ts'
import { temporaryFolder } from '../temporary-folder.ts'

let folder = ''
beforeEach(async () => {
  folder = await temporaryFolder()
  await mkdir(join(folder, 'Budi'))
  await writeFile(join(folder, 'Budi', 'SK 1.pdf'), 'abc')
  await writeFile(join(folder, 'SK 2.pdf'), 'abcde')
})
const chosen = async () => {
  const scans = createScanFolder(async () => folder)
  return { scans, found: await scans.choose('x') }
}

describe('a folder of scans', () => {
  it('is listed with what lies in its folders, without what systems leave there', async () => {
    for (const name of ['Thumbs.db', '.DS_Store', 'desktop.ini', '~$SK 1.docx'])
      await writeFile(join(folder, name), 'x')
    const { found } = await chosen()
    expect(found).toEqual({
      folder,
      files: [
        { path: 'Budi/SK 1.pdf', bytes: 3 },
        { path: 'SK 2.pdf', bytes: 5 },
      ],
      more: 0,
    })
  })

  it('gives the files of the list, and no other', async () => {
    const { scans } = await chosen()
    expect(new TextDecoder().decode(await scans.read('Budi/SK 1.pdf'))).toBe('abc')
    await writeFile(join(folder, 'nanti.pdf'), 'x')
    for (const path of ['nanti.pdf', '../x', join(folder, 'SK 2.pdf'), 'Budi/../SK 2.pdf', ''])
      await expect(scans.read(path)).rejects.toMatchObject({ code: 'bad-input' })
    await rm(join(folder, 'SK 2.pdf'))
    await expect(scans.read('SK 2.pdf')).rejects.toMatchObject({ code: 'not-found' })
  })

  it.skipIf(process.platform === 'win32')('follows no link, also one that came later', async () => {
    const outside = join(await temporaryFolder(), 'rahasia.pdf')
    await writeFile(outside, 'rahasia')
    await symlink(outside, join(folder, 'tautan.pdf'))
    await symlink(folder, join(folder, 'Budi', 'lingkaran'))
    const { scans, found } = await chosen()
    expect(found?.files.map(({ path }) => path)).toEqual(['Budi/SK 1.pdf', 'SK 2.pdf'])
    await rm(join(folder, 'SK 2.pdf'))
    await symlink(outside, join(folder, 'SK 2.pdf'))
    await expect(scans.read('SK 2.pdf')).rejects.toMatchObject({ code: 'bad-input' })
  })

  it('reads nothing before one was chosen, and says nothing where the dialog was closed', async () => {
    const closed = createScanFolder(async () => null)
    expect(await closed.choose('x')).toBeNull()
    await expect(closed.read('SK 2.pdf')).rejects.toMatchObject({ code: 'bad-input' })
    const gone = createScanFolder(async () => join(folder, 'tidak ada'))
    await expect(gone.choose('x')).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is read whole for a command, or not at all where it is more than goes into one file', async () => {
    const read = await readFolder(folder, 8)
    expect(read.files.map(({ path, content }) => [path, content.length])).toEqual([
      ['Budi/SK 1.pdf', 3],
      ['SK 2.pdf', 5],
    ])
    expect(await readFolder(folder, 7)).toEqual({ files: [], more: 0, isTooMuch: true })
    await expect(readFolder(join(folder, 'tidak ada'), 8)).rejects.toMatchObject({
      code: 'not-found',
    })
    const named = await namedFolder(join(folder, 'tidak ada'), 'id')
    expect(named).toMatchObject({ files: [], error: expect.stringContaining('tidak ditemukan') })
  })

  it('is looked at up to so many files, and the rest are counted', async () => {
    const many = join(folder, 'banyak')
    await mkdir(many)
    for (let at = 0; at < MOST_FOLDER_FILES + 3; at++) await writeFile(join(many, `${at}.pdf`), '')
    const found = await listFolder(many)
    expect([found.files.length, found.more]).toEqual([MOST_FOLDER_FILES, 3])
  })
})
