import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { carriedFolder } from '../../../electron/files/carried-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'bagan-carried-'))
afterAll(() => rmSync(folder, { recursive: true }))
const program = (name: string) => join(folder, name, 'bagan-sotk')

describe('a program that is carried along', () => {
  it('keeps its data in the folder "data" beside it, where there is one', () => {
    mkdirSync(join(folder, 'stick', 'data'), { recursive: true })
    expect(carriedFolder(program('stick'))).toBe(join(folder, 'stick', 'data'))
  })

  it('has the usual places where there is none, or a file of that name', () => {
    mkdirSync(join(folder, 'installed'))
    expect(carriedFolder(program('installed'))).toBeNull()
    writeFileSync(join(folder, 'installed', 'data'), '')
    expect(carriedFolder(program('installed'))).toBeNull()
  })
})
