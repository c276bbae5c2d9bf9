import type { CallResult, Desktop } from '../../../electron/contract/ipc-contract.ts'
import type { KeptScan, ScanName } from '../../../electron/contract/scan-calls.ts'
import { namedScans } from '../../domain/attachments/attachments.ts'
import { wholeOf } from '../../storage/structure-store.ts'
import type { OpenWorkspace } from './open-workspace.ts'

const SUM = /[0-9a-f]{64}/g

/**
 * What lies in the office's folder and nothing names: no record, no line of its journal, so no undo and no earlier
 * state, and none of its proposals and past structures. A sealed one is called otherwise there than by its sum, so what
 * names it cannot be seen: none of those is ever left over.
 * @param unnamed what no record names @param lines of the journal @param documents as they are kept
 */
export function leftoverScans(
  unnamed: readonly KeptScan[],
  lines: readonly string[],
  documents: readonly unknown[],
): KeptScan[] {
  const plain = unnamed.filter(({ media }) => media !== 'kunci')
  const left = new Map(plain.map((one) => [one.content, one]))
  const forget = (text: string) => {
    if (left.size > 0) for (const [sum] of text.matchAll(SUM)) left.delete(sum)
  }
  for (const line of lines) forget(line)
  for (const one of documents) forget(JSON.stringify(one))
  return [...left.values()]
}

/**
 * Sets aside what nothing names, for thirty days; looked at anew, because something may have been attached since it was
 * told. Answers how many files went.
 */
export async function sweepScans(
  desktop: Pick<Desktop, 'readJournal' | 'listScans' | 'dropScans'>,
  { id, workspace, database }: Pick<OpenWorkspace, 'id' | 'workspace' | 'database'>,
): Promise<CallResult<number>> {
  await workspace.settled()
  const lines = await desktop.readJournal({ id, fromSeq: 1 })
  if (!lines.ok) return lines
  const kept = await desktop.listScans({ id })
  if (!kept.ok) return kept
  const { documents } = await wholeOf(database)
  // Asked for last: nothing is waited for between this and the files' going.
  const named = new Set(namedScans(workspace.getState().structure).map(({ content }) => content))
  const unnamed = kept.value.filter(({ content }) => !named.has(content))
  const scans = leftoverScans(unnamed, lines.value, documents).map(
    ({ content, media }): ScanName => ({ content, media }),
  )
  if (scans.length === 0) return { ok: true, value: 0 }
  return desktop.dropScans({ id, scans, forGood: false })
}
