import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { judgeAppStream } from '../../build/installers/appstream.mjs'
import { layOutShown, makeDeb, STARTER, metainfo as shown } from '../../build/installers/deb.mjs'
import { OVERRIDES } from '../../build/installers/deb-papers.mjs'
import { judgeDeb } from '../../build/installers/lintian.mjs'
import { makePortable } from '../../build/installers/portable.mjs'
import { windowIn } from '../../build/installers/x-window.mjs'
import { maintainer } from '../../build/release/moment.mjs'
import { debianDependencies } from '../../build/runtime/libraries.mjs'

const BUILD = join(import.meta.dirname, '..', '..', 'build')
const read = (...path: string[]) => readFileSync(join(BUILD, ...path), 'utf8')
const builder = read('electron-builder.yml')
const menu = read('installers', 'bagan-sotk.desktop')
const kind = read('installers', 'bagan-sotk.xml')
const metainfo = read('installers', 'id.sotk.bagan.metainfo.xml')
const of = (text: string, pattern: RegExp) => pattern.exec(text)?.[1]?.trim()

interface Check {
  (settings: unknown): boolean
  readonly errors?: unknown
}

// What electron-builder itself reads and checks its settings with.
const ofBuilder = createRequire(
  createRequire(import.meta.url).resolve('app-builder-lib/package.json'),
)
const builderSettings = ofBuilder('js-yaml').load(builder) as Record<string, unknown>

/** The schema of its settings. */
function builderSchema(): Check {
  const { default: Ajv } = ofBuilder('ajv')
  const ajv = new Ajv({ strict: false, validateSchema: false, code: { optimize: false } })
  ajv.addKeyword('typeof')
  return ajv.compile(ofBuilder('app-builder-lib/scheme.json'))
}

describe('what an installed program tells the system', () => {
  it('names one kind of file, one program and one id everywhere', () => {
    const type = of(builder, /mimeType: (.*)/)
    expect(of(menu, /^MimeType=(.*);$/m)).toBe(type)
    expect(of(kind, /mime-type type="([^"]+)"/)).toBe(type)
    expect(of(metainfo, /<mediatype>(.*)<\/mediatype>/)).toBe(type)
    expect(of(kind, /glob pattern="\*\.([^"]+)"/)).toBe(of(builder, /ext: (.*)/))
    expect(of(metainfo, /<id>(.*)<\/id>/)).toBe(of(builder, /^appId: (.*)$/m))
    expect(of(menu, /^Exec=(\S+)/m)).toBe(of(builder, /executableName: (.*)/))
  })

  it('speaks both languages in the menu and in the shop', () => {
    for (const field of ['GenericName', 'Comment', 'Keywords']) {
      expect(menu).toMatch(new RegExp(`^${field}=.+\n${field}\\[id\\]=.+`, 'm'))
    }
    expect(metainfo).toMatch(/<summary xml:lang="id">/)
    expect(metainfo).toMatch(/<p xml:lang="id">/)
    expect(kind).toMatch(/<comment xml:lang="id">/)
  })

  it('names a home page where there is one, and no empty one', () => {
    expect(shown('1.2.3', 'https://example.org')).toContain(
      '</launchable>\n  <url type="homepage">https://example.org</url>\n',
    )
    expect(shown('1.2.3', undefined)).not.toMatch(/<url|@/)
    expect(shown('1.2.3', undefined)).toContain('<release version="1.2.3" date="20')
  })

  const noValidator = spawnSync('appstreamcli', ['--version']).error !== undefined
  const needs = { meta: { needs: 'appstreamcli' } }
  it.skipIf(noValidator)('has metadata that AppStream’s own validator takes', needs, () => {
    const tree = mkdtempSync(join(tmpdir(), 'bagan-shown-'))
    try {
      layOutShown(tree, '1.2.3', undefined)
      expect(judgeAppStream(tree, undefined)).toMatchObject({ valid: true })
      expect(judgeAppStream(tree, undefined).said).not.toMatch(/[EW]: /)
      layOutShown(tree, '1.2.3', 'https://example.org')
      expect(judgeAppStream(tree, 'https://example.org').said).toBe(
        'AppStream: the metadata is valid',
      )
      const file = join(tree, 'usr', 'share', 'metainfo', 'id.sotk.bagan.metainfo.xml')
      writeFileSync(file, shown('1.2.3', undefined).replace(/<summary.*\n/g, ''))
      expect(judgeAppStream(tree, undefined)).toMatchObject({ valid: false })
    } finally {
      rmSync(tree, { recursive: true, force: true })
    }
  })

  it('is set for Windows and macOS as electron-builder takes it', () => {
    const check = builderSchema()
    expect(check(builderSettings), JSON.stringify(check.errors)).toBe(true)
    expect(check({ ...builderSettings, nsis: { perMachin: false } })).toBe(false)
    const both = ['x64', 'arm64']
    expect(builderSettings).toMatchObject({
      win: {
        target: [
          { target: 'nsis', arch: both },
          { target: 'portable', arch: both },
        ],
      },
      nsis: { perMachine: false, installerLanguages: ['id_ID', 'en_US'] },
      mac: { target: ['dmg'] },
    })
  })

  it('has an icon of every usual size, of the program and of its files', () => {
    const sizes = ['16', '24', '32', '48', '64', '128', '256', '512']
    const expected = sizes.flatMap((size) => [`${size}.png`, `document-${size}.png`])
    expect(readdirSync(join(BUILD, 'icons', 'sizes')).sort()).toEqual(expected.sort())
  })

  it('finds the window of the program among those of a display, by its name', () => {
    const tree = `
     0x400002 "Bagan SOTK": ("bagan-sotk" "bagan-sotk")  1365x767+0+0  +0+0
     0x600001 "bagan-sotk": ("bagan-sotk" "Bagan-sotk")  10x10+10+10  +10+10
     0x400000 "Chromium clipboard": ()  10x10+-100+-100  +-100+-100`
    expect(windowIn(tree, 'Bagan SOTK')).toEqual({ id: '0x400002', class: 'bagan-sotk' })
    expect(windowIn(tree, 'Peramban')).toBeNull()
    expect(menu).toContain('\nStartupWMClass=bagan-sotk\n')
    expect(builder).toContain('StartupWMClass: bagan-sotk\n')
  })

  it('asks for libraries by the names of Debian 12 and 13, Ubuntu 22.04 and 24.04', () => {
    const asked = debianDependencies()
    expect(asked).toContain('libgtk-3-0t64 | libgtk-3-0')
    expect(asked).toContain('libasound2t64 | libasound2')
    expect(asked).toContain('libnss3')
    expect(new Set(asked).size).toBe(asked.length)
  })

  it('hands the words typed on as they are, with the engine kept quiet', () => {
    const program = '/usr/lib/bagan-sotk/bagan-sotk'
    expect(STARTER).toContain(`exec ${program} `)
    const told = STARTER.replace(program, `printf '%s|'`)
    const words = ['export', 'berkas kantor.bagan', '--on', '2018-10-04', '']
    const { stdout } = spawnSync('sh', ['-c', told, 'bagan-sotk', ...words], { encoding: 'utf8' })
    expect(stdout).toBe(`--log-level=3|${words.join('|')}|`)
  })
})

