import { readFile } from 'node:fs/promises'
import { BrowserWindow, session } from 'electron'
import { Failure } from '../contract/failure.ts'
import { lockSession } from '../window/lockdown.ts'
import { fileOf, headersOf, notFound, PRINT_ORIGIN, SCHEME } from '../window/page-answers.ts'

const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  `font-src ${PRINT_ORIGIN} data:`,
].join('; ')

/** Hidden windows without scripts, one a paper. */
export interface PrintWindow {
  /**
   * Loads the document, lets the work happen, and closes the window. Where the signal is aborted, or the window goes,
   * that is the end of it: the window is closed at once and a `paper-stopped` failure thrown, whatever the work does.
   */
  show<T>(page: ShownPage, work: (window: BrowserWindow) => Promise<T>): Promise<T>
}

export interface ShownPage {
  readonly html: string
  /** CSS pixels. */
  readonly size: Size
  readonly signal: AbortSignal
  /** The window whose dialogs the system shows; without one the page is only drawn. */
  readonly parent?: BrowserWindow
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** @param root folder of the built page; the papers' fonts lie in its `fonts` */
export function createPrintWindow(root: string): PrintWindow {
  const papers = new Map<string, string>()
  let count = 0
  // A session of its own, kept in memory: papers share nothing with the program's page.
  const own = session.fromPartition('paper')
  lockSession(own)
  own.protocol.handle(SCHEME, ({ url }) => {
    const html = papers.get(url)
    return html === undefined ? font(root, url) : page(html)
  })

  return {
    async show({ html, size, signal, parent }, work) {
      if (signal.aborted) throw new Failure('paper-stopped', '')
      const address = `${PRINT_ORIGIN}/paper-${++count}.html`
      papers.set(address, html)
      const window = new BrowserWindow({
        ...size,
        show: false,
        frame: false,
        enableLargerThanScreen: true,
        ...(parent ? { parent } : {}),
        webPreferences: {
          session: own,
          javascript: false,
          // What is drawn off screen has no window the system could show a dialog over.
          offscreen: !parent,
          sandbox: true,
          contextIsolation: true,
          backgroundThrottling: false,
          spellcheck: false,
        },
      })
      try {
        // A window that is closed leaves its work unanswered for ever.
        return await Promise.race([ended(window, signal), worked()])
      } finally {
        papers.delete(address)
        if (!window.isDestroyed()) window.destroy()
      }

      async function worked() {
        await window.loadURL(address)
        return work(window)
      }
    },
  }
}

/** Rejects when the work is stopped or its window goes; else never settles. */
function ended(window: BrowserWindow, signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const end = () => reject(new Failure('paper-stopped', ''))
    signal.addEventListener('abort', end, { once: true })
    window.once('closed', end)
  })
}

function page(html: string): Response {
  return new Response(html, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY },
  })
}

async function font(root: string, address: string): Promise<Response> {
  const file = fileOf(root, address, new URL(PRINT_ORIGIN).host)
  const bytes = file === null ? null : await readFile(file).catch(() => null)
  if (file === null || bytes === null || !file.endsWith('.ttf')) return notFound()
  return new Response(bytes, {
    headers: { ...headersOf(file), 'access-control-allow-origin': PRINT_ORIGIN },
  })
}
