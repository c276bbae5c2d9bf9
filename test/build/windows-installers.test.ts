import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DOMParser } from '@xmldom/xmldom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeMsi, sourceOf, upgradeCode } from '../../build/installers/windows/msi.mjs'
import { sign } from '../../build/installers/windows/sign.mjs'

const HERE = join(import.meta.dirname, '..', '..', 'build', 'installers', 'windows')
const ofBuilder = createRequire(
  createRequire(import.meta.url).resolve('app-builder-lib/package.json'),
)
const TEMPLATES = join(
  dirname(ofBuilder.resolve('app-builder-lib/package.json')),
  'templates',
  'nsis',
)
const missing = (...tools: string[]) =>
  tools.some((tool) => spawnSync('which', [tool]).status !== 0)

const FILES = {
  'Bagan SOTK.exe': 'program',
  'resources/app.asar': 'sealed',
  'locales/id.pak': 'words',
  'locales/en-US.pak': 'words',
  'A & B.dll': 'a name with a sign',
}
let folder = ''
let program = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bagan-msi-test-'))
  program = join(folder, 'win-unpacked')
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(program, path)), { recursive: true })
    writeFileSync(join(program, path), text)
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the installer for Windows', () => {
  const sentences = readFileSync(join(HERE, 'sentences.nsh'), 'utf8')
  const said = [...sentences.matchAll(/^LangString (\w+) (\d+) "(.+)"$/gm)]
  const keysIn = (language: string) =>
    said.filter(([, , code]) => code === language).map(([, key = '']) => key)

  it('says in Indonesian every sentence electron-builder has in English alone', () => {
    const english = ['messages.yml', 'assistedMessages.yml'].flatMap((name) => {
      const all = ofBuilder('js-yaml').load(readFileSync(join(TEMPLATES, name), 'utf8')) as Record<
        string,
        Record<string, string>
      >
      return Object.keys(all).filter((key) => !('id' in (all[key] ?? {})))
    })
    expect(english.length).toBeGreaterThan(20)
    expect(keysIn('1057')).toEqual(expect.arrayContaining(english))
  })

  it('says its own sentences in both languages, and uses each', () => {
    const script = readFileSync(join(HERE, 'installer.nsh'), 'utf8')
    const own = [...new Set([...script.matchAll(/\$\((bagan\w+)\)/g)].map(([, key = '']) => key))]
    for (const language of ['1057', '1033']) {
      expect(
        keysIn(language)
          .filter((key) => key.startsWith('bagan'))
          .sort(),
      ).toEqual(own.sort())
    }
    const texts = said.map(([, , , text]) => text)
    expect(new Set(texts).size).toBe(texts.length)
  })

  it('stands on what electron-builder’s templates have', () => {
    const uninstaller = readFileSync(join(TEMPLATES, 'uninstaller.nsh'), 'utf8')
    const templates = readdirSync(TEMPLATES, { recursive: true })
      .map(String)
      .filter((name) => /\.ns[hi]$/.test(name))
      .map((name) => readFileSync(join(TEMPLATES, name), 'utf8'))
      .join('\n')
    const script = readFileSync(join(HERE, 'installer.nsh'), 'utf8')
    const hooks = [...script.matchAll(/^!macro (custom\w+)/gm)].map(([, name = '']) => name)
    expect(hooks).toEqual([
      'customHeader',
      'customInit',
      'customInstall',
      'customUnInstall',
      'customRemoveFiles',
    ])
    for (const name of hooks) expect(templates).toMatch(new RegExp(`!ifmacrodef ${name}\\b`))
    for (const name of ['un.atomicRMDir', 'un.restoreFiles']) {
      expect(uninstaller).toContain(`Function ${name}`)
      expect(script).toContain(`Call ${name}`)
    }
  })

  it('never removes a folder as a whole but those of the program', () => {
    const script = readFileSync(join(HERE, 'installer.nsh'), 'utf8')
    const removed = [...script.matchAll(/RMDir \/r "(.*)"/g)].map(([, path]) => path)
    expect(removed).toEqual(['$INSTDIR\\$R5'])
    const spared = script.slice(0, script.indexOf('RMDir /r'))
    expect(spared.slice(spared.lastIndexOf('Call un.isOfProgram'))).toContain('$R7 == "1"')
  })
})

