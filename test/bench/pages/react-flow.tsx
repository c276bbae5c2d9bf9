import '@xyflow/react/dist/style.css'
import { ReactFlow } from '@xyflow/react'
import { flextree } from 'd3-flextree'
import { createRoot } from 'react-dom/client'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { nested, plainUnits, rootOf } from '../structures.ts'
import { askedBoxes, sayDrawn } from './page-size.ts'

const BOX = { width: 170, height: 60 }

/** React Flow as its documentation shows it, with only what is in view mounted: its best case. */
function start(): void {
  const began = performance.now()
  const structure = structureOf(plainUnits(askedBoxes()))
  const tree = nested(structure, rootOf(structure))
  const layout = flextree<typeof tree>({ nodeSize: [BOX.width + 20, BOX.height + 40] })
  const placed = layout(layout.hierarchy(tree)).nodes
  const nodes = placed.map((node) => ({
    id: node.data.id,
    position: { x: node.x, y: node.y },
    data: { label: node.data.id },
    ...BOX,
  }))
  const edges = placed.flatMap(({ data, parent }) =>
    parent
      ? [{ id: data.id, source: parent.data.id, target: data.id, type: 'smoothstep' as const }]
      : [],
  )
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no root element')
  createRoot(root).render(
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onlyRenderVisibleElements
      panOnScroll
      minZoom={0.001}
      fitView
      onInit={() => sayDrawn(began)}
    />,
  )
}

start()
