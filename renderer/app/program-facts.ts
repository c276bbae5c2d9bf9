import { useEffect, useState } from 'react'
import type { Desktop } from '../../electron/contract/ipc-contract.ts'
import { DATA_VERSION } from '../domain/records/data-version.ts'

export interface ProgramFacts {
  readonly version: string
  readonly dataVersion: number
  readonly platform: string
  /** Where all offices lie on this computer. */
  readonly dataFolder: string
}

/** Which program this is; null until the main process has answered. */
export function useProgramFacts(desktop: Pick<Desktop, 'programInfo'>): ProgramFacts | null {
  const [facts, setFacts] = useState<ProgramFacts | null>(null)
  useEffect(() => {
    void desktop.programInfo({}).then((info) => {
      if (!info.ok) return
      const { version, platform, dataFolder } = info.value
      setFacts({ version, dataVersion: DATA_VERSION, platform, dataFolder })
    })
  }, [desktop])
  return facts
}
