import type { Desktop } from '../../electron/contract/ipc-contract.ts'

declare global {
  interface Window {
    /** What the preload offers; nothing else of the machine reaches the page. */
    readonly desktop: Desktop
  }
}

/** The main process, as this page may ask it. Only the composition roots call this. */
export function desktopOf(page: Window): Desktop {
  return page.desktop
}
