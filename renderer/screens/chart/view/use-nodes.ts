import type { Node } from '@xyflow/react'
import { useMemo, useRef } from 'react'
import { useShownDate, useView, useWords } from '../../../app/session.tsx'
import type { UnitId } from '../../../domain/records/records.ts'
import { openBranches, openUnits } from '../../../domain/sharing/open-marks.ts'
import { childrenOf, type Structure } from '../../../domain/structure/structure.ts'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'
import type { ChartBox } from '../../../layout/blocks/chart-layout.ts'
import type { Words } from '../../../words/words.ts'
import { usePainted } from '../../hooks/use-painted.ts'
import { useOpenFields } from '../../sharing/use-sharing-look.ts'
import { useChartUiState } from '../state/chart-ui.ts'
import { useSelectedUnits } from '../state/use-selected-units.ts'
import { boxContent, isSameBox } from './box-content.ts'
import { PX_PER_MM } from './geometry.ts'
import type { UnitBoxData } from './unit-box.tsx'
import { useDraftMarks } from './use-draft-marks.ts'
import type { ShownPart } from './use-shown-part.ts'

/** Of so many posts the numbers of whole branches do not hold up the first picture. */
const MANY_POSTS = 2000

export type UnitNode = Node<UnitBoxData, 'unit'>

/** The boxes in view. */
export interface ShownNodes {
  /** In the order in which they were first shown: a box that stands elsewhere now is moved, and not set anew. */
  readonly nodes: readonly UnitNode[]
  /** The ids of their elements, as they are read. */
  readonly read: string
}

/** React Flow's nodes for the boxes in view. A box in which nothing changed keeps its node, so it is not drawn again. */
export function useNodes(part: ShownPart): ShownNodes {
  const words = useWords()
  const date = useShownDate()
  const { collapsed, onlyVacancies } = useView()
  const selection = useSelectedUnits()
  const { renaming, cut } = useChartUiState()
  const marks = useDraftMarks()
  const open = useOpenFields()
  const kept = useRef<Kept | null>(null)
  const isCounted = usePainted() || part.chart.structure.tables.post.size < MANY_POSTS
  return useMemo(() => {
    const { structure } = part.chart
    const before = kept.current
    const isFresh = before?.date === date && before.words === words && before.isCounted && isCounted
    const fresh = isFresh ? before : null
    const selected = new Set(selection)
    const current = selection.at(-1)
    const opened = openUnits(structure, open)
    const within = openBranches(structure, opened)
    const next = new Map<UnitId, UnitNode>()
    for (const box of withRenamed(part, renaming)) {
      const node = before?.nodes.get(box.unitId)
      const same = node && fresh && isSameBox(fresh.structure, structure, box.unitId, date)
      const content = same
        ? node.data.content
        : boxContent(structure, box.unitId, date, words, isCounted)
      if (!content) continue
      const beside = childrenOf(structure, content.unit.parentId)
      // What is folded away shows its mark on the box it is folded into.
      const isFolded = collapsed.has(box.unitId)
      const data: UnitBoxData = {
        content: node && shallowEqual(node.data.content, content) ? node.data.content : content,
        selected: selected.has(box.unitId),
        current: current === box.unitId,
        renaming: renaming === box.unitId,
        cut: cut.includes(box.unitId),
        dimmed: onlyVacancies && (content.state === 'held' || content.state === 'no-head'),
        collapsed: isFolded,
        hiddenChildren: box.hiddenChildren,
        children: childrenOf(structure, box.unitId).length,
        depth: box.depth,
        place: beside.indexOf(box.unitId) + 1,
        beside: beside.length,
        mark: marks.get(box.unitId) ?? null,
        open: (isFolded ? within : opened).has(box.unitId) ? words('sharing.mark') : null,
        detail: part.detail,
        height: Math.round(box.height * PX_PER_MM),
      }
      next.set(box.unitId, node && sameNode(node, box, data) ? node : nodeOf(box, data))
    }
    const nodes = inOrder(next, before?.nodes)
    kept.current = { structure, date, words, isCounted, nodes }
    return {
      nodes: [...nodes.values()],
      read: [...next.keys()].map((id) => `box-${id}`).join(' '),
    }
  }, [
    part,
    date,
    words,
    selection,
    collapsed,
    onlyVacancies,
    renaming,
    cut,
    marks,
    open,
    isCounted,
  ])
}

/** The box whose name is typed is mounted at once, in view or not: no letter waits until the view has come there. */
function withRenamed({ chart, boxes }: ShownPart, renaming: UnitId | null): readonly ChartBox[] {
  const box = renaming && chart.index.box(renaming)
  return !box || boxes.some(({ unitId }) => unitId === renaming) ? boxes : [...boxes, box]
}

/** Those that were there before first, as they were. */
function inOrder(next: Map<UnitId, UnitNode>, before: ReadonlyMap<UnitId, UnitNode> = new Map()) {
  const nodes = new Map<UnitId, UnitNode>()
  for (const id of [...before.keys(), ...next.keys()]) {
    const node = next.get(id)
    if (node) nodes.set(id, node)
  }
  return nodes
}

/** What the nodes were made of the last time. */
interface Kept {
  readonly structure: Structure
  readonly date: CalendarDate
  readonly words: Words
  readonly isCounted: boolean
  readonly nodes: ReadonlyMap<UnitId, UnitNode>
}

function nodeOf(box: ChartBox, data: UnitBoxData): UnitNode {
  const size = { width: 216, height: data.height }
  return {
    id: box.unitId,
    type: 'unit',
    position: { x: box.x * PX_PER_MM, y: box.y * PX_PER_MM },
    data,
    ...size,
    measured: size,
    handles: [],
  }
}

function sameNode(node: UnitNode, box: ChartBox, data: UnitBoxData): boolean {
  return (
    node.position.x === box.x * PX_PER_MM &&
    node.position.y === box.y * PX_PER_MM &&
    shallowEqual(node.data, data)
  )
}

function shallowEqual(a: object, b: object): boolean {
  const left = a as Readonly<Record<string, unknown>>
  const right = b as Readonly<Record<string, unknown>>
  return Object.keys(left).every((key) => left[key] === right[key])
}
