import { BrowserWindow, session, type WebContents } from 'electron'
import { Failure } from '../contract/failure.ts'
import { lockSession } from '../window/lockdown.ts'
import { PRINT_ORIGIN, SCHEME } from '../window/page-answers.ts'
import { answerPaper } from './paper-answers.ts'
import type { PaperWindow, Picture } from './paper-window.ts'
import { printThroughDialog } from './print-dialog.ts'

/**
 * @param root folder of the built page; the papers' fonts lie in its `fonts`
 * @param below the window the print dialog opens over
 */
export function createPrintWindow(root: string, below: () => BrowserWindow | null): PaperWindow {
  const papers = new Map<string, string>()
  let count = 0
  // A session of its own, kept in memory: papers share nothing with the program's page.
  const own = session.fromPartition('paper')
  lockSession(own)
  own.protocol.handle(SCHEME, ({ url }) => answerPaper(root, url, papers.get(url)))

  return {
    async show({ html, size, signal, hasDialog }, work) {
      if (signal.aborted) throw new Failure('paper-stopped', '')
      const parent = hasDialog ? thereIs(below()) : null
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
        return work({
          draw: (picture) => png(window.webContents, picture),
          print: (paper) => printThroughDialog(window.webContents, paper, thereIs(parent)),
        })
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

function thereIs(window: BrowserWindow | null): BrowserWindow {
  if (!window || window.isDestroyed()) throw new Failure('no-print-dialog', '')
  return window
}

/** Through the debugger's protocol, which draws larger than the screen and at any scale. */
async function png(contents: WebContents, { width, height, scale }: Picture): Promise<Uint8Array> {
  const { debugger: protocol } = contents
  protocol.attach('1.3')
  const metrics = { width, height, deviceScaleFactor: scale, mobile: false }
  await protocol.sendCommand('Emulation.setDeviceMetricsOverride', metrics)
  const { data } = await protocol.sendCommand('Page.captureScreenshot', {
    format: 'png',
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height, scale: 1 },
  })
  return Buffer.from(data, 'base64')
}
