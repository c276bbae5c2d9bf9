import { cityRecords } from '../../samples/city.ts'
import { demoRecords2022 } from '../../samples/demo-2022.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'
import { beginFile, openDemo, type Program } from './program.ts'

/**
 * Opens what the program makes itself: `demo`, `demo-2022`, or a city `city:SEED:UNITS`.
 * @returns null where the name is that of no sample
 */
export function openSample(program: Program, name: string): Promise<OpenWorkspace> | null {
  if (name === 'demo' || name === 'demo-2018') return openDemo(program)
  if (name === 'demo-2022') return beginFile(program, name, { records: demoRecords2022() })
  const [, seed, units] = /^city:(\d+):(\d+)$/.exec(name) ?? []
  if (seed === undefined || units === undefined) return null
  return beginFile(program, `kota-${units}`, {
    records: cityRecords(Number(seed), Number(units)),
  })
}
