import type { Page } from '@playwright/test'
import { launch } from '../e2e/launch.ts'
import { frameTimes } from './frame-times.ts'
import { type Measure, percentile } from './measure.ts'
import { openPeerWindow, type PeerWindow } from './peer-pages.ts'
import { SEED } from './structures.ts'

const SIZES = [1000, 5000, 20_000, 50_000]
const FRAMES = 120
const CANVAS = '#bagan-kanvas .react-flow__pane'
/** d3-org-chart is asked for no more than it can draw in a minute. */
const ORG_CHART_MOST = 5000
const TARGETS: Readonly<Record<number, number>> = { 5000: 20, 20000: 34 }

interface Pace {
  readonly pan: number
  readonly zoom: number
}

/** Panning and zooming the chart of the real program beside its peers, all boxes in view and at every zoom. */
export async function measure(): Promise<Measure[]> {
  const peers = await openPeerWindow()
  const rows: Measure[] = []
  for (const size of SIZES) {
    const ours = await ourPace(size)
    const orgChart = size <= ORG_CHART_MOST ? await paceOf(peers, 'org-chart', size) : null
    const flow = size <= 20_000 ? await paceOf(peers, 'react-flow', size) : null
    for (const kind of ['pan', 'zoom'] as const) {
      const row = {
        name: `${kind}, ${size} boxes, from all in view (p95 frame)`,
        value: ours[kind],
        unit: 'ms' as const,
        target: TARGETS[size] ?? null,
      }
      if (orgChart) rows.push({ ...row, baseline: orgChart[kind], baselineName: 'd3-org-chart' })
      if (flow) rows.push({ ...row, baseline: flow[kind], baselineName: 'React Flow' })
      if (!orgChart && !flow) rows.push({ ...row, baseline: null, baselineName: null })
    }
  }
  await peers.close()
  return rows
}

async function paceOf(
  peers: PeerWindow,
  name: 'org-chart' | 'react-flow',
  boxes: number,
): Promise<Pace> {
  await peers.show(name, boxes)
  const selector = name === 'org-chart' ? '#root svg' : '.react-flow__pane'
  const times = await frameTimes(peers.page, selector, 'drag', FRAMES / 4)
  return { pan: percentile(times.pan, 0.95), zoom: percentile(times.zoom, 0.95) }
}

async function ourPace(boxes: number): Promise<Pace> {
  const { program, page } = await launch({ args: [`city:${SEED}:${boxes}`] })
  await page.locator(CANVAS).waitFor({ timeout: 120_000 })
  await showAll(page)
  const times = await frameTimes(page, CANVAS, 'wheel', FRAMES)
  await program.close()
  return { pan: percentile(times.pan, 0.95), zoom: percentile(times.zoom, 0.95) }
}

/** The whole chart in view. */
async function showAll(page: Page): Promise<void> {
  await page.locator('#bagan-kanvas').focus()
  await page.keyboard.press('Shift+Home')
  await page.waitForTimeout(1500)
}
