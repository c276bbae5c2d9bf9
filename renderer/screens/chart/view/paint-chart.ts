import type { UnitId } from '../../../domain/records/records.ts'
import type { ChartBox, ChartLine } from '../../../layout/blocks/chart-layout.ts'
import type { BoxState } from './box-content.ts'
import type { BranchBlock } from './branch-blocks.ts'
import { PX_PER_MM, type Size, type Viewport } from './geometry.ts'
import { initials } from './initials.ts'

/** Colours of the drawing, read from the tokens once per theme. */
export interface ChartInk {
  readonly paper: string
  readonly ink: string
  readonly line: string
  readonly accent: string
  /** Of what waits to be decided on. */
  readonly open: string
  readonly fill: Readonly<Record<BoxState, string>>
  readonly edge: Readonly<Record<BoxState, string>>
}

export interface Scene {
  readonly boxes: readonly ChartBox[]
  readonly lines: readonly ChartLine[]
  stateOf(unitId: UnitId): BoxState
  nameOf(unitId: UnitId): string
  isSelected(unitId: UnitId): boolean
  /** Whether two wrote something of it differently, and nobody has decided yet. */
  isOpen(unitId: UnitId): boolean
}

/** Smallest type that is still drawn, in pixels. */
const TYPE = 8
const LINE = 9

/** The lines between the boxes: komando solid, koordinasi dashed. */
export function paintLines(
  ctx: CanvasRenderingContext2D,
  lines: readonly ChartLine[],
  viewport: Viewport,
  ink: ChartInk,
): void {
  const scale = viewport.zoom * PX_PER_MM
  ctx.strokeStyle = ink.line
  ctx.lineWidth = Math.max(0.5, Math.min(1.25, viewport.zoom * 1.6))
  for (const kind of ['komando', 'koordinasi'] as const) {
    ctx.setLineDash(kind === 'koordinasi' ? [5, 3] : [])
    ctx.beginPath()
    for (const line of lines) {
      if (line.kind !== kind) continue
      const { segments } = line
      for (let s = 0; s < segments.length; s += 4) {
        ctx.moveTo(
          (segments[s] as number) * scale + viewport.x,
          (segments[s + 1] as number) * scale + viewport.y,
        )
        ctx.lineTo(
          (segments[s + 2] as number) * scale + viewport.x,
          (segments[s + 3] as number) * scale + viewport.y,
        )
      }
    }
    ctx.stroke()
  }
  ctx.setLineDash([])
}

/** The overview: fill by state, names as long as they can be read, then initials, then blocks. */
export function paintBoxes(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  viewport: Viewport,
  ink: ChartInk,
): void {
  const scale = viewport.zoom * PX_PER_MM
  const byState = new Map<BoxState, ChartBox[]>()
  for (const box of scene.boxes) {
    const state = scene.stateOf(box.unitId)
    const list = byState.get(state)
    if (list) list.push(box)
    else byState.set(state, [box])
  }
  for (const [state, boxes] of byState) {
    ctx.fillStyle = ink.fill[state]
    ctx.strokeStyle = ink.edge[state]
    ctx.lineWidth = state === 'held' || state === 'no-head' ? 0.75 : 1.5
    ctx.setLineDash(state === 'vacant' ? [3, 2] : [])
    ctx.beginPath()
    for (const box of boxes) {
      ctx.rect(
        box.x * scale + viewport.x,
        box.y * scale + viewport.y,
        box.width * scale,
        box.height * scale,
      )
    }
    ctx.fill()
    if (scale * BOX_EDGE > 1) ctx.stroke()
  }
  ctx.setLineDash([])
  paintSelection(ctx, scene, viewport, ink)
  paintNames(ctx, scene, viewport, ink)
  for (const { unitId, ...box } of scene.boxes) {
    if (scene.isOpen(unitId)) paintOpen(ctx, box, viewport, ink)
  }
}

/** The mark of what waits to be decided on, in the lower right corner: a sign as long as there is room for it. */
function paintOpen(
  ctx: CanvasRenderingContext2D,
  rect: Rect,
  viewport: Viewport,
  ink: ChartInk,
): void {
  const scale = viewport.zoom * PX_PER_MM
  const right = (rect.x + rect.width) * scale + viewport.x
  const bottom = (rect.y + rect.height) * scale + viewport.y
  // However far away: a point that is seen.
  const width = Math.max(3, Math.min(LINE, rect.width * scale))
  const height = Math.max(3, Math.min(LINE + 1, rect.height * scale))
  ctx.fillStyle = ink.open
  ctx.fillRect(right - width, bottom - height, width, height)
  if (width < LINE || height < LINE) return
  ctx.fillStyle = ink.paper
  ctx.font = `700 ${TYPE}px 'Source Sans 3'`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  ctx.fillText('?', right - width / 2, bottom - height / 2)
}

type Rect = Pick<ChartBox, 'x' | 'y' | 'width' | 'height'>

/** Below this many pixels a millimetre edges would cover the fills. */
const BOX_EDGE = 4

