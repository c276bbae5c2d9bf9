import type { Area } from '../marks/area.ts'
import type { Placing } from '../marks/mark.ts'

/** x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number]

const POINTS_PER_MM = 72 / 25.4

export function points(mm: number): number {
  return mm * POINTS_PER_MM
}

/** From millimetres below the upper left corner to points above the lower left one. */
export function pageMatrix(heightMm: number): Matrix {
  return [POINTS_PER_MM, 0, 0, -POINTS_PER_MM, 0, points(heightMm)]
}

/** First the placing, then the matrix. */
export function placedIn(matrix: Matrix, { x, y, scale = 1, turn = 0 }: Placing): Matrix {
  const angle = (turn * Math.PI) / 180
  // A right angle is a whole number.
  const cos = turn % 90 === 0 ? Math.round(Math.cos(angle)) : Math.cos(angle)
  const sin = turn % 90 === 0 ? Math.round(Math.sin(angle)) : Math.sin(angle)
  const own: Matrix = [scale * cos, scale * sin, -scale * sin, scale * cos, x, y]
  return times(matrix, own)
}

/** The matrix with its origin further on, in points. */
export function movedBy([a, b, c, d, e, f]: Matrix, x: number, y: number): Matrix {
  return [a, b, c, d, e + x, f + y]
}

function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ]
}

export function pointIn(m: Matrix, x: number, y: number): readonly [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]
}

/** How much longer a length becomes. */
export function lengthIn(m: Matrix, length: number): number {
  return Math.hypot(m[0], m[1]) * length
}

/** True where level and upright lines stay so. */
export function isUpright(m: Matrix): boolean {
  return (m[1] === 0 && m[2] === 0) || (m[0] === 0 && m[3] === 0)
}

/** Left, bottom, right and top of a rectangle on the page. */
export function areaIn(m: Matrix, { x, y, width, height }: Area): readonly number[] {
  const [x1, y1] = pointIn(m, x, y)
  const [x2, y2] = pointIn(m, x + width, y + height)
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)]
}
