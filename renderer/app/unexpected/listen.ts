import { noteOf, type UnexpectedNote } from '../../../electron/contract/unexpected.ts'
import { type SilenceWatch, watchSilence } from './silence.ts'
import { hearErrorEvent, hearNote, hearUnexpected, tellUnexpected } from './unexpected.ts'

/** Broken off by whoever asked for it: nothing went wrong. */
const STOPPED = new Set(['MakingStopped', 'ReadingStopped', 'AbortError'])

/** Refusals with a sentence of their own. */
const SAID = new Set(['CannotRead', 'TooDeep', 'TooLarge'])

/** How the main process tells the page of what it noted itself. */
const FROM_MAIN = { 'unexpected:main': 'main', 'unexpected:screen': 'screen' } as const

/** Hears every error of the page that nobody caught, and what the main process tells of its own. */
export function listenToPage(
  page: Pick<Window, 'addEventListener'>,
  onCommand: (listener: (command: string) => void) => unknown,
): void {
  page.addEventListener('error', (event) => {
    // The browser's word for a size that settles in the next frame: no error.
    if (!event.error && event.message.startsWith('ResizeObserver loop')) return
    hearErrorEvent('page', event, 'page')
  })
  page.addEventListener('unhandledrejection', ({ reason }) => {
    if (reason instanceof Error && STOPPED.has(reason.name)) return
    hearUnexpected('page', reason, 'page')
  })
  new BroadcastChannel(CHANNEL).onmessage = ({ data }: MessageEvent<UnexpectedNote>) =>
    hearNote(data, null)
  onCommand((command) => {
    const kind = FROM_MAIN[command as keyof typeof FROM_MAIN]
    if (kind) tellUnexpected(kind)
  })
}

/** Told when a worker is asked something, and when it has answered. */
export type WorkerWatch = Pick<SilenceWatch, 'asked' | 'answered'>

/**
 * Hears a worker that fails, whose answer cannot be read, or that says nothing for ten minutes after it was asked;
 * `failed` ends what was asked of it.
 */
export function hearWorker(
  worker: Worker,
  name: string,
  failed: (message: string) => void,
): WorkerWatch {
  worker.onerror = (event) => {
    hearErrorEvent(`worker:${name}`, event, null)
    failed(event.message)
  }
  worker.onmessageerror = () => {
    hearUnexpected(`worker:${name}`, null, null)
    failed('')
  }
  const watch = watchSilence(() => {
    const silence = new DOMException('No answer for ten minutes', 'TimeoutError')
    hearUnexpected(`worker:${name}`, silence, null)
    failed(silence.message)
  })
  worker.addEventListener('message', watch.heard)
  return watch
}

/** Between workers and page: notes of what a worker caught and answers for. */
const CHANNEL = 'unexpected'

/** In a worker: a promise nobody waited for is an error like any other, which the page is told. */
export function failAloud(): void {
  addEventListener('unhandledrejection', ({ reason }) => reportError(reason))
}

/** In a worker: what went wrong is told by the answer; what it was is noted. */
export function noteInWorker(name: string, error: unknown): void {
  if (error instanceof Error && SAID.has(error.name)) return
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(noteOf(`worker:${name}`, error))
  channel.close()
}
