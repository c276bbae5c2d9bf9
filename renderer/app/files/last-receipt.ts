import type { JournalEntry } from '../../domain/structure/journal/history.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { Receipt } from '../../exchange/read/import-receipt.ts'
import { KEPT_RECEIPT, keptReceipt, receiptBrought } from '../../exchange/update/kept-receipt.ts'

/** What became of the cells of the last import into an office, which it keeps; null where there was none. */
export function lastReceipt(office: Structure): Receipt | null {
  return keptReceipt(office)
}

/** The same of the import that an entry of the history is; null of any other entry. */
export function receiptOfEntry({ kind, change }: JournalEntry): Receipt | null {
  return kind === 'edit' || kind === 'begin' ? receiptBrought(change[KEPT_RECEIPT]) : null
}
