import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Matrix, PLAIN, times } from '../../print/pdf/drawn-mark.ts'

/** Where letters begin and what painted outlines take, in millimetres from the upper left corner. */
export interface PageMarks {
  readonly width: number
  readonly height: number
  readonly letters: readonly { readonly letter: string; readonly x: number; readonly y: number }[]
  readonly outlines: readonly Outline[]
}

/** Left, top, right and bottom. */
export type Outline = readonly [number, number, number, number]

const MM = 25.4 / 72

/** What is drawn on each page of a PDF, whoever wrote it, as pdf.js reads it. */
export async function pageMarks(bytes: Uint8Array): Promise<PageMarks[]> {
  const document = await getDocument({ data: bytes, verbosity: 0 }).promise
  const pages: PageMarks[] = []
  for (let no = 1; no <= document.numPages; no++) {
    const page = await document.getPage(no)
    const { width, height } = page.getViewport({ scale: 1 })
    const { fnArray, argsArray } = await page.getOperatorList()
    pages.push({
      width: width * MM,
      height: height * MM,
      ...readMarks(fnArray, argsArray, height),
    })
  }
  await document.destroy()
  return pages
}

interface State {
  readonly m: Matrix
  readonly size: number
  readonly spacing: number
}

function readMarks(
  operators: readonly number[],
  operands: readonly unknown[],
  height: number,
): Pick<PageMarks, 'letters' | 'outlines'> {
  const letters: { letter: string; x: number; y: number }[] = []
  const outlines: Outline[] = []
  const kept: State[] = []
  let now: State = { m: [MM, 0, 0, -MM, 0, height * MM], size: 1, spacing: 0 }
  let line: Matrix = PLAIN
  let text = line
  const show = (glyphs: readonly unknown[]) => {
    for (const glyph of glyphs) {
      let across = 0
      if (typeof glyph === 'number') across = (-glyph / 1000) * now.size
      else {
        const { unicode, width } = glyph as { unicode: string; width: number }
        const [x, y] = pointIn(times(now.m, text), 0, 0)
        letters.push({ letter: unicode, x, y })
        across = (width / 1000) * now.size + now.spacing
      }
      text = times(text, [1, 0, 0, 1, across, 0])
    }
  }
  operators.forEach((operator, at) => {
    const args = (operands[at] ?? []) as unknown[]
    const numbers = args as number[]
    if (operator === OPS.save) kept.push(now)
    else if (operator === OPS.restore) now = kept.pop() ?? now
    else if (operator === OPS.transform) now = { ...now, m: times(now.m, matrixOf(numbers)) }
    else if (operator === OPS.setFont) now = { ...now, size: Number(args[1]) }
    else if (operator === OPS.setCharSpacing) now = { ...now, spacing: Number(args[0]) }
    else if (operator === OPS.beginText) text = line = PLAIN
    else if (operator === OPS.setTextMatrix) text = line = matrixOf(flat(numbers))
    else if (operator === OPS.moveText) {
      text = line = times(line, [1, 0, 0, 1, numbers[0] ?? 0, numbers[1] ?? 0])
    } else if (operator === OPS.showText) show((args[0] ?? []) as unknown[])
    else if (operator === OPS.constructPath) {
      const [paint, , around] = args as [number, unknown, ArrayLike<number> | null]
      if (!around || paint === OPS.endPath) return
      const [x1, y1] = pointIn(now.m, around[0] ?? 0, around[1] ?? 0)
      const [x2, y2] = pointIn(now.m, around[2] ?? 0, around[3] ?? 0)
      outlines.push([Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)])
    }
  })
  return { letters: letters.filter(({ letter }) => letter.trim() !== ''), outlines }
}

function flat(numbers: readonly (number | ArrayLike<number>)[]): number[] {
  return numbers.flatMap((one) => (typeof one === 'number' ? one : Array.from(one)))
}

function matrixOf(numbers: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers
  return [a, b, c, d, e, f]
}

function pointIn(m: Matrix, x: number, y: number): readonly [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]
}
