import { type ElectronApplication, expect, type Page } from '@playwright/test'
import { printDialogOf } from './electron-print-dialog.ts'
import type { Clipboard, Program } from './program.ts'
import { still } from './still.ts'

interface PictureClipboard {
  readImage(): { getSize(): { readonly width: number } }
}

/** The program as a process of its own: the system's dialogs are answered in its main process. */
export function electronProgram(electron: ElectronApplication, page: Page): Program {
  const process = electron.process()
  const ended = new Promise<void>((resolve) => process.once('exit', () => resolve()))
  return {
    ...answeredDialogs(electron, page),
    electron,
    menus: () =>
      electron.evaluate(
        ({ Menu }) =>
          Menu.getApplicationMenu()?.items.map(({ label }) => label.replace('&', '')) ?? [],
      ),
    // The page tells its lines when it has begun.
    chooseInMenu: (label) =>
      expect
        .poll(() =>
          electron.evaluate(({ Menu }, wanted) => {
            const menus = Menu.getApplicationMenu()?.items ?? []
            const lines = menus.flatMap((menu) => menu.submenu?.items ?? [])
            const line = lines.find(({ label: told }) => told === wanted)
            line?.click()
            return line !== undefined
          }, label),
        )
        .toBe(true),
    windows: () => electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
    gone: () => ended,
    close: () => electron.close(),
    async powerCut() {
      process.kill('SIGKILL')
      await ended
    },
  }
}

/** What a person, the system and its clipboard do to one window of a running Electron. */
export function answeredDialogs(electron: ElectronApplication, page: Page) {
  return {
    chooseFiles: (paths: readonly string[]) =>
      electron.evaluate(({ dialog }, filePaths) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...filePaths] })
      }, paths),
    chooseSavePath: (path: string) =>
      electron.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath })
      }, path),
    async answerMessages(response: number) {
      await electron.evaluate(({ dialog }, button) => {
        const counter = globalThis as { asked?: number }
        counter.asked = 0
        dialog.showMessageBox = async () => {
          counter.asked = (counter.asked ?? 0) + 1
          return { response: button, checkboxChecked: false }
        }
      }, response)
      return () => electron.evaluate(() => (globalThis as { asked?: number }).asked ?? 0)
    },
    async noteOpened() {
      await electron.evaluate(({ shell }) => {
        const held = globalThis as { opened?: string[] }
        held.opened = []
        shell.openPath = async (path) => {
          held.opened?.push(path)
          return ''
        }
      })
      return () => electron.evaluate(() => (globalThis as { opened?: string[] }).opened ?? [])
    },
    printDialog: () => printDialogOf(electron),
    async screen(width: number, height: number) {
      const size = [width, height] as const
      const window = await electron.browserWindow(page)
      // Asked again: a display that is busy may lose the word of a size that was asked as the window came.
      await expect
        .poll(async () => {
          await window.evaluate((one, wanted) => one.setContentSize(...wanted), size)
          return page.evaluate(isAsLargeAs, size)
        })
        .toBe(true)
      await still(page)
    },
    clipboard: clipboardOf(electron),
    async askToClose() {
      const window = await electron.browserWindow(page)
      await window.evaluate((one) => one.close())
    },
  }
}

/** The page has heard of its new size, in pixels of the screen. */
function isAsLargeAs([width, height]: readonly [number, number]): boolean {
  const { innerWidth, innerHeight, devicePixelRatio } = window
  const apart = [innerWidth * devicePixelRatio - width, innerHeight * devicePixelRatio - height]
  return apart.every((pixels) => Math.abs(pixels) <= devicePixelRatio)
}

function clipboardOf(electron: ElectronApplication): Clipboard {
  return {
    read: () => electron.evaluate(({ clipboard }) => clipboard.readText()),
    write: (text) => electron.evaluate(({ clipboard }, given) => clipboard.writeText(given), text),
    writePage: (text, html) =>
      electron.evaluate(
        async ({ clipboard, ClipboardItem }, given) => {
          const older = clipboard as unknown as { write(given: unknown): Promise<void> }
          const parts = { 'text/plain': given.text, 'text/html': given.html }
          await older.write('readHTML' in clipboard ? given : [new ClipboardItem(parts)])
        },
        { text, html },
      ),
    clear: () => electron.evaluate(({ clipboard }) => clipboard.clear()),
    pictureWidth: () =>
      electron.evaluate((all) => {
        const { clipboard } = all as unknown as { readonly clipboard: PictureClipboard }
        return clipboard.readImage().getSize().width
      }),
  }
}
