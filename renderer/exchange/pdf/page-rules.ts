import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { times } from './matrix.ts'
import type { Rule } from './pdf-page.ts'

interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

const STROKED: ReadonlySet<number> = new Set([OPS.stroke, OPS.closeStroke])
const FILLED: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill])
const BOTH: ReadonlySet<number> = new Set([
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])

/** A filled shape no thicker than this is a line. Points. */
const THIN = 2.5
/** Shorter lines are letters, ticks and dashes. */
const SHORT = 4

const [MOVE, LINE, CURVE, QUADRATIC] = [0, 1, 2, 3]

/** The lying and standing lines a page draws, as strokes, thin shapes or edges of boxes. */
export function rulesIn({ fnArray, argsArray }: Operators, view: readonly number[]): Rule[] {
  const rules: Rule[] = []
  const kept: (readonly number[])[] = []
  let now = view
  fnArray.forEach((name, index) => {
    const given = argsArray[index]
    if (name === OPS.save) kept.push(now)
    else if (name === OPS.restore) now = kept.pop() ?? now
    else if (name === OPS.transform) now = times(now, given as readonly number[])
    else if (name === OPS.paintFormXObjectBegin) {
      kept.push(now)
      const [matrix] = given as readonly [readonly number[] | null]
      if (matrix) now = times(now, matrix)
    } else if (name === OPS.paintFormXObjectEnd) now = kept.pop() ?? now
    else if (name === OPS.constructPath) {
      const [paint, data] = given as readonly [number, readonly (ArrayLike<number> | null)[]]
      const path = data[0]
      if (!path) return
      if (STROKED.has(paint) || BOTH.has(paint)) rules.push(...edgesOf(path, now))
      else if (FILLED.has(paint)) rules.push(...thinShapes(path, now))
    }
  })
  return rules
}

type Point = readonly [number, number]

/** The points of each part of a path; curves are left out. */
function partsOf(path: ArrayLike<number>, matrix: readonly number[]): Point[][] {
  const parts: Point[][] = []
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix
  const point = (at: number): Point => {
    const [x, y] = [path[at] ?? 0, path[at + 1] ?? 0]
    return [a * x + c * y + e, b * x + d * y + f]
  }
  for (let at = 0; at < path.length; ) {
    const step = path[at++]
    if (step === MOVE) parts.push([point(at)])
    else if (step === LINE) parts.at(-1)?.push(point(at))
    else if (step === CURVE) parts.push([point(at + 4)])
    else if (step === QUADRATIC) parts.push([point(at + 2)])
    else {
      const part = parts.at(-1)
      if (part?.[0]) part.push(part[0])
      continue
    }
    at += step === CURVE ? 6 : step === QUADRATIC ? 4 : 2
  }
  return parts
}

function edgesOf(path: ArrayLike<number>, matrix: readonly number[]): Rule[] {
  return partsOf(path, matrix).flatMap((points) =>
    points.slice(1).flatMap((end, index) => ruleBetween(points[index] as Point, end)),
  )
}

function ruleBetween([x1, y1]: Point, [x2, y2]: Point): Rule[] {
  const [wide, high] = [Math.abs(x2 - x1), Math.abs(y2 - y1)]
  if (high < 1 && wide >= SHORT) {
    return [{ lies: true, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }]
  }
  if (wide < 1 && high >= SHORT) {
    return [{ lies: false, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }]
  }
  return []
}

function thinShapes(path: ArrayLike<number>, matrix: readonly number[]): Rule[] {
  return partsOf(path, matrix).flatMap((points): Rule[] => {
    const xs = points.map(([x]) => x)
    const ys = points.map(([, y]) => y)
    const [left, right] = [Math.min(...xs), Math.max(...xs)]
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
    if (bottom - top <= THIN && right - left >= SHORT) {
      return [{ lies: true, at: (top + bottom) / 2, from: left, to: right }]
    }
    if (right - left <= THIN && bottom - top >= SHORT) {
      return [{ lies: false, at: (left + right) / 2, from: top, to: bottom }]
    }
    return []
  })
}
