import type { BrowserWindow } from 'electron'
import { type Language, phrase } from '../contract/words.ts'
import { createHiddenWindow, HEADLESS_PAGE } from '../window/window.ts'

/** Chromium's own number for an error in the console. */
const ERROR = 3

export interface HiddenRunParts {
  readonly mainFolder: string
  readonly language: Language
  exit(code: number): void
}

/** The hidden window that carries out a command; a page that breaks ends the program with 2. */
export function openHiddenWindow({ mainFolder, language, exit }: HiddenRunParts): BrowserWindow {
  const window = createHiddenWindow(mainFolder)
  const { webContents } = window
  const stop = (reason: string) => {
    process.stderr.write(`${phrase('page-stopped', language, reason)}\n`)
    exit(2)
  }
  webContents.on('render-process-gone', (_event, { reason }) => stop(reason))
  webContents.on('preload-error', (_event, _path, error) => stop(error.message))
  webContents.on('did-fail-load', (_event, _code, description) => stop(description))
  webContents.on('console-message', (_event, level, message) => {
    if (level >= ERROR && message.startsWith('Uncaught')) stop(message)
  })
  void window.loadURL(HEADLESS_PAGE).catch(() => undefined)
  return window
}
