import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Measure, percentile } from './measure.ts'
import { openOwnWindow } from './own-window.ts'

/** From the start of the process until the demo's chart is drawn and answers: the first time, and after that. */
export async function measure(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bagan-bench-'))
  const first = await startOnce(folder)
  const later: number[] = []
  for (let turn = 0; turn < 5; turn++) later.push(await startOnce(folder))
  const rest = { unit: 'ms', baseline: null, baselineName: null } as const
  return [
    { name: 'start to interactive, first time', value: first, target: 2000, ...rest },
    { name: 'start to interactive, later', value: percentile(later, 0.5), target: 2000, ...rest },
  ]
}

async function startOnce(folder: string): Promise<number> {
  const { program, firstPictureMs } = await openOwnWindow('demo', folder)
  await program.close()
  return firstPictureMs
}
