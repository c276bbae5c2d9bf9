import { describe, expect, it } from 'vitest'
import { startRun } from '../../renderer/screens/printing/run.ts'

describe('a run of long work', () => {
  it('answers with the work, and with null at once where it is stopped', async () => {
    expect(await startRun().unlessStopped(Promise.resolve(7))).toBe(7)
    const run = startRun()
    const never = run.unlessStopped(new Promise(() => undefined))
    expect(run.stopped()).toBe(false)
    run.stop()
    expect(run.stopped()).toBe(true)
    expect(await never).toBeNull()
  })
})
