import type { CallResult, Desktop } from '../../../electron/contract/ipc-contract.ts'
import { sheetOf } from '../../print/sheet/document.tsx'
import type { PrintDocument } from '../../print/sheet/print-document.ts'
import type { Words } from '../../words/words.ts'
import { CommandRefused, type HeadlessAnswer } from './command.ts'

/** Dots of a picture: 200 to the inch. */
const PIXELS_PER_MM = 200 / 25.4
const PAPER_FORMATS = ['pdf', 'svg', 'png'] as const

/**
 * The format, where paper has it. Throws `CommandRefused` for another.
 * @param others formats that the part has beside paper, for the sentence
 */
export function knownPaper(
  format: string,
  others: readonly string[],
  { words }: Pick<PaperContext, 'words'>,
): string {
  if (PAPER_FORMATS.some((one) => one === format)) return format
  const known = [...PAPER_FORMATS, ...others].join(', ')
  throw new CommandRefused(words('headless.no-format', { format, known }))
}

interface PaperContext {
  readonly desktop: Pick<Desktop, 'printToPdf' | 'printToPng'>
  readonly words: Words
}

/**
 * The files a paper becomes: one PDF, or one drawing or picture a sheet (`name-1.svg` … where there are several).
 * Throws `CommandRefused` for a format it does not have, or where the paper could not be made.
 */
export async function paperFiles(
  document: PrintDocument,
  format: string,
  path: string,
  context: PaperContext,
): Promise<NonNullable<HeadlessAnswer['files']>> {
  if (format === 'pdf') {
    const { html, paper } = document
    return [{ path, bytes: bytesOf(await context.desktop.printToPdf({ html, paper }), context) }]
  }
  if (format === 'svg' && document.svg.length > 0) {
    const encoder = new TextEncoder()
    return document.svg.map((svg, i) => ({
      path: sheetPath(path, i + 1, document.sheets),
      bytes: encoder.encode(svg),
    }))
  }
  if (format === 'png') return pictures(document, path, context)
  const known = PAPER_FORMATS.filter((one) => one !== 'svg' || document.svg.length > 0).join(', ')
  throw new CommandRefused(context.words('headless.no-format', { format, known }))
}

async function pictures(document: PrintDocument, path: string, context: PaperContext) {
  const files: { path: string; bytes: Uint8Array }[] = []
  for (let no = 1; no <= document.sheets; no++) {
    const answer = await context.desktop.printToPng({
      html: sheetOf(document, no),
      paper: document.paper,
      pixelsPerMm: PIXELS_PER_MM,
    })
    files.push({
      path: sheetPath(path, no, document.sheets),
      bytes: bytesOf(answer, context),
    })
  }
  return files
}

function bytesOf(answer: CallResult<Uint8Array>, { words }: PaperContext): Uint8Array {
  if (!answer.ok) throw new CommandRefused(words('headless.broken', { reason: answer.message }))
  return answer.value
}

function sheetPath(path: string, no: number, sheets: number): string {
  return sheets === 1 ? path : path.replace(/(\.[^./\\]*)?$/, `-${no}$1`)
}
