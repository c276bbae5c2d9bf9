import { expect, test, vi } from 'vitest'
import { afterwards } from '../../electron/contract/afterwards.ts'

test('of many wishes in a row the work is done once, when it is quiet', () => {
  vi.useFakeTimers()
  try {
    const work = vi.fn()
    const wish = afterwards(300, work)
    for (let turn = 0; turn < 5; turn++) {
      wish()
      vi.advanceTimersByTime(200)
    }
    expect(work).not.toHaveBeenCalled()
    vi.advanceTimersByTime(100)
    expect(work).toHaveBeenCalledTimes(1)
    wish()
    vi.advanceTimersByTime(300)
    expect(work).toHaveBeenCalledTimes(2)
  } finally {
    vi.useRealTimers()
  }
})
