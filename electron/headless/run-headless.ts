import type { BrowserWindow } from 'electron'
import { noteOf, noteOfGone, type UnexpectedNote } from '../contract/unexpected.ts'
import { createHiddenWindow, HEADLESS_PAGE } from '../window/window.ts'

/** Chromium's own number for an error in the console. */
const ERROR = 3

export interface HiddenRunParts {
  readonly mainFolder: string
  /** Writes it down, says that the command was not carried out, and ends the program. */
  broken(note: UnexpectedNote): void
}

/** A page that hears its own error says so itself, with its place; one that cannot has this long. */
const OWN_WORD_MS = 2000

/** The hidden window that carries out a command; a page that breaks ends the program with 2. */
export function openHiddenWindow({ mainFolder, broken }: HiddenRunParts): BrowserWindow {
  const window = createHiddenWindow(mainFolder)
  const { webContents } = window
  webContents.on('render-process-gone', (_event, { reason }) => broken(noteOfGone('page', reason)))
  webContents.on('preload-error', (_event, _path, error) => broken(noteOf('preload', error)))
  webContents.on('did-fail-load', () => broken(noteOf('load', null)))
  webContents.on('console-message', (_event, level, message) => {
    if (level < ERROR || !message.startsWith('Uncaught')) return
    setTimeout(() => broken(noteOf('page', null)), OWN_WORD_MS)
  })
  void window.loadURL(HEADLESS_PAGE).catch(() => undefined)
  return window
}
