import type { BrowserWindow, WebContents } from 'electron'
import { Failure } from '../contract/failure.ts'
import { createQueue } from '../contract/in-turn.ts'
import type { Paper } from '../contract/ipc-contract.ts'
import type { Printer } from '../contract/main-services.ts'
import { createPaperJobs } from './paper-jobs.ts'
import { withResolution } from './png-resolution.ts'
import { printThroughDialog } from './print-dialog.ts'
import { createPrintWindow } from './print-window.ts'

const MM_PER_INCH = 25.4
const CSS_PIXELS_PER_INCH = 96
/** Chromium draws no larger picture in one piece. */
const LONGEST_SIDE = 16_384

/**
 * Papers one after another: a second picture waits for the first. The system's dialog stays open as long as the
 * user likes and holds up nobody.
 * @param below the window the dialog opens over
 */
export function createPrinter(root: string, below: () => BrowserWindow | null): Printer {
  const window = createPrintWindow(root)
  const jobs = createPaperJobs()
  const inTurn = createQueue()
  return {
    png: ({ html, paper, pixelsPerMm, job }) =>
      jobs.run(job, (signal) =>
        inTurn(() =>
          named(() => {
            const picture = pictureOf(paper, pixelsPerMm)
            return window.show({ html, size: sizeOf(paper), signal }, async ({ webContents }) =>
              withResolution(await png(webContents, picture), pixelsPerMm),
            )
          }),
        ),
      ),
    dialog: ({ html, paper, job }) =>
      jobs.run(job, (signal) =>
        named(async () => {
          const parent = below()
          if (!parent || parent.isDestroyed()) throw new Failure('no-print-dialog', '')
          const shown = { html, size: sizeOf(paper), signal, parent }
          return window.show(shown, ({ webContents }) =>
            printThroughDialog(webContents, paper, parent),
          )
        }),
      ),
    stop: (job) => jobs.stop(job),
  }
}

/** What a picture of that paper measures, in CSS pixels and in real ones. */
export function pictureOf(paper: Paper, pixelsPerMm: number) {
  const scale = (pixelsPerMm * MM_PER_INCH) / CSS_PIXELS_PER_INCH
  const [width, height] = [paper.widthMm, paper.heightMm].map((mm) => Math.round(mm * pixelsPerMm))
  if (Math.max(width ?? 0, height ?? 0) > LONGEST_SIDE) {
    throw new Failure('picture-too-large', `${width} × ${height}`)
  }
  return { ...sizeOf(paper), scale }
}

function sizeOf({ widthMm, heightMm }: Paper) {
  return { width: cssPixels(widthMm), height: cssPixels(heightMm) }
}

function cssPixels(mm: number): number {
  return Math.round((mm / MM_PER_INCH) * CSS_PIXELS_PER_INCH)
}

/** Through the debugger's protocol, which draws larger than the screen and at any scale. */
async function png(
  contents: WebContents,
  { width, height, scale }: ReturnType<typeof pictureOf>,
): Promise<Uint8Array> {
  const { debugger: protocol } = contents
  protocol.attach('1.3')
  const metrics = { width, height, deviceScaleFactor: scale, mobile: false }
  await protocol.sendCommand('Emulation.setDeviceMetricsOverride', metrics)
  const { data } = await protocol.sendCommand('Page.captureScreenshot', {
    format: 'png',
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height, scale: 1 },
  })
  return Buffer.from(data, 'base64')
}

async function named<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure('print-failed', error instanceof Error ? error.message : String(error))
  }
}
