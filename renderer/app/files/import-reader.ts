import type { StructureRecord } from '../../domain/records/records.ts'
import type { Language } from '../../domain/values/language.ts'
import type { ImportWish } from '../../exchange/look/look.ts'
import type { PastedPlace } from '../../exchange/look/pasted-look.ts'
import type { ShownLook } from '../../exchange/look/preview.ts'
import type { ImportOutcome } from '../../exchange/read/import-report.ts'
import type { InputFile } from '../../exchange/sheets/load-sheets.ts'
import type { Mapping } from '../../exchange/tables/mapping.ts'
import { hearWorker, type WorkerWatch } from '../unexpected/listen.ts'
import {
  type ImportAnswer,
  type ImportRequest,
  type ImportStage,
  unpacked,
} from './import-messages.ts'

/** The reading was broken off by the user, or for another one. */
export class ReadingStopped extends Error {
  constructor() {
    super('The reading of the files was stopped')
    this.name = 'ReadingStopped'
  }
}

export interface ImportReader {
  /** Starts the worker, which reads a table of its own while the user still looks for a file. */
  warm(): void
  /** Opens files, or a copied text with its place, and tells how they are understood. Rejects with `ReadingStopped` where it was broken off. */
  load(
    files: readonly InputFile[],
    language: Language,
    mappings: readonly Mapping[],
    onStage: (stage: ImportStage) => void,
    place?: PastedPlace,
  ): Promise<ShownLook>
  /** Reads the open files as the wish says; an earlier wish that still runs is answered no more. */
  read(wish: ImportWish): Promise<ShownLook>
  /** All that the last look would bring. */
  take(): Promise<ImportOutcome>
  /** Ends the worker, and with it whatever it was doing. */
  close(): void
}

interface Running {
  readonly job: number
  /** Records that have come so far. */
  readonly records: StructureRecord[]
  onStage(stage: ImportStage): void
  resolve(value: Uint8Array): void
  reject(error: Error): void
}

/** Reads files in a worker, one job at a time. */
export function createImportReader(newWorker: () => Worker = importWorker): ImportReader {
  let worker: Worker | null = null
  let watch: WorkerWatch | null = null
  let running: Running | null = null
  let count = 0

  function settle(): Running | null {
    const done = running
    running = null
    watch?.answered()
    return done
  }

  function ready(): Worker {
    if (worker) return worker
    worker = newWorker()
    worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => {
      if (data.job !== running?.job) return
      if ('stage' in data) {
        running.onStage(data.stage)
        return
      }
      if ('records' in data) {
        running.records.push(...unpacked<StructureRecord[]>(data.records))
        return
      }
      const done = settle()
      if (data.ok) done?.resolve(data.value)
      else done?.reject(new Error(data.message))
    }
    // One that could not even begin answers nothing that is asked of it later.
    watch = hearWorker(worker, 'import', (message) => {
      worker?.terminate()
      worker = null
      settle()?.reject(new Error(message))
    })
    return worker
  }

  type Unnumbered<R> = R extends ImportRequest ? Omit<R, 'job'> : never
  async function ask<T>(
    request: Unnumbered<ImportRequest>,
    records: StructureRecord[] = [],
    onStage: Running['onStage'] = () => {},
  ): Promise<T> {
    settle()?.reject(new ReadingStopped())
    const job = ++count
    const bytes = await new Promise<Uint8Array>((resolve, reject) => {
      running = { job, records, onStage, resolve, reject }
      ready().postMessage({ ...request, job } as ImportRequest)
      watch?.asked()
    })
    return unpacked(bytes)
  }

  return {
    warm() {
      if (!worker) ready().postMessage({ type: 'practise', job: ++count } satisfies ImportRequest)
    },
    load: (files, language, mappings, onStage, place) =>
      ask({ type: 'load', files, language, mappings, place: place ?? null }, [], onStage),
    read: (wish) => ask({ type: 'read', wish }),
    async take() {
      const records: StructureRecord[] = []
      const rest = await ask<Omit<ImportOutcome, 'records'>>({ type: 'take' }, records)
      return { ...rest, records }
    },
    close() {
      worker?.terminate()
      worker = null
      settle()?.reject(new ReadingStopped())
    },
  }
}

function importWorker(): Worker {
  return new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' })
}
