import { keptJson } from './kept-json.ts'

/** Under it the browser keeps the preferences of this computer. */
export const PREFERENCES = 'bagan-preferences'

/** The id of the office opened last, read without the rest of the preferences; null where none is known. */
export function lastWorkspaceIn(storage: Pick<Storage, 'getItem'>): string | null {
  const { lastWorkspace } = keptJson(storage, PREFERENCES) as { readonly lastWorkspace?: unknown }
  return typeof lastWorkspace === 'string' ? lastWorkspace : null
}
