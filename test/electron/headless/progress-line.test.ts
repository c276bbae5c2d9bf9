import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createProgressLine } from '../../../electron/headless/progress-line.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const CLEARED = '\r\u001b[K'

function line(isTTY: boolean | undefined) {
  const written: string[] = []
  const write = (text: string) => written.push(text)
  const terminal = isTTY === undefined ? { write } : { isTTY, write }
  return { written, progress: createProgressLine(terminal, (seconds) => `${seconds} s`) }
}

it('a file or another program reads no line of progress', () => {
  for (const isTTY of [undefined, false]) {
    const { written, progress } = line(isTTY)
    vi.advanceTimersByTime(60_000)
    progress.clear()
    progress.end()
    expect(written).toEqual([])
  }
})

it('on a terminal a command of some seconds tells them, each over the last, and takes the line away', () => {
  const { written, progress } = line(true)
  vi.advanceTimersByTime(1999)
  expect(written).toEqual([])
  vi.advanceTimersByTime(1001)
  expect(written).toEqual([`${CLEARED}2 s`, `${CLEARED}3 s`])
  progress.end()
  vi.advanceTimersByTime(60_000)
  progress.end()
  expect(written.slice(2)).toEqual([CLEARED])
})

it('other words take its place, and it comes again below them', () => {
  const { written, progress } = line(true)
  vi.advanceTimersByTime(2000)
  progress.clear()
  progress.clear()
  expect(written).toEqual([`${CLEARED}2 s`, CLEARED])
  vi.advanceTimersByTime(1000)
  expect(written.at(-1)).toBe(`${CLEARED}3 s`)
})

it('a command that is done at once shows nothing', () => {
  const { written, progress } = line(true)
  vi.advanceTimersByTime(1500)
  progress.end()
  expect(written).toEqual([])
})
