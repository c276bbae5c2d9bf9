import { Failure } from '../../../electron/contract/failure.ts'
import type { PaperWindow } from '../../../electron/paper/paper-window.ts'
import { printed, printOptions } from '../../../electron/paper/print-options.ts'
import type { Wire } from './wire.ts'

/** Stands for the hidden print window: the test shows the paper in a Chromium of its own. */
export function paperWindowOver(wire: Wire): PaperWindow {
  let count = 0
  return {
    async show({ html, size, signal, hasDialog }, work) {
      if (signal.aborted) throw new Failure('paper-stopped', '')
      count += 1
      const paper = count
      try {
        return await Promise.race([stopped(signal), worked()])
      } finally {
        await wire.ask('paper-close', { paper })
      }

      async function worked() {
        await wire.ask('paper-show', { paper, html, size, hasDialog })
        return work({
          draw: (picture) => wire.ask('paper-draw', { paper, picture }),
          print: async (sheet) => {
            const options = printOptions(sheet)
            const reason = await wire.ask<string>('paper-print', { paper, options })
            return printed(reason === '', reason)
          },
        })
      }
    },
  }
}

function stopped(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Failure('paper-stopped', '')), { once: true })
  })
}
