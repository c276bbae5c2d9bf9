import type { UndrawnPdf } from '../../exchange/pdf/draw-pdf.ts'

/** Scans to be drawn as pictures, by their bytes. */
export interface ScanQuestion {
  readonly scans: readonly {
    readonly media: 'pdf' | 'jpg' | 'png'
    readonly bytes: Uint8Array
  }[]
  /** Pages of all together. */
  readonly most: number
}

/** A page of one of them: `no` of `of`. */
export interface ScanPage {
  readonly scan: number
  readonly no: number
  readonly of: number
  readonly href: string
  readonly width: number
  readonly height: number
}

/** What was drawn, and why something was not; `cut`: pages that were left out because there are too many. */
export interface ScanAnswer {
  readonly pages: readonly ScanPage[]
  readonly undrawn: readonly { readonly scan: number; readonly why: UndrawnPdf }[]
  readonly cut: number
}
