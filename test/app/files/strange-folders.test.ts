import 'fake-indexeddb/auto'
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { freshId } from '../../../renderer/app/clock.ts'
import { newOffice, openExisting } from '../../../renderer/app/files/program.ts'
import { removeBegun, strangeFolders, takeIn } from '../../../renderer/app/files/strange-folders.ts'
import { BaganDatabase } from '../../../renderer/storage/database.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { createRealDesktop } from '../../make/real-desktop.ts'

const WISH = { name: 'Dinas Kesehatan', government: 'Kota Contoh', kind: 'dinas' } as const

async function withOffice() {
  const folder = temporaryFolder()
  const { desktop } = createRealDesktop(folder, 'MEJA')
  const program = { desktop, now: () => new Date().toISOString(), newId: freshId }
  const opened = await newOffice(program, { ...WISH, tipe: 'B', after2021: true })
  const { structure } = opened.workspace.getState()
  await opened.close()
  return { folder, program, id: opened.id, structure }
}

describe('folders that are no offices of the list', () => {
  it('one that was copied outside the program opens as an office of its own', async () => {
    const { folder, program, id, structure } = await withOffice()
    cpSync(join(folder, id), join(folder, `${id} - Copy`), { recursive: true })
    const [copied] = await strangeFolders(program)
    expect(copied).toMatchObject({ name: `${id} - Copy`, holds: 'office' })
    const taken = await takeIn(program, { name: `${id} - Copy` })
    if (!taken.ok) throw new Error('not taken in')
    const opened = await openExisting(program, taken.value)
    const there = opened.workspace.getState().structure
    expect(there.tables.unit.size).toBe(structure.tables.unit.size)
    expect([...there.tables.unit.keys()]).toEqual([...structure.tables.unit.keys()])
    expect(opened.id).not.toBe(id)
    await opened.close()
  })

  it('one of which the database has all is no remainder: it opens, and its folder is made whole', async () => {
    const { folder, program, id, structure } = await withOffice()
    rmSync(join(folder, id), { recursive: true })
    mkdirSync(join(folder, id))
    expect(await strangeFolders(program)).toEqual([])
    const opened = await openExisting(program, id)
    expect(opened.workspace.getState().structure.tables.unit.size).toBe(structure.tables.unit.size)
    await opened.close()
  })

  it('what a beginning left behind that was cut off is told, and thrown away with its database', async () => {
    const { folder, program } = await withOffice()
    mkdirSync(join(folder, 'hantu-1a2b'))
    const database = new BaganDatabase('hantu-1a2b')
    await database.open()
    database.close()
    expect(await strangeFolders(program)).toMatchObject([{ name: 'hantu-1a2b', holds: 'nothing' }])
    expect(await removeBegun(program, { name: 'hantu-1a2b' })).toEqual({
      ok: true,
      value: join(folder, 'hantu-1a2b'),
    })
    const names = (await indexedDB.databases()).map(({ name }) => name)
    expect(names.filter((name) => name?.includes('hantu'))).toEqual([])
    expect(existsSync(join(folder, 'hantu-1a2b'))).toBe(true)
  })
})
