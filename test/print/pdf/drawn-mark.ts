/** What a writer has drawn, as another program finds it: in millimetres from the upper left corner of the sheet. */
export type DrawnMark = DrawnText | DrawnShape | DrawnArea

export interface DrawnText {
  readonly kind: 'text'
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  /** Degrees, clockwise. */
  readonly turn: number
  readonly colour: string
}

export interface DrawnShape {
  readonly kind: 'shape'
  readonly around: Around
  /** Where its outline turns; null of a box, which `around` tells. */
  readonly points: readonly Point[] | null
  readonly fill: string | null
  readonly stroke: DrawnStroke | null
}

export interface DrawnStroke {
  readonly width: number
  readonly colour: string
  readonly dash: readonly number[]
}

/** A picture, or the part of the sheet outside of which nothing is drawn from here on. */
export interface DrawnArea {
  readonly kind: 'picture' | 'clip'
  readonly around: Around
}

export type Point = readonly [x: number, y: number]
export type Around = readonly [left: number, top: number, right: number, bottom: number]
export type Matrix = readonly [number, number, number, number, number, number]

export const PLAIN: Matrix = [1, 0, 0, 1, 0, 0]

/** First n, then m. */
export function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ]
}

export function at(m: Matrix, x: number, y: number): Point {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]
}

export function around(points: readonly Point[]): Around {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** How much longer a length becomes. */
export function grown({ 0: a, 1: b }: Matrix, length: number): number {
  return Math.hypot(a, b) * length
}

/** Degrees, clockwise as they are seen on the sheet. */
export function turned({ 0: a, 1: b }: Matrix): number {
  return (Math.atan2(b, a) * 180) / Math.PI
}
