import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { releaseKeys } from '../../../electron/updates/release-keys.ts'
import { createUpdates, type UpdateParts } from '../../../electron/updates/updates.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { keyPair, layRelease, manifest, PACKAGE, PLACE, packageOf } from './release.ts'

const own = keyPair()
const [key = ''] = own.keys.fingerprints
const never = { note: async () => undefined, look: async () => false }

let userData = ''
let place = ''
beforeEach(() => {
  ;[userData, place] = [temporaryFolder(), temporaryFolder()]
})

function keeper(change: Partial<UpdateParts> = {}) {
  const opened: string[] = []
  const heard: number[] = []
  const running = { version: '0.1.0', dataVersion: 8, keys: own.keys, place: PLACE }
  const updates = createUpdates({
    ...{ userData, running, replaced: never, setPlace: null },
    language: () => 'id',
    now: () => '2026-12-01T02:00:00.000Z',
    choose: async () => place,
    open: async (path) => opened.push(path) > 0,
    changed: () => void heard.push(1),
    ...change,
  })
  return { updates, opened, heard }
}

describe('updates', () => {
  it('are told once a day, also over a new start, and again the next day', async () => {
    layRelease(place, own.privateKey, manifest(key))
    const { updates, heard } = keeper()
    expect(await updates.state()).toMatchObject({ place: null, found: null, isNews: false })
    const chosen = await updates.choose('Folder')
    expect(chosen).toMatchObject({ place: { folder: place, isSet: false }, isNews: true })
    expect(chosen?.lookedAt).toBe('2026-12-01T02:00:00.000Z')
    expect(heard.length).toBeGreaterThan(0)
    expect((await updates.told()).isNews).toBe(false)
    const again = keeper().updates
    expect(await again.look()).toMatchObject({ found: { version: '0.2.0' }, isNews: false })
    const tomorrow = keeper({ now: () => '2026-12-02T02:00:00.000Z' }).updates
    expect((await tomorrow.look()).isNews).toBe(true)
  })

  it.each([
    ['no more on the day of the last look', '2026-12-01T05:00:00.000Z', 0],
    ['once on the day after, however often it is asked', '2026-12-02T05:00:00.000Z', 1],
  ])('are looked for by themselves %s', async (_, now, looks) => {
    layRelease(place, own.privateKey, manifest(key))
    await keeper().updates.choose('Folder')
    const pace = { firstMs: 1, lookMs: 5, slowMs: 5000 }
    const { updates, heard } = keeper({ pace, now: () => now })
    updates.begin()
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(heard.length).toBe(looks)
  })

  it('that are wrongly signed are told once a day too; a folder that is away is not', async () => {
    layRelease(place, keyPair().privateKey, manifest(key))
    const { updates } = keeper()
    expect(await updates.choose('Folder')).toMatchObject({
      ...{ found: null, isNews: true, trouble: { code: 'update-wrong-signature' } },
    })
    rmSync(place, { recursive: true })
    const away = await updates.look()
    expect(away).toMatchObject({ isNews: false, trouble: { code: 'not-found' } })
    expect(away.trouble?.message).toContain(place)
  })

  it('are taken, and opened by the system only as they were signed for', async () => {
    layRelease(place, own.privateKey, manifest(key))
    const { updates, opened } = keeper()
    await expect(updates.open({ folder: false })).rejects.toMatchObject({ code: 'update-none' })
    await updates.choose('Folder')
    await expect(updates.open({ folder: false })).rejects.toMatchObject({
      code: 'update-package-damaged',
    })
    const taken = (await updates.take()).found?.package?.taken ?? ''
    expect(taken.startsWith(userData)).toBe(true)
    await updates.open({ folder: false })
    await updates.open({ folder: true })
    expect(opened).toEqual([taken, join(taken, '..')])
    // The share is let go: what was proved is here.
    rmSync(place, { recursive: true })
    await updates.open({ folder: false })
    writeFileSync(taken, 'isi pakeT')
    await expect(updates.open({ folder: false })).rejects.toMatchObject({
      code: 'update-package-damaged',
    })
    expect(opened).toHaveLength(3)
  })

  it('are not taken where the folder holds another release by now', async () => {
    layRelease(place, own.privateKey, manifest(key))
    const { updates } = keeper()
    await updates.choose('Folder')
    writeFileSync(join(place, PACKAGE), 'isi pakeT')
    await expect(updates.take()).rejects.toMatchObject({ code: 'update-package-damaged' })
    layRelease(place, keyPair().privateKey, manifest(key))
    await expect(updates.take()).rejects.toMatchObject({ code: 'update-wrong-signature' })
  })

  it('are looked for nowhere where no key was set', async () => {
    layRelease(place, own.privateKey, manifest(key))
    const running = { version: '0.1.0', dataVersion: 8, keys: releaseKeys(''), place: PLACE }
    const { updates } = keeper({ running })
    expect(await updates.choose('Folder')).toMatchObject({ keys: [], found: null, lookedAt: null })
    await expect(updates.check(place)).rejects.toMatchObject({ code: 'update-no-key' })
  })

  it('come from the locked folder of the policy before any other, and no other is taken', async () => {
    const set = temporaryFolder()
    layRelease(set, own.privateKey, manifest(key))
    await keeper().updates.choose('Folder')
    let asked = 0
    const choose = async () => {
      asked++
      return place
    }
    const { updates } = keeper({ setPlace: { folder: set, isLocked: true }, choose })
    expect(await updates.look()).toMatchObject({
      ...{ place: { folder: set, isSet: true }, found: { is: 'newer' } },
    })
    expect((await updates.check(null)).folder).toBe(set)
    await expect(updates.choose('Folder')).rejects.toMatchObject({ code: 'bad-input', about: set })
    await expect(updates.leave()).rejects.toMatchObject({ code: 'bad-input', about: set })
    expect(asked).toBe(0)
    expect((await updates.state()).place).toEqual({ folder: set, isSet: true })
    await expect(keeper().updates.leave()).resolves.toMatchObject({ place: null })
    await expect(keeper().updates.check(null)).rejects.toMatchObject({ code: 'update-no-place' })
  })

  it('begin with the folder of the policy where it is not locked, until another is chosen', async () => {
    const set = temporaryFolder()
    const { updates } = keeper({ setPlace: { folder: set, isLocked: false } })
    expect((await updates.state()).place).toEqual({ folder: set, isSet: true })
    expect((await updates.choose('Folder'))?.place).toEqual({ folder: place, isSet: false })
    expect((await updates.leave()).place).toEqual({ folder: set, isSet: true })
  })

  it('wait for no look that takes long, and hear of it when it is done', async () => {
    // A package of that length, with a hole in it, is taken already and read whole.
    const size = 256 * 1024 * 1024
    const packages = [packageOf(PACKAGE, '', { bytes: size })]
    layRelease(place, own.privateKey, manifest(key, { packages }), { [PACKAGE]: '' })
    const taken = join(userData, 'paket-pembaruan', '0.2.0')
    mkdirSync(taken, { recursive: true })
    for (const folder of [place, taken]) {
      writeFileSync(join(folder, PACKAGE), '')
      truncateSync(join(folder, PACKAGE), size)
    }
    const { updates, heard } = keeper({ pace: { firstMs: 1, lookMs: 1000, slowMs: 0 } })
    expect(await updates.choose('Folder')).toMatchObject({ trouble: { code: 'folder-slow' } })
    await expect.poll(() => heard.length, { timeout: 20_000 }).toBe(1)
    expect(await updates.state()).toMatchObject({ trouble: null, found: { is: 'newer' } })
  })

  it('keep their own file whole, and begin anew where it is damaged', async () => {
    const { updates } = keeper()
    await updates.choose('Folder')
    writeFileSync(join(userData, 'pembaruan.json'), '{"program":{"folder":1}}')
    await expect(keeper().updates.state()).rejects.toMatchObject({ code: 'links-set-aside' })
    expect(await keeper().updates.choose('Folder')).toMatchObject({ place: { folder: place } })
    expect(JSON.parse(readFileSync(join(userData, 'pembaruan.json'), 'utf8')).program.folder).toBe(
      place,
    )
  })
})
