import { useEffect } from 'react'
import { screenHeading, screenTree } from './screen-tree.ts'

/** Where the keyboard was: at what, in which part of the window, as which of its controls. */
interface Place {
  readonly owner: HTMLElement
  readonly part: HTMLElement
  readonly at: number
}

const PARTS = 'main, aside, header, nav, [data-part]'
const CONTROLS =
  'button, input, select, textarea, summary, a[href], [tabindex="0"], [role="tree"], [role="treegrid"]'
const TREES = '[role="tree"], [role="treegrid"]'
const NOTICES = '.mantine-Notifications-root'
const QUESTION = '[role="dialog"][aria-modal="true"]'
/** What is clicked in these leads on from where the keyboard was: the entry of a menu opens a dialog and is gone. */
const LEADS_ON = `${CONTROLS}, [role="menu"], [role="listbox"], ${QUESTION}`

/**
 * Keeps the keyboard about where it was when what had it goes: a row that is deleted, a step that is done, a button
 * that has nothing left to undo, a step of a form. It never falls back to the page, where nobody sees or hears it. A
 * key held down does not go on at the neighbour. Who has clicked beside everything is left alone.
 */
export function useFocusKept(): void {
  useEffect(() => {
    const listeners = new AbortController()
    const early = { capture: true, signal: listeners.signal }
    let below: Place | null = null
    let inQuestion: Place | null = null
    let moved = false
    let frame = 0

    function note({ target }: FocusEvent) {
      // A notice goes by itself: the keyboard is back where it was before.
      if (!(target instanceof HTMLElement) || target.closest(NOTICES)) return
      const question = target.closest<HTMLElement>(QUESTION)
      const part = question ?? target.closest<HTMLElement>(PARTS)
      if (!part) return
      const place = { owner: target, part, at: controlsOf(part).indexOf(target) }
      if (question) inQuestion = place
      else below = place
    }
    function leave({ target }: PointerEvent) {
      if (target instanceof Element && target.closest(LEADS_ON)) return
      below = null
      inQuestion = null
    }
    function keep() {
      const question = [...document.querySelectorAll(QUESTION)].at(-1)
      const place = question ? inQuestion : below
      if (!isLost(document.activeElement) || !place) return
      if (question && place.part !== question) return
      const controls = place.part.isConnected ? controlsOf(place.part) : []
      const { owner, at } = place
      const stays = controls.includes(owner)
      const neighbour = at < 0 ? undefined : controls[Math.min(at, controls.length - 1)]
      // The last unit went, and the whole tree with it: no button beside it is where somebody was.
      const instead = owner.matches(TREES) && !question ? (screenTree() ?? screenHeading()) : null
      const next = stays ? owner : (instead ?? neighbour)
      moved = !stays && next !== undefined
      ;(next ?? screenHeading())?.focus({ preventScroll: true })
    }
    function holdBack(event: KeyboardEvent) {
      if (moved && event.repeat) event.preventDefault()
      else moved = false
    }
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(keep)
    })
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ['disabled'],
    })
    document.addEventListener('pointerdown', leave, early)
    document.addEventListener('focusin', note, early)
    document.addEventListener('keydown', holdBack, early)
    return () => {
      listeners.abort()
      observer.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [])
}

/**
 * Nothing has the keyboard. What is disabled while it has it loses it at once in one Chromium, in another after the
 * next picture: by then nobody looks here any more.
 */
function isLost(active: Element | null): boolean {
  return active === null || active === document.body || active.matches(':disabled')
}

function controlsOf(part: HTMLElement): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (one) => one.tabIndex >= 0 && !one.matches(':disabled'),
  )
}
