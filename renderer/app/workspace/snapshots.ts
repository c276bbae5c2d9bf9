import { askWorker } from '../unexpected/ask-worker.ts'
import type { Snapshot, SnapshotMaker } from './take-snapshot.ts'

/** Snapshots made in a worker that reads the database itself. */
export const WORKER_SNAPSHOTS: SnapshotMaker = {
  startAfterMs: 3000,
  make(_, id) {
    const worker = new Worker(new URL('./snapshot-worker.ts', import.meta.url), { type: 'module' })
    const answerIn = (snapshot: Snapshot) => snapshot
    return askWorker(worker, { name: 'snapshot', question: id, answerIn })
  },
}
