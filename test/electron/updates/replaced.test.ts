import { describe, expect, it } from 'vitest'
import { createReplaced } from '../../../electron/updates/replaced.ts'

/** Two files of a program that a test puts others in the place of. */
function program() {
  const disk: Record<string, { text: string; ino: number; mtimeMs: number } | null> = {
    code: { text: 'a', ino: 1, mtimeMs: 10 },
    runtime: { text: 'Electron', ino: 2, mtimeMs: 10 },
  }
  const replaced = createReplaced({
    code: 'code',
    executable: 'runtime',
    files: {
      async stat(path) {
        const file = disk[path]
        return file ? { size: file.text.length, mtimeMs: file.mtimeMs, ino: file.ino } : null
      },
      async *bytes(path) {
        yield Buffer.from(disk[path]?.text ?? '')
      },
    },
  })
  /** So often that whatever is to be seen was seen. */
  const look = async () => {
    await replaced.look()
    await replaced.look()
    return replaced.look()
  }
  return { disk, replaced, look }
}

describe('a program that runs', () => {
  it('sees that other code, or another runtime, lies in its place', async () => {
    const code = program()
    await code.replaced.note()
    expect(await code.look()).toBe(false)
    code.disk.code = { text: 'b', ino: 3, mtimeMs: 10 }
    expect(await code.look()).toBe(true)

    const runtime = program()
    await runtime.replaced.note()
    runtime.disk.runtime = { text: 'Electron 2', ino: 2, mtimeMs: 20 }
    expect(await runtime.look()).toBe(true)
    // What was seen once stays: the one that runs is the old one.
    runtime.disk.runtime = { text: 'Electron', ino: 2, mtimeMs: 10 }
    expect(await runtime.look()).toBe(true)
  })

  it('waits until what is being installed is whole', async () => {
    const { disk, replaced } = program()
    await replaced.note()
    disk.code = null
    expect(await replaced.look()).toBe(false)
    expect(await replaced.look()).toBe(false)
    disk.code = { text: 'bb', ino: 3, mtimeMs: 20 }
    expect(await replaced.look()).toBe(false)
    disk.code = { text: 'bbb', ino: 3, mtimeMs: 21 }
    expect(await replaced.look()).toBe(false)
    expect(await replaced.look()).toBe(true)
  })

  it('is not another for being installed again, touched, or taken away', async () => {
    const { disk, replaced, look } = program()
    await replaced.note()
    disk.code = { text: 'a', ino: 7, mtimeMs: 99 }
    expect(await look()).toBe(false)
    disk.runtime = null
    expect(await look()).toBe(false)
  })

  it('of which nothing was noted says nothing', async () => {
    const { disk, look } = program()
    disk.code = { text: 'b', ino: 3, mtimeMs: 20 }
    expect(await look()).toBe(false)
  })
})
