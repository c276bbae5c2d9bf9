import type { Block } from './block.ts'
import type { ChartBox, ChartLine } from './chart-layout.ts'

/** Puts the boxes and lines of a block and of all below it at their place on the drawing. */
export function drawBlock(
  block: Block,
  x: number,
  y: number,
  depth: number,
  boxes: ChartBox[],
  lines: ChartLine[],
): void {
  let own = block.drawn
  if (!own || own.x !== x || own.y !== y || own.depth !== depth) {
    own = { x, y, depth, box: boxAt(block, x, y, depth), lines: linesAt(block, x, y) }
    block.drawn = own
  }
  boxes.push(own.box)
  for (const line of own.lines) lines.push(line)
  for (const child of block.children) {
    drawBlock(child.block, x + child.x, y + child.y, depth + 1, boxes, lines)
  }
}

function boxAt(block: Block, x: number, y: number, depth: number): ChartBox {
  return {
    unitId: block.unitId,
    x: x + block.boxX,
    y,
    width: block.boxWidth,
    height: block.boxHeight,
    depth,
    hiddenChildren: block.hiddenChildren,
  }
}

function linesAt(block: Block, x: number, y: number): readonly ChartLine[] {
  if (block.lines.length === 0) return NONE
  return block.lines.map(({ kind, childIds, segments }) => ({
    kind,
    parentId: block.unitId,
    childIds,
    segments: segments.map((at, i) => at + (i % 2 === 0 ? x : y)),
  }))
}

const NONE: readonly never[] = []
