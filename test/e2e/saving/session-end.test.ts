import { longOr } from '../../make/long-form.ts'
import { addBelow, box, pick, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { electronOnly } from '../engine.ts'
import type { Launched } from '../launch.ts'

electronOnly('how it ends when the system ends the session')

type State = { busy: boolean; saved: boolean }

const _BUSY = { busy: true, saved: true }
const UNSAVED = { busy: false, saved: false }

function report({ page }: Launched, state: State): Promise<unknown> {
  return page.evaluate((given) => {
    const { desktop } = window as unknown as {
      desktop: { reportState(input: State): Promise<unknown> }
    }
    return desktop.reportState(given)
  }, state)
}

/** As a system does that ends the session; answers with the exit code. */
function ended({ program }: Launched, signal: NodeJS.Signals): Promise<number | null> {
  const child = program.electron.process()
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve))
  child.kill(signal)
  return gone
}

/** A system ends a session with this one. */
const isUsual = (signal: NodeJS.Signals) => signal === 'SIGTERM'

for (const signal of longOr(['SIGTERM', 'SIGINT', 'SIGHUP'] as const, isUsual)) {
  test(`at ${signal} what is typed is taken, and the program ends by itself`, async ({ desk }) => {
    const started = await desk.startProgram({ args: ['demo'] })
    await pick(started.page, 'Subbagian Program')
    const title = started.page.getByLabel('Nama jabatan').first()
    await title.fill('Kepala Subbagian Program dan Pelaporan')
    expect(await ended(started, signal)).toBe(0)

    const { page } = await desk.startProgram({ args: ['demo'] })
    await box(page, 'Subbagian Program').click()
    await expect(page.getByLabel('Nama jabatan').first()).toHaveValue(
      'Kepala Subbagian Program dan Pelaporan',
    )
  })
}

test('at the end of the session nothing is asked where the folder misses the last edit', async ({
  desk,
}) => {
  const started = await desk.startProgram({ args: ['demo'] })
  await addBelow(started.page, 'Bidang Layanan E-Government', 'Seksi Kota Cerdas')
  await saved(started.page)
  await report(started, UNSAVED)
  expect(await ended(started, 'SIGTERM')).toBe(0)
  const { page } = await desk.startProgram({ args: ['demo'] })
  await expect(box(page, 'Seksi Kota Cerdas')).toHaveCount(1)
})

test('a question that stands open does not hold the end of the session up', async ({ desk }) => {
  const started = await desk.startProgram({ args: ['demo'] })
  await saved(started.page)
  await started.program.electron.evaluate(({ dialog }) => {
    const ask = dialog.showMessageBox.bind(dialog) as (...all: unknown[]) => Promise<never>
    const counter = globalThis as { asked?: number }
    dialog.showMessageBox = ((...all: unknown[]) => {
      counter.asked = (counter.asked ?? 0) + 1
      return ask(...all)
    }) as typeof dialog.showMessageBox
  })
  await report(started, UNSAVED)
  await started.program.askToClose()
  await expect
    .poll(() =>
      started.program.electron.evaluate(() => (globalThis as { asked?: number }).asked ?? 0),
    )
    .toBe(1)
  expect(await ended(started, 'SIGTERM')).toBe(0)
})

test('where the page is gone the program ends all the same', async ({ desk }) => {
  const started = await desk.startProgram({ args: ['demo'] })
  await saved(started.page)
  const crashed = started.page.waitForEvent('crash')
  await started.program.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  )
  await crashed
  expect(await ended(started, 'SIGTERM')).toBe(0)
})
