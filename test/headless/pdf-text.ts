import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface PdfPage {
  /** Points. */
  readonly width: number
  readonly height: number
  readonly words: string
  /** Points; the smallest type on the page. */
  readonly smallest: number
}

/** Everything another reader finds in a PDF: its pages, what it says of itself, its bookmarks. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const pages = await pdfPages(bytes.slice())
  const document = await getDocument({ data: bytes, useSystemFonts: true, verbosity: 0 }).promise
  const about = [await document.getMetadata(), await document.getOutline()]
  await document.destroy()
  return [...pages.map(({ words }) => words), JSON.stringify(about)].join('\n').replace(/\s+/g, ' ')
}

/** What another reader than the one that wrote it finds in a PDF: page sizes, text as text, type sizes. */
export async function pdfPages(bytes: Uint8Array): Promise<PdfPage[]> {
  const document = await getDocument({ data: bytes, useSystemFonts: true, verbosity: 0 }).promise
  const pages: PdfPage[] = []
  for (let no = 1; no <= document.numPages; no++) {
    const page = await document.getPage(no)
    const { width, height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const texts = items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []))
    const sizes = texts.map(({ transform }) =>
      Math.hypot(Number(transform[2]), Number(transform[3])),
    )
    const words = texts.map(({ str }) => str).join(' ')
    pages.push({ width, height, words, smallest: Math.min(...sizes) })
  }
  await document.destroy()
  return pages
}
