import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { COMMAND, emptyFolder, runBagan } from './run-bagan.ts'

const PNG = [0x89, 0x50, 0x4e, 0x47]
const NO_DISPLAY = { DISPLAY: undefined, WAYLAND_DISPLAY: undefined, XAUTHORITY: undefined }

describe.runIf(process.platform === 'linux')('a command where there is no display', () => {
  const PICTURE = ['export', 'demo', '--what', 'chart', '--out', 'bagan ü.png']

  test('draws, and says nothing of the engine', async () => {
    const folder = emptyFolder()
    const { code, stderr } = await runBagan(PICTURE, folder, NO_DISPLAY)
    expect(stderr).toMatch(/^.*\nbagan ü\.png ditulis\.\n$/)
    expect(code).toBe(0)
    expect([...readFileSync(join(folder, 'bagan ü.png')).subarray(0, 4)]).toEqual(PNG)
  })

  test('draws where the one that is named is gone', async () => {
    const folder = emptyFolder()
    const { code } = await runBagan(PICTURE, folder, { ...NO_DISPLAY, DISPLAY: ':4711' })
    expect(code).toBe(0)
    expect([...readFileSync(join(folder, 'bagan ü.png')).subarray(0, 4)]).toEqual(PNG)
  })

  test('three at once each have their own', async () => {
    const each = [1, 2, 3].map(() =>
      runBagan(['check', 'demo', '--json'], emptyFolder(), NO_DISPLAY),
    )
    for (const { code, stdout, stderr } of await Promise.all(each)) {
      expect([code, stderr]).toEqual([0, ''])
      expect(JSON.parse(stdout).findings.length).toBeGreaterThan(0)
    }
  })

  test('works from a bare environment, as a clock starts it', async () => {
    const folder = emptyFolder()
    const bare = Object.fromEntries(Object.keys(process.env).map((name) => [name, undefined]))
    // The runtime of the tests is found by way of HOME or this.
    const { PATH, HOME, BAGAN_ELECTRON } = process.env
    const { code, stderr } = await runBagan(['copy', 'demo', '--out', 'malam.bagan'], folder, {
      ...bare,
      PATH,
      HOME,
      BAGAN_ELECTRON,
    })
    expect([code, stderr]).toEqual([0, 'malam.bagan ditulis.\n'])
  })
})

describe('what a command tells', () => {
  test('its version in three lines, at once', async () => {
    const { code, stdout, stderr } = await runBagan(['--version'], emptyFolder())
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(
      /^Bagan SOTK [\d.]+\nElectron [\d.]+, Chromium [\d.]+, Node [\d.]+\ndata \d+\n$/,
    )
  })

  test('nothing was written where it was not, with the path', async () => {
    const folder = emptyFolder()
    mkdirSync(join(folder, 'malam.bagan'))
    const { code, stderr } = await runBagan(['copy', 'demo', '--out', 'malam.bagan'], folder)
    expect(code).toBe(2)
    expect(stderr).toMatch(/^“.*\/malam\.bagan” adalah folder, bukan berkas\./)
    expect(readdirSync(folder)).toEqual(['malam.bagan'])
  })

  test('is cut off without harm by a reader that goes away', async () => {
    const folder = emptyFolder()
    const child = spawn(process.execPath, [COMMAND, 'check', 'city:7:400', '--json'], {
      cwd: folder,
      env: { ...process.env, INIT_CWD: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stderr = ''
    child.stderr.on('data', (text) => {
      stderr += text
    })
    child.stdout.destroy()
    expect(await once(child, 'close')).toEqual([0, null])
    expect(stderr).toBe('')
  })

  test('a full disk behind the output is told, and ends with 2', async () => {
    const child = spawn(
      'sh',
      ['-c', `"$0" "$1" check demo --json >/dev/full`, process.execPath, COMMAND],
      {
        env: { ...process.env, INIT_CWD: emptyFolder() },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    )
    let stderr = ''
    child.stderr.on('data', (text) => {
      stderr += text
    })
    expect(await once(child, 'close')).toEqual([2, null])
    expect(stderr).toContain('Disk penuh: “keluaran standar”')
  })
})
