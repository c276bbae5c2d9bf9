import type { ElectronApplication } from '@playwright/test'
import type { printOptions } from '../../electron/paper/print-options.ts'

/** The running program as a test handles it: what a person, the system or a power cut does to it. */
export interface Program {
  /** Electron's own handle. Another engine has none: a test that needs it says so with `electronOnly`. */
  readonly electron: ElectronApplication
  /** The system's dialogs cannot be driven, so they are answered: the next open dialogs choose these files. */
  chooseFiles(paths: readonly string[]): Promise<void>
  /** The next save dialogs choose this path. */
  chooseSavePath(path: string): Promise<void>
  /** Message boxes answer with the button of that number; answers how often they were asked since. */
  answerMessages(button: number): Promise<() => Promise<number>>
  /** The viewer of the system is not there: opening a file or folder notes its path. */
  noteOpened(): Promise<() => Promise<string[]>>
  /** The system's print dialog, answered; at first as one who prints. */
  printDialog(): Promise<PrintDialog>
  /** Makes the window so large. */
  screen(width: number, height: number): Promise<void>
  /** The menus of the bar, as they are read. */
  menus(): Promise<string[]>
  chooseInMenu(label: string): Promise<void>
  readonly clipboard: Clipboard
  /** How many windows there are, those of papers among them. */
  windows(): Promise<number>
  /** As by the × of the window. */
  askToClose(): Promise<void>
  /** Settles when the program has ended. */
  gone(): Promise<void>
  /** Closes it and waits for its end. */
  close(): Promise<void>
  /** Ends it as a power cut would: no farewell, no chance to write. */
  powerCut(): Promise<void>
}

/** The clipboard of the system. */
export interface Clipboard {
  read(): Promise<string>
  write(text: string): Promise<void>
  /** A text that is a web page too, as spreadsheets and word processors copy. */
  writePage(text: string, html: string): Promise<void>
  clear(): Promise<void>
  /** Of the picture on it, in pixels; 0 where there is none. */
  pictureWidth(): Promise<number>
}

/** What went to the system's print dialog: what it began with, and the page it would print as a PDF. */
export interface Printed {
  readonly options: ReturnType<typeof printOptions>
  readonly pdf: Uint8Array
}

export interface PrintDialog {
  /** Everything the dialog was opened for. */
  printed(): Promise<readonly Printed[]>
  /** How the next dialogs end: `''` printed, another reason not, null stays open. */
  ends(reason: string | null): Promise<void>
}

/** Makes the window as large as the smallest screen offices still have. */
export function smallScreen(program: Program): Promise<void> {
  return program.screen(1366, 768)
}
