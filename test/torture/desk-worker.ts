import { parentPort, workerData } from 'node:worker_threads'
import { type DeskWish, hurtAtTheDesk } from './desk-run.ts'
import type { Row } from './row.ts'

/** What such a worker says: the table so far, or a line for whoever waits. */
export type DeskWord = { readonly rows: readonly Row[] } | { readonly line: string }

const tell = (word: DeskWord) => parentPort?.postMessage(word)
const wish = workerData as Omit<DeskWish, 'say' | 'keep'>
await hurtAtTheDesk({
  ...wish,
  say: (line) => tell({ line }),
  keep: (rows) => tell({ rows }),
})
// Sessions whose power went have timers that nobody stops any more.
process.exit(0)
