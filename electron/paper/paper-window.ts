import type { Paper } from '../contract/paper-input.ts'

/** Hidden windows without scripts, one a paper. */
export interface PaperWindow {
  /**
   * Loads the document, lets the work happen, and closes the window. Where the signal is aborted, or the window goes,
   * that is the end of it: the window is closed at once and a `paper-stopped` failure thrown, whatever the work does.
   * @throws {Failure} `no-print-dialog` where it shall have a dialog and there is no window to open it over
   */
  show<T>(page: ShownPage, work: (sheet: ShownSheet) => Promise<T>): Promise<T>
}

export interface ShownPage {
  readonly html: string
  /** CSS pixels. */
  readonly size: Size
  readonly signal: AbortSignal
  /** Whether the system's print dialog will open for it; else the page is only drawn. */
  readonly hasDialog: boolean
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** What a picture of a paper measures, in CSS pixels, and how many real ones each of them has. */
export interface Picture extends Size {
  readonly scale: number
}

export interface ShownSheet {
  /** As a PNG. */
  draw(picture: Picture): Promise<Uint8Array>
  /** In the system's print dialog; false where the user closed it without printing. */
  print(paper: Paper): Promise<boolean>
}
