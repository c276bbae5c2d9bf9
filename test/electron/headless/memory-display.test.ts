import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { hasDisplay, openMemoryDisplay } from '../../../electron/headless/memory-display.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const NAME = 'MIT-MAGIC-COOKIE-1'
const hasServer = spawnSync('Xvfb', ['-version']).error === undefined

/** What the display answers to a program that shows this cookie: 1 comes in, 0 is kept out. */
function answerTo(display: string, cookie: Buffer): Promise<number> {
  const name = Buffer.from(cookie.length > 0 ? NAME : '')
  // The order of bytes, version 11.0, both lengths; what is shown is filled up to whole words.
  const head = Buffer.from([0x6c, 0, 11, 0, 0, 0, name.length, 0, cookie.length, 0, 0, 0])
  const filled = (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)])
  return new Promise((resolve, reject) => {
    const socket = connect(`/tmp/.X11-unix/X${display.slice(1)}`)
    socket.once('error', reject)
    socket.once('data', (data) => {
      socket.destroy()
      resolve(data[0] ?? -1)
    })
    socket.write(Buffer.concat([head, filled(name), filled(cookie)]))
  })
}

afterEach(() => void vi.unstubAllEnvs())

describe.runIf(hasServer)('a display in memory', () => {
  test('is there at once, and lets in only who holds its cookie', async () => {
    const folder = temporaryFolder()
    const display = openMemoryDisplay(folder)
    if (!display) throw new Error('It did not start')
    expect(hasDisplay({ DISPLAY: display.DISPLAY })).toBe(true)
    const file = join(folder, 'tampilan.cookie')
    expect(display.XAUTHORITY).toBe(file)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const cookie = readFileSync(file).subarray(-16)
    expect(await answerTo(display.DISPLAY, cookie)).toBe(1)
    expect(await answerTo(display.DISPLAY, Buffer.alloc(16, 7))).toBe(0)
    expect(await answerTo(display.DISPLAY, Buffer.alloc(0))).toBe(0)
  })
})

describe('where none can be had', () => {
  test('that is known', () => {
    vi.stubEnv('PATH', temporaryFolder())
    expect(openMemoryDisplay(temporaryFolder())).toBeNull()
  })

  test('a display that is named but gone is none; of another computer nothing is known', () => {
    for (const gone of [':4711', ':4711.0', 'unix:4711', '']) {
      expect([gone, hasDisplay({ DISPLAY: gone })]).toEqual([gone, false])
    }
    expect(hasDisplay({})).toBe(false)
    expect(hasDisplay({ DISPLAY: 'localhost:10.0' })).toBe(true)
  })
})
