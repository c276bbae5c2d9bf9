import type { PrintDocument } from '../../print/sheet/print-document.ts'

/** From the page to the worker that writes PDFs. */
export interface PdfRequest {
  readonly job: number
  readonly document: Omit<PrintDocument, 'svg'>
  /** The program and its version. */
  readonly creator: string
  /** Milliseconds since 1970. */
  readonly createdAt: number
}

/** Back again. */
export type PdfAnswer =
  | { readonly job: number; readonly ok: true; readonly bytes: Uint8Array }
  | { readonly job: number; readonly ok: false; readonly message: string }
  /** On the way: so many sheets are written of so many. */
  | { readonly job: number; readonly drawn: number; readonly of: number }
