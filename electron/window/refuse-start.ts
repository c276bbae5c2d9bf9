import { app, dialog } from 'electron'

let isRefused = false

/**
 * Says on the screen and on standard error why there is no program, and ends it. Before it is ready, Linux shows no box:
 * there the program is brought up on a passing profile for no more than that.
 * @param newProfile makes such a folder; null where no box can be shown
 */
export function refuseStart(sentence: string, newProfile: () => string | null): void {
  if (isRefused) return
  isRefused = true
  const waits = process.platform === 'linux' && !app.isReady()
  const profile = waits ? newProfile() : null
  if (profile !== null) {
    app.setPath('userData', profile)
    app.disableHardwareAcceleration()
  }
  process.stderr.write(`${sentence}\n`, () => {
    if (!waits) showAndEnd(sentence)
    // Where nothing can be shown, or nothing at all be written, the line on standard error is what there is.
    else if (profile === null) app.exit(2)
    else void app.whenReady().then(() => showAndEnd(sentence))
  })
}

function showAndEnd(sentence: string): void {
  dialog.showErrorBox('Bagan SOTK', sentence)
  app.exit(2)
}
