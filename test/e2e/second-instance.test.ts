import { expect, test } from './desk.ts'
import { startAgain } from './launch.ts'

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
