import { useEffect, useMemo } from 'react'
import { type WindowMenuParts, windowMenu } from '../../actions/window-menu.ts'
import { type Session, useWords } from '../../app/session.tsx'
import { SCREENS } from './screen-table.ts'

/** Tells the menu of the window what the page offers there. */
export function useWindowMenu(
  desktop: Session['desktop'],
  { undo, redo, recent }: Pick<WindowMenuParts, 'undo' | 'redo' | 'recent'>,
): void {
  const words = useWords()
  const menu = useMemo(
    () => windowMenu({ words, screens: SCREENS, undo, redo, recent }),
    [words, undo, redo, recent],
  )
  useEffect(() => {
    void desktop.reportMenu(menu)
  }, [desktop, menu])
}
