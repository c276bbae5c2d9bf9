import type { CallResult, Desktop } from '../../../electron/contract/ipc-contract.ts'
import type { PrintDocument, SheetsDrawn } from '../../print/sheet/print-document.ts'
import { hearWorker, type WorkerWatch } from '../unexpected/listen.ts'
import type { PdfAnswer, PdfRequest } from './pdf-messages.ts'

/** Makes PDFs of sheets. */
export interface PdfWriter {
  /** The document as a PDF of exactly its paper; null where it was stopped. */
  write(order: PdfWish, drawn?: SheetsDrawn): Promise<CallResult<Uint8Array> | null>
  /** Breaks off what is being written. */
  stop(): void
}

/** That of a window, which knows beforehand that paper may be wanted. */
export interface WindowWriter extends PdfWriter {
  /** Starts the worker, so that the first paper does not wait for it. */
  warm(): void
}

export interface PdfWish {
  readonly document: PrintDocument
  /** The program and its version. */
  readonly creator: string
  /** The moment it is written, in milliseconds since 1970. */
  readonly createdAt: number
}

/** How the program calls itself in the files it writes. */
export async function creatorOf(desktop: Pick<Desktop, 'programInfo'>): Promise<string> {
  const info = await desktop.programInfo({})
  return info.ok ? `Bagan SOTK ${info.value.version}` : 'Bagan SOTK'
}

interface Running {
  readonly job: number
  readonly drawn: SheetsDrawn | undefined
  end(answer: CallResult<Uint8Array> | null): void
}

/** Writes PDFs in a worker, one at a time. One that has to be broken off is ended, and the next gets a new one. */
export function createPdfWriter(newWorker: () => Worker = pdfWorker): WindowWriter {
  let worker: Worker | null = null
  let watch: WorkerWatch | null = null
  let running: Running | null = null
  let count = 0

  function end(answer: CallResult<Uint8Array> | null): void {
    const ended = running
    running = null
    watch?.answered()
    ended?.end(answer)
  }

  function breakOff(answer: CallResult<Uint8Array> | null): void {
    worker?.terminate()
    worker = null
    end(answer)
  }

  function ready(): Worker {
    if (worker) return worker
    worker = newWorker()
    worker.onmessage = ({ data }: MessageEvent<PdfAnswer>) => {
      if (data.job !== running?.job) return
      if ('drawn' in data) return running.drawn?.(data.drawn, data.of)
      end(data.ok ? { ok: true, value: data.bytes } : failed(data.message))
    }
    watch = hearWorker(worker, 'pdf', (message) => breakOff(failed(message)))
    return worker
  }

  return {
    write: ({ document, creator, createdAt }, drawn) =>
      new Promise((resolve) => {
        if (running) breakOff(null)
        const to = ready()
        const job = ++count
        running = { job, drawn, end: resolve }
        watch?.asked()
        const sheets = withoutDrawings(document)
        to.postMessage({ job, document: sheets, creator, createdAt } satisfies PdfRequest)
      }),
    stop: () => {
      if (running) breakOff(null)
    },
    warm: () => void ready(),
  }
}

/** What the worker needs; the drawings are not asked for. */
function withoutDrawings(document: PrintDocument): PdfRequest['document'] {
  const { title, language, names, author, subject, paper, sheets, families, packed } = document
  const plain = { title, language, author, subject, paper, sheets, families, packed }
  return names ? { ...plain, names } : plain
}

function failed(reason: string): CallResult<Uint8Array> {
  return { ok: false, code: 'print-failed', message: reason }
}

function pdfWorker(): Worker {
  return new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' })
}
