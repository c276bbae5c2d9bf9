import { useCallback } from 'react'
import { useWords } from '../../app/session.tsx'
import type { PageId } from '../../help/page-table.ts'
import { useHelpDoor } from './help-door.ts'
import { showRefusal } from './refusal-notice.ts'

/** Tells why something may not be done now, and leads to the page of help about it. */
export function useBarred(): (why: string, page: PageId | null) => void {
  const words = useWords()
  const open = useHelpDoor()
  return useCallback((text, page) => showRefusal({ text, page }, words, open), [words, open])
}
