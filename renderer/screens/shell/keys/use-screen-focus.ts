import { useLayoutEffect, useRef } from 'react'
import { useStorePart, useViewPart } from '../../../app/session.tsx'
import { shownPasted } from '../../hooks/use-pasting.ts'
import { screenHeading, screenTree } from './screen-tree.ts'

/** Longer than the frame's dialogs take to hand the keyboard back to where it was before them. */
const AFTER_DIALOG_MS = 30

/**
 * Gives the keyboard to the tree or grid of the screen, or to its heading where it has none: where somebody goes to a
 * unit, post or person, and where a screen is opened. So the arrow keys work after Ctrl+K and Ctrl+1 … Ctrl+9, and who
 * listens hears where he is. A field of the screen that was asked for keeps it, and help that is being read.
 */
export function useScreenFocus(): void {
  const screen = useViewPart((state) => state.screen)
  const form = useViewPart((state) => state.chartForm)
  const wish = useViewPart(({ goTo }) => goTo?.wish ?? 0)
  // What was pasted is looked at in place of the screen: it comes back then.
  const looks = useStorePart(shownPasted, ({ now }) => now !== null)
  const looked = useRef(looks)
  const wished = useRef(wish)
  const shown = useRef(screen)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen, another form and another wish each count
  useLayoutEffect(() => {
    const goes = wish !== wished.current || (looked.current && !looks)
    looked.current = looks
    wished.current = wish
    const comes = screen !== shown.current
    shown.current = screen
    const give = () => {
      const main = document.querySelector<HTMLElement>('main')
      const owner = document.activeElement
      const stays = owner !== document.body && owner !== main
      if (isAsked() || (!goes && stays && !(comes && mayLeave(owner)))) return
      const next = screenTree() ?? (comes || !main?.contains(owner) ? screenHeading() : null)
      next?.focus({ preventScroll: true })
    }
    give()
    const timer = setTimeout(give, AFTER_DIALOG_MS)
    return () => clearTimeout(timer)
  }, [screen, form, wish, looks])
}

/** Another screen takes the keyboard from the bars around it; not from help, nor from what is in it already. */
function mayLeave(owner: Element | null): boolean {
  return !owner?.closest('main, aside, [role="menu"]')
}

/** True while a dialog has the keyboard. */
function isAsked(): boolean {
  return Boolean(document.activeElement?.closest('[role="dialog"]'))
}
