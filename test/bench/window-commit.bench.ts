import { type Measure, percentile } from './measure.ts'
import { openPeerWindow } from './peer-pages.ts'

/** One edit into the database, with its journal row, beside a single row put by Dexie. */
export async function measure(): Promise<Measure[]> {
  const window = await openPeerWindow()
  const rows: Measure[] = []
  for (const boxes of [1000, 10_000]) {
    await window.show('commit', boxes)
    const [commit, plain] = await window.page.evaluate(() => {
      const { commit, plain } = document.body.dataset
      return [JSON.parse(commit ?? '[]'), JSON.parse(plain ?? '[]')] as [number[], number[]]
    })
    rows.push({
      name: `commit of an edit to Dexie, ${boxes} units (p95)`,
      value: percentile(commit, 0.95),
      unit: 'ms',
      target: null,
      baseline: percentile(plain, 0.95),
      baselineName: 'one row by Dexie',
    })
  }
  await window.close()
  return rows
}