describe('packages made here', () => {
  const has = (tool: string) => spawnSync(tool, ['--version']).error === undefined
  const sumOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

  /** Stands in for the unpacked program: what it is packed with is judged, not Chromium. */
  function standIn(folder: string) {
    mkdirSync(join(folder, 'resources'), { recursive: true })
    const manual = '.TH BAGAN-SOTK 1\n.SH NAME\nbagan-sotk \\- organisation chart\n'
    writeFileSync(join(folder, 'manual'), manual)
    const script = '#!/bin/sh\ncat "$(dirname "$0")/manual"\n'
    writeFileSync(join(folder, 'bagan-sotk'), script, { mode: 0o755 })
    cpSync('/bin/true', join(folder, 'chrome-sandbox'))
    writeFileSync(join(folder, 'resources', 'app.asar'), 'x')
    return folder
  }

  it.skipIf(!has('dpkg-deb') || !has('lintian'))(
    'lintian finds no error and no warning in the .deb, and a fault where there is one',
    { meta: { needs: 'dpkg-deb, lintian' }, timeout: 300_000 },
    () => {
      const tree = mkdtempSync(join(tmpdir(), 'bagan-judged-'))
      try {
        const file = makeDeb(standIn(join(tree, 'program')), { into: tree })
        expect(judgeDeb(file).said).toBe('lintian: no error and no warning')
        spawnSync('dpkg-deb', ['-R', file, join(tree, 'again')])
        rmSync(join(tree, 'again', 'usr', 'share', 'doc', 'bagan-sotk', 'changelog.gz'))
        const worse = join(tree, 'worse_1_amd64.deb')
        spawnSync('dpkg-deb', ['--root-owner-group', '--build', join(tree, 'again'), worse])
        const { valid, said } = judgeDeb(worse)
        expect(valid).toBe(false)
        expect(said).toContain('no-changelog')
      } finally {
        rmSync(tree, { recursive: true, force: true })
      }
    },
  )

  it.skipIf(!has('dpkg-deb') || !has('tar'))(
    'are the same byte for byte from the same program, whenever and in whatever order it was laid down',
    { meta: { needs: 'dpkg-deb, tar' }, timeout: 120_000 },
    () => {
      const tree = mkdtempSync(join(tmpdir(), 'bagan-twice-'))
      try {
        const one = standIn(join(tree, 'one'))
        const other = join(tree, 'other')
        mkdirSync(other, { mode: 0o700 })
        for (const name of readdirSync(one).reverse()) {
          cpSync(join(one, name), join(other, name), { recursive: true })
          utimesSync(join(other, name), 1, 1)
        }
        const made = [one, other].map((program, at) => {
          const into = join(tree, String(at))
          mkdirSync(into)
          return [makeDeb(program, { into }), makePortable(program, { into })].map(sumOf)
        })
        expect(made[0]).toEqual(made[1])
        writeFileSync(join(other, 'resources', 'app.asar'), 'y')
        expect(sumOf(makePortable(other, { into: tree }))).not.toBe(made[1]?.[1])
      } finally {
        rmSync(tree, { recursive: true, force: true })
      }
    },
  )

  it('name whoever answers for them in the form Debian asks, and tell where nobody is named', () => {
    expect(maintainer({ author: 'Bagan SOTK' })).toEqual({
      text: 'Bagan SOTK <bagan-sotk@example.org>',
      isNamed: false,
    })
    const named = { text: 'Dinas Kominfo <sotk@kota.example>', isNamed: true }
    expect(maintainer({ author: 'Dinas Kominfo <sotk@kota.example>' })).toEqual(named)
    const author = { name: 'Dinas Kominfo', email: 'sotk@kota.example' }
    expect(maintainer({ author })).toEqual(named)
  })

  it('are excused from nothing without a reason', () => {
    for (const [reason, tags] of OVERRIDES) {
      expect(reason.length).toBeGreaterThan(30)
      expect(tags.length).toBeGreaterThan(0)
    }
  })
})
