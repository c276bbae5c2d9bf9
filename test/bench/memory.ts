import type { OwnWindow } from './own-window.ts'

/** The page's live objects in megabytes, after the garbage is collected. */
export async function heapMegabytes({ page }: OwnWindow): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / 1024 / 1024
}

/** What the system counts for the page's process, in megabytes. */
export function processMegabytes({ program }: OwnWindow): Promise<number> {
  return program.evaluate(({ app }) => {
    const pages = app.getAppMetrics().filter(({ type }) => type === 'Tab')
    return Math.max(...pages.map(({ memory }) => memory.workingSetSize)) / 1024
  })
}
