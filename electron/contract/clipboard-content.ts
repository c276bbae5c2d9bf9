/** A copied text, and the same as a web page where the program it comes from gave one. */
export interface ClipboardContent {
  readonly text: string
  readonly html: string
}
