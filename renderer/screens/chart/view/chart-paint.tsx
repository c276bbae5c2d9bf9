import { useStoreApi } from '@xyflow/react'
import { useEffect, useMemo, useRef } from 'react'
import { useSession, useShownDate, useStore } from '../../../app/session.tsx'
import { headStatus } from '../../../domain/acting/head-status.ts'
import type { UnitId } from '../../../domain/records/records.ts'
import { openBranches, openUnits } from '../../../domain/sharing/open-marks.ts'
import { get } from '../../../domain/structure/structure.ts'
import { useOpenFields } from '../../sharing/use-sharing-look.ts'
import styles from '../state/chart.module.css'
import { useSelectedUnits } from '../state/use-selected-units.ts'
import { stateOf } from './box-content.ts'
import { type BranchBlock, branchBlocks } from './branch-blocks.ts'
import { useChartInk } from './chart-ink.ts'
import { BOX_MM, PX_PER_MM, shownPart, type Viewport } from './geometry.ts'
import {
  hasInitials,
  paintBlocks,
  paintBoxes,
  paintLines,
  prepareCanvas,
  type Scene,
} from './paint-chart.ts'
import { StillPicture } from './still-picture.ts'
import type { Chart } from './use-chart.ts'
import type { ShownPart } from './use-shown-part.ts'

/** From so many boxes on a picture is moved instead of painting all of them for each frame. */
const MANY = 1500
/** So long nothing moves before it is painted sharp. */
const REST_MS = 150

/** The canvas under the boxes: all lines, and in the overview the boxes too. */
export function ChartPaint({ chart, part }: { readonly chart: Chart; readonly part: ShownPart }) {
  const store = useStoreApi()
  const canvas = useRef<HTMLCanvasElement>(null)
  const { preferences } = useSession()
  const { theme } = useStore(preferences)
  const selection = useSelectedUnits()
  const ink = useChartInk(theme)
  const stateAt = useStates(chart)
  const blocksAt = useBlocks(chart)
  const open = useOpenBoxes(chart)
  const still = useMemo(() => new StillPicture(), [])
  const { overview } = part

  useEffect(() => {
    const selected = new Set(selection)
    let frame = 0
    let rest: ReturnType<typeof setTimeout> | undefined
    function paint() {
      frame = 0
      const { transform, width, height } = store.getState()
      if (!canvas.current || width === 0) return
      const viewport = { x: transform[0], y: transform[1], zoom: transform[2] }
      const size = { width, height }
      const ratio = window.devicePixelRatio
      const ctx = prepareCanvas(canvas.current, size, ratio)
      if (!ctx) return
      if (overview && still.show(ctx, viewport, size, chart.layout)) return
      const seen = chart.index.within(shownPart(viewport, size, 4))
      if (!overview || seen.boxes.length < MANY) return draw(ctx, seen, viewport)
      still.make(viewport, size, ratio, (onto, view, area) =>
        draw(onto, chart.index.within(shownPart(view, area, 4)), view),
      )
      still.show(ctx, viewport, size, chart.layout)
    }
    function draw(
      ctx: CanvasRenderingContext2D,
      { boxes, lines }: ReturnType<Chart['index']['within']>,
      viewport: Viewport,
    ) {
      paintLines(ctx, lines, viewport, ink)
      if (!overview) return
      const scene: Scene = {
        boxes,
        lines,
        stateOf: stateAt,
        nameOf: (unitId) => nameOf(chart, unitId),
        isSelected: (unitId) => selected.has(unitId),
        isOpen: (unitId) => open.units.has(unitId),
      }
      paintBoxes(ctx, scene, viewport, ink)
      const scale = viewport.zoom * PX_PER_MM
      if (hasInitials(BOX_MM.width * scale, BOX_MM.height * scale)) return
      const { nameOf: called } = scene
      const told = { nameOf: called, isOpenWithin: (id: UnitId) => open.branches.has(id) }
      paintBlocks(ctx, blocksAt(scale), told, viewport, ink)
    }
    function ask() {
      if (frame === 0) frame = requestAnimationFrame(paint)
      clearTimeout(rest)
      rest = setTimeout(sharpen, REST_MS)
    }
    function sharpen() {
      const { transform } = store.getState()
      if (still.isSharp({ x: transform[0], y: transform[1], zoom: transform[2] })) return
      still.forget()
      paint()
    }
    still.forget()
    paint()
    const stop = store.subscribe(ask)
    return () => {
      stop()
      clearTimeout(rest)
      cancelAnimationFrame(frame)
    }
  }, [chart, overview, selection, ink, stateAt, blocksAt, open, still, store])
  return <canvas ref={canvas} className={styles.paint} aria-hidden />
}

function nameOf(chart: Chart, unitId: UnitId): string {
  const unit = get(chart.structure, unitId)
  return unit?.shortName ?? unit?.name ?? ''
}

/** The blocks of the overview; found again only when the zoom changes. */
function useBlocks(chart: Chart) {
  return useMemo(() => {
    let at = 0
    let blocks: readonly BranchBlock[] = []
    return (scale: number) => {
      if (scale === at) return blocks
      at = scale
      const { index, structure } = chart
      blocks = branchBlocks(
        structure,
        (unitId) => index.branch(unitId),
        (unitId) => index.unitsIn(unitId),
        scale,
      )
      return blocks
    }
  }, [chart])
}

/** Units in which something waits to be decided on, and all they stand below. */
function useOpenBoxes({ structure }: Chart) {
  const open = useOpenFields()
  return useMemo(() => {
    const units = openUnits(structure, open)
    return { units, branches: openBranches(structure, units) }
  }, [structure, open])
}

/** The form of each box on the day shown, found when it is first drawn. */
function useStates(chart: Chart) {
  const date = useShownDate()
  const { structure } = chart
  return useMemo(() => {
    const known = new Map<UnitId, ReturnType<typeof stateOf>>()
    return (unitId: UnitId) => {
      const state = known.get(unitId) ?? stateOf(headStatus(structure, unitId, date))
      known.set(unitId, state)
      return state
    }
  }, [structure, date])
}