describe('the MSI', () => {
  const source = (version = '1.2.3', arch: 'x64' | 'arm64' = 'x64') =>
    sourceOf(program, arch, version)
  const of = (text: string, pattern: RegExp) => pattern.exec(text)?.[1]

  it('is one product for a version and a processor, and one line of them for ever', () => {
    // Another one would stand beside the installed program instead of taking its place.
    expect(upgradeCode()).toBe('88D33289-27BB-577A-9929-1A4F2F4C08C9')
    const product = (text: string) => of(text, /<Product Id="([^"]+)"/)
    expect(product(source())).toBe(product(source()))
    const all = [source(), source('1.2.4'), source('1.2.3', 'arm64')].map(product)
    expect(new Set(all).size).toBe(3)
    for (const text of [source(), source('1.2.4')]) expect(text).toContain(upgradeCode())
    const guid = /^[0-9A-F]{8}-[0-9A-F]{4}-5[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/
    for (const one of all) expect(one).toMatch(guid)
  })

  it('has a component of its own for each file, the same in every version', () => {
    const parts = (text: string) =>
      [...text.matchAll(/<Component Id="(\w+)" Guid="([^"]+)"/g)].map(([, id, guid]) => [id, guid])
    const first = parts(source())
    expect(first).toHaveLength(Object.keys(FILES).length + 2)
    expect(new Set(first.map(([, guid]) => guid)).size).toBe(first.length)
    expect(parts(source('9.9.9'))).toEqual(first)
    const referred = [...source().matchAll(/<ComponentRef Id="(\w+)"/g)].map(([, id]) => id)
    expect(referred.sort()).toEqual(first.map(([id]) => id).sort())
  })

  it('is well formed whatever a file is called, and nothing in it is left to be filled in', () => {
    const fail = (message: string) => {
      throw new Error(message)
    }
    const errorHandler = { warning: fail, error: fail, fatalError: fail }
    const read = new DOMParser({ errorHandler }).parseFromString(source(), 'text/xml')
    expect(read.getElementsByTagName('File')).toHaveLength(Object.keys(FILES).length + 1)
    expect(source()).toContain('Name="A &amp; B.dll"')
    expect(source()).not.toMatch(/@\w+@|@GUID/)
  })

  it('is told by the same names as the installer', () => {
    expect(source()).toContain('Value="BaganSOTK.berkas"')
    expect(source()).toContain('Software\\id.sotk.bagan\\Capabilities')
    expect(source()).toContain('&quot;[INSTALLFOLDER]Bagan SOTK.exe&quot; &quot;%1&quot;')
  })

  const needs = (...tools: string[]) => ({ meta: { needs: tools.join(', ') } })
  it.skipIf(missing('wixl', 'msibuild', 'msiinfo'))(
    'is made by wixl as it says, byte for byte the same twice, for either processor',
    needs('wixl', 'msibuild', 'msiinfo'),
    () => {
      const before = process.env.SOURCE_DATE_EPOCH
      process.env.SOURCE_DATE_EPOCH = '1700000000'
      try {
        const make = (name: string, arch: 'x64' | 'arm64') =>
          makeMsi(program, { arch, version: '1.2.3', file: join(folder, name) })
        const file = make('one.msi', 'x64')
        const again = make('two.msi', 'x64')
        expect(readFileSync(again).equals(readFileSync(file))).toBe(true)
        const read = (what: string, from = file) =>
          spawnSync('msiinfo', what === '' ? ['suminfo', from] : ['export', from, what], {
            encoding: 'utf8',
          }).stdout
        expect(read('')).toMatch(/Template: x64;1057/)
        expect(read('', make('arm.msi', 'arm64'))).toMatch(/Template: Arm64;1057/)
        expect(read('')).toContain('Nov 14 22:13:20 2023')
        const properties = read('Property')
        expect(properties).toMatch(/^ALLUSERS\t1\r?$/m)
        expect(properties).toMatch(/^ProductVersion\t1\.2\.3\r?$/m)
        expect(properties).toContain(`UpgradeCode\t{${upgradeCode()}}`)
        expect(read('MsiShortcutProperty')).toContain('System.AppUserModel.ID\tid.sotk.bagan')
        expect(read('LaunchCondition')).toContain('VersionNT >= 603')
        // Away with the older one first, so that no file of it is left.
        expect(read('InstallExecuteSequence')).toMatch(/RemoveExistingProducts\t\t1401/)
        expect(
          read('File')
            .split('\n')
            .filter((line) => /^(f|kind)/.test(line)),
        ).toHaveLength(Object.keys(FILES).length + 1)
      } finally {
        if (before === undefined) delete process.env.SOURCE_DATE_EPOCH
        else process.env.SOURCE_DATE_EPOCH = before
      }
    },
  )

  it.skipIf(missing('wixl', 'msibuild', 'osslsigncode', 'openssl'))(
    'is signed by the certificate of the release, and not without one',
    needs('wixl', 'msibuild', 'osslsigncode', 'openssl'),
    () => {
      const [key, certificate, pfx] = ['key.pem', 'cert.pem', 'cert.pfx'].map((name) =>
        join(folder, name),
      ) as [string, string, string]
      const openssl = (...words: string[]) =>
        expect(spawnSync('openssl', words, { encoding: 'utf8' }).status).toBe(0)
      const usage = 'extendedKeyUsage=codeSigning'
      const made = [
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-days',
        '2',
        '-subj',
        '/CN=Percobaan',
      ]
      openssl('req', ...made, '-addext', usage, '-keyout', key, '-out', certificate)
      const packed = ['-inkey', key, '-in', certificate, '-passout', 'pass:kata sandi']
      openssl('pkcs12', '-export', ...packed, '-out', pfx)
      const file = makeMsi(program, { arch: 'x64', version: '1.2.3', file: join(folder, 's.msi') })
      expect(() => sign(file, {})).toThrow('CSC_LINK names no certificate')
      const env = {
        CSC_LINK: readFileSync(pfx).toString('base64'),
        CSC_KEY_PASSWORD: 'kata sandi',
      }
      sign(file, env, null)
      const verified = spawnSync('osslsigncode', ['verify', '-CAfile', certificate, '-in', file], {
        encoding: 'utf8',
      })
      expect(verified.stdout).toContain('Signature verification: ok')
      expect(existsSync(`${file}.signed`)).toBe(false)
    },
  )
})
