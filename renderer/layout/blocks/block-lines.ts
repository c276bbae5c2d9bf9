import { LINES } from '../../domain/records/form/choices.ts'
import type { Line } from '../../domain/records/records.ts'
import type { Block, BlockLine } from './block.ts'
import type { Cell, Stub } from './cell.ts'
import type { Row } from './row.ts'

/** A level line from the stem to the box of a unit beside it. */
export type SideArm = Stub

export interface RowAt {
  readonly row: Row
  readonly top: number
  readonly busY: number
  /** Where the line to the next row leaves this row's bus. */
  readonly exitX: number
}

/** Where everything stands that has to be joined to the unit; the stem is x = 0, its box ends at `top`. */
export interface Connections {
  readonly top: number
  /** Added to every x. */
  readonly shift: number
  readonly arms: readonly SideArm[]
  readonly rows: readonly RowAt[]
}

/** One set of segments for komando and one for koordinasi. Each is whole in itself: it starts at the unit's box. */
export function linesOf(connections: Connections): BlockLine[] {
  const lines: BlockLine[] = []
  for (const kind of LINES) {
    const pen = new Pen(connections.shift)
    drawArms(connections, kind, pen)
    drawRows(connections, kind, pen)
    if (pen.children.length > 0) {
      lines.push({
        kind,
        childIds: pen.children.map((block) => block.unitId),
        segments: pen.segments,
      })
    }
  }
  return lines
}

class Pen {
  readonly segments: number[] = []
  readonly children: Block[] = []
  readonly #shift: number

  constructor(shift: number) {
    this.#shift = shift
  }

  draw(x1: number, y1: number, x2: number, y2: number): void {
    if (x1 === x2 && y1 === y2) return
    this.segments.push(x1 + this.#shift, y1, x2 + this.#shift, y2)
  }
}

function drawArms({ arms, top }: Connections, kind: Line, pen: Pen): void {
  const mine = arms.filter((arm) => arm.block.line === kind)
  if (mine.length === 0) return
  pen.draw(0, top, 0, Math.max(...mine.map((arm) => arm.y)))
  for (const arm of mine) {
    pen.draw(0, arm.y, arm.toX, arm.y)
    pen.children.push(arm.block)
  }
}

function drawRows({ rows, top }: Connections, kind: Line, pen: Pen): void {
  const last = rows.reduce(
    (found, at, i) => (at.row.cells.some((cell) => has(cell, kind)) ? i : found),
    -1,
  )
  let x = 0
  let y = top
  for (let i = 0; i <= last; i++) {
    const { row, busY, top: rowTop, exitX } = rows[i] as RowAt
    pen.draw(x, y, x, busY)
    const ends = i < last ? [x, exitX] : [x]
    row.cells.forEach((cell, c) => {
      if (!has(cell, kind)) return
      const cellX = row.xs[c] as number
      ends.push(cellX)
      drawCell(cell, cellX, busY, rowTop, kind, pen)
    })
    pen.draw(Math.min(...ends), busY, Math.max(...ends), busY)
    x = exitX
    y = busY
  }
}

function drawCell(cell: Cell, x: number, busY: number, top: number, kind: Line, pen: Pen): void {
  if (!cell.stubs) {
    pen.draw(x, busY, x, top)
    for (const { block } of cell.placed) pen.children.push(block)
    return
  }
  const mine = cell.stubs.filter((stub) => stub.block.line === kind)
  pen.draw(x, busY, x, top + Math.max(...mine.map((stub) => stub.y)))
  for (const stub of mine) {
    pen.draw(x, top + stub.y, x + stub.toX, top + stub.y)
    pen.children.push(stub.block)
  }
}

function has(cell: Cell, kind: Line): boolean {
  return cell.placed.some(({ block }) => block.line === kind)
}
