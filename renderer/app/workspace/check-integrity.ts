import type { CallResult, Desktop } from '../../../electron/contract/ipc-contract.ts'
import type { KeptScan } from '../../../electron/contract/scan-calls.ts'
import { namedScans } from '../../domain/attachments/attachments.ts'
import type {
  IntegrityReport,
  ScansReport,
} from '../../domain/structure/journal/integrity-report.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { integrityOf, type SnapshotBytes } from '../../storage/integrity.ts'
import { wholeOf } from '../../storage/structure-store.ts'
import { askWorker } from '../unexpected/ask-worker.ts'
import type { IntegrityAnswer, IntegrityQuestion } from './integrity-question.ts'
import type { OpenWorkspace } from './open-workspace.ts'
import { leftoverScans } from './sweep-scans.ts'

/**
 * Holds journal, snapshots, rows and printed codes of an open office against each other, when all that is shown is on
 * its disks. A refusal carries the sentence why its folder cannot be read.
 * @param progress called after each snapshot
 */
export async function checkIntegrity(
  desktop: Pick<
    Desktop,
    'readJournal' | 'listSnapshots' | 'readSnapshot' | 'checkScans' | 'mendScans'
  >,
  { id, workspace, isLocked, database }: OpenWorkspace,
  progress: (done: number, of: number) => void,
): Promise<CallResult<IntegrityReport>> {
  await workspace.settled()
  const lines = await desktop.readJournal({ id, fromSeq: 1 })
  if (!lines.ok) return lines
  const list = await desktop.listSnapshots({ id })
  if (!list.ok) return list
  const snapshots: SnapshotBytes[] = []
  // What was set aside tells another story.
  for (const { file } of list.value.filter(({ kept }) => !kept)) {
    const bytes = await desktop.readSnapshot({ id, file })
    // One that cannot be read is told as one that cannot be opened.
    snapshots.push({ file, bytes: bytes.ok ? bytes.value : new Uint8Array() })
  }
  const report = isLocked
    ? // Its rows are where no worker sees them.
      await integrityOf({
        ...{ lines: lines.value, snapshots, progress },
        held: await wholeOf(database),
      })
    : await inWorker({ id, lines: lines.value, snapshots }, progress)
  const scans = await scansOf(desktop, id, workspace.getState().structure, async (unnamed) => {
    // A journal that is not whole does not know what it named.
    const { damaged, lost } = report.journal
    if (unnamed.length === 0 || damaged + lost > 0) return []
    return leftoverScans(unnamed, lines.value, (await wholeOf(database)).documents)
  })
  return { ok: true, value: { ...report, scans } }
}

/**
 * How the scans lie that records name, here and in the second copy, after what the copy has whole came back; null where
 * there is none of either.
 */
async function scansOf(
  desktop: Pick<Desktop, 'checkScans' | 'mendScans'>,
  id: string,
  structure: Structure,
  leftOf: (unnamed: readonly KeptScan[]) => Promise<readonly KeptScan[]>,
): Promise<ScansReport | null> {
  const named = namedScans(structure).map(({ content, media }) => ({ content, media }))
  // All are read on both sides: whole ones come back before they are counted.
  const mended = named.length > 0 ? await desktop.mendScans({ id, named, reads: true }) : null
  const { back, copy } = mended?.ok ? mended.value : { back: [], copy: null }
  const found = await desktop.checkScans({ id, named })
  if (!found.ok) return { unread: found.message }
  const { whole, missing, changed, unnamed } = found.value
  if (named.length + unnamed.length === 0) return null
  const left = await leftOf(unnamed)
  const leftover = { count: left.length, bytes: left.reduce((sum, { bytes }) => sum + bytes, 0) }
  return {
    ...{ whole, missing: missing.length, changed: changed.length },
    ...{ unnamed: unnamed.length, back: back.length, copy, leftover },
  }
}

function inWorker(
  question: IntegrityQuestion,
  progress: (done: number, of: number) => void,
): Promise<IntegrityReport> {
  const worker = new Worker(new URL('./integrity-worker.ts', import.meta.url), { type: 'module' })
  return askWorker(worker, {
    name: 'integrity',
    question,
    answerIn(message: IntegrityAnswer) {
      if ('report' in message) return message.report
      progress(message.done, message.of)
      return null
    },
  })
}
