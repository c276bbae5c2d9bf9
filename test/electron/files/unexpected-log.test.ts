import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { noteOf } from '../../../electron/contract/unexpected.ts'
import { createUnexpectedLog, dropOldLog } from '../../../electron/files/unexpected-log.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const AT = '2026-11-29T05:03:03.123Z'
const VERSIONS = '0.1.0 25.9.8 114.0.5735.289 18.15.0 linux x64'
const logIn = (folder: string) => createUnexpectedLog({ folder, now: () => AT, versions: VERSIONS })

test('one line each: moment, where, class, places, versions', () => {
  const log = logIn(join(temporaryFolder(), 'baru'))
  const error = new RangeError('Siti')
  error.stack = 'RangeError: Siti\n    at app://bagan/assets/a.js:3:4'
  log.write(noteOf('act:move-unit', error))
  expect(log.read()).toBe(`${AT} act:move-unit RangeError ×1 [a.js:3:4] ${VERSIONS}\n`)
})

test('the same is counted and not stacked', () => {
  const log = logIn(temporaryFolder())
  for (let turn = 0; turn < 250; turn++) log.write(noteOf('page', null))
  expect(log.read().match(/×\d+/g)).toEqual(['×1', '×10', '×100'])
})

test('it never takes more than two files of 128 KB', () => {
  const folder = temporaryFolder()
  const log = logIn(folder)
  const frames = Array.from({ length: 10 }, (_, at) => `${'x'.repeat(70)}.js:${at}:1`)
  for (let turn = 0; turn < 1000; turn++) {
    log.write({ where: 'page', what: 'Error', code: '-', frames }, 1)
  }
  expect(readdirSync(folder).sort()).toEqual(['tak-terduga.log', 'tak-terduga.log.old'])
  for (const name of readdirSync(folder)) {
    expect(statSync(join(folder, name)).size).toBeLessThanOrEqual(128 * 1024)
  }
  expect(log.read().length).toBeGreaterThan(128 * 1024)
})

test('where it cannot be written nothing is thrown, and what is read holds our lines alone', () => {
  const folder = temporaryFolder()
  const file = join(folder, 'bukan-folder')
  writeFileSync(file, '')
  const nowhere = logIn(join(file, 'log'))
  nowhere.write(noteOf('page', null))
  expect(nowhere.read()).toBe('')
  const log = logIn(folder)
  log.write(noteOf('page', null))
  appendFileSync(log.file, 'Error: Siti Rahmawati 197504122000031004\n')
  expect(log.read()).toBe(`${AT} page other ×1 [] ${VERSIONS}\n`)
})

test('the unfiltered log of earlier versions goes', () => {
  const folder = temporaryFolder()
  for (const name of ['crash.log', 'crash.log.old']) writeFileSync(join(folder, name), 'Siti')
  dropOldLog(folder)
  expect(readdirSync(folder)).toEqual([])
  mkdirSync(join(folder, 'crash.log'))
  dropOldLog(folder)
  expect(existsSync(join(folder, 'crash.log'))).toBe(true)
})
