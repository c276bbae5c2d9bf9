import { spawn } from 'node:child_process'
import { expect, test } from './desk.ts'
import { electronPath, launchArguments } from './launch.ts'

/** Starts the program once more on the same data; answers its exit code and what it said. */
function startAgain(folder: string, args: readonly string[]) {
  const child = spawn(electronPath(), launchArguments(folder, args), { cwd: folder })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  return new Promise<{ code: number | null; said: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, said }))
  })
}

test('a second start refuses politely and shows the first window', async ({ desk }) => {
  const { program, page } = await desk.start()
  await program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  const { code, said } = await startAgain(desk.folder, [])
  expect(code).toBe(0)
  expect(said).toContain('Bagan SOTK sudah terbuka')
  const isHidden = () =>
    program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized())
  await expect.poll(isHidden).toBe(false)
  expect(page.isClosed()).toBe(false)
})

test('in English where English was asked for', async ({ desk }) => {
  await desk.start()
  expect((await startAgain(desk.folder, ['--lang=en'])).said).toContain('is already open')
})
