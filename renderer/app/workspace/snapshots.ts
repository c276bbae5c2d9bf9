import { hearWorker } from '../unexpected/listen.ts'
import type { Snapshot, SnapshotMaker } from './take-snapshot.ts'

/** Snapshots made in a worker that reads the database itself; it ends when it has answered. */
export const WORKER_SNAPSHOTS: SnapshotMaker = {
  startAfterMs: 3000,
  make: (_, id) =>
    new Promise<Snapshot>((resolve, reject) => {
      const worker = new Worker(new URL('./snapshot-worker.ts', import.meta.url), {
        type: 'module',
      })
      worker.onmessage = ({ data }: MessageEvent<Snapshot>) => {
        worker.terminate()
        watch.answered()
        resolve(data)
      }
      const watch = hearWorker(worker, 'snapshot', (message) => {
        worker.terminate()
        watch.answered()
        reject(new Error(message))
      })
      worker.postMessage(id)
      watch.asked()
    }),
}
