import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { MARKER, moveProfile } from '../../../electron/files/move-profile.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const KEPT: Readonly<Record<string, string>> = {
  'IndexedDB/app_bagan_0.indexeddb.leveldb/000003.log': 'rows\0\x01',
  'IndexedDB/app_bagan_0.indexeddb.leveldb/CURRENT': 'MANIFEST-000001\n',
  'Local Storage/leveldb/000004.log': 'preferences',
  Preferences: '{}',
  'folder-bersama.json': '{"a":1}',
  'window.json': '{"width":1366}',
}
const NOT_KEPT = [
  'Cache/Cache_Data/f_000001',
  'GPUCache/index',
  'Code Cache/js/x',
  'Crashpad/a.dmp',
]

let from = ''
let to = ''

beforeEach(() => {
  const folder = temporaryFolder()
  from = join(folder, 'Roaming', 'bagan-sotk')
  to = join(folder, 'Local', 'bagan-sotk')
  for (const [path, text] of Object.entries(KEPT)) put(from, path, text)
  for (const path of NOT_KEPT) put(from, path, 'made anew')
})

function put(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** Every file below but the marker, with what it holds. */
function held(folder: string): Record<string, string> {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : []
  const files = names.filter((name) => name !== MARKER && statSync(join(folder, name)).isFile())
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

const moved = { kind: 'moved', files: Object.keys(KEPT).length, stays: false } as const

describe('the profile of an earlier version', () => {
  it('is moved whole, told with its bytes, and the older place is gone', () => {
    const bytes = Object.values(KEPT).join('').length
    expect(moveProfile({ from, to })).toEqual({ ...moved, from, to, bytes })
    expect(held(to)).toEqual(KEPT)
    expect(existsSync(from)).toBe(false)
  })

  it('is moved once: later starts find nothing to do, and tell nothing', () => {
    moveProfile({ from, to })
    expect(moveProfile({ from, to })).toEqual({ kind: 'nothing' })
    expect(held(to)).toEqual(KEPT)
  })

  it('leaves alone what an older program wrote afterwards in the older place', () => {
    moveProfile({ from, to })
    put(from, 'IndexedDB/x/000009.log', 'of the older program')
    expect(moveProfile({ from, to })).toEqual({ kind: 'nothing' })
    expect(held(from)).toEqual({ 'IndexedDB/x/000009.log': 'of the older program' })
    expect(held(to)).toEqual(KEPT)
  })

  it('is nothing on a computer that is new', () => {
    rmSync(from, { recursive: true })
    expect(moveProfile({ from, to })).toEqual({ kind: 'nothing' })
    expect(existsSync(join(to, MARKER))).toBe(false)
  })

  it('never takes the place of a profile that began in the new one', () => {
    put(to, 'IndexedDB/y/000003.log', 'worked here already')
    expect(moveProfile({ from, to })).toEqual({ kind: 'nothing' })
    expect(held(to)).toEqual({ 'IndexedDB/y/000003.log': 'worked here already' })
    expect(held(from)).toMatchObject(KEPT)
  })

  it('comes to a place in which the lock of this start lies already, and leaves that', () => {
    put(to, 'lockfile', '')
    put(to, 'tak-terduga.log', 'of this start')
    expect(moveProfile({ from, to })).toMatchObject(moved)
    expect(held(to)).toEqual({ ...KEPT, lockfile: '' })
  })

  it('follows no link', () => {
    const outside = join(temporaryFolder(), 'elsewhere')
    put(outside, 'secret', 'not of the profile')
    symlinkSync(outside, join(from, 'link'))
    expect(moveProfile({ from, to })).toMatchObject(moved)
    expect(held(to)).toEqual(KEPT)
    expect(held(outside)).toEqual({ secret: 'not of the profile' })
  })
})

describe('a move that was cut off', () => {
  class Killed extends Error {}

  /** Every step a whole move goes through. */
  function steps(): string[] {
    const seen: string[] = []
    moveProfile({ from, to, between: (step) => seen.push(step) })
    return seen
  }

  it('is brought to its end by the next start, at whichever step it was', () => {
    const all = steps()
    expect(all.length).toBeGreaterThan(Object.keys(KEPT).length + 6)
    for (const at of all.keys()) {
      rmSync(to, { recursive: true, force: true })
      rmSync(from, { recursive: true, force: true })
      for (const [path, text] of Object.entries(KEPT)) put(from, path, text)
      for (const path of NOT_KEPT) put(from, path, 'made anew')
      let left = at
      const between = () => {
        if (left-- === 0) throw new Killed()
      }
      expect(() => moveProfile({ from, to, between }), all[at]).toThrow(Killed)
      // Nothing is lost at that moment: whatever is not in the older place is in the new one.
      expect({ ...held(to), ...held(from) }, all[at]).toMatchObject(KEPT)
      expect(moveProfile({ from, to }), all[at]).toMatchObject({ kind: 'moved', stays: false })
      expect(held(to), all[at]).toEqual(KEPT)
      expect(existsSync(from), all[at]).toBe(false)
      expect(moveProfile({ from, to }), all[at]).toEqual({ kind: 'nothing' })
    }
  })

  it('keeps the older place where that was written between copying and taking away', () => {
    const between = (step: string) => {
      if (step === 'copied') throw new Killed()
    }
    expect(() => moveProfile({ from, to, between })).toThrow(Killed)
    put(from, 'Preferences', '{"of":"the older program"}')
    expect(moveProfile({ from, to })).toMatchObject({ kind: 'moved', stays: true })
    expect(held(from)).toMatchObject({ Preferences: '{"of":"the older program"}' })
    expect(held(to)).toEqual(KEPT)
  })

  it('goes on with a half-written file of the marker beside it', () => {
    put(to, `${MARKER}.baru`, '{"state":"cop')
    expect(moveProfile({ from, to })).toMatchObject(moved)
    expect(held(to)).toEqual(KEPT)
  })
})

describe('a place that refuses', () => {
  it('leaves the profile where it was, whole, and the new place as it was', () => {
    // A folder of that name cannot be written as a file, by root either.
    const between = (step: string) => {
      if (step === 'cleared') mkdirSync(join(to, 'Preferences', 'in the way'), { recursive: true })
    }
    expect(moveProfile({ from, to, between })).toEqual({ kind: 'stayed' })
    expect(held(from)).toMatchObject(KEPT)
    expect(readdirSync(to)).toEqual([])
    expect(moveProfile({ from, to })).toMatchObject(moved)
  })

  it('is told where an older program is at work in it', () => {
    // On Linux nothing holds a file; one that cannot be opened at all stands in for it.
    mkdirSync(join(from, 'lockfile'))
    expect(moveProfile({ from, to })).toEqual({ kind: 'in-use' })
    expect(held(from)).toMatchObject(KEPT)
    expect(held(to)).toEqual({})
  })

  it('is no error of the program’s own', () => {
    const between = () => {
      throw new TypeError('of the program')
    }
    expect(() => moveProfile({ from, to, between })).toThrow(TypeError)
  })
})
