import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { BESIDE_FILE, carriedFolder } from '../../../electron/files/carried-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'bagan-carried-'))
afterAll(() => rmSync(folder, { recursive: true }))
const program = (name: string) => join(folder, name, 'bagan-sotk')
const unpacked = program('unpacked-somewhere-passing')

describe('a program that is carried along', () => {
  it('keeps its data in the folder "data" beside it, where there is one', () => {
    mkdirSync(join(folder, 'stick', 'data'), { recursive: true })
    expect(carriedFolder(program('stick'), {})).toBe(join(folder, 'stick', 'data'))
  })

  it('has the usual places where there is none, or a file of that name', () => {
    mkdirSync(join(folder, 'installed'))
    expect(carriedFolder(program('installed'), {})).toBeNull()
    writeFileSync(join(folder, 'installed', 'data'), '')
    expect(carriedFolder(program('installed'), {})).toBeNull()
  })
})

describe('a portable program of one file', () => {
  const beside = join(folder, 'flashdisk')
  const file = join(beside, 'bagan-sotk-portable.exe')
  mkdirSync(beside)
  writeFileSync(file, 'MZ')
  const env = { PORTABLE_EXECUTABLE_DIR: beside, PORTABLE_EXECUTABLE_FILE: file }

  it('keeps its data beside that file, not where it unpacks itself', () => {
    expect(carriedFolder(unpacked, env)).toBe(join(beside, BESIDE_FILE))
    const ended = { ...env, PORTABLE_EXECUTABLE_DIR: `${beside}/` }
    expect(carriedFolder(unpacked, ended)).toBe(join(beside, BESIDE_FILE))
  })

  it.each([
    ['no folder is named', { PORTABLE_EXECUTABLE_DIR: undefined }],
    ['no file is named', { PORTABLE_EXECUTABLE_FILE: undefined }],
    ['it is empty', { PORTABLE_EXECUTABLE_DIR: '' }],
    ['the folder is relative', { PORTABLE_EXECUTABLE_DIR: relative(process.cwd(), beside) }],
    ['the folder is not there', { PORTABLE_EXECUTABLE_DIR: join(folder, 'gone') }],
    ['the file is not there', { PORTABLE_EXECUTABLE_FILE: join(beside, 'gone.exe') }],
    ['the file lies elsewhere', { PORTABLE_EXECUTABLE_DIR: folder }],
    ['the file is a folder', { PORTABLE_EXECUTABLE_FILE: join(folder, 'flashdisk') }],
    ['the name is none', { PORTABLE_EXECUTABLE_DIR: `${beside}\0` }],
  ])('is not believed where %s', (_, wrong) => {
    expect(carriedFolder(unpacked, { ...env, ...wrong })).toBeNull()
  })
})
