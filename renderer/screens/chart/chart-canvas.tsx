import { type NodeChange, ReactFlow, useReactFlow, ViewportPortal } from '@xyflow/react'
import { type KeyboardEvent, type MouseEvent, useMemo, useRef } from 'react'
import { useSession, useStore, useWords } from '../../app/session.tsx'
import type { UnitId } from '../../domain/records/records.ts'
import { DropPreview } from './gestures/drop-preview.tsx'
import { type Direction, neighbour } from './gestures/neighbour.ts'
import { useDragging } from './gestures/use-dragging.ts'
import { useSelect } from './gestures/use-select.ts'
import styles from './state/chart.module.css'
import { useChartUi } from './state/chart-ui.ts'
import { menuPlace } from './state/panes.ts'
import { useSelectedUnits } from './state/use-selected-units.ts'
import { typeProperties } from './view/box-lines.ts'
import { ChartMap } from './view/chart-map.tsx'
import { ChartPaint } from './view/chart-paint.tsx'
import { PX_PER_MM } from './view/geometry.ts'
import { UnitBox } from './view/unit-box.tsx'
import type { Chart } from './view/use-chart.ts'
import { type UnitNode, useNodes } from './view/use-nodes.ts'
import { useShownPart } from './view/use-shown-part.ts'
import { useViewportWishes } from './view/use-viewport-wishes.ts'

const NODE_TYPES = { unit: UnitBox }
const NO_EDGES: never[] = []
const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** The drawing itself: React Flow carries the boxes in view, a canvas below it the lines and the overview. */
export function ChartCanvas({ chart }: { readonly chart: Chart }) {
  const { view, preferences } = useSession()
  const { chartMap } = useStore(preferences)
  const selection = useSelectedUnits()
  const words = useWords()
  const ui = useChartUi()
  const { screenToFlowPosition } = useReactFlow()
  const select = useSelect(chart)
  const keys = useRef<HTMLDivElement>(null)
  const part = useShownPart(chart)
  const { nodes, read } = useNodes(part)
  const dragging = useDragging(chart)
  const canvas = useRef<HTMLDivElement>(null)
  useViewportWishes(chart, canvas)
  const shown = useMemo(() => withDrag(nodes, dragging.at), [nodes, dragging.at])
  const current = selection.at(-1)
  const mounted = current !== undefined && nodes.some((node) => node.id === current)

  function unitAt(event: MouseEvent): UnitId | undefined {
    const at = screenToFlowPosition({ x: event.clientX, y: event.clientY })
    return chart.index.boxAt(at.x / PX_PER_MM, at.y / PX_PER_MM)?.unitId
  }
  function onPaneClick(event: MouseEvent) {
    ui.set({ menu: null })
    const unitId = part.overview ? unitAt(event) : undefined
    if (unitId) select(unitId, event)
    else view.set({ selection: [] })
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && event.target === event.currentTarget) ui.set({ cut: [] })
    const direction = ARROWS[event.key]
    if (!direction || event.altKey || event.ctrlKey || event.target !== event.currentTarget) return
    event.preventDefault()
    const from = current && chart.index.box(current as UnitId)
    const next = from
      ? neighbour(chart.layout.boxes, from, direction)
      : chart.layout.boxes[0]?.unitId
    if (next) select(next, event, true)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the tree inside takes the keys, this only the pointer
    <div
      ref={canvas}
      className={styles.canvas}
      data-overview={part.overview}
      data-detail={part.detail}
      style={typeProperties(part.detail)}
      onPointerUp={(event) => {
        // Only now: the press itself gives the keyboard to the box, where the arrows would go nowhere.
        if (event.button !== 0) return
        if (event.target instanceof Element && event.target.closest('textarea')) return
        keys.current?.focus({ preventScroll: true })
      }}
      onDoubleClick={(event) => {
        const unitId = unitAt(event)
        if (!unitId) return
        if (part.overview) {
          view.set(({ goTo }) => ({ goTo: { id: unitId, wish: (goTo?.wish ?? 0) + 1 } }))
        } else ui.set({ renaming: unitId })
      }}
      onContextMenu={(event) => {
        event.preventDefault()
        const byKey = event.button !== 2
        const unitId = byKey ? (current as UnitId | undefined) : unitAt(event)
        if (unitId && !selection.includes(unitId)) select(unitId, null)
        if (unitId) ui.set({ menu: menuPlace(event, unitId) })
      }}
    >
      <ChartPaint chart={chart} part={part} />
      <ReactFlow<UnitNode>
        nodes={shown}
        edges={NO_EDGES}
        nodeTypes={NODE_TYPES}
        onNodesChange={(changes: NodeChange<UnitNode>[]) => dragging.onNodesChange(changes)}
        onNodeClick={(event, node) => select(node.id as UnitId, event)}
        onNodeDragStart={(_, node) => dragging.onStart(node.id as UnitId)}
        onNodeDrag={(event, node) => dragging.onMove(node.id as UnitId, pointOf(event))}
        onNodeDragStop={() => void dragging.onStop()}
        onPaneClick={onPaneClick}
        nodesConnectable={false}
        nodesFocusable={false}
        elementsSelectable={false}
        nodesDraggable
        nodeDragThreshold={4}
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        disableKeyboardA11y
        zoomOnDoubleClick={false}
        panOnScroll
        minZoom={0.01}
        maxZoom={2}
        proOptions={{ hideAttribution: true }}
      >
        <ViewportPortal>
          <DropPreview chart={chart} />
        </ViewportPortal>
      </ReactFlow>
      <div
        ref={keys}
        id="bagan-kanvas"
        className={styles.keys}
        role="tree"
        tabIndex={0}
        aria-multiselectable
        aria-label={words('chart.label')}
        aria-owns={read}
        aria-activedescendant={mounted ? `box-${current}` : undefined}
        onKeyDown={onKeyDown}
      />
      {chartMap && <ChartMap chart={chart} />}
    </div>
  )
}

function withDrag(
  nodes: readonly UnitNode[],
  at: { readonly id: string; readonly x: number; readonly y: number } | null,
): UnitNode[] {
  if (!at) return [...nodes]
  const position = { x: at.x + BESIDE.x, y: at.y + BESIDE.y }
  return nodes.map((node) =>
    node.id === at.id ? { ...node, position, dragging: true, zIndex: 1000, style: DRAGGED } : node,
  )
}

function pointOf(event: globalThis.MouseEvent | TouchEvent) {
  return 'touches' in event ? (event.touches[0] ?? event.changedTouches[0] ?? ORIGIN) : event
}

/** What is dragged lies beside the pointer and lets through a little, so that its target can be read. */
const BESIDE = { x: 40, y: 44 }
const DRAGGED = { opacity: 0.85 }

const ORIGIN = { clientX: 0, clientY: 0 }
