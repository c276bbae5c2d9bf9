import { writePdf } from '../../../renderer/print/pdf/write-pdf.ts'
import type { PrintDocument } from '../../../renderer/print/sheet/print-document.ts'
import { SAMPLE_CREATOR, SAMPLE_MOMENT } from '../../make/sample-papers.ts'
import { testFonts } from '../../make/test-fonts.ts'
import { type ReadPdf, readPdf } from './read-pdf.ts'

/** A paper as a PDF, written anew. */
export async function pdfBytes(document: PrintDocument): Promise<Uint8Array> {
  const order = { document, creator: SAMPLE_CREATOR, createdAt: SAMPLE_MOMENT }
  return writePdf({ ...order, fonts: await testFonts() })
}

const read = new WeakMap<PrintDocument, Promise<ReadPdf>>()

/** What stands in the PDF of a paper, written and read once: nobody changes it. */
export function pdfOf(document: PrintDocument): Promise<ReadPdf> {
  const pdf = read.get(document) ?? pdfBytes(document).then(readPdf)
  read.set(document, pdf)
  return pdf
}
