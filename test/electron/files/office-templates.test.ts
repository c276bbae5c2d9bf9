import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  createOfficeTemplates,
  LARGEST_TEMPLATE,
  MOST_TEMPLATES,
} from '../../../electron/files/office-templates.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const keeper = (folder: string | null) => createOfficeTemplates({ folder, language: () => 'id' })

function laid(folder: string, ...names: readonly string[]): void {
  for (const name of names) writeFileSync(join(folder, name), name)
}

describe('example offices of an administrator', () => {
  it('are none where no folder is named', async () => {
    expect(await keeper(null).list()).toBeNull()
    await expect(keeper(null).read('a.bagan')).rejects.toMatchObject({ code: 'bad-input' })
  })

  it('are the .bagan files of the folder itself, by name', async () => {
    const folder = temporaryFolder()
    laid(folder, 'Kelurahan.BAGAN', 'Dinas tipe A.bagan', 'baca dulu.txt', '.tersembunyi.bagan')
    mkdirSync(join(folder, 'lama'))
    laid(join(folder, 'lama'), 'Lama.bagan')
    expect(await keeper(folder).list()).toEqual({
      folder,
      files: ['Dinas tipe A.bagan', 'Kelurahan.BAGAN'],
      left: [],
    })
    const bytes = await keeper(folder).read('Dinas tipe A.bagan')
    expect(Buffer.from(bytes).toString()).toBe('Dinas tipe A.bagan')
  })

  it('that are too large, no file, or lead nowhere are told by name, and not read', async () => {
    const folder = temporaryFolder()
    laid(folder, 'Baik.bagan', 'Besar.bagan', 'Pas.bagan')
    truncateSync(join(folder, 'Besar.bagan'), LARGEST_TEMPLATE + 1)
    truncateSync(join(folder, 'Pas.bagan'), LARGEST_TEMPLATE)
    mkdirSync(join(folder, 'Folder.bagan'))
    execFileSync('mkfifo', [join(folder, 'Pipa.bagan')])
    symlinkSync(join(folder, 'tiada'), join(folder, 'Putus.bagan'))
    const all = await keeper(folder).list()
    expect(all?.files).toEqual(['Baik.bagan', 'Pas.bagan'])
    expect(all?.left.map(({ name, message }) => [name, message.includes(`“${name}”`)])).toEqual([
      ['Besar.bagan', true],
      ['Folder.bagan', true],
      ['Pipa.bagan', true],
      ['Putus.bagan', true],
    ])
    for (const [name, code] of [
      ['Besar.bagan', 'template-too-large'],
      ['Folder.bagan', 'template-no-file'],
      ['Pipa.bagan', 'template-no-file'],
      ['Putus.bagan', 'not-found'],
    ] as const) {
      await expect(keeper(folder).read(name)).rejects.toMatchObject({ code })
    }
  })

  it('are fifty at most; how many more there are is told', async () => {
    const folder = temporaryFolder()
    const names = Array.from({ length: MOST_TEMPLATES + 2 }, (_, at) => `C${100 + at}.bagan`)
    laid(folder, ...names)
    const all = await keeper(folder).list()
    expect(all?.files).toEqual(names.slice(0, MOST_TEMPLATES))
    expect(all?.left).toEqual([
      { name: '', message: expect.stringMatching(/^2 berkas lain tidak ditawarkan/) },
    ])
  })

  it('in a folder that is not there, or that does not answer, are refused in time', async () => {
    const gone = join(temporaryFolder(), 'tiada')
    await expect(keeper(gone).list()).rejects.toMatchObject({ code: 'not-found', about: gone })
    const slow = createOfficeTemplates({ folder: gone, language: () => 'id', slowMs: 0 })
    const refused = await slow.list().catch((error) => error.code)
    expect(['folder-slow', 'not-found']).toContain(refused)
  })

  it.each(['../x.bagan', 'a/b.bagan', 'a\\b.bagan', '.x.bagan', 'x.txt', ''])(
    'are read by no other name: %s',
    async (name) => {
      await expect(keeper(temporaryFolder()).read(name)).rejects.toMatchObject({
        code: 'bad-input',
      })
    },
  )
})
