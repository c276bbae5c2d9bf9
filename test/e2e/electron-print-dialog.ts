import type { ElectronApplication } from '@playwright/test'
import type { PrintDialog, Printed } from './program.ts'

interface Held {
  readonly printed: { options: Printed['options']; pdf: string }[]
  reason: string | null
}

/** The system's print dialog cannot be driven, so it is answered; at first as one who prints. */
export async function printDialogOf(program: ElectronApplication): Promise<PrintDialog> {
  await program.evaluate(({ app, BrowserWindow }) => {
    const held: Held = { printed: [], reason: '' }
    Object.assign(globalThis, { printDialog: held })
    app.on('web-contents-created', (_event, contents) => {
      contents.print = (options, done) => {
        // A dialog takes the keyboard from the window below it.
        BrowserWindow.fromWebContents(contents)?.getParentWindow()?.emit('blur')
        void contents.printToPDF({ preferCSSPageSize: true, printBackground: true }).then((pdf) => {
          held.printed.push({
            options: options as Printed['options'],
            pdf: Buffer.from(pdf).toString('base64'),
          })
          if (held.reason !== null) done?.(held.reason === '', held.reason)
        })
      }
    })
  })
  const all = () =>
    program.evaluate(() => (globalThis as unknown as { printDialog: Held }).printDialog.printed)
  return {
    async printed() {
      const entries = await all()
      return entries.map(({ options, pdf }) => ({
        options,
        pdf: new Uint8Array(Buffer.from(pdf, 'base64')),
      }))
    },
    ends: (reason) =>
      program.evaluate((_electron, next) => {
        Object.assign((globalThis as unknown as { printDialog: Held }).printDialog, {
          reason: next,
        })
      }, reason),
  }
}
