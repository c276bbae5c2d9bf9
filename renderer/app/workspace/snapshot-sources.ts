import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import { readBagan } from '../../storage/bagan-file.ts'
import type { SnapshotSource } from './restoration.ts'

export interface SnapshotSourceParts {
  /** Of the workspace. */
  readonly id: string
  readonly desktop: Pick<Desktop, 'listSnapshots' | 'readSnapshot'>
}

/** The snapshots of the folder, the furthest first, whatever the clock said; none where they cannot be listed. */
export async function snapshotSources({
  id,
  desktop,
}: SnapshotSourceParts): Promise<SnapshotSource[]> {
  const answer = await desktop.listSnapshots({ id })
  // What was set aside tells another story.
  const list = answer.ok ? answer.value.filter(({ kept }) => !kept) : []
  list.sort((a, b) => b.seq - a.seq || (a.at < b.at ? 1 : -1))
  return list.map(({ file, seq }) => ({
    seq,
    read: async () => {
      const bytes = await desktop.readSnapshot({ id, file })
      const content = bytes.ok ? await readBagan(bytes.value) : null
      return content?.ok ? content.value : null
    },
  }))
}
