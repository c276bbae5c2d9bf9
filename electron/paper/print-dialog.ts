import type { BrowserWindow, WebContents, WebContentsPrintOptions } from 'electron'
import { Failure } from '../contract/failure.ts'
import type { Paper } from '../contract/ipc-contract.ts'
import { watchForDialog } from './dialog-watch.ts'

const MICRONS_PER_MM = 1000

/**
 * What the system's print dialog begins with: the paper itself, at its true size, without margins of the printer. A
 * paper is named upright, as printers know it; the sheet that lies on its long side is turned.
 */
export function printOptions({ widthMm, heightMm }: Paper): WebContentsPrintOptions {
  return {
    silent: false,
    printBackground: true,
    margins: { marginType: 'none' },
    scaleFactor: 100,
    pagesPerSheet: 1,
    landscape: widthMm > heightMm,
    pageSize: {
      width: Math.round(Math.min(widthMm, heightMm) * MICRONS_PER_MM),
      height: Math.round(Math.max(widthMm, heightMm) * MICRONS_PER_MM),
    },
  }
}

/** Whether it was printed or the user closed the dialog; every other end is a failure with a way out. */
export function printed(ok: boolean, reason: string): boolean {
  if (ok) return true
  if (/cancel/i.test(reason)) return false
  if (/printers/i.test(reason)) throw new Failure('no-printer', reason)
  throw new Failure('no-print-dialog', reason)
}

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
