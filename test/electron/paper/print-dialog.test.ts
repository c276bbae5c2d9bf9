import { EventEmitter } from 'node:events'
import type { BrowserWindow, WebContents } from 'electron'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Failure } from '../../../electron/contract/failure.ts'
import { watchForDialog } from '../../../electron/paper/dialog-watch.ts'
import { printThroughDialog } from '../../../electron/paper/print-dialog.ts'
import { printed, printOptions } from '../../../electron/paper/print-options.ts'
import { PAPER_NAMES, paperOf } from '../../../renderer/layout/pages/paper.ts'

/** A window that has the keyboard until told otherwise. */
function windowDouble() {
  const events = new EventEmitter()
  const state = { focused: true }
  return Object.assign(events, { state, isFocused: () => state.focused })
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('what the dialog begins with', () => {
  test.each(PAPER_NAMES)('%s at its true size, whichever way it lies', (name) => {
    const upright = paperOf(name, true)
    const wide = paperOf(name, false)
    const size = { width: upright.widthMm * 1000, height: upright.heightMm * 1000 }
    expect(printOptions(upright)).toMatchObject({ pageSize: size, landscape: false })
    expect(printOptions(wide)).toMatchObject({ pageSize: size, landscape: true })
    expect(printOptions(wide)).toMatchObject({
      silent: false,
      scaleFactor: 100,
      pagesPerSheet: 1,
      margins: { marginType: 'none' },
    })
  })

  test('an own size, in whole microns', () => {
    const { pageSize } = printOptions({ widthMm: 250.0004, heightMm: 100.05 })
    expect(pageSize).toEqual({ width: 100_050, height: 250_000 })
  })
})

describe('how the dialog ends', () => {
  test.each(['Print job canceled', 'cancelled', 'canceled'])('%s: closed, no mishap', (reason) =>
    expect(printed(false, reason)).toBe(false),
  )

  test.each([
    ['No printers available on the network', 'no-printer'],
    ['Failed to enumerate printers', 'no-printer'],
    ['Invalid printer settings', 'no-print-dialog'],
    ['Print job failed', 'no-print-dialog'],
    ['', 'no-print-dialog'],
  ])('%s: %s', (reason, code) => {
    expect(() => printed(false, reason)).toThrow(expect.objectContaining({ code }))
  })

  test('printed', () => expect(printed(true, '')).toBe(true))
})

describe('printing through the dialog', () => {
  function opened() {
    const below = windowDouble()
    const answers: ((ok: boolean, reason: string) => void)[] = []
    const print = vi.fn((_options: unknown, done: (ok: boolean, reason: string) => void) => {
      answers.push(done)
    })
    const contents = { print } as unknown as WebContents
    const paper = paperOf('F4', false)
    const work = printThroughDialog(contents, paper, below as unknown as BrowserWindow)
    return { below, print, work, answer: (ok: boolean, reason = '') => answers[0]?.(ok, reason) }
  }

  test('answers as the user does, however long that takes', async () => {
    const { below, print, work, answer } = opened()
    expect(print).toHaveBeenCalledWith(printOptions(paperOf('F4', false)), expect.any(Function))
    below.emit('blur')
    await vi.advanceTimersByTimeAsync(3_600_000)
    answer(true)
    expect(await work).toBe(true)
  })

  test('fails where no dialog comes and nothing is answered', async () => {
    const { work } = opened()
    const failed = expect(work).rejects.toThrow(Failure)
    await vi.advanceTimersByTimeAsync(15_000)
    await failed
  })

  test('an answer ends the watching', async () => {
    const { work, answer } = opened()
    answer(false, 'Print job canceled')
    expect(await work).toBe(false)
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('whether a dialog came', () => {
  test('a window that keeps the keyboard has none above it', () => {
    const neverCame = vi.fn()
    watchForDialog(windowDouble() as unknown as BrowserWindow, neverCame)
    vi.advanceTimersByTime(14_500)
    expect(neverCame).not.toHaveBeenCalled()
    vi.advanceTimersByTime(60_000)
    expect(neverCame).toHaveBeenCalledOnce()
  })

  test('nothing is known while another program is in front, nor once the keyboard was taken', () => {
    const below = windowDouble()
    const neverCame = vi.fn()
    watchForDialog(below as unknown as BrowserWindow, neverCame)
    below.state.focused = false
    vi.advanceTimersByTime(60_000)
    below.emit('blur')
    below.state.focused = true
    vi.advanceTimersByTime(60_000)
    expect(neverCame).not.toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
  })
})
