import { describe, expect, it, vi } from 'vitest'
import type { OpenWorkspace } from '../../renderer/app/workspace/open-workspace.ts'
import { beginRun, endRun, paperWorkOf } from '../../renderer/screens/printing/state/paper-work.ts'

describe('the paper work of an open file', () => {
  it('is one store as long as the file is open, and another file has its own', () => {
    const open = {} as OpenWorkspace
    expect(paperWorkOf(open)).toBe(paperWorkOf(open))
    expect(paperWorkOf({} as OpenWorkspace)).not.toBe(paperWorkOf(open))
  })

  it('is told of from its beginning to its end', () => {
    const work = paperWorkOf({} as OpenWorkspace)
    const run = beginRun(work, 'one', vi.fn())
    expect(work.get().busy).toBe('one')
    run.tell('two')
    expect(work.get().busy).toBe('two')
    endRun(work, run)
    expect(work.get()).toEqual({ run: null, busy: null })
    run.tell('three')
    expect(work.get().busy).toBeNull()
  })

  it('is stopped by whoever sees it', async () => {
    const work = paperWorkOf({} as OpenWorkspace)
    const onStop = vi.fn()
    const run = beginRun(work, 'one', onStop)
    const never = run.unlessStopped(new Promise(() => undefined))
    work.get().run?.stop()
    expect(await never).toBeNull()
    expect(onStop).toHaveBeenCalledWith(run.job)
    expect(run.stopped()).toBe(true)
  })

  it('goes on where earlier work ends late', () => {
    const work = paperWorkOf({} as OpenWorkspace)
    const first = beginRun(work, 'one', vi.fn())
    const second = beginRun(work, 'two', vi.fn())
    first.tell('late')
    endRun(work, first)
    expect(work.get().busy).toBe('two')
    expect(work.get().run?.job).toBe(second.job)
  })
})
