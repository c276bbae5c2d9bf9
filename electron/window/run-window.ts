import { app, type BrowserWindow, dialog, Menu, type Session } from 'electron'
import type { Language } from '../../renderer/domain/values/language.ts'
import { noteOf, noteOfGone, type UnexpectedNote } from '../contract/unexpected.ts'
import { phrase } from '../contract/words.ts'
import { type CloseGuard, type CloseQuestion, guardClose } from './close-guard.ts'
import { mayNavigate } from './lockdown.ts'
import { menuTemplate } from './menu.ts'
import type { KnownState } from './program-state.ts'
import { onWindowSessionEnd } from './session-end.ts'
import { createWindow, PAGE } from './window.ts'

export interface WindowRunParts {
  readonly mainFolder: string
  readonly boundsFile: string
  /** Whose storage the page uses. */
  readonly session: Session
  readonly state: KnownState
  /** Writes down what nobody expected. */
  note(note: UnexpectedNote): void
}

/** The program's window with its menu and its guards, loaded. */
export function openMainWindow({ mainFolder, boundsFile, session, state, note }: WindowRunParts): {
  readonly window: BrowserWindow
  readonly guard: CloseGuard
} {
  const window = createWindow(mainFolder, boundsFile, session)
  const guard = guardClose(window, {
    state: state.page,
    closesAnyway: (step) => closesAnyway(window, step, state.language()),
  })
  onWindowSessionEnd(window, guard.endUnasked)
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    note(noteOfGone('page', reason))
    void offerReload(window, state, reason)
  })
  window.webContents.on('preload-error', (_event, _path, error) => note(noteOf('preload', error)))
  // An empty page and one that cannot be are asked of nobody before they come: the program's own takes its place again.
  const comeBack = () => {
    if (!window.isDestroyed() && !mayNavigate(window.webContents.getURL())) load(window)
  }
  window.webContents.on('did-navigate', comeBack)
  window.webContents.on('did-fail-load', () => setImmediate(comeBack))
  load(window)
  return { window, guard }
}

/** A loading that is broken off by another, or fails, is brought back by `did-fail-load`. */
function load(window: BrowserWindow): void {
  window.loadURL(PAGE).catch(() => undefined)
}

/** Shows the menu in the page's language, with what the page offers there. */
export function showMenu(state: KnownState, send: (command: string) => void): void {
  const template = menuTemplate({
    language: state.language(),
    isMac: process.platform === 'darwin',
    developing: !app.isPackaged,
    page: state.menu(),
    send,
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

async function closesAnyway(
  window: BrowserWindow,
  step: CloseQuestion,
  language: Language,
): Promise<boolean> {
  const topic = step === 'ask-busy' ? 'busy' : 'unsaved'
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: phrase(`${topic}-title`, language),
    detail: phrase(`${topic}-detail`, language),
    buttons: [phrase('stay', language), phrase('close-anyway', language)],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === 1
}

async function offerReload(
  window: BrowserWindow,
  state: KnownState,
  reason: string,
): Promise<void> {
  if (window.isDestroyed()) return
  state.reset()
  const language = state.language()
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: phrase('page-stopped', language, reason),
    detail: phrase('page-stopped-detail', language),
    buttons: [phrase('reload', language), phrase('quit', language)],
    defaultId: 0,
    noLink: true,
  })
  if (response === 0) load(window)
  else window.destroy()
}
