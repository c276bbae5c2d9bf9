import { join } from 'node:path'
import { BrowserWindow, type Session, screen, type WebPreferences } from 'electron'
import { PAGE_ORIGIN } from './page-answers.ts'
import { keepBounds, readBounds } from './window-bounds.ts'

const PREFERENCES: WebPreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
}

/**
 * The program's window, where it stood last time.
 * @param mainFolder folder of the built main process, where the preload lies too
 * @param boundsFile remembers the place
 * @param session whose storage the page uses
 */
export function createWindow(
  mainFolder: string,
  boundsFile: string,
  session: Session,
): BrowserWindow {
  const displays = screen.getAllDisplays().map(({ workArea }) => workArea)
  const bounds = readBounds(boundsFile, displays)
  const { width, height } = screen.getPrimaryDisplay().workAreaSize
  const window = new BrowserWindow({
    width: Math.min(1440, width),
    height: Math.min(900, height),
    ...(bounds
      ? { x: bounds.x, y: bounds.y, width: bounds.width, height: bounds.height }
      : { center: true }),
    minWidth: 800,
    minHeight: 560,
    title: 'Bagan SOTK',
    // Elsewhere it is the program file's own.
    ...(process.platform === 'linux' ? { icon: join(mainFolder, '..', 'icon.png') } : {}),
    show: false,
    backgroundColor: '#f6f7f9',
    webPreferences: { ...PREFERENCES, session, preload: join(mainFolder, 'preload.cjs') },
  })
  if (bounds?.maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () =>
    keepBounds(boundsFile, { ...window.getNormalBounds(), maximized: window.isMaximized() }),
  )
  return window
}

/** The window that carries out a command and is never seen. */
export function createHiddenWindow(mainFolder: string): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: {
      ...PREFERENCES,
      backgroundThrottling: false,
      preload: join(mainFolder, 'preload.cjs'),
    },
  })
}

export const PAGE = `${PAGE_ORIGIN}/index.html`
export const HEADLESS_PAGE = `${PAGE_ORIGIN}/headless.html`
