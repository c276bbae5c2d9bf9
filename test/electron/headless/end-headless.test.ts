import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { endHeadless } from '../../../electron/headless/end-headless.ts'
import { temporaryFolder } from '../temporary-folder.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

test('tells the exit code through the pipe before the program ends', () => {
  const path = join(temporaryFolder(), 'pipa')
  const pipe = openSync(path, 'w')
  vi.stubEnv('BAGAN_EXIT_FD', String(pipe))
  const exit = vi.fn(() => expect(readFileSync(path, 'utf8')).toBe('1\n'))
  endHeadless(1, exit)
  expect(exit).toHaveBeenCalledExactlyOnceWith(1)
  closeSync(pipe)
})

test('ends all the same where nobody asked, or nobody listens any more', () => {
  for (const pipe of ['', 'x', '2', '9999']) {
    vi.stubEnv('BAGAN_EXIT_FD', pipe)
    const exit = vi.fn()
    endHeadless(2, exit)
    expect(exit).toHaveBeenCalledExactlyOnceWith(2)
  }
})
