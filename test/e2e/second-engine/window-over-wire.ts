import type { GuardedWindow } from '../../../electron/window/close-guard.ts'
import type { Wire } from './wire.ts'

/** Stands for the window, as the guard of closing knows it. */
export function windowOver(wire: Wire): GuardedWindow {
  let isDestroyed = false
  let onClose = (_event: { preventDefault(): void }) => {}
  return {
    isDestroyed: () => isDestroyed,
    close() {
      let isHeld = false
      onClose({
        preventDefault: () => {
          isHeld = true
        },
      })
      // The page may still hold it, as long as somebody types there.
      if (!isHeld && !isDestroyed) void wire.ask('close-page')
    },
    destroy() {
      isDestroyed = true
      void wire.ask('destroy')
    },
    on: (_event, listener) => {
      onClose = listener
    },
  }
}
