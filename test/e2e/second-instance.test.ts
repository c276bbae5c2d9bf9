import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './desk.ts'
import { electronOnly } from './engine.ts'
import { startAgain } from './launch.ts'

electronOnly('one program at a time is its own lock')

test('a second start refuses politely and shows the first window', async ({ desk }) => {
  const { program, page } = await desk.start()
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
})

test('in English where English was asked for', async ({ desk }) => {
  await desk.start()
  expect((await startAgain(desk.folder, ['--lang=en'])).said).toContain('is already open')
})

test('without a place for its data it says which folder, and ends with 2', async ({ desk }) => {
  const file = join(desk.folder, 'bukan-folder')
  writeFileSync(file, '')
  const { code, said } = await startAgain(join(file, 'profil'), [], desk.folder)
  expect(code).toBe(2)
  expect(said).toContain(`“${join(file, 'profil')}” tidak dapat ditulis`)
})
