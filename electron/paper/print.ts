import { Failure } from '../contract/failure.ts'
import { createQueue } from '../contract/in-turn.ts'
import type { Printer } from '../contract/main-services.ts'
import type { Paper } from '../contract/paper-input.ts'
import { createPaperJobs } from './paper-jobs.ts'
import type { PaperWindow, Picture } from './paper-window.ts'
import { withResolution } from './png-resolution.ts'

const MM_PER_INCH = 25.4
const CSS_PIXELS_PER_INCH = 96
/** Chromium draws no larger picture in one piece. */
const LONGEST_SIDE = 16_384
/**
 * As many as the largest choice has that is offered: A2 at 600 dots an inch. Each takes four bytes in several processes
 * at once; one of 256 million stopped the program.
 */
const MOST_PIXELS = 144_000_000
/** Of the hidden window itself, which is drawn into memory too: more than any paper there is. */
const MOST_CSS_PIXELS = 64_000_000

/**
 * Papers one after another: a second picture waits for the first. The system's dialog stays open as long as the
 * user likes and holds up nobody.
 * @param window shows them where nobody sees it
 */
export function createPrinter(window: PaperWindow): Printer {
  const jobs = createPaperJobs()
  const inTurn = createQueue()
  return {
    png: ({ html, paper, pixelsPerMm, job }) =>
      jobs.run(job, (signal) =>
        inTurn(() =>
          named(() => {
            const picture = pictureOf(paper, pixelsPerMm)
            const { width, height } = picture
            const shown = { html, size: { width, height }, signal, hasDialog: false }
            return window.show(shown, async (sheet) =>
              withResolution(await sheet.draw(picture), pixelsPerMm),
            )
          }),
        ),
      ),
    dialog: ({ html, paper, job }) =>
      jobs.run(job, (signal) =>
        named(() =>
          window.show({ html, size: sizeOf(paper), signal, hasDialog: true }, (sheet) =>
            sheet.print(paper),
          ),
        ),
      ),
    stop: (job) => jobs.stop(job),
  }
}

/** What a picture of that paper measures, in CSS pixels and in real ones. */
export function pictureOf(paper: Paper, pixelsPerMm: number): Picture {
  const scale = (pixelsPerMm * MM_PER_INCH) / CSS_PIXELS_PER_INCH
  const size = sizeOf(paper)
  const width = Math.round(paper.widthMm * pixelsPerMm)
  const height = Math.round(paper.heightMm * pixelsPerMm)
  const isTooLarge =
    Math.max(width, height) > LONGEST_SIDE ||
    width * height > MOST_PIXELS ||
    size.width * size.height > MOST_CSS_PIXELS
  if (isTooLarge) throw new Failure('picture-too-large', `${width} × ${height}`)
  return { ...size, scale }
}

function sizeOf({ widthMm, heightMm }: Paper) {
  return { width: cssPixels(widthMm), height: cssPixels(heightMm) }
}

function cssPixels(mm: number): number {
  return Math.round((mm / MM_PER_INCH) * CSS_PIXELS_PER_INCH)
}

async function named<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure('print-failed', error instanceof Error ? error.message : String(error))
  }
}
