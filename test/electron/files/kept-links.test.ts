import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { failureSentence } from '../../../electron/contract/words.ts'
import { createKeptLinks } from '../../../electron/files/kept-links.ts'
import { createSharedFolders } from '../../../electron/files/shared-folders.ts'
import { createCityServers } from '../../../electron/server/city-servers.ts'
import { temporaryFolder } from '../temporary-folder.ts'

function desk(folder = temporaryFolder()) {
  const now = () => '2026-11-30T02:41:00.123Z'
  return { folder, links: createKeptLinks(folder, 'folder-bersama', z.string(), now) }
}

test('a link is kept for its office alone, and for the next start', async () => {
  const { folder, links } = desk()
  expect(await links.of('kota')).toBeNull()
  expect(await links.drop('kota')).toBe(false)
  expect(readdirSync(folder)).toEqual([])
  await Promise.all([links.keep('kota', '/a'), links.keep('desa', '/b')])
  const later = desk(folder).links
  expect([await later.of('kota'), await later.of('desa')]).toEqual(['/a', '/b'])
  expect(await later.drop('kota')).toBe(true)
  expect([await links.of('kota'), await links.of('desa')]).toEqual([null, '/b'])
})

test.each(['{"kota": "/a"', '{"kota": 7}', '[]', ''])(
  'a damaged file (%s) is put aside as it is, told until a choice is made, and never written over',
  async (text) => {
    const { folder, links } = desk()
    writeFileSync(join(folder, 'folder-bersama.json'), text)
    const aside = join(folder, 'folder-bersama (disisihkan 2026-11-30T02-41-00-123Z).json')
    const told = { code: 'links-set-aside', about: aside }
    await expect(links.of('kota')).rejects.toMatchObject(told)
    await expect(links.of('lain')).rejects.toMatchObject(told)
    await expect(links.drop('kota')).rejects.toMatchObject(told)
    expect(readdirSync(folder)).toHaveLength(1)
    await links.keep('kota', '/baru')
    expect(await links.of('kota')).toBe('/baru')
    expect(readFileSync(aside, 'utf8')).toBe(text)
  },
)

test('a file that cannot be read stays, and a choice does not write over it', async () => {
  const { folder, links } = desk()
  const path = join(folder, 'folder-bersama.json')
  mkdirSync(path)
  await expect(links.of('kota')).rejects.toMatchObject({ code: 'is-folder', about: path })
  await expect(links.keep('kota', '/a')).rejects.toMatchObject({ code: 'is-folder' })
  rmSync(path, { recursive: true })
  expect(await links.of('kota')).toBeNull()
})

test('folder and server tell it with a sentence', async () => {
  const userData = temporaryFolder()
  for (const name of ['folder-bersama', 'server-kota']) {
    writeFileSync(join(userData, `${name}.json`), 'rusak')
  }
  const folders = createSharedFolders({ userData, computer: 'PC', choose: async () => null })
  const vault = { hide: () => null, show: () => null }
  const servers = createCityServers({ userData, vault, heard: () => undefined })
  await expect(folders.folder('kota')).rejects.toMatchObject({ code: 'links-set-aside' })
  await expect(servers.joined('kota')).rejects.toMatchObject({ code: 'links-set-aside' })
  const said = failureSentence('links-set-aside', '/data/server-kota (disisihkan).json', 'id')
  expect(said).toContain('/data/server-kota (disisihkan).json')
})
