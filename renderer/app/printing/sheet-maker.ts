import { recordsOf, type Structure } from '../../domain/structure/structure.ts'
import type { MadeSheets, PaperSource } from '../../papers/make-sheets.ts'
import type { PlanOffer } from '../../print/plan/plan-facts.ts'
import type { SheetsDrawn } from '../../print/sheet/print-document.ts'
import { hearWorker, type WorkerWatch } from '../unexpected/listen.ts'
import type { SheetOrder } from './print-choice.ts'
import type { SheetAnswer, SheetRequest } from './sheet-messages.ts'

/** The making was broken off for another order, or by the user. */
export class MakingStopped extends Error {
  constructor() {
    super('The making of the sheets was stopped')
    this.name = 'MakingStopped'
  }
}

export interface MakingTold {
  readonly drawn?: SheetsDrawn
  /** After the sheets, one after another, until the next order that asks for it: what else could be had. */
  readonly offered?: (offer: PlanOffer) => void
}

export interface SheetMaker {
  /** Makes the sheets of an order; one that still runs is broken off. Rejects with `MakingStopped` where it is. */
  make(source: PaperSource, order: SheetOrder, told?: MakingTold): Promise<MadeSheets | null>
  /** Breaks off what is being made; with `told` only where those hear of it. */
  stop(told?: MakingTold): void
  /** Starts the worker, so that the first sheets do not wait for it. */
  warm(): void
  close(): void
}

interface Running {
  readonly job: number
  readonly told: MakingTold
  resolve(made: MadeSheets | null): void
  reject(error: Error): void
}

/** So many structures are held by the worker, the latest: each edit is a new one. */
const MOST_STRUCTURES = 4

/**
 * Makes sheets in a worker, which is kept: a worker that has made sheets before makes others twice as fast. One that has
 * to be broken off is ended, and the next order gets a new one.
 */
export function createSheetMaker(newWorker: () => Worker = sheetsWorker): SheetMaker {
  let worker: Worker | null = null
  let watch: WorkerWatch | null = null
  let known = new WeakMap<Structure, number>()
  let running: Running | null = null
  /** The latest order of which is asked what else could be had. */
  let offered: Pick<Running, 'job' | 'told'> | null = null
  let count = 0
  let held: Structure[] = []

  function end(error: Error): void {
    worker?.terminate()
    worker = null
    watch?.answered()
    known = new WeakMap()
    held = []
    const stopped = running
    running = null
    stopped?.reject(error)
  }

  function ready(): Worker {
    if (worker) return worker
    worker = newWorker()
    worker.onmessage = ({ data }: MessageEvent<SheetAnswer>) => {
      if ('offer' in data) {
        if (data.job === offered?.job) offered.told.offered?.(data.offer)
        return
      }
      if (data.job !== running?.job) return
      if ('drawn' in data) return running.told.drawn?.(data.drawn, data.of)
      const { resolve, reject } = running
      running = null
      watch?.answered()
      if (data.ok) resolve(data.made)
      else reject(new Error(data.message))
    }
    watch = hearWorker(worker, 'sheets', (message) => end(new Error(message)))
    return worker
  }

  /** The number the worker knows the structure by; it is sent where it is new to it. */
  function numberOf(to: Worker, structure: Structure): number {
    held = [...held.filter((one) => one !== structure), structure]
    const told = known.get(structure)
    if (told !== undefined) return told
    const no = ++count
    known.set(structure, no)
    const request: SheetRequest = { type: 'structure', no, records: recordsOf(structure) }
    to.postMessage(request)
    if (held.length > MOST_STRUCTURES) forget(to, held.shift())
    return no
  }

  function forget(to: Worker, structure: Structure | undefined): void {
    const no = structure && known.get(structure)
    if (!structure || no === undefined) return
    known.delete(structure)
    const request: SheetRequest = { type: 'forget', no }
    to.postMessage(request)
  }

  return {
    make: (source, order, told = {}) =>
      new Promise((resolve, reject) => {
        if (running) end(new MakingStopped())
        const to = ready()
        const structure = numberOf(to, source.structure)
        const live = source.proposal ? numberOf(to, source.live) : structure
        const { former: then } = source
        const former = then ? { no: numberOf(to, then.structure), until: then.until } : null
        const job = ++count
        running = { job, told, resolve, reject }
        watch?.asked()
        if (told.offered) offered = running
        const { proposal, options = [], desk = null } = source
        to.postMessage({
          type: 'make',
          job,
          offers: told.offered !== undefined,
          structure,
          live,
          former,
          proposal,
          options,
          desk,
          order,
        } satisfies SheetRequest)
      }),
    stop: (told) => {
      if (running && (told ?? running.told) === running.told) end(new MakingStopped())
    },
    warm: () => void ready(),
    close: () => end(new MakingStopped()),
  }
}

function sheetsWorker(): Worker {
  return new Worker(new URL('./sheets-worker.ts', import.meta.url), { type: 'module' })
}
