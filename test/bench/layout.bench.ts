import { flextree } from 'd3-flextree'
import type { UnitId } from '../../renderer/domain/records/records.ts'
import { apply } from '../../renderer/domain/structure/change.ts'
import { type Structure, structureOf } from '../../renderer/domain/structure/structure.ts'
import { renameUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import { SCREEN_GAPS } from '../../renderer/layout/blocks/chart-options.ts'
import { LayoutCache } from '../../renderer/layout/blocks/layout-cache.ts'
import { layoutChart } from '../../renderer/layout/blocks/sotk-layout.ts'
import { type Measure, percentile, processorMs, timedByTurns } from './measure.ts'
import { cityOf, nested, plainUnits, rootOf } from './structures.ts'

const BOX = { width: 57, height: 22 }
const SIZES = [1000, 5000, 20_000, 50_000]
/** The median of fewer is that of the collections of garbage which happen to fall into them. */
const TURNS = 9
const FULL_TARGET: Readonly<Record<number, number>> = { 20000: 100 }
const AGAIN_TARGET: Readonly<Record<number, number>> = { 20000: 16 }

/** Layout of a whole structure, and of the same after one edit, beside d3-flextree on the same tree. */
export async function measure(): Promise<Measure[]> {
  const rows: Measure[] = []
  for (const size of SIZES) {
    rows.push(...(await measureOne('city', cityOf(size), size)))
    rows.push(...(await measureOne('plain tree', structureOf(plainUnits(size)), size)))
  }
  return rows
}

async function measureOne(name: string, structure: Structure, size: number): Promise<Measure[]> {
  const tree = nested(structure, rootOf(structure))
  const full = await timedByTurns(
    TURNS,
    () => layoutChart(structure, optionsOf(structure)),
    () => layoutOfPeer(tree),
  )
  const peer = percentile(full.beside, 0.5)
  const beside = { unit: 'ms', baseline: peer, baselineName: 'd3-flextree, whole' } as const
  const again = await relayouts(structure)
  return [
    {
      name: `layout of ${size} units, ${name}`,
      value: percentile(full.run, 0.5),
      target: FULL_TARGET[size] ?? null,
      ...beside,
    },
    {
      name: `layout again after one edit, ${size} units, ${name} (p95)`,
      value: percentile(again, 0.95),
      target: AGAIN_TARGET[size] ?? null,
      ...beside,
    },
  ]
}

/** One unit renamed, as often as there are samples, each time another one. */
async function relayouts(start: Structure): Promise<number[]> {
  const cache = new LayoutCache()
  const options = optionsOf(start)
  layoutChart(start, options, cache)
  let structure = start
  const ids = [...start.tables.unit.keys()] as UnitId[]
  const samples: number[] = []
  for (let turn = 0; turn < 60; turn++) {
    const id = ids[(turn * 7919) % ids.length]
    if (id === undefined) continue
    const change = renameUnit(id, `Unit ${turn} baru`)(structure)
    if (!change.ok) throw new Error(change.problem.code)
    structure = apply(structure, change.value)
    samples.push(await processorMs(() => layoutChart(structure, options, cache)))
  }
  return samples
}

function optionsOf(structure: Structure) {
  const tops = [rootOf(structure)]
  return { tops, boxSize: BOX, gaps: SCREEN_GAPS, collapsed: new Set<UnitId>() }
}

function layoutOfPeer(tree: ReturnType<typeof nested>): void {
  const layout = flextree<ReturnType<typeof nested>>({
    nodeSize: [BOX.width + SCREEN_GAPS.sibling, BOX.height + SCREEN_GAPS.level],
  })
  layout(layout.hierarchy(tree))
}
