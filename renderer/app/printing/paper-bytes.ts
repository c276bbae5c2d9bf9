import type { CallResult, Desktop } from '../../../electron/contract/ipc-contract.ts'
import type { PaperFonts } from '../../print/pdf/paper-fonts.ts'
import { svgWithFonts } from '../../print/pdf/svg-fonts.ts'
import { svgInOutlines } from '../../print/pdf/svg-outlines.ts'
import { sheetOf } from '../../print/sheet/document.ts'
import { paperOfSheet } from '../../print/sheet/lying.ts'
import type { PrintDocument } from '../../print/sheet/print-document.ts'
import { isoNow } from '../clock.ts'
import { creatorOf, type PdfWriter } from './pdf-writer.ts'

/** Formats of sheets: one PDF, or a drawing or a picture a sheet. */
export type SheetFormat = 'pdf' | 'svg' | 'png'

const MM_PER_INCH = 25.4

export interface PaperPrinter {
  /** Pictures are made by the main process. */
  readonly desktop: Pick<Desktop, 'printToPng' | 'programInfo'>
  readonly pdf: PdfWriter
  /** Drawings take the fonts they are set in along. */
  fonts(): Promise<PaperFonts>
  /** Dots of a picture to the inch. */
  readonly dpi: number
  /** The letters of a drawing are outlines. */
  readonly outlines: boolean
  /** What the work is called where it is stopped. */
  readonly job?: string
  /** Called before each sheet of a long work; answers false to break it off. */
  goOn?(sheet: number): boolean
}

/** The files that sheets become, in order, or why they could not be made. Null: broken off. */
export async function paperBytes(
  document: PrintDocument,
  format: SheetFormat,
  printer: PaperPrinter,
): Promise<CallResult<readonly Uint8Array[]> | null> {
  if (format === 'svg') {
    const encoder = new TextEncoder()
    const fonts = await printer.fonts()
    const { packed, svg, paper } = document
    const drawings = packed.map((sheet, at) =>
      printer.outlines
        ? svgInOutlines(sheet, paper, fonts)
        : svgWithFonts(svg[at] ?? '', sheet, fonts),
    )
    return { ok: true, value: drawings.map((text) => encoder.encode(text)) }
  }
  if (format === 'png') return pictures(document, printer)
  const pdf = await pdfOf(document, printer)
  return pdf?.ok ? { ok: true, value: [pdf.value] } : pdf
}

/** The document as a PDF of exactly its paper, as of now; null where it was stopped. */
export async function pdfOf(
  document: PrintDocument,
  { desktop, pdf }: Pick<PaperPrinter, 'desktop' | 'pdf'>,
): Promise<CallResult<Uint8Array> | null> {
  const creator = await creatorOf(desktop)
  return pdf.write({ document, creator, createdAt: Date.parse(isoNow()) })
}

/** Dots to the inch of a picture that stands in a Word file. */
const WORD_DPI = 300

/** Pictures that could not be made, with why; null: broken off. */
export class PicturesFailed extends Error {
  readonly answer: Extract<CallResult<never>, { ok: false }> | null

  constructor(answer: PicturesFailed['answer']) {
    super(answer?.message ?? '')
    this.answer = answer
  }
}

/** Draws sheets as pictures for a Word file. @throws {PicturesFailed} where the main process cannot */
export function pictureMaker(
  printer: Omit<PaperPrinter, 'dpi' | 'outlines'>,
): (document: PrintDocument) => Promise<readonly Uint8Array[]> {
  return async (document) => {
    const answer = await pictures(document, { ...printer, dpi: WORD_DPI, outlines: false })
    if (answer?.ok) return answer.value
    throw new PicturesFailed(answer)
  }
}

async function pictures(document: PrintDocument, { desktop, job, goOn, dpi }: PaperPrinter) {
  const sheets: Uint8Array[] = []
  const named = job === undefined ? {} : { job }
  for (let no = 1; no <= document.sheets; no++) {
    if (goOn?.(no) === false) return null
    const html = sheetOf(document, no)
    const answer = await desktop.printToPng({
      html,
      paper: paperOfSheet(document, no - 1),
      pixelsPerMm: dpi / MM_PER_INCH,
      ...named,
    })
    if (!answer.ok) return answer
    sheets.push(answer.value)
  }
  return { ok: true as const, value: sheets }
}
