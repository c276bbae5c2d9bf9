import { z } from 'zod'
import { keptJson } from './kept-json.ts'
import type { View } from './view-state.ts'

const schema = z
  .object({ chart: z.array(z.string()).catch([]), sheet: z.array(z.string()).catch([]) })
  .catch({ chart: [], sheet: [] })

/** Under it the browser keeps the folded branches of a file. */
export const foldedKey = (file: string) => `bagan-folded-${file}`

/**
 * Folds the branches that were folded when the file was last open on this computer, and remembers every change:
 * how a person looks at a file, never a part of it. A branch that is no more does no harm.
 * @param first what is folded where nothing is remembered
 */
export function rememberFolded(
  view: View,
  file: string,
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  first: readonly string[] = [],
): void {
  const key = foldedKey(file)
  const isNew = storage.getItem(key) === null
  const { chart, sheet } = isNew
    ? { chart: first, sheet: first }
    : schema.parse(keptJson(storage, key))
  view.set({ collapsed: new Set(chart), sheetFolded: new Set(sheet) })
  let { collapsed, sheetFolded } = view.get()
  view.subscribe(() => {
    const now = view.get()
    if (now.collapsed === collapsed && now.sheetFolded === sheetFolded) return
    collapsed = now.collapsed
    sheetFolded = now.sheetFolded
    storage.setItem(key, JSON.stringify({ chart: [...collapsed], sheet: [...sheetFolded] }))
  })
}
