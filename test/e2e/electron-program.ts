import type { ElectronApplication } from '@playwright/test'
import { printDialogOf } from './electron-print-dialog.ts'
import type { Clipboard, Program } from './program.ts'

interface PictureClipboard {
  readImage(): { getSize(): { readonly width: number } }
}

/** The program in Electron: the system's dialogs are answered in its main process. */
export function electronProgram(electron: ElectronApplication): Program {
  const process = electron.process()
  const ended = new Promise<void>((resolve) => process.once('exit', () => resolve()))
  return {
    electron,
    chooseFiles: (paths) =>
      electron.evaluate(({ dialog }, filePaths) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...filePaths] })
      }, paths),
    chooseSavePath: (path) =>
      electron.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath })
      }, path),
    async answerMessages(response) {
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
    screen: (width, height) =>
      electron.evaluate(
        ({ BrowserWindow }, size) => {
          for (const window of BrowserWindow.getAllWindows()) window.setContentSize(...size)
        },
        [width, height] as const,
      ),
    menus: () =>
      electron.evaluate(
        ({ Menu }) =>
          Menu.getApplicationMenu()?.items.map(({ label }) => label.replace('&', '')) ?? [],
      ),
    chooseInMenu: (label) =>
      electron.evaluate(({ Menu }, wanted) => {
        const lines = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? [])
        lines?.find((line) => line.label === wanted)?.click()
      }, label),
    clipboard: clipboardOf(electron),
    windows: () => electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
    askToClose: () =>
      electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
    gone: () => ended,
    close: () => electron.close(),
    async powerCut() {
      process.kill('SIGKILL')
      await ended
    },
  }
}

function clipboardOf(electron: ElectronApplication): Clipboard {
  return {
    read: () => electron.evaluate(({ clipboard }) => clipboard.readText()),
    write: (text) => electron.evaluate(({ clipboard }, given) => clipboard.writeText(given), text),
    clear: () => electron.evaluate(({ clipboard }) => clipboard.clear()),
    pictureWidth: () =>
      electron.evaluate((all) => {
        const { clipboard } = all as unknown as { readonly clipboard: PictureClipboard }
        return clipboard.readImage().getSize().width
      }),
  }
}
