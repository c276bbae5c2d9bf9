import type { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { TooLarge } from '../read/limits.ts'
import { loadPdf } from './load-pdf.ts'
import { times } from './matrix.ts'
import { rulesIn } from './page-rules.ts'
import type { PdfPage, Piece, TagNode } from './pdf-page.ts'
import { UnreadPdf } from './unread-pdf.ts'

/** A list of 20,000 officials has 800 pages. */
export const PAGE_LIMIT = 2000

type Document = Awaited<ReturnType<typeof getDocument>['promise']>
type Page = Awaited<ReturnType<Document['getPage']>>

/**
 * The texts, rules and tags of every page, in the order of the pages. Coordinates are points from the upper left corner
 * of the page as it is shown, whatever way it lies in the file.
 * @throws UnreadPdf where it asks for a password, TooLarge above 2,000 pages, Error where it is damaged.
 */
export async function openPdf(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  const task = loadPdf(bytes, {
    maxImageSize: 1,
    stopAtErrors: false,
  })
  try {
    const document = await task.promise
    if (document.numPages > PAGE_LIMIT) throw new TooLarge('pages')
    const pages: PdfPage[] = []
    for (let number = 1; number <= document.numPages; number++) {
      pages.push(await readPage(await document.getPage(number), number))
    }
    return pages
  } catch (error) {
    if ((error as Error).name === 'PasswordException') throw new UnreadPdf('unreadable-pdf-locked')
    throw error
  } finally {
    await task.destroy()
  }
}

async function readPage(page: Page, number: number): Promise<PdfPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const { pieces, aslant } = piecesOf(await textItems(page), transform)
  const tags = ((await page.getStructTree()) ?? null) as TagNode | null
  // What a page of pictures draws is not asked for: nothing of it is read.
  const rules = pieces.length > 0 ? rulesIn(await page.getOperatorList(), transform) : []
  page.cleanup()
  return { number, width, height, pieces, aslant, rules, tags }
}

/** Read piece by piece: the package goes through the stream in a way that engines before Chromium 124 do not know. */
async function textItems(page: Page): Promise<Items> {
  const stream = page.streamTextContent({ includeMarkedContent: true })
  const reader = (stream as ReadableStream<{ readonly items: Items }>).getReader()
  const items: Items = []
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return items
    for (const item of value.items) items.push(item)
  }
}

type Items = Awaited<ReturnType<Page['getTextContent']>>['items']

/** Upright texts with what they are marked as; `aslant` counts the others. */
function piecesOf(
  items: Items,
  view: readonly number[],
): { readonly pieces: Piece[]; readonly aslant: number } {
  const pieces: Piece[] = []
  const open: (string | null)[] = []
  let aslant = 0
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop()
      else open.push(item.id ?? null)
      continue
    }
    if (item.str.trim() === '') continue
    const [a, b, c, d, x, y] = times(view, item.transform as number[])
    const size = Math.hypot(c, d)
    if (Math.abs(b) > Math.abs(a) * 0.2 || a < 0) {
      aslant++
      continue
    }
    const mark = open.findLast((one) => one !== null) ?? null
    pieces.push({ text: item.str, left: x, right: x + item.width, base: y, size, mark })
  }
  return { pieces, aslant }
}
