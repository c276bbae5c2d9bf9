import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startAnswered } from '../box-double.ts'
import { expect, test } from '../desk.ts'
import { electronOnly } from '../engine.ts'
import { freshFolder, launchArguments } from '../launch.ts'

electronOnly('how it starts, and what it shows before there is a window')

/** A place in which nothing can be made, by nobody. */
function nowhere(): string {
  const file = join(freshFolder(), 'bukan-folder')
  writeFileSync(file, '')
  return join(file, 'tmp')
}

test('a start that is refused says so on the screen too, on every system', async () => {
  const data = join(nowhere(), 'profil')
  const { code, said, box } = await startAnswered(launchArguments(data, []), {})
  expect(code).toBe(2)
  expect(said).toContain(`“${data}” tidak dapat ditulis`)
  expect(box).toContain(`Bagan SOTK: Bagan SOTK tidak dapat dibuka: folder data program “${data}”`)
})

test('without a display the line on standard error is there, and the end is 2', async () => {
  test.skip(process.platform !== 'linux', 'other systems always have one')
  const data = freshFolder()
  const env = { DISPLAY: '', WAYLAND_DISPLAY: '' }
  const { code, said, box } = await startAnswered(launchArguments(data, ['--lang=en']), env)
  expect([code, box]).toEqual([2, ''])
  expect(said).toContain('there is no display')
})

test('a command whose TMPDIR cannot be written takes another place and is carried out', async () => {
  const data = freshFolder()
  const args = launchArguments(data, ['check', 'demo', '--json'])
  const { code, out } = await startAnswered(args, { TMPDIR: nowhere(), XDG_RUNTIME_DIR: '' })
  expect([0, 1]).toContain(code)
  expect(JSON.parse(out)).toBeTruthy()
})

test('a command without any such place says so at once, and ends with 2', async () => {
  const data = join(nowhere(), 'profil')
  const tmp = nowhere()
  const args = launchArguments(data, ['check', 'demo'])
  const { code, said } = await startAnswered(args, { TMPDIR: tmp, XDG_RUNTIME_DIR: '' })
  expect(code).toBe(2)
  expect(said).toContain('Perintah tidak dijalankan: tidak ada tempat sementara')
  expect(said).toContain(tmp)
})

test('a folder another user put into TMPDIR under the program’s name keeps nobody out', async () => {
  const tmp = freshFolder()
  chmodSync(tmp, 0o1777)
  for (const name of ['bagan-sotk-root', `bagan-sotk-${process.env.USER ?? 'root'}`]) {
    mkdirSync(join(tmp, name), { recursive: true, mode: 0o700 })
    if (process.getuid?.() === 0) chownSync(join(tmp, name), 65534, 65534)
  }
  const args = launchArguments(freshFolder(), ['check', 'demo', '--json'])
  const { code, out } = await startAnswered(args, { TMPDIR: tmp, XDG_RUNTIME_DIR: '' })
  expect([0, 1]).toContain(code)
  expect(JSON.parse(out)).toBeTruthy()
})

test('a window whose TMPDIR cannot be written opens, and a second start finds it', async ({
  desk,
}) => {
  const before = process.env.TMPDIR
  process.env.TMPDIR = nowhere()
  const { page } = await desk.startProgram().finally(() => {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  })
  const { code, said, box } = await startAnswered(launchArguments(desk.folder, []), {})
  expect([code, box]).toEqual([0, ''])
  expect(said).toContain('sudah terbuka')
  await expect(page.getByText('Bagan SOTK sudah terbuka: inilah jendelanya.')).toBeVisible()
})
