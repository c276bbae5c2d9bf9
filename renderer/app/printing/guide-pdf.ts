import type { CallResult } from '../../../electron/contract/ipc-contract.ts'
import { guidePaper } from '../../papers/kinds/guide.ts'
import { sheetPaper } from '../../print/sheet/sheet-papers.ts'
import { textDocument } from '../../print/text/text-document.ts'
import type { Words } from '../../words/words.ts'
import { type PaperPrinter, pdfOf } from './paper-bytes.ts'

const TYPE_PT = 9

/** The printed quick guide on A4, where no office is open to print it from; null where it was stopped. */
export function guidePdf(
  words: Words,
  printer: Pick<PaperPrinter, 'desktop' | 'pdf'>,
): Promise<CallResult<Uint8Array> | null> {
  const document = textDocument(guidePaper(words), sheetPaper('A4', true), TYPE_PT, words)
  return pdfOf(document, printer)
}
