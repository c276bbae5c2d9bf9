import { ipcMain, type WebFrameMain } from 'electron'
import { Failure } from '../contract/failure.ts'
import { CALL_NAMES } from '../contract/ipc-contract.ts'
import { answerCall, type GateParts, refused } from './answer-call.ts'

/** Opens the gate for the one frame that may ask: the main frame of the program's own window. */
export function openGate(parts: GateParts, isOurs: (frame: WebFrameMain | null) => boolean): void {
  for (const name of CALL_NAMES) {
    ipcMain.handle(`bagan:${name}`, (event, input: unknown) => {
      if (!isOurs(event.senderFrame)) return refused(new Failure('stranger', name), parts)
      return answerCall(name, input, parts)
    })
  }
}
