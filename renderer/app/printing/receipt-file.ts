import type { CallResult, Desktop } from '../../../electron/contract/ipc-contract.ts'
import { structureOf } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import type { Receipt } from '../../exchange/read/import-receipt.ts'
import { makeSheetsOf, type PaperWish } from '../../papers/make-sheets.ts'
import { USUAL_PAPER } from '../../papers/order/paper-choice.ts'
import { paperFile } from '../../papers/paper-file.ts'
import { paperKind } from '../../papers/paper-table.ts'
import type { Words } from '../../words/words.ts'
import { pdfOf } from './paper-bytes.ts'
import { createPdfWriter } from './pdf-writer.ts'

export const RECEIPT_FORMATS = ['pdf', 'xlsx'] as const
export type ReceiptFormat = (typeof RECEIPT_FORMATS)[number]

/** The receipt of an import as a file; null where its making was stopped. */
export async function receiptFile(
  receipt: Receipt,
  format: ReceiptFormat,
  { words, today }: { readonly words: Words; readonly today: CalendarDate },
  desktop: Pick<Desktop, 'printToPng' | 'programInfo'>,
): Promise<CallResult<Uint8Array> | null> {
  const kind = paperKind('import-receipt')
  const nothing = structureOf([])
  const source = { structure: nothing, live: nothing, proposal: null, receipt }
  const wish: PaperWish = { choice: USUAL_PAPER, language: words.language, on: today, today }
  if (format === 'xlsx') {
    const bytes = await paperFile(kind, format, source, wish)
    return bytes && { ok: true, value: bytes }
  }
  const made = makeSheetsOf(kind, source, wish)
  return made && pdfOf(made.document, { desktop, pdf: createPdfWriter() })
}

/** What a file of the receipt is called, without its ending. */
export function receiptName({ file }: Receipt, words: Words): string {
  const bare = file.replace(/\.\w+$/, '').replace(/[<>:"/\\|?*]/g, ' ')
  return `${words('receipt.title')} - ${bare}`.slice(0, 120)
}
