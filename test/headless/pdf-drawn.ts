import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Matrix, PLAIN, times } from '../print/pdf/drawn-mark.ts'

/** A rectangle of the paper, in millimetres from its upper left corner. */
export interface Drawn {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface DrawnPage {
  readonly widthMm: number
  readonly heightMm: number
  /** Around each path that is painted; clips are none. */
  readonly paths: readonly Drawn[]
  /** How many pictures are drawn. */
  readonly pictures: number
  /** Around each run of text, without its descenders. */
  readonly texts: readonly (Drawn & { readonly text: string })[]
}

const MM = 25.4 / 72
const PAINTED: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
])

/** Where a PDF paints, page by page: what another reader than the one that wrote it finds. */
export async function pdfDrawn(bytes: Uint8Array): Promise<DrawnPage[]> {
  const document = await getDocument({ data: bytes, useSystemFonts: true, verbosity: 0 }).promise
  const pages: DrawnPage[] = []
  for (let no = 1; no <= document.numPages; no++) {
    const page = await document.getPage(no)
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view
    const onPaper = (left: number, top: number, right: number, bottom: number): Drawn => ({
      left: (left - x0) * MM,
      right: (right - x0) * MM,
      top: (y1 - top) * MM,
      bottom: (y1 - bottom) * MM,
    })
    const { fnArray, argsArray } = await page.getOperatorList()
    const { items } = await page.getTextContent()
    pages.push({
      widthMm: (x1 - x0) * MM,
      heightMm: (y1 - y0) * MM,
      pictures: fnArray.filter((name) => name === OPS.paintImageXObject).length,
      paths: pathsOf(fnArray, argsArray, onPaper),
      texts: items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return []
        const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[]
        const size = Math.hypot(a, b)
        const along = [(a / size) * item.width, (b / size) * item.width] as const
        const up = [-b * 0.7, a * 0.7] as const
        const xs = [x, x + along[0], x + up[0]]
        const ys = [y, y + along[1], y + up[1]]
        const around = onPaper(Math.min(...xs), Math.max(...ys), Math.max(...xs), Math.min(...ys))
        return [{ ...around, text: item.str }]
      }),
    })
  }
  await document.destroy()
  return pages
}

function pathsOf(
  names: readonly number[],
  values: readonly unknown[],
  onPaper: (left: number, top: number, right: number, bottom: number) => Drawn,
): Drawn[] {
  const found: Drawn[] = []
  const kept: Matrix[] = []
  let now = PLAIN
  names.forEach((name, at) => {
    const given = values[at] as readonly unknown[]
    if (name === OPS.save) kept.push(now)
    else if (name === OPS.restore) now = kept.pop() ?? now
    else if (name === OPS.transform) now = times(now, given as unknown as Matrix)
    else if (name === OPS.constructPath && PAINTED.has(given[0] as number)) {
      const box = given[2] as ArrayLike<number>
      const [a, b] = [point(now, box[0] ?? 0, box[1] ?? 0), point(now, box[2] ?? 0, box[3] ?? 0)]
      const xs = [a[0], b[0]]
      const ys = [a[1], b[1]]
      found.push(onPaper(Math.min(...xs), Math.max(...ys), Math.max(...xs), Math.min(...ys)))
    }
  })
  return found
}

function point(m: Matrix, x: number, y: number): [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]
}
