import type { Desktop } from '../../electron/contract/ipc-contract.ts'
import { DATA_VERSION } from '../domain/records/data-version.ts'

export interface ProgramFacts {
  readonly version: string
  readonly dataVersion: number
  readonly platform: string
  /** Name → version of what it runs on. */
  readonly engine: Readonly<Record<string, string>>
  /** How the keys of releases are called that it believes; none: updates are not set up. */
  readonly keys: readonly string[]
  /** ISO moment updates were last looked for; null: never. */
  readonly lookedAt: string | null
  /** Where all offices lie on this computer. */
  readonly dataFolder: string
}

/** Which program this is. Throws where the main process does not say. */
export async function programFacts(
  desktop: Pick<Desktop, 'programInfo' | 'updates'>,
): Promise<ProgramFacts> {
  const info = await desktop.programInfo({})
  if (!info.ok) throw new Error(info.message)
  const { version, platform, engine, dataFolder } = info.value
  const known = await desktop.updates({})
  // What cannot be told of updates is told where one looks for them.
  const { keys, lookedAt } = known.ok ? known.value : { keys: [], lookedAt: null }
  return { version, dataVersion: DATA_VERSION, platform, engine, dataFolder, keys, lookedAt }
}
