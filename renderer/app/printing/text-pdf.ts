import type { CallResult } from '../../../electron/contract/ipc-contract.ts'
import type { PaperText } from '../../domain/paper/paper-text.ts'
import { sheetPaper } from '../../print/sheet/sheet-papers.ts'
import { textDocument } from '../../print/text/text-document.ts'
import type { Words } from '../../words/words.ts'
import { type PaperPrinter, pdfOf } from './paper-bytes.ts'

const TYPE_PT = 9

/** A text on upright A4, where no office is open to choose its paper; null where it was stopped. */
export function textPdf(
  text: PaperText,
  words: Words,
  printer: Pick<PaperPrinter, 'desktop' | 'pdf'>,
): Promise<CallResult<Uint8Array> | null> {
  return pdfOf(textDocument(text, sheetPaper('A4', true), TYPE_PT, words), printer)
}
