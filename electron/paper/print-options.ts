import { Failure } from '../contract/failure.ts'
import type { Paper } from '../contract/paper-input.ts'

const MICRONS_PER_MM = 1000

/**
 * What the system's print dialog begins with: the paper itself, at its true size, without margins of the printer. A
 * paper is named upright, as printers know it; the sheet that lies on its long side is turned.
 */
export function printOptions({ widthMm, heightMm }: Paper) {
  return {
    silent: false,
    printBackground: true,
    margins: { marginType: 'none' as const },
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
