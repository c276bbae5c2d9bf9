import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startAnswered } from '../box-double.ts'
import { expect, test } from '../desk.ts'
import { electronOnly } from '../engine.ts'
import { launchArguments, startAgain } from '../launch.ts'
import type { Program } from '../program.ts'

electronOnly('one program at a time is its own lock')

test('a second start refuses politely, in its own language, and shows the first window; a file that is gone is told there', async ({
  desk,
}) => {
  const { program, page } = await desk.startProgram()
  await program.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.minimize(),
  )
  const { code, said } = await startAgain(desk.folder, [])
  expect(code).toBe(0)
  expect(said).toContain('Bagan SOTK sudah terbuka')
  const isHidden = () =>
    program.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.isMinimized(),
    )
  await expect.poll(isHidden).toBe(false)
  expect(page.isClosed()).toBe(false)
  expect((await startAgain(desk.folder, ['--lang=en'])).said).toContain('is already open')

  const gone = join(desk.folder, 'hilang.bagan')
  expect((await startAgain(desk.folder, [gone])).code).toBe(0)
  const refusal = page.getByRole('alert', { name: 'Berkas tidak dapat dibuka' })
  await expect(refusal).toContainText(`“${gone}” tidak ditemukan`)
})

test('without a place for its data it says which folder, and ends with 2', async ({ desk }) => {
  const file = join(desk.folder, 'bukan-folder')
  writeFileSync(file, '')
  const data = join(file, 'profil')
  const { code, said } = await startAnswered(launchArguments(data, []))
  expect(code).toBe(2)
  expect(said).toContain(`“${data}” tidak dapat ditulis`)
})

/** Puts the window out of sight, once it has been shown: what a second start shows is seen then. */
async function hide(program: Program): Promise<void> {
  const isVisible = () =>
    program.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())
  await expect.poll(isVisible).toBe(true)
  await program.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
}

test('beside an open window a mistyped command is 2 with the commands, another does its work; no window is shown', async ({
  desk,
}) => {
  const { program, page } = await desk.startProgram()
  await hide(program)
  for (const words of [
    ['chek', 'demo'],
    ['demo', '--json'],
  ]) {
    const { code, said } = await startAgain(desk.folder, words)
    expect([words, code]).toEqual([words, 2])
    expect(said).toContain('inspect, check, compare')
  }
  const windows = await program.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.isVisible()),
  )
  expect(windows).toEqual([false])
  expect(page.isClosed()).toBe(false)

  const copy = join(desk.folder, 'malam.bagan')
  const { code, said } = await startAgain(desk.folder, ['copy', 'demo', '--out', copy])
  expect(code).toBe(0)
  // At its end the engine may have a line of its own to say.
  expect(said).toContain(`${copy} ditulis.\n`)
  expect(existsSync(copy)).toBe(true)
  const isShown = await program.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.isVisible(),
  )
  expect(isShown).toBe(false)
})
