import { useLayoutEffect, useRef } from 'react'
import { useViewPart } from '../../../app/session.tsx'
import { screenTree } from './screen-tree.ts'

/** Longer than the frame's dialogs take to hand the keyboard back to where it was before them. */
const AFTER_DIALOG_MS = 30

/**
 * Gives the keyboard to the tree or grid of the screen, or to the screen itself where it has none: where somebody goes
 * to a unit, post or person, and where a screen is opened while nothing has it. So the arrow keys work after Ctrl+K
 * and Ctrl+1 … Ctrl+9. A field of the screen that was asked for keeps it.
 */
export function useScreenFocus(): void {
  const screen = useViewPart((state) => state.screen)
  const form = useViewPart((state) => state.chartForm)
  const wish = useViewPart(({ goTo }) => goTo?.wish ?? 0)
  const wished = useRef(wish)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen, another form and another wish each count
  useLayoutEffect(() => {
    const goes = wish !== wished.current
    wished.current = wish
    const give = () => {
      const main = document.querySelector<HTMLElement>('main')
      const owner = document.activeElement
      if (!goes && owner !== document.body && owner !== main) return
      if (isAsked()) return
      const screenItself = main?.contains(owner) ? null : main
      const next = screenTree() ?? screenItself
      next?.focus({ preventScroll: true })
    }
    give()
    const timer = setTimeout(give, AFTER_DIALOG_MS)
    return () => clearTimeout(timer)
  }, [screen, form, wish])
}

/** True while a dialog has the keyboard. */
function isAsked(): boolean {
  return Boolean(document.activeElement?.closest('[role="dialog"]'))
}
