import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { isWhole, sweepPackages, takePackage } from '../../../electron/updates/take-package.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { CONTENT, PACKAGE, packageOf } from './release.ts'

const wanted = packageOf(PACKAGE, CONTENT)
let place = ''
let own = ''
beforeEach(() => {
  ;[place, own] = [temporaryFolder(), temporaryFolder()]
})

const take = () => takePackage(place, own, '0.2.0', wanted)

describe('a package', () => {
  it('is copied to this computer; what becomes of the one on the share is no matter then', async () => {
    writeFileSync(join(place, PACKAGE), CONTENT)
    const path = await take()
    expect(path).toBe(join(own, '0.2.0', PACKAGE))
    writeFileSync(join(place, PACKAGE), 'lain isi')
    expect(readFileSync(path, 'utf8')).toBe(CONTENT)
    expect(await isWhole(path, wanted)).toBe(true)
    // The one that was taken is not copied again.
    expect(await take()).toBe(path)
  })

  it('that is not the one that was signed for leaves nothing behind', async () => {
    for (const content of ['isi pakeT', 'isi', `${CONTENT} dan lagi`]) {
      writeFileSync(join(place, PACKAGE), content)
      await expect(take()).rejects.toMatchObject({ code: 'update-package-damaged' })
    }
    expect(readdirSync(join(own, '0.2.0'))).toEqual([])
  })

  it('that has no end is not read to it', async () => {
    symlinkSync('/dev/zero', join(place, PACKAGE))
    await expect(take()).rejects.toMatchObject({ code: 'is-folder' })
  })

  it('that is gone is named', async () => {
    await expect(take()).rejects.toMatchObject({ code: 'update-package-missing', about: PACKAGE })
  })

  it('that was changed after it was taken is known, and taken anew', async () => {
    writeFileSync(join(place, PACKAGE), CONTENT)
    const path = await take()
    writeFileSync(path, 'isi pakeT')
    expect(await isWhole(path, wanted)).toBe(false)
    await take()
    expect(readFileSync(path, 'utf8')).toBe(CONTENT)
  })

  it('of an older version stays as long as one may go back to it', async () => {
    for (const version of ['0.0.8', '0.0.9', '0.1.0', '0.2.0', 'bukan-versi']) {
      mkdirSync(join(own, version))
    }
    await sweepPackages(own, '0.1.0')
    expect(readdirSync(own).sort()).toEqual(['0.0.9', '0.1.0', '0.2.0', 'bukan-versi'])
    await sweepPackages(join(own, 'tidak-ada'), '0.1.0')
    expect(existsSync(join(own, 'tidak-ada'))).toBe(false)
  })
})