function paintSelection(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  viewport: Viewport,
  ink: ChartInk,
): void {
  const scale = viewport.zoom * PX_PER_MM
  ctx.strokeStyle = ink.accent
  ctx.lineWidth = 2
  for (const box of scene.boxes) {
    if (!scene.isSelected(box.unitId)) continue
    const x = box.x * scale + viewport.x
    const y = box.y * scale + viewport.y
    ctx.strokeRect(x - 2, y - 2, box.width * scale + 4, box.height * scale + 4)
  }
}

function paintNames(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  viewport: Viewport,
  ink: ChartInk,
): void {
  const scale = viewport.zoom * PX_PER_MM
  const [first] = scene.boxes
  if (!first) return
  const width = first.width * scale
  const height = first.height * scale
  const full = width >= 52 && height >= 2 * LINE
  if (!full && !hasInitials(width, height)) return
  ctx.fillStyle = ink.ink
  ctx.font = `600 ${TYPE}px 'Source Sans 3'`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  const perLine = Math.floor(width / (TYPE * 0.52))
  const rows = Math.max(1, Math.floor((height - 2) / LINE))
  for (const box of scene.boxes) {
    const name = scene.nameOf(box.unitId)
    const text = full ? wrapped(name, perLine, rows) : [initials(name, perLine)]
    const x = (box.x + box.width / 2) * scale + viewport.x
    const top = (box.y + box.height / 2) * scale + viewport.y - ((text.length - 1) * LINE) / 2
    for (const [row, line] of text.entries()) ctx.fillText(line, x, top + row * LINE)
  }
}

/** Whether a box of that many pixels is still large enough for initials. */
export function hasInitials(width: number, height: number): boolean {
  return width >= 22 && height >= TYPE
}

/** The name in at most so many lines of so many letters; what does not fit ends in an ellipsis. */
function wrapped(name: string, perLine: number, rows: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of name.split(' ')) {
    const next = line ? `${line} ${word}` : word
    if (next.length <= perLine || line === '') line = next
    else {
      lines.push(line)
      line = word
    }
  }
  if (line) lines.push(line)
  const shown = lines.slice(0, rows).map((one) => cut(one, perLine))
  const last = shown.length - 1
  if (lines.length > rows && last >= 0) shown[last] = cut(`${shown[last]}…`, perLine)
  return shown
}

function cut(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, Math.max(1, letters - 1))}…`
}

/** Names and numbers of units over whole branches, where single boxes are too small to be written on. */
export function paintBlocks(
  ctx: CanvasRenderingContext2D,
  blocks: readonly BranchBlock[],
  { nameOf, isOpenWithin }: Pick<Scene, 'nameOf'> & { isOpenWithin(unitId: UnitId): boolean },
  viewport: Viewport,
  ink: ChartInk,
): void {
  const scale = viewport.zoom * PX_PER_MM
  for (const { unitId, rect, units } of blocks) {
    ctx.textAlign = 'center'
    ctx.textBaseline = 'middle'
    const width = rect.width * scale
    const height = rect.height * scale
    const x = rect.x * scale + viewport.x
    const y = rect.y * scale + viewport.y
    ctx.globalAlpha = 0.82
    ctx.fillStyle = ink.paper
    ctx.fillRect(x, y, width, height)
    ctx.globalAlpha = 1
    ctx.lineWidth = 0.75
    ctx.strokeStyle = ink.line
    ctx.strokeRect(x, y, width, height)
    ctx.fillStyle = ink.ink
    const { lines, type } = blockText(nameOf(unitId), units, width, height)
    const line = type + 1
    ctx.font = `600 ${type}px 'Source Sans 3'`
    const top = y + height / 2 - ((lines.length - 1) * line) / 2
    for (const [row, text] of lines.entries()) ctx.fillText(text, x + width / 2, top + row * line)
    if (isOpenWithin(unitId)) paintOpen(ctx, rect, viewport, ink)
  }
}

/** The largest type in which the whole name and the number have room in a block; else what the smallest has room for. */
export function blockText(
  name: string,
  units: number,
  width: number,
  height: number,
): { readonly lines: readonly string[]; readonly type: number } {
  for (const type of [13, 12, 11, 10, TYPE + 1]) {
    const perLine = Math.floor((width - 4) / (type * 0.54))
    const rows = Math.floor(height / (type + 1)) - 1
    const text = wrapped(name, perLine, 99)
    const whole = name.split(' ').every((word) => word.length <= perLine)
    if (whole && text.length <= rows) return { lines: [...text, String(units)], type }
  }
  const perLine = Math.floor(width / (TYPE * 0.55))
  const rows = Math.max(1, Math.floor(height / LINE) - 1)
  const text = perLine < 7 ? [initials(name, perLine)] : wrapped(name, perLine, rows)
  const lines = height >= (text.length + 1) * LINE ? [...text, String(units)] : text
  return { lines, type: TYPE + 1 }
}

/** Makes the canvas as sharp as the screen and empties it. */
export function prepareCanvas(
  canvas: HTMLCanvasElement,
  size: Size,
  ratio: number,
): CanvasRenderingContext2D | null {
  const width = Math.round(size.width * ratio)
  const height = Math.round(size.height * ratio)
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width
    canvas.height = height
  }
  const ctx = canvas.getContext('2d')
  if (!ctx) return null
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0)
  ctx.clearRect(0, 0, size.width, size.height)
  return ctx
}
