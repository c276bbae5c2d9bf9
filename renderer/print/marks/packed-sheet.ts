import type { Sheet } from './mark.ts'

/** A sheet as one text: it goes from a worker to the page and on to another as quickly as it can. */
export function packed(sheet: Sheet): string {
  return JSON.stringify(sheet)
}

/** The sheet again. @param text what `packed` made */
export function unpacked(text: string): Sheet {
  return JSON.parse(text) as Sheet
}
