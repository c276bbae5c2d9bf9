import type { BrowserWindow, WebContents } from 'electron'
import { Failure } from '../contract/failure.ts'
import type { Paper } from '../contract/paper-input.ts'
import { watchForDialog } from './dialog-watch.ts'
import { printed, printOptions } from './print-options.ts'

/**
 * Opens the system's print dialog over the window below for what the page shows.
 * @returns false where the user closed the dialog without printing
 */
export function printThroughDialog(
  contents: WebContents,
  paper: Paper,
  below: BrowserWindow,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const endWatch = watchForDialog(below, () => reject(new Failure('no-print-dialog', '')))
    contents.print(printOptions(paper), (ok, reason) => {
      endWatch()
      try {
        resolve(printed(ok, reason))
      } catch (error) {
        reject(error)
      }
    })
  })
}
