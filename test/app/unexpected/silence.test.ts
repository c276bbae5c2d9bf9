import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPdfWriter } from '../../../renderer/app/printing/pdf-writer.ts'
import { watchSilence } from '../../../renderer/app/unexpected/silence.ts'
import type { PrintDocument } from '../../../renderer/print/sheet/print-document.ts'

const MINUTE = 60_000

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('whoever was asked and says nothing', () => {
  it('is given up after ten minutes, once', () => {
    const silent = vi.fn()
    watchSilence(silent).asked()
    vi.advanceTimersByTime(10 * MINUTE - 1)
    expect(silent).not.toHaveBeenCalled()
    vi.advanceTimersByTime(30 * MINUTE)
    expect(silent).toHaveBeenCalledTimes(1)
  })

  it('is not, as long as a word comes now and then, or has answered, or was asked nothing', () => {
    const silent = vi.fn()
    const watch = watchSilence(silent)
    vi.advanceTimersByTime(30 * MINUTE)
    watch.asked()
    for (let minute = 0; minute < 60; minute += 9) {
      vi.advanceTimersByTime(9 * MINUTE)
      watch.heard()
    }
    watch.answered()
    vi.advanceTimersByTime(30 * MINUTE)
    watch.asked()
    vi.advanceTimersByTime(9 * MINUTE)
    watch.asked()
    vi.advanceTimersByTime(9 * MINUTE)
    expect(silent).not.toHaveBeenCalled()
  })
})

/** A worker that takes everything and answers nothing. */
function deafWorker() {
  const worker = { terminate: vi.fn(), postMessage: vi.fn(), addEventListener: vi.fn() }
  return worker as unknown as Worker & typeof worker
}

it('a PDF whose writer never answers is refused, its worker ended, and the next gets a new one', async () => {
  const workers = [deafWorker(), deafWorker()]
  let next = 0
  const writer = createPdfWriter(() => workers[next++] ?? deafWorker())
  const document = {} as PrintDocument
  const answer = writer.write({ document, creator: '', createdAt: 0 })
  vi.advanceTimersByTime(10 * MINUTE)
  expect(await answer).toMatchObject({ ok: false, code: 'print-failed' })
  expect(workers[0]?.terminate).toHaveBeenCalledTimes(1)
  void writer.write({ document, creator: '', createdAt: 0 })
  expect(workers[1]?.postMessage).toHaveBeenCalledTimes(1)
})
