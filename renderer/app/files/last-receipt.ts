import type { Receipt } from '../../exchange/read/import-receipt.ts'

/** The receipt of the last import into each office since the program was started; it goes with the window. */
const receipts = new Map<string, Receipt>()

/** Keeps the receipt of what was brought into an office, to be looked at again. */
export function keepReceipt(officeId: string, receipt: Receipt | null): void {
  if (receipt) receipts.set(officeId, receipt)
}

/** The receipt of the last import into an office; null where there was none since the program was started. */
export function lastReceipt(officeId: string): Receipt | null {
  return receipts.get(officeId) ?? null
}

/** Forgets it, as the office is forgotten: it may name persons. */
export function dropReceipt(officeId: string): void {
  receipts.delete(officeId)
}
