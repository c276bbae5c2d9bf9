/** Thrown where a PDF is whole and gives no text: it asks for a password, or every page is a picture. */
export class UnreadPdf extends Error {
  readonly why: 'unreadable-pdf-locked' | 'unreadable-scan'
  constructor(why: UnreadPdf['why']) {
    super(`The PDF gives no text: ${why}`)
    this.name = 'UnreadPdf'
    this.why = why
  }
}
