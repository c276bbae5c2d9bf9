import { contextBridge, ipcRenderer } from 'electron'
import { CALL_NAMES } from './contract/ipc-contract.ts'

/** `window.desktop`: one function per call, and a way to hear the menu. Nothing else of Electron gets through. */
const calls = Object.fromEntries(
  CALL_NAMES.map((name) => [name, (input: unknown) => ipcRenderer.invoke(`bagan:${name}`, input)]),
)

contextBridge.exposeInMainWorld('desktop', {
  ...calls,
  onCommand(listener: (command: string) => void) {
    const hear = (_event: unknown, command: string) => listener(command)
    ipcRenderer.on('bagan:command', hear)
    return () => {
      ipcRenderer.off('bagan:command', hear)
    }
  },
})
