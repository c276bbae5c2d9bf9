import { addBelow, box, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { electronOnly } from '../engine.ts'
import type { Launched } from '../launch.ts'

type State = { busy: boolean; saved: boolean }

function report({ page }: Launched, state: State): Promise<unknown> {
  return page.evaluate((given) => {
    const { desktop } = window as unknown as {
      desktop: { reportState(input: State): Promise<unknown> }
    }
    return desktop.reportState(given)
  }, state)
}

function askToClose({ program }: Launched): Promise<void> {
  return program.askToClose()
}

test('the window waits for an edit on its way to the disk, then closes by itself', async ({
  desk,
}) => {
  const started = await desk.startProgram({ args: ['demo'] })
  await saved(started.page)
  await report(started, { busy: true, saved: true })
  await askToClose(started)
  await started.page.waitForTimeout(500)
  expect(started.page.isClosed()).toBe(false)
  const closed = started.page.waitForEvent('close')
  // The window may be gone before the answer is back.
  await report(started, { busy: false, saved: true }).catch(() => undefined)
  await closed
})

test('where the folder does not have the last edit, it asks before it closes', async ({ desk }) => {
  const started = await desk.startProgram({ args: ['demo'] })
  await saved(started.page)
  const timesAsked = await started.program.answerMessages(0)
  await report(started, { busy: false, saved: false })
  await askToClose(started)
  await expect.poll(timesAsked).toBe(1)
  expect(started.page.isClosed()).toBe(false)
  await started.program.answerMessages(1)
  // Pressed while the answer to the first question is on its way, the × is not heard: a person presses it again.
  await expect(async () => {
    await askToClose(started).catch(() => undefined)
    expect(started.page.isClosed()).toBe(true)
  }).toPass()
})

test('a page that dies is loaded again with everything that was saved', async ({ desk }) => {
  electronOnly('it tells its main process of a page that died')
  const { program, page } = await desk.startProgram({ args: ['demo'] })
  await addBelow(page, 'Bidang Layanan E-Government', 'Seksi Kota Cerdas')
  await saved(page)
  const timesAsked = await program.answerMessages(0)
  await program.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  )
  await expect.poll(timesAsked).toBe(1)
  const isBack = () =>
    program.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        `document.querySelector('[aria-label^="Seksi Kota Cerdas"]') !== null`,
      ),
    )
  await expect.poll(isBack, { timeout: 20_000 }).toBe(true)
})

test('the window stands where it stood', async ({ desk }) => {
  electronOnly('places its window on the screen')
  const first = await desk.startProgram()
  await first.program.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 60, width: 1111, height: 777 }),
  )
  await askToClose(first)
  await first.program.gone()
  const second = await desk.startProgram()
  const bounds = await second.program.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  )
  expect(bounds).toEqual({ x: 40, y: 60, width: 1111, height: 777 })
  await expect(box(second.page, 'Dinas')).toHaveCount(0)
})
