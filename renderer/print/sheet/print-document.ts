import type { Paper } from '../../layout/pages/paper.ts'

/** Hears how many sheets are drawn of how many, first of none. */
export type SheetsDrawn = (done: number, of: number) => void

/** What every paper of the program is before it becomes PDF, picture or preview. */
export interface PrintDocument {
  readonly title: string
  readonly paper: Paper
  /** How many sheets the PDF will have. */
  readonly sheets: number
  /** A whole document without scripts; its fonts come from `app://print/fonts/`. */
  readonly html: string
  /** The sheets as drawings of their own, where they are drawings; else empty. */
  readonly svg: readonly string[]
}
