import { leftOutOf } from '../../app/files/left-out-choice.ts'
import { saveTable } from '../../app/files/save-table.ts'
import { useSession, useShownDate, useStructure, useWords } from '../../app/session.tsx'
import { useShowSaved } from './saved-notice.tsx'
import { useFailure } from './use-act.ts'
import { useAllSaved } from './use-all-saved.ts'

export type Table = Parameters<typeof saveTable>[1]

/** Asks where to save a list, writes it there, and tells where it lies or why it does not. */
export function useSaveTable(): (table: Table, format: 'xlsx' | 'csv') => Promise<void> {
  const { desktop, open } = useSession()
  const structure = useStructure()
  const on = useShownDate()
  const words = useWords()
  const failed = useFailure()
  const allSaved = useAllSaved()
  const showSaved = useShowSaved()
  return async (table, format) => {
    if (!(await allSaved())) return
    const { without } = leftOutOf(open).get()
    const { part } = open
    const at = { structure, on, words, without, part }
    const saved = await saveTable(desktop, table, format, at)
    if (!saved.ok) return failed(saved)
    if (saved.value === null) return
    showSaved({ what: table.name, ...saved.value, isSecret: false })
  }
}
