export interface Paper {
  readonly widthMm: number
  readonly heightMm: number
}

export interface PaperInput {
  /** A whole document without scripts. */
  readonly html: string
  readonly paper: Paper
  /** A name `stopPaper` can call the work by. */
  readonly job?: string
}
