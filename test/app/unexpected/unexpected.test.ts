import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { UnexpectedNote } from '../../../electron/contract/unexpected.ts'
import { hearWorker, listenToPage } from '../../../renderer/app/unexpected/listen.ts'
import {
  dismissUnexpected,
  hearUnexpected,
  keepNotesWith,
  unexpected,
} from '../../../renderer/app/unexpected/unexpected.ts'

let kept: (UnexpectedNote & { readonly times: number })[] = []

beforeEach(() => {
  vi.useFakeTimers()
  kept = []
  keepNotesWith(async (note) => kept.push(note))
})
afterEach(() => {
  vi.runAllTimers()
  dismissUnexpected()
  vi.useRealTimers()
})

/** An error thrown at a place of its own: the same place again is the same error. */
function errorAt(place: string): Error {
  const error = new TypeError('Siti Rahmawati')
  error.stack = `TypeError: Siti Rahmawati\n    at app://bagan/assets/${place}.js:1:1`
  return error
}

describe('the place of the page that hears what nobody expected', () => {
  it('tells a sentence and keeps a note without the message', () => {
    hearUnexpected('page', errorAt('a'), 'page')
    vi.runAllTimers()
    expect(unexpected.get().told).toEqual({ kind: 'page', times: 1 })
    expect(kept).toHaveLength(1)
    expect(JSON.stringify(kept)).not.toContain('Siti')
  })

  it('counts what comes in a flood: one sentence, few notes', () => {
    const heard = vi.fn()
    const stop = unexpected.subscribe(heard)
    for (let turn = 0; turn < 5000; turn++) hearUnexpected('page', errorAt('flood'), 'page')
    vi.runAllTimers()
    stop()
    expect(heard).toHaveBeenCalledOnce()
    expect(unexpected.get().told).toEqual({ kind: 'page', times: 5000 })
    expect(kept.map(({ times }) => times)).toEqual([1, 10, 100, 1000])
  })

  it('tells again after it was read', () => {
    hearUnexpected('page', errorAt('twice'), 'page')
    vi.runAllTimers()
    dismissUnexpected()
    expect(unexpected.get().told).toBeNull()
    hearUnexpected('page', errorAt('twice'), 'page')
    vi.runAllTimers()
    expect(unexpected.get().told).toEqual({ kind: 'page', times: 2 })
  })

  it.each([
    [
      'throws',
      () => {
        throw new Error('x')
      },
    ],
    ['rejects', () => Promise.reject(new Error('x'))],
    ['never answers', () => new Promise(() => undefined)],
  ])('goes on where the reporter itself %s', async (how, report) => {
    keepNotesWith(report)
    const rejected = vi.fn()
    process.once('unhandledRejection', rejected)
    hearUnexpected('page', errorAt(how.replaceAll(' ', '-')), 'page')
    await vi.runAllTimersAsync()
    process.off('unhandledRejection', rejected)
    expect(unexpected.get().told).toEqual({ kind: 'page', times: 1 })
    expect(rejected).not.toHaveBeenCalled()
  })

  it('is no loop where hearing of it throws once more', () => {
    const stop = unexpected.subscribe(() => hearUnexpected('page', errorAt('loop'), 'page'))
    hearUnexpected('page', errorAt('loop'), 'page')
    vi.advanceTimersByTime(2950)
    stop()
    // A turn every 300 ms at most: the window stays answered.
    expect(unexpected.get().told?.times).toBeLessThanOrEqual(11)
  })
})

describe('what is listened to', () => {
  function page() {
    const target = new EventTarget()
    let command = (_: string) => {}
    listenToPage(target as unknown as Window, (listener) => {
      command = listener
    })
    const happen = (type: string, facts: object) =>
      target.dispatchEvent(Object.assign(new Event(type), facts))
    return { happen, command: (id: string) => command(id) }
  }
  const told = () => {
    vi.runAllTimers()
    return unexpected.get().told?.kind ?? null
  }

  it('an error nobody caught, and a promise nobody waited for', () => {
    const { happen } = page()
    happen('error', { error: errorAt('window'), message: 'x' })
    expect(told()).toBe('page')
    dismissUnexpected()
    happen('unhandledrejection', { reason: errorAt('promise') })
    expect(told()).toBe('page')
    expect(kept.flatMap(({ frames }) => frames)).toEqual(['window.js:1:1', 'promise.js:1:1'])
  })

  it('not what is none: sizes that settle, and what the user broke off', () => {
    const { happen } = page()
    happen('error', {
      error: null,
      message: 'ResizeObserver loop completed with undelivered notifications.',
    })
    happen('unhandledrejection', { reason: Object.assign(new Error(), { name: 'MakingStopped' }) })
    expect(told()).toBeNull()
  })

  it('what the main process and the drawing of the screen tell of themselves', () => {
    const { command } = page()
    command('unexpected:main')
    expect(told()).toBe('main')
    command('unexpected:screen')
    expect(told()).toBe('screen')
    expect(kept).toEqual([])
  })

  it('a worker that fails or answers what cannot be read: asked no more, and noted', () => {
    const worker = { addEventListener: () => undefined } as unknown as Worker
    const failed = vi.fn()
    hearWorker(worker, 'sheets', failed)
    worker.onerror?.({
      message: 'Uncaught RangeError: Siti',
      filename: 'a.js',
      lineno: 1,
      colno: 2,
    } as ErrorEvent)
    worker.onmessageerror?.({} as MessageEvent)
    expect(failed).toHaveBeenCalledTimes(2)
    expect(kept.map(({ where, what }) => [where, what])).toEqual([
      ['worker:sheets', 'RangeError'],
      ['worker:sheets', 'other'],
    ])
  })
})
