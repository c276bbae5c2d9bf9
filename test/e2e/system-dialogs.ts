import type { ElectronApplication } from '@playwright/test'

/** The system's dialogs cannot be driven, so they are answered: the next open dialogs choose these files. */
export async function chooseFiles(
  program: ElectronApplication,
  paths: readonly string[],
): Promise<void> {
  await program.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...filePaths] })
  }, paths)
}

/** The next save dialogs choose this path. */
export async function chooseSavePath(program: ElectronApplication, path: string): Promise<void> {
  await program.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)
}

/** Message boxes answer with the button of that number; answers how often they were asked. */
export async function answerMessages(
  program: ElectronApplication,
  response: number,
): Promise<() => Promise<number>> {
  await program.evaluate(({ dialog }, button) => {
    const counter = globalThis as { asked?: number }
    counter.asked = 0
    dialog.showMessageBox = async () => {
      counter.asked = (counter.asked ?? 0) + 1
      return { response: button, checkboxChecked: false }
    }
  }, response)
  return () => program.evaluate(() => (globalThis as { asked?: number }).asked ?? 0)
}

/** Makes the window as large as the smallest screen offices still have. */
export async function smallScreen(program: ElectronApplication): Promise<void> {
  await screenOf(program, 1366, 768)
}

/** Makes the window so large. */
export async function screenOf(
  program: ElectronApplication,
  width: number,
  height: number,
): Promise<void> {
  await program.evaluate(
    ({ BrowserWindow }, size) => {
      for (const window of BrowserWindow.getAllWindows()) window.setContentSize(...size)
    },
    [width, height] as const,
  )
}
