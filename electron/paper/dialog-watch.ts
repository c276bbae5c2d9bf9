import type { BrowserWindow } from 'electron'

/** Listing the printers of a network takes a while before the dialog comes. */
const PATIENCE_MS = 15_000
const LOOK_MS = 500

/**
 * Some runtimes answer nothing where they cannot open the system's print dialog. A dialog takes the keyboard from the
 * window below it; a window that has kept it for so long has none above it.
 * @returns ends the watching
 */
export function watchForDialog(
  below: Pick<BrowserWindow, 'isFocused' | 'once' | 'off'>,
  neverCame: () => void,
): () => void {
  let waited = 0
  const end = () => {
    clearInterval(clock)
    below.off('blur', end)
  }
  const clock = setInterval(() => {
    // While another program is in front nothing is known.
    if (!below.isFocused()) return
    waited += LOOK_MS
    if (waited < PATIENCE_MS) return
    end()
    neverCame()
  }, LOOK_MS)
  below.once('blur', end)
  return end
}
