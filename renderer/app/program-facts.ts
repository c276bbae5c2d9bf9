import type { Desktop } from '../../electron/contract/ipc-contract.ts'
import { DATA_VERSION } from '../domain/records/data-version.ts'

export interface ProgramFacts {
  readonly version: string
  readonly dataVersion: number
  readonly platform: string
  /** Where all offices lie on this computer. */
  readonly dataFolder: string
}

/** Which program this is. Throws where the main process does not say. */
export async function programFacts(desktop: Pick<Desktop, 'programInfo'>): Promise<ProgramFacts> {
  const info = await desktop.programInfo({})
  if (!info.ok) throw new Error(info.message)
  const { version, platform, dataFolder } = info.value
  return { version, dataVersion: DATA_VERSION, platform, dataFolder }
}
