import { readFile } from 'node:fs/promises'
import { BrowserWindow, session } from 'electron'
import { fileOf, headersOf, notFound, PRINT_ORIGIN, SCHEME } from './app-protocol.ts'
import { lockSession } from './lockdown.ts'

const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  `font-src ${PRINT_ORIGIN} data:`,
].join('; ')
const DOCUMENT = `${PRINT_ORIGIN}/paper.html`

/** A hidden window without scripts that shows one paper at a time. */
export interface PrintWindow {
  /** Loads the document, lets the work happen, and closes the window. */
  show<T>(html: string, size: Size, work: (window: BrowserWindow) => Promise<T>): Promise<T>
}

/** CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** @param root folder of the built page; the papers' fonts lie in its `fonts` */
export function createPrintWindow(root: string): PrintWindow {
  let paper = ''
  // A session of its own, kept in memory: papers share nothing with the program's page.
  const own = session.fromPartition('paper')
  lockSession(own)
  own.protocol.handle(SCHEME, ({ url }) => (url === DOCUMENT ? page(paper) : font(root, url)))

  return {
    async show(html, size, work) {
      paper = html
      const window = new BrowserWindow({
        ...size,
        show: false,
        frame: false,
        enableLargerThanScreen: true,
        webPreferences: {
          session: own,
          javascript: false,
          offscreen: true,
          sandbox: true,
          contextIsolation: true,
          backgroundThrottling: false,
          spellcheck: false,
        },
      })
      try {
        await window.loadURL(DOCUMENT)
        return await work(window)
      } finally {
        paper = ''
        window.destroy()
      }
    },
  }
}

function page(html: string): Response {
  return new Response(html, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY },
  })
}

async function font(root: string, address: string): Promise<Response> {
  const file = fileOf(root, address, new URL(PRINT_ORIGIN).host)
  const bytes = file === null ? null : await readFile(file).catch(() => null)
  if (file === null || bytes === null || !file.endsWith('.woff2')) return notFound()
  return new Response(bytes, {
    headers: { ...headersOf(file), 'access-control-allow-origin': PRINT_ORIGIN },
  })
}
