import { EventEmitter } from 'node:events'
import { expect, it, vi } from 'vitest'
import { onBreakOff } from '../../../build/runs/table-file.mjs'

function fakeProcess() {
  return Object.assign(new EventEmitter(), { exit: vi.fn(), stderr: { write: vi.fn() } })
}

it('what broke off a run has the table told once, and ends it', () => {
  for (const [event, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['uncaughtException', 1],
  ] as const) {
    const tell = vi.fn()
    const on = fakeProcess()
    onBreakOff(tell, on as unknown as NodeJS.Process)
    on.emit(event, new Error('x'))
    on.emit('SIGINT')
    expect(tell).toHaveBeenCalledTimes(1)
    expect(on.exit).toHaveBeenNthCalledWith(1, code)
  }
})

it('a run that is over is not watched any more', () => {
  const tell = vi.fn()
  const on = fakeProcess()
  onBreakOff(tell, on as unknown as NodeJS.Process)()
  on.emit('SIGINT')
  expect(tell).not.toHaveBeenCalled()
  expect(on.eventNames()).toEqual([])
})
