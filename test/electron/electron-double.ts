import { vi } from 'vitest'

/** The few parts of Electron that pure decisions import by accident of living beside the wiring. */
export function electronDouble() {
  return {
    app: { isPackaged: true, on: vi.fn(), enableSandbox: vi.fn() },
    protocol: { registerSchemesAsPrivileged: vi.fn() },
    ipcMain: { handle: vi.fn() },
    dialog: {},
    shell: {},
    BrowserWindow: class {},
  }
}
