import type { CallResult } from '../../../electron/contract/ipc-contract.ts'
import type { PaperText } from '../../domain/paper/paper-text.ts'
import { OF_NAMES } from '../../domain/values/language.ts'
import { documentNaming } from '../../print/sheet/document.ts'
import { sheetPaper } from '../../print/sheet/sheet-papers.ts'
import { textDocument } from '../../print/text/text-document.ts'
import type { Words } from '../../words/words.ts'
import { type PaperPrinter, pdfOf } from './paper-bytes.ts'

const TYPE_PT = 9

/**
 * A text on upright A4, where no office is open to choose its paper; null where it was stopped.
 * @param names what stands on it that is read out in Indonesian, whatever language it is in
 */
export function textPdf(
  text: PaperText,
  words: Words,
  printer: Pick<PaperPrinter, 'desktop' | 'pdf'>,
  names: Iterable<string>,
): Promise<CallResult<Uint8Array> | null> {
  const document = textDocument(text, sheetPaper('A4', true), TYPE_PT, words)
  return pdfOf(
    words.language === OF_NAMES ? document : documentNaming(document, [...names]),
    printer,
  )
}
