import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface PdfPage {
  /** Points. */
  readonly width: number
  readonly height: number
  readonly words: string
  /** Points; the smallest type on the page. */
  readonly smallest: number
  /** Texts that do not begin and end on the page. */
  readonly outside: readonly string[]
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
    const outside = texts.flatMap(({ str, transform, width: length }) => {
      const [a, b, , , x, y] = transform.map(Number) as [
        number,
        number,
        number,
        number,
        number,
        number,
      ]
      const along = length / Math.hypot(a, b)
      const ends = [x, x + a * along, y, y + b * along] as const
      const on = Math.min(...ends) >= 0 && Math.max(ends[0], ends[1]) <= width
      return on && Math.max(ends[2], ends[3]) <= height ? [] : [str]
    })
    pages.push({ width, height, words, smallest: Math.min(...sizes), outside })
  }
  await document.destroy()
  return pages
}
