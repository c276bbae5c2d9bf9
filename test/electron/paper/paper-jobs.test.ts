import { expect, test } from 'vitest'
import { createPaperJobs } from '../../../electron/paper/paper-jobs.ts'

const untilAborted = (signal: AbortSignal) =>
  new Promise<string>((resolve) => signal.addEventListener('abort', () => resolve('stopped')))

test('stopping a job ends all work of that name and no other', async () => {
  const jobs = createPaperJobs()
  const first = jobs.run('a', untilAborted)
  const second = jobs.run('a', untilAborted)
  const signals: AbortSignal[] = []
  const other = jobs.run('b', async (signal) => {
    signals.push(signal)
    return 'done'
  })
  expect(jobs.stop('a')).toBe(true)
  expect(await Promise.all([first, second, other])).toEqual(['stopped', 'stopped', 'done'])
  expect(signals[0]?.aborted).toBe(false)
})

test('what has ended, or has no name, is not there to be stopped', async () => {
  const jobs = createPaperJobs()
  await jobs.run('a', async () => 1)
  await expect(jobs.run('b', () => Promise.reject(new Error('x')))).rejects.toThrow('x')
  expect([jobs.stop('a'), jobs.stop('b')]).toEqual([false, false])
  expect(await jobs.run(undefined, async (signal) => signal.aborted)).toBe(false)
})
