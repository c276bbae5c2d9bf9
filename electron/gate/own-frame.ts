import type { BrowserWindow, WebFrameMain } from 'electron'
import { PAGE_ORIGIN } from '../window/page-answers.ts'

/** Only the main frame of this program's own window, and only while it shows the program's own page. */
export function isOwnFrame(frame: WebFrameMain | null, window: BrowserWindow | null): boolean {
  if (!frame || !window || window.isDestroyed()) return false
  try {
    const main = window.webContents.mainFrame
    const isMain = frame.processId === main.processId && frame.routingId === main.routingId
    return isMain && frame.url.startsWith(`${PAGE_ORIGIN}/`)
  } catch {
    // A frame that has gone says nothing of itself any more: nobody's.
    return false
  }
}
