import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import {
  chosenPlace,
  createOfficePlace,
  officePlace,
  suggestedPlace,
  withOfficePlace,
} from '../../../electron/files/office-place.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const FILE = 'letak-kantor.json'

it.each([
  ['the usual folder takes files', null, [], {}, 'usual', null],
  ['it takes none', null, ['usual'], {}, 'usual', 'refused usual 0'],
  [
    'offices lie in one that takes none',
    null,
    ['usual'],
    { usual: ['a'] },
    'usual',
    'refused usual 1',
  ],
  ['another was chosen', 'other', ['usual'], {}, 'other', null],
  [
    'another was chosen, and offices stayed',
    'other',
    ['usual'],
    { usual: ['a', 'b'], other: ['a'] },
    'other',
    'left usual 1',
  ],
  [
    'all offices were copied there',
    'other',
    ['usual'],
    { usual: ['a'], other: ['a'] },
    'other',
    null,
  ],
  ['what was chosen takes none now', 'other', ['other'], {}, 'usual', 'gone other 0'],
  ['neither takes files', 'other', ['other', 'usual'], {}, 'usual', 'refused usual 0'],
] as const)('where %s', (_, chosen, refusing: readonly string[], offices, folder, told) => {
  const lying: Readonly<Record<string, readonly string[]>> = offices
  const found = officePlace(
    { usual: 'usual', chosen, suggested: 'suggested', asks: true },
    { offices: (of) => lying[of] ?? [], takes: (of) => !refusing.includes(of) },
  )
  expect(found.folder).toBe(folder)
  expect(found.told && `${found.told.kind} ${found.told.folder} ${found.told.offices}`).toBe(told)
})

it('a command asks nothing of the usual folder', () => {
  const asked: string[] = []
  const takes = (folder: string) => asked.push(folder) === 0
  const parts = { usual: 'usual', chosen: null, suggested: '', asks: false }
  expect(officePlace(parts, { offices: () => [], takes })).toEqual({ folder: 'usual', told: null })
  expect(asked).toEqual([])
})

it.each([
  ['no JSON', '{'],
  ['no folder', '{}'],
  ['a relative folder', '{"folder":"Bagan SOTK"}'],
  ['something more', '{"folder":"/srv/bagan","x":1}'],
  ['another form', '["/srv/bagan"]'],
])('a choice that is damaged (%s) counts as none', (_, text) => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, FILE), text)
  expect(chosenPlace([folder])).toBeNull()
})

it('a choice is found where an earlier profile stayed', () => {
  const older = temporaryFolder()
  writeFileSync(join(older, FILE), '{"folder":"/srv/bagan"}')
  expect(chosenPlace([join(older, 'nowhere'), older])).toBe('/srv/bagan')
})

/** A usual folder that cannot be made, since a file is in its way. */
function refusedStart() {
  const root = temporaryFolder()
  const userData = join(root, 'profil')
  mkdirSync(userData)
  writeFileSync(join(root, 'Documents'), '')
  const usual = join(root, 'Documents', 'Bagan SOTK')
  const folders = { userData, data: usual, log: userData }
  const suggested = join(root, 'lokal', 'Bagan SOTK')
  const start = { override: null, older: null, suggested, asks: true }
  return { root, userData, usual, folders, suggested, start }
}

it('what is chosen is proved, kept, and used from the next start on; the usual folder takes it back', async () => {
  const { root, userData, usual, folders, suggested, start } = refusedStart()
  const first = withOfficePlace(folders, {}, start)
  expect(first.folders.data).toBe(usual)
  expect(first.told).toMatchObject({ kind: 'refused', folder: usual, suggested })
  let picked: string | null = null
  const begun: (string | null)[] = []
  const choose = async (_: string, begins: string | null) => {
    begun.push(begins)
    return picked
  }
  const place = createOfficePlace({ userData, usual, told: first.told, choose })
  expect(place.isWritable()).toBe(false)
  expect(await place.choose('x')).toBeNull()
  picked = dirname(usual)
  await expect(place.choose('x')).rejects.toMatchObject({ code: 'not-allowed', about: usual })
  expect(readdirSync(userData)).toEqual([])

  picked = dirname(suggested)
  expect(await place.choose('x')).toEqual({ folder: suggested })
  expect(begun[0]).toBe(dirname(suggested))
  expect(JSON.parse(readFileSync(join(userData, FILE), 'utf8'))).toEqual({ folder: suggested })
  expect(withOfficePlace(folders, {}, start)).toEqual({
    folders: { ...folders, data: suggested },
    told: null,
  })
  // The folder itself, and one that holds an office, are taken as they are.
  picked = suggested
  expect(await place.choose('x')).toEqual({ folder: suggested })
  picked = join(root, 'kantor-lain')
  mkdirSync(join(picked, 'dinas-sosial-ab12'), { recursive: true })
  expect(await place.choose('x')).toEqual({ folder: picked })

  const allowed = join(root, 'dokumen', 'Bagan SOTK')
  picked = dirname(allowed)
  const back = createOfficePlace({ userData, usual: allowed, told: null, choose })
  expect(await back.choose('x')).toEqual({ folder: allowed })
  expect(existsSync(join(userData, FILE))).toBe(false)
})

it.each([
  ['is carried along', { override: '/stick' }, {}],
  ['has a folder an administrator has set', {}, { folderData: '/srv/bagan' }],
])('a program that %s has no other place', (_, more, policy) => {
  const { userData, folders, start } = refusedStart()
  writeFileSync(join(userData, FILE), JSON.stringify({ folder: userData }))
  expect(withOfficePlace(folders, policy, { ...start, ...more })).toEqual({ folders, told: null })
})

it.skipIf(process.platform === 'win32')('what is offered lies where programs keep data', () => {
  const parts = { place: () => '/roaming', home: '/rumah/sri' }
  const of = (platform: NodeJS.Platform, env: Record<string, string>) =>
    suggestedPlace({ ...parts, platform, env })
  expect(of('win32', { LOCALAPPDATA: '/local' })).toBe('/local/Bagan SOTK')
  expect(of('win32', {})).toBe('/roaming/Bagan SOTK')
  expect(of('linux', {})).toBe('/rumah/sri/.local/share/Bagan SOTK')
  expect(of('linux', { XDG_DATA_HOME: '/data' })).toBe('/data/Bagan SOTK')
  expect(of('darwin', {})).toBe('/roaming/Bagan SOTK')
})
