import { createContext, useContext } from 'react'
import type { PageId } from '../../help/page-table.ts'

/** Opens help at a page: beside the work, or on the welcome screen. */
export const HelpDoor = createContext<(page: PageId) => void>(() => {
  throw new Error('There is no help around this part')
})

/** How a part of a screen opens help at a page. */
export function useHelpDoor(): (page: PageId) => void {
  return useContext(HelpDoor)
}
