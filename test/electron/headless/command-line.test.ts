import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { HEADLESS_WORDS } from '../../../electron/contract/command-words.ts'
import { readCommandLine } from '../../../electron/headless/command-line.ts'
import { kindOfPath, type StartPlace } from '../../../electron/headless/start-place.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const FILES = ['/kerja/kota.bagan', '/lain/kota.bagan', '/kerja/daftar pegawai']
const PLACE: StartPlace = {
  folder: '/kerja',
  hasWindow: true,
  inTerminal: true,
  kindOf: (path) => (FILES.includes(path) ? 'file' : path === '/kerja/arsip' ? 'folder' : null),
}
const readIn = (place: Partial<StartPlace>, ...words: string[]) =>
  readCommandLine(words, { ...PLACE, ...place })
const read = (...words: string[]) => readIn({}, ...words)
const LIST = HEADLESS_WORDS.join(', ')

describe('readCommandLine', () => {
  test('nothing opens the window on nothing', () => {
    expect(read()).toEqual({
      mode: 'window',
      open: null,
      language: null,
      userData: null,
      argv: [],
      inputs: [],
      refusal: '',
    })
  })

  test('demo is no file; a file is meant from the folder', () => {
    expect(read('demo').open).toBe('demo')
    expect(read('city:7:1000').open).toBe('city:7:1000')
    expect(read('kota.bagan').open).toBe('/kerja/kota.bagan')
    expect(read('/lain/kota.bagan').open).toBe('/lain/kota.bagan')
  })

  test('switches of Chromium are not files', () => {
    const line = read('--no-sandbox', '--lang=en', '--user-data=data', 'demo')
    expect(line).toMatchObject({ mode: 'window', open: 'demo', language: 'en' })
    expect(line.userData).toBe('/kerja/data')
    expect(read('--lang', 'id', 'demo')).toMatchObject({ language: 'id', open: 'demo' })
    expect(read('--lang=de').language).toBeNull()
  })

  test('a command keeps its words and names its files without the values of options', () => {
    const line = read('--no-sandbox', 'compare', 'a.bagan', '--by', 'path', 'b.csv', '--json')
    expect(line.mode).toBe('headless')
    expect(line.argv).toEqual(['compare', 'a.bagan', '--by', 'path', 'b.csv', '--json'])
    expect(line.inputs).toEqual(['/kerja/a.bagan', '/kerja/b.csv'])
  })

  test('a mapping that a preset names comes behind the files', () => {
    const line = read('inspect', 'a.csv', '--preset', 'pemetaan.json', 'b.csv')
    expect(line.inputs).toEqual(['/kerja/a.csv', '/kerja/b.csv', '/kerja/pemetaan.json'])
    expect(read('inspect', 'a.csv', '--preset', 'table').inputs).toEqual(['/kerja/a.csv'])
  })

  test('options named before the command are its own, switches of Chromium are not', () => {
    const line = read('--no-sandbox', '--lang', 'en', '--portrait', 'export', 'demo', '-x')
    expect(line.argv).toEqual(['export', '--lang', 'en', '--portrait', 'demo', '-x'])
  })

  test('samples are not files', () => {
    const line = read('export', 'demo-2022', '--what=chart', '--out', 'x.pdf')
    expect(line.inputs).toEqual([])
    expect(line.argv).toContain('demo-2022')
    expect(read('check', 'city:1:500').inputs).toEqual([])
    expect(read('check', 'demo.csv').inputs).toEqual(['/kerja/demo.csv'])
  })

  test('where the data lies is not the command’s business', () => {
    const line = read('restore', '--user-data', 'd', 'folder', '--out', 'x.bagan', '--user-data=e')
    expect(line.argv).toEqual(['restore', 'folder', '--out', 'x.bagan'])
    expect(line.inputs).toEqual(['/kerja/folder'])
  })

  test('help reads no file, and is asked for by an option as well', () => {
    expect(read('help', 'check')).toMatchObject({ mode: 'headless', argv: ['help', 'check'] })
    expect(read('help', 'check').inputs).toEqual([])
    const asked = read('--no-sandbox', '--user-data', 'd', '--help', '--lang', 'en')
    expect(asked.argv).toEqual(['help', '--help', '--lang', 'en'])
    expect(read('check', '--help').argv).toEqual(['check', '--help'])
  })

  test('the version is told where no command is named; behind one it is that of a proposal', () => {
    expect(read('--version').mode).toBe('version')
    expect(read('--version', '--lang', 'en')).toMatchObject({ mode: 'version', language: 'en' })
    expect(readIn({ hasWindow: false }, '--no-sandbox', '--version').mode).toBe('version')
    expect(read('export', 'demo', '--version', '2')).toMatchObject({
      mode: 'headless',
      argv: ['export', 'demo', '--version', '2'],
    })
    expect(read('--version', '--jason')).toMatchObject({ mode: 'refused' })
  })
})

