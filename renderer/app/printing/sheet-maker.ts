import { recordsOf, type Structure } from '../../domain/structure/structure.ts'
import type { MadeSheets, PaperSource } from '../../papers/make-sheets.ts'
import type { SheetsDrawn } from '../../print/sheet/print-document.ts'
import type { SheetOrder } from './print-choice.ts'
import type { SheetAnswer, SheetRequest } from './sheet-messages.ts'

/** The making was broken off for another order, or by the user. */
export class MakingStopped extends Error {
  constructor() {
    super('The making of the sheets was stopped')
    this.name = 'MakingStopped'
  }
}

export interface SheetMaker {
  /** Makes the sheets of an order; one that still runs is broken off. Rejects with `MakingStopped` where it is. */
  make(source: PaperSource, order: SheetOrder, drawn?: SheetsDrawn): Promise<MadeSheets | null>
  stop(): void
  close(): void
}

interface Running {
  readonly job: number
  readonly drawn: SheetsDrawn | undefined
  resolve(made: MadeSheets | null): void
  reject(error: Error): void
}

/** So many structures are held by one worker: each edit is a new one. */
const MOST_STRUCTURES = 6

/** Makes sheets in a worker. A worker that has to be broken off is ended, and the next order gets a new one. */
export function createSheetMaker(newWorker: () => Worker = sheetsWorker): SheetMaker {
  let worker: Worker | null = null
  let known = new WeakMap<Structure, number>()
  let running: Running | null = null
  let count = 0
  let sent = 0

  function end(error: Error): void {
    worker?.terminate()
    worker = null
    known = new WeakMap()
    sent = 0
    const stopped = running
    running = null
    stopped?.reject(error)
  }

  function ready(): Worker {
    if (worker) return worker
    worker = newWorker()
    worker.onmessage = ({ data }: MessageEvent<SheetAnswer>) => {
      if (data.job !== running?.job) return
      if ('drawn' in data) return running.drawn?.(data.drawn, data.of)
      const { resolve, reject } = running
      running = null
      if (data.ok) resolve(data.made)
      else reject(new Error(data.message))
    }
    worker.onerror = ({ message }) => end(new Error(message))
    return worker
  }

  /** The number the worker knows the structure by; it is sent where it is new to it. */
  function numberOf(to: Worker, structure: Structure): number {
    const held = known.get(structure)
    if (held !== undefined) return held
    const no = ++count
    known.set(structure, no)
    sent++
    to.postMessage({ type: 'structure', no, records: recordsOf(structure) } satisfies SheetRequest)
    return no
  }

  return {
    make: (source, order, drawn) =>
      new Promise((resolve, reject) => {
        if (running || sent > MOST_STRUCTURES) end(new MakingStopped())
        const to = ready()
        const structure = numberOf(to, source.structure)
        const live = source.proposal ? numberOf(to, source.live) : structure
        const job = ++count
        running = { job, drawn, resolve, reject }
        const { proposal } = source
        to.postMessage({
          type: 'make',
          job,
          structure,
          live,
          proposal,
          order,
        } satisfies SheetRequest)
      }),
    stop: () => {
      if (running) end(new MakingStopped())
    },
    close: () => end(new MakingStopped()),
  }
}

function sheetsWorker(): Worker {
  return new Worker(new URL('./sheets-worker.ts', import.meta.url), { type: 'module' })
}
