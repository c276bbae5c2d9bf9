import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { PDFDocument } from 'pdf-lib'
import { electronProgram } from '../e2e/electron-program.ts'
import type { PrintDialog } from '../e2e/program.ts'
import { heapMegabytes } from './memory.ts'
import type { OwnWindow } from './own-window.ts'

/** One paper saved as a PDF by the program itself. */
export interface SavedPaper {
  /** From the click that opens the print screen to the file on the disk: sheets laid out, shown and written. */
  readonly ms: number
  /** Of that, from the click on Simpan PDF: what a person waits who has looked at the sheets. */
  readonly wordMs: number
  readonly bytes: number
  readonly sheets: number
}

const LIMIT_MS = 300_000

/** Chooses what is printed from now on. */
export async function choosePaper({ page }: OwnWindow, kind: string): Promise<void> {
  await page.getByRole('navigation').getByText('Cetak', { exact: true }).click()
  // One group of papers is open at a time, and what was saved last stands above them once more.
  const group = page.locator('fieldset details').filter({ hasText: kind })
  const name = group.getByText(kind, { exact: true })
  if (!(await name.isVisible())) await group.locator('summary').click()
  await name.click()
  await shown({ page }, 1)
}

/** Opens the print screen anew, which lays everything out from nothing, and saves the paper. */
export async function savePaper(own: OwnWindow): Promise<SavedPaper> {
  const { page, program, folder } = own
  const path = join(folder, 'paper.pdf')
  rmSync(path, { force: true })
  await electronProgram(program, page).chooseSavePath(path)
  await left(own)
  const pressing = page.evaluate(openAndPress, 'Simpan PDF')
  await until(() => existsSync(path))
  const done = moment()
  const { opened, pressed } = await pressing
  const ms = done - opened
  const wordMs = done - pressed
  await page
    .getByText(/disimpan di/)
    .first()
    .waitFor()
  const bytes = readFileSync(path)
  const sheets = (await PDFDocument.load(bytes)).getPageCount()
  return { ms, wordMs, bytes: bytes.length, sheets }
}

/** Closes every print dialog at once, so that nothing is remembered. */
export async function closedDialogs({ program, page }: OwnWindow): Promise<PrintDialog> {
  const dialog = await electronProgram(program, page).printDialog()
  await dialog.ends('Print job canceled')
  return dialog
}

/**
 * The same sheets by the way of before: Chromium makes the PDF of their page in a hidden window, as it does for the
 * system's print dialog.
 */
export async function paperByChromium(
  own: OwnWindow,
  dialog: PrintDialog,
): Promise<Omit<SavedPaper, 'wordMs'>> {
  const { page } = own
  const before = (await dialog.printed()).length
  await left(own)
  const pressing = page.evaluate(openAndPress, 'Cetak')
  await until(async () => (await dialog.printed()).length > before)
  const done = moment()
  const ms = done - (await pressing).opened
  const bytes = (await dialog.printed()).at(-1)?.pdf ?? new Uint8Array()
  return { ms, bytes: bytes.length, sheets: (await PDFDocument.load(bytes)).getPageCount() }
}

/** Another screen is shown, and what it reads is read. */
async function left({ page }: OwnWindow): Promise<void> {
  await page.getByRole('navigation').getByText('Riwayat', { exact: true }).click()
  await page.locator('[data-sheet]').first().waitFor({ state: 'detached' })
  await page.waitForTimeout(500)
}

/**
 * In the page: opens the print screen and presses that button in the frame in which the first sheet is shown. What a
 * driver from outside takes to find the two is two fifths of all that is waited for.
 * @returns moments since 1970
 */
async function openAndPress(name: string): Promise<{ opened: number; pressed: number }> {
  const now = () => performance.timeOrigin + performance.now()
  const called = (all: Iterable<HTMLElement>, text: string) =>
    [...all].find((one) => one.textContent?.trim() === text && !one.matches(':disabled'))
  const rail = called(document.querySelectorAll('nav button, nav a'), 'Cetak')
  const opened = now()
  rail?.click()
  for (;;) {
    await new Promise((resolve) => requestAnimationFrame(resolve))
    const button = called(document.querySelectorAll('main button'), name)
    if (!button || !document.querySelector('[data-sheet="1"] svg')) continue
    const pressed = now()
    button.click()
    return { opened, pressed }
  }
}

function moment(): number {
  return performance.timeOrigin + performance.now()
}

async function until(done: () => boolean | Promise<boolean>): Promise<void> {
  const began = performance.now()
  while (!(await done())) {
    if (performance.now() - began > LIMIT_MS) throw new Error('no paper')
    await pause(5)
  }
}

async function shown({ page }: Pick<OwnWindow, 'page'>, sheet: number): Promise<void> {
  await page.locator(`[data-sheet="${sheet}"] svg`).waitFor()
  await page.getByRole('button', { name: 'Simpan sebagai', disabled: false }).waitFor()
}

/** What the system counts for all processes of the program after the garbage is collected, in megabytes. */
export async function allMegabytes(own: OwnWindow): Promise<number> {
  // Objects that are held by a finaliser go with the second collection.
  for (let turn = 0; turn < 2; turn++) await heapMegabytes(own)
  await pause(2000)
  return own.program.evaluate(({ app }) => {
    const sizes = app.getAppMetrics().map(({ memory }) => memory.workingSetSize)
    return sizes.reduce((sum, size) => sum + size, 0) / 1024
  })
}
