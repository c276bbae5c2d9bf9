import type { ImportLook, ImportWish } from '../../exchange/presets/look.ts'
import type { InputFile } from '../../exchange/sheets/load-sheets.ts'
import type { Mapping } from '../../exchange/tables/mapping.ts'
import type { Language } from '../../words/figures/language.ts'
import type { ImportAnswer, ImportRequest, ImportStage } from './import-messages.ts'

/** The reading was broken off by the user, or for another one. */
export class ReadingStopped extends Error {
  constructor() {
    super('The reading of the files was stopped')
    this.name = 'ReadingStopped'
  }
}

export interface ImportReader {
  /** Opens files and tells how they are understood. Rejects with `ReadingStopped` where it was broken off. */
  load(
    files: readonly InputFile[],
    language: Language,
    mappings: readonly Mapping[],
    onStage: (stage: ImportStage) => void,
  ): Promise<ImportLook>
  /** Reads the open files as the wish says; an earlier wish that still runs is answered no more. */
  read(wish: ImportWish): Promise<ImportLook>
  /** Ends the worker, and with it whatever it was doing. */
  close(): void
}

interface Running {
  readonly job: number
  onStage(stage: ImportStage): void
  resolve(look: ImportLook): void
  reject(error: Error): void
}

/** Reads files in a worker, one job at a time. */
export function createImportReader(newWorker: () => Worker = importWorker): ImportReader {
  let worker: Worker | null = null
  let running: Running | null = null
  let count = 0

  function settle(): Running | null {
    const done = running
    running = null
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
      const done = settle()
      if (data.ok) done?.resolve(data.look)
      else done?.reject(new Error(data.message))
    }
    worker.onerror = ({ message }) => settle()?.reject(new Error(message))
    return worker
  }

  type Unnumbered<R> = R extends ImportRequest ? Omit<R, 'job'> : never
  function ask(
    request: Unnumbered<ImportRequest>,
    onStage: Running['onStage'] = () => {},
  ): Promise<ImportLook> {
    settle()?.reject(new ReadingStopped())
    const job = ++count
    return new Promise((resolve, reject) => {
      running = { job, onStage, resolve, reject }
      ready().postMessage({ ...request, job } as ImportRequest)
    })
  }

  return {
    load: (files, language, mappings, onStage) =>
      ask({ type: 'load', files, language, mappings }, onStage),
    read: (wish) => ask({ type: 'read', wish }),
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
