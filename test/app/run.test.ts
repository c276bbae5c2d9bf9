import { describe, expect, it, vi } from 'vitest'
import { startRun } from '../../renderer/screens/printing/state/run.ts'

describe('a run of long work', () => {
  it('answers with the work, and with null at once where it is stopped', async () => {
    const onStop = vi.fn()
    expect(await startRun('cetak-1', onStop).unlessStopped(Promise.resolve(7))).toBe(7)
    const run = startRun('cetak-2', onStop)
    const never = run.unlessStopped(new Promise(() => undefined))
    expect(run.stopped()).toBe(false)
    expect(onStop).not.toHaveBeenCalled()
    run.stop()
    expect(run.stopped()).toBe(true)
    expect(await never).toBeNull()
  })

  it('is stopped where its work is done too, once and by its name', () => {
    const onStop = vi.fn()
    const run = startRun('cetak-3', onStop)
    run.stop()
    run.stop()
    expect(onStop.mock.calls).toEqual([['cetak-3']])
  })
})
