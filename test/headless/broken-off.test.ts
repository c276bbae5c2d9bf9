import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { COMMAND, emptyFolder } from './run-bagan.ts'

/** Processes this one has started. */
function childrenOf(pid: number): number[] {
  const all = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
  return all.split(' ').filter(Boolean).map(Number)
}

/** Whether it started the runtime on this program, and not only a display. */
function runs(pid: number): boolean {
  return childrenOf(pid).some((child) => {
    const words = readFileSync(`/proc/${child}/cmdline`, 'utf8').split('\0')
    // Before it becomes the runtime a new process has the words of its parent.
    return words[0] !== process.execPath && words.includes('papers')
  })
}

test.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
  ['SIGHUP', 129],
] as const)(
  'a command that %s breaks off ends with %i and leaves no half file',
  async (signal, code) => {
    const folder = emptyFolder()
    const args = [COMMAND, 'papers', 'city:7:400', '--out', folder]
    const child = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' })
    const ended = once(child, 'exit')
    await vi.waitFor(() => expect(runs(child.pid ?? 0)).toBe(true), { timeout: 40_000 })
    child.kill(signal)
    expect(await ended).toEqual([code, null])
    const halves = readdirSync(folder).filter(
      (name) => !/\.(pdf|xlsx|csv|docx|svg|png)$/.test(name),
    )
    expect(halves.map((name) => join(folder, name))).toEqual([])
  },
)
