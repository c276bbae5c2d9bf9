import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { HEADLESS_WORDS } from '../../../electron/contract/command-words.ts'
import { readCommandLine } from '../../../electron/headless/command-line.ts'

const read = (...words: string[]) => readCommandLine(words, '/kerja')

describe('readCommandLine', () => {
  test('nothing opens the window on nothing', () => {
    expect(read()).toEqual({
      mode: 'window',
      open: null,
      language: null,
      userData: null,
      argv: [],
      inputs: [],
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

  test('the command of the build knows the same commands', () => {
    const text = readFileSync(new URL('../../../build/bagan.mjs', import.meta.url), 'utf8')
    const [, list = ''] = /const COMMANDS = \[(.*?)\]/.exec(text) ?? []
    expect(list.split(', ').map((word) => word.replaceAll("'", ''))).toEqual([...HEADLESS_WORDS])
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

  test('a command’s word later on is a file', () => {
    expect(read('kota.bagan', 'export')).toMatchObject({
      mode: 'window',
      open: '/kerja/kota.bagan',
    })
  })
})
