import { describe, expect, it } from 'vitest'
import {
  createRepeats,
  isNoteLine,
  isWritten,
  noteLine,
  noteOf,
  noteOfEvent,
  noteOfGone,
} from '../../electron/contract/unexpected.ts'

const NAME = 'Siti Rahmawati'
const NIP = '197504122000031004'
const LINE = {
  at: '2026-11-29T05:03:03.123Z',
  times: 1,
  versions: '0.1.0 25.9.8 114.0 18.15 linux x64',
}

describe('what is kept of an error', () => {
  it('is its class and our own places, never its message', () => {
    const error = new TypeError(`${NAME} (${NIP}) is not iterable`)
    error.stack = [
      `TypeError: ${error.message}`,
      '    at renameUnit (app://bagan/assets/index-a1b2.js:12:345)',
      '    at async app://bagan/assets/workspace-c3.js:1:22',
      '    at Object.save (/Users/siti.rahmawati/Bagan SOTK/out/app/main/main.cjs:40:7)',
      '    at C:\\Users\\Siti Rahmawati\\main.cjs:9:1',
    ].join('\n')
    const note = noteOf('act:rename-unit', error)
    expect(note).toEqual({
      where: 'act:rename-unit',
      what: 'TypeError',
      code: '-',
      frames: ['index-a1b2.js:12:345', 'workspace-c3.js:1:22', 'main.cjs:40:7', 'main.cjs:9:1'],
    })
  })

  it('takes no place out of a message that looks like one', () => {
    const error = new Error(`x\n    at ${NAME} (siti-rahmawati.js:1:2)`)
    error.stack = `Error: ${error.message}\n    at go (app://bagan/assets/a.js:3:4)`
    expect(noteOf('page', error).frames).toEqual(['a.js:3:4'])
  })

  it('takes no name an error gives itself, no code and no place of another form', () => {
    const error = Object.assign(new Error(NIP), { name: NAME, code: NAME })
    expect(noteOf(`act:${NAME}`, error)).toMatchObject({
      where: 'elsewhere',
      what: 'other',
      code: '-',
    })
    expect(noteOf('page', Object.assign(new Error(), { code: 'ENOSPC' })).code).toBe('ENOSPC')
    expect(noteOf('page', Object.assign(new Error(), { code: 'ESITI' })).code).toBe('-')
  })

  it.each([[null], [undefined], [NAME], [{ message: NAME }], [17], [() => NAME]])(
    'is little where %o was thrown',
    (thrown) => {
      expect(noteOf('page', thrown)).toEqual({
        where: 'page',
        what: 'other',
        code: '-',
        frames: [],
      })
    },
  )

  it('is the place of the event where a worker tells no more', () => {
    const event = {
      message: `Uncaught RangeError: ${NAME}`,
      filename: 'app://bagan/assets/sheets-worker-x.js',
      lineno: 3,
      colno: 14,
    }
    expect(noteOfEvent('worker:sheets', event)).toEqual({
      where: 'worker:sheets',
      what: 'RangeError',
      code: '-',
      frames: ['sheets-worker-x.js:3:14'],
    })
  })

  it('is which process went and why', () => {
    expect(noteOfGone('GPU', 'crashed')).toMatchObject({ where: 'gone:GPU', code: 'crashed' })
    expect(noteOfGone(`x ${NIP}`, NAME)).toMatchObject({ where: 'gone:x', code: '-' })
  })
})

it('a line is known again, and nothing else is', () => {
  const notes = [
    noteOf('act:rename-unit', new TypeError('x')),
    noteOf('call:saveFile', Object.assign(new Error(), { code: 'ENOSPC' })),
    noteOfGone('page', 'oom'),
    noteOf('page', null),
  ]
  for (const note of notes) expect(noteLine(note, LINE)).toSatisfy(isNoteLine)
  expect(isNoteLine(`${LINE.at} page: Error: ${NAME}`)).toBe(false)
  expect(isNoteLine(`${noteLine(noteOf('page', null), LINE)} ${NAME} – ${NIP}`)).toBe(false)
})

it('what comes again is counted, and written at the first, tenth, hundredth time', () => {
  const repeats = createRepeats()
  const note = noteOf('page', null)
  const written = Array.from({ length: 1234 }, () => repeats.count(note)).filter(isWritten)
  expect(written).toEqual([1, 10, 100, 1000])
  expect(repeats.count({ ...note, where: 'main' })).toBe(1)
})

it('thousands of different ones are no flood', () => {
  const repeats = createRepeats()
  const written = Array.from({ length: 5000 }, (_, at) =>
    repeats.count({ where: 'page', what: 'Error', code: '-', frames: [`a.js:${at}:1`] }),
  ).filter(isWritten)
  expect(written.length).toBeLessThan(210)
})