describe('what lies at a path', () => {
  test('is a file, a folder, or nothing; a name no system takes is nothing', () => {
    const folder = temporaryFolder()
    const file = join(folder, 'kantor.bagan')
    writeFileSync(file, '')
    const paths = [file, folder, join(folder, 'x'), join(file, 'x'), 'x'.repeat(999)]
    expect(paths.map(kindOfPath)).toEqual(['file', 'folder', null, null, null])
  })
})

describe('a start that is refused', () => {
  test.each([
    ['chek', 'check'],
    ['Restor', 'restore'],
    ['demoo', 'demo'],
    ['exprot', 'export'],
  ])('%s is no command; %s was meant', (word, meant) => {
    expect(read(word, 'demo')).toMatchObject({
      mode: 'refused',
      open: null,
      refusal: `Perintah “${word}” tidak dikenal. Maksud Anda ${meant}?\nPerintah tanpa jendela: ${LIST}. Keterangannya: help.`,
    })
  })

  test('nothing is guessed for a word like none', () => {
    const { refusal } = read('--lang', 'en', 'zzzzzz')
    expect(refusal).toBe(
      `There is no command “zzzzzz”.\nCommands without a window: ${LIST}. What they do: help.`,
    )
    expect(read('help', 'chek').refusal).toContain('Maksud Anda check?')
  })

  test('a file without an ending is still a file; a folder is none', () => {
    expect(read('daftar pegawai')).toMatchObject({ mode: 'window', open: '/kerja/daftar pegawai' })
    expect(read('arsip')).toMatchObject({ mode: 'refused' })
    expect(read('arsip').refusal).toContain('“/kerja/arsip” adalah folder')
  })

  test.each(['hilang.bagan', '/lain/hilang', './hilang'])(
    '%s that is not there is told where somebody reads it: in a terminal, else in the window',
    (path) => {
      expect(read(path)).toMatchObject({ mode: 'refused' })
      expect(read(path).refusal).toContain('tidak ditemukan')
      expect(readIn({ inTerminal: false }, path).mode).toBe('window')
      expect(readIn({ inTerminal: false, hasWindow: false }, path).mode).toBe('refused')
    },
  )

  test.each([
    [['--jason'], '--jason'],
    [['-h'], '-h'],
    [['demo', '--json'], '--json'],
    [['kota.bagan', '--out', 'x.pdf'], '--out'],
    [['demo', '--help'], '--help'],
    [['--man'], '--man'],
  ])('options of no command: %j', (words, option) => {
    const { mode, refusal } = read(...words)
    expect(mode).toBe('refused')
    expect(refusal).toContain(`Pilihan ${option} memerlukan perintah, atau tidak ada.\n`)
    expect(refusal).toContain(LIST)
  })

  test.each([
    ['kota.bagan', 'export'],
    ['demo', 'check'],
  ])('a word behind %s', (first, second) => {
    expect(read(first, second)).toMatchObject({ mode: 'refused' })
    expect(read(first, second).refusal).toContain(`“${second}” tidak diharapkan di sini`)
  })

  test('a window where there is no display, with the commands that need none', () => {
    for (const words of [[], ['demo'], ['kota.bagan']]) {
      const { mode, refusal } = readIn({ hasWindow: false }, ...words)
      expect(mode).toBe('refused')
      expect(refusal).toContain('tidak ada layar')
      expect(refusal).toContain(LIST)
    }
    expect(readIn({ hasWindow: false }, 'check', 'demo').mode).toBe('headless')
  })

  test('a mistyped option before a command reaches the command, which refuses it', () => {
    expect(read('--no-sandbox', '--jason', 'check', 'demo').argv).toEqual([
      'check',
      '--jason',
      'demo',
    ])
  })

  test.each([
    '--no-sandbox',
    '--inspect=0',
    '--inspect-brk=0',
    '--remote-debugging-port=0',
    '--disable-gpu',
    '--force-device-scale-factor=1.25',
    '--ozone-platform=wayland',
    '--enable-features=X',
  ])('%s is for the engine, and a window opens', (word) => {
    expect(read(word, 'demo')).toMatchObject({ mode: 'window', open: 'demo' })
  })
})
