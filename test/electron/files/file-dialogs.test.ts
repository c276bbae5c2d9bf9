import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createDocuments } from '../../../electron/files/documents.ts'
import { createFileDialogs, plainName } from '../../../electron/files/file-dialogs.ts'
import { createOpenedPapers } from '../../../electron/files/opened-papers.ts'
import { temporaryFolder } from '../temporary-folder.ts'

test.each([
  ['Bagan Dinas.pdf', 'Bagan Dinas.pdf'],
  ['../../etc/x.pdf', 'x.pdf'],
  ['a\\b\\c.pdf', 'c.pdf'],
  ['a:b?.pdf', 'a-b-.pdf'],
  ['..', 'berkas'],
  ['.tersembunyi', 'tersembunyi'],
  ['nama. ', 'nama'],
])('a name as file name: %s', (name, plain) => expect(plainName(name)).toBe(plain))

describe('a file saved over another', () => {
  function dialogsAt(folder: string, opened: string[] = []) {
    return createFileDialogs({
      documents: createDocuments(folder),
      papers: createOpenedPapers(join(folder, 'kertas')),
      written: { note: async () => undefined },
      system: {
        chooseFiles: async () => [],
        choosePlace: async () => join(folder, 'kota.bagan'),
        open: async (path) => opened.push(path) > 0,
        trash: async () => undefined,
        clipboard: async () => ({ text: '', html: '' }),
      },
    })
  }
  const save = { title: '', suggestedName: 'kota.bagan', filters: [] }
  const bytes = (text: string) => new TextEncoder().encode(text)

  test('names the copy of before that lies beside it, which one call deletes', async () => {
    const folder = temporaryFolder()
    const dialogs = dialogsAt(folder)
    const [path, previous] = ['kota.bagan', 'kota (sebelumnya).bagan'].map((name) =>
      join(folder, name),
    )
    expect(await dialogs.saveFile({ ...save, bytes: bytes('satu') })).toEqual({
      path,
      previous: null,
    })
    expect(await dialogs.saveFile({ ...save, bytes: bytes('dua') })).toEqual({ path, previous })
    expect(readFileSync(previous ?? '', 'utf8')).toBe('satu')
    expect(await dialogs.dropPrevious(previous ?? '')).toBe(true)
    expect(existsSync(previous ?? '')).toBe(false)
    expect(readFileSync(path ?? '', 'utf8')).toBe('dua')
  })

  test('what was saved is opened, or its folder, and nothing else', async () => {
    const folder = temporaryFolder()
    const opened: string[] = []
    const dialogs = dialogsAt(folder, opened)
    const path = join(folder, 'kota.bagan')
    const other = join(folder, 'lain.bagan')
    writeFileSync(other, 'lain')
    await expect(dialogs.openSaved({ path, folder: false })).rejects.toMatchObject({
      code: 'bad-input',
    })
    await dialogs.saveFile({ ...save, bytes: bytes('satu') })
    expect(await dialogs.openSaved({ path, folder: false })).toBe(true)
    expect(await dialogs.openSaved({ path, folder: true })).toBe(true)
    await expect(dialogs.openSaved({ path: other, folder: false })).rejects.toMatchObject({
      code: 'bad-input',
    })
    expect(opened).toEqual([path, folder])
  })

  test('a paper is opened where all of them are swept', async () => {
    const folder = temporaryFolder()
    const papers = createOpenedPapers(join(folder, 'kertas'))
    const path = await papers.put('SPMT.pdf', bytes('%PDF 197504122000031004'))
    expect(readFileSync(path, 'utf8')).toContain('197504122000031004')
    papers.sweep()
    expect(existsSync(join(folder, 'kertas'))).toBe(false)
    papers.sweep()
    expect(existsSync(await papers.put('SPMT.pdf', bytes('%PDF')))).toBe(true)
  })

  test('deletes no file that was not named so', async () => {
    const folder = temporaryFolder()
    const other = join(folder, 'lain (sebelumnya).bagan')
    writeFileSync(other, 'lain')
    await expect(dialogsAt(folder).dropPrevious(other)).rejects.toMatchObject({
      code: 'bad-input',
    })
    expect(existsSync(other)).toBe(true)
  })
})
