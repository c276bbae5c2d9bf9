import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { steadyMaps } from '../../../build/bundle/steady-maps.mjs'
import { checksums, differences } from '../../../build/release/digests.mjs'
import { momentOf } from '../../../build/release/moment.mjs'
import { missing, whyNotRelease } from '../../../build/release/readiness.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bagan-release-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const git = (...args: string[]) =>
  spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
    cwd: folder,
  })

describe('a release', () => {
  it('is made of a clean checkout alone, and says what is changed', () => {
    expect(whyNotRelease('0.1.0', folder)).toContain('git finds none here')
    git('init', '-q')
    expect(whyNotRelease('0.1.0', folder)).toBeNull()
    writeFileSync(join(folder, 'baru.txt'), 'x')
    expect(whyNotRelease('0.1.0', folder)).toMatch(
      /clean tree; changed here: baru\.txt\. Commit it/,
    )
    git('add', '.')
    git('commit', '-qm', 'x')
    expect(whyNotRelease('0.1.0', folder)).toBeNull()
    for (const at of [1, 2, 3, 4, 5, 6, 7]) writeFileSync(join(folder, `${at}.txt`), '')
    expect(whyNotRelease('0.1.0', folder)).toContain('5.txt and 2 more.')
  })

  it('of a version the changelog does not tell of is refused', () => {
    git('init', '-q')
    expect(whyNotRelease('9.9.9', folder)).toMatch(
      /changelog\.json does not tell of version 9\.9\.9/,
    )
  })

  it('tells what it lacks, and no more', () => {
    const own = { version: '1.0.0', author: 'Bagan SOTK', dependencies: {} }
    const bare = { env: {}, platform: 'linux', own, keys: '' } as const
    const lacks = missing({ official: false, version: '25.1.1', key: null }, bare).join('\n')
    for (const word of [
      'official Electron',
      'AppImage',
      'pair of keys',
      '--key',
      'homepage',
      'author',
    ]) {
      expect(lacks).toContain(word)
    }
    const whole = {
      env: { CSC_LINK: 'x' },
      platform: 'win32',
      own: { ...own, author: 'A <a@example.org>', homepage: 'https://example.org' },
      keys: 'PEM',
    } as const
    const rest = missing({ official: true, version: '45.4.1', key: 'k.pem' }, whole)
    expect(rest.map((sentence) => sentence.split(' ')[0])).toEqual(['a', 'packages'])
    expect(
      missing({ official: true, version: '45.4.1', key: 'k' }, { ...whole, env: {} })[0],
    ).toMatch(/^a certificate/)
  })

  it('has the moment it is given, else the day of its version', () => {
    const before = process.env.SOURCE_DATE_EPOCH
    try {
      process.env.SOURCE_DATE_EPOCH = '1234567890'
      expect(momentOf('0.1.0')).toBe(1_234_567_890)
      delete process.env.SOURCE_DATE_EPOCH
      const [{ version, day }] = JSON.parse(readFileSync('renderer/words/changelog.json', 'utf8'))
      expect(momentOf(version)).toBe(Date.parse(`${day}T00:00:00Z`) / 1000)
    } finally {
      if (before !== undefined) process.env.SOURCE_DATE_EPOCH = before
    }
  })
})

describe('two folders', () => {
  const tree = (name: string) => {
    const path = join(folder, name)
    mkdirSync(join(path, 'dalam'), { recursive: true })
    writeFileSync(join(path, 'dalam', 'a'), 'a')
    writeFileSync(join(path, 'b'), 'b')
    symlinkSync('b', join(path, 'c'))
    return path
  }

  it('are the same, or told apart by bytes, rights, links and what one has alone', () => {
    const one = tree('one')
    const other = tree('other')
    expect(differences(one, other)).toEqual([])
    writeFileSync(join(other, 'dalam', 'a'), 'A')
    chmodSync(join(other, 'b'), 0o600)
    rmSync(join(other, 'c'))
    symlinkSync('d', join(other, 'c'))
    mkdirSync(join(one, 'kosong'))
    writeFileSync(join(other, 'lebih'), '')
    expect(differences(one, other)).toEqual(['b', 'c', join('dalam', 'a'), 'kosong', 'lebih'])
  })

  it.skipIf(spawnSync('sha256sum', ['--version']).error !== undefined)(
    'have checksums that sha256sum itself checks',
    { meta: { needs: 'sha256sum' } },
    () => {
      const path = tree('one')
      cpSync(join(path, 'dalam', 'a'), join(path, 'a b'))
      writeFileSync(join(path, 'SHA256SUMS'), checksums(path, ['b', 'a b']))
      const check = () => spawnSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: path }).status
      expect(check()).toBe(0)
      writeFileSync(join(path, 'b'), 'other')
      expect(check()).toBe(1)
    },
  )
})

it('a source map loses the number of chance the bundler writes for a picture, and nothing else', () => {
  const map = (chance: string) =>
    JSON.stringify({
      sources: ['a.ts', 'b.webp?url'],
      sourcesContent: ['let a', `export default import.meta.ROLLDOWN_FILE_URL${chance}`],
      names: ['a', `ROLLDOWN_FILE_URL${chance}`],
    })
  writeFileSync(join(folder, 'a.js.map'), map('_fN3GBDImFL4sy-UWbq_abiA'))
  writeFileSync(join(folder, 'b.js.map'), '{"sources":["a.ts"] ,"sourcesContent":["let a"]}')
  steadyMaps(folder)
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  expect(read('a.js.map')).toBe(map(''))
  expect(read('b.js.map')).toBe('{"sources":["a.ts"] ,"sourcesContent":["let a"]}')
})
