import type { BoxMark, LineMark, PathMark } from '../marks/mark.ts'
import { areaIn, isUpright, type Matrix, pointIn } from './matrix.ts'
import { place } from './pdf-values.ts'

type Pen = (x: number, y: number) => string

/** How far the handles of a quarter of a circle reach, in parts of its radius. */
const ROUND = 0.5523

/** The outline of a box, its corners rounded where it has a radius. */
export function boxPath({ x, y, width, height, radius = 0 }: BoxMark, matrix: Matrix): string {
  const at = penOf(matrix)
  const [right, bottom] = [x + width, y + height]
  const r = Math.min(radius, width / 2, height / 2)
  if (r <= 0) {
    if (isUpright(matrix)) return uprightBox(areaIn(matrix, { x, y, width, height }))
    return `${at(x, y)} m ${at(right, y)} l ${at(right, bottom)} l ${at(x, bottom)} l h`
  }
  const k = r * (1 - ROUND)
  return [
    `${at(x + r, y)} m ${at(right - r, y)} l`,
    `${at(right - k, y)} ${at(right, y + k)} ${at(right, y + r)} c`,
    `${at(right, bottom - r)} l`,
    `${at(right, bottom - k)} ${at(right - k, bottom)} ${at(right - r, bottom)} c`,
    `${at(x + r, bottom)} l`,
    `${at(x + k, bottom)} ${at(x, bottom - k)} ${at(x, bottom - r)} c`,
    `${at(x, y + r)} l ${at(x, y + k)} ${at(x + k, y)} ${at(x + r, y)} c h`,
  ].join(' ')
}

/** As one rectangle, which takes half the room of four lines; its edges are where those of its neighbours are. */
function uprightBox(area: readonly number[]): string {
  const [left = 0, bottom = 0, right = 0, top = 0] = area.map((edge) => Number(place(edge)))
  return `${[left, bottom, right - left, top - bottom].map(place).join(' ')} re`
}

const STEP = /([MLHVhvZz])([^MLHVhvZz]*)/g

/** The outline of a path. */
export function pathPath({ path }: PathMark, matrix: Matrix): string {
  const at = penOf(matrix)
  const parts: string[] = []
  let [x, y] = [0, 0]
  for (const [, step, given = ''] of path.matchAll(STEP)) {
    const [first = 0, second = 0] = given
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    if (step === 'Z' || step === 'z') {
      parts.push('h')
      continue
    }
    if (step === 'M' || step === 'L') [x, y] = [first, second]
    else if (step === 'H') x = first
    else if (step === 'V') y = first
    else if (step === 'h') x += first
    else y += first
    parts.push(`${at(x, y)} ${step === 'M' ? 'm' : 'l'}`)
  }
  return parts.join(' ')
}

export function linePath({ x1, y1, x2, y2 }: LineMark, matrix: Matrix): string {
  const at = penOf(matrix)
  return `${at(x1, y1)} m ${at(x2, y2)} l`
}

function penOf(matrix: Matrix): Pen {
  return (x, y) => {
    const [px, py] = pointIn(matrix, x, y)
    return `${place(px)} ${place(py)}`
  }
}
