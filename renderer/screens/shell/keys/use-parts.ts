import { useEffect } from 'react'
import { useActions } from '../../commands/use-actions.ts'
import { screenTree } from './screen-tree.ts'

/** The parts of the window, in the order of the page: rail, top bar, the work, what stands beside it, status line. */
const PARTS = '[data-part], header:not(main *, aside *), main, aside, footer:not(main *, aside *)'
const CONTROLS = 'button, input, select, textarea, summary, a[href], [tabindex="0"]'

/** Where the keyboard was last in each part. */
const last = new WeakMap<Element, Element>()

/** F6 goes round the parts of the window, Shift+F6 the other way; each gives the keyboard back to where it was there. */
export function useParts(): void {
  useEffect(() => {
    const listeners = new AbortController()
    const note = ({ target }: FocusEvent) => {
      const part = target instanceof Element && partOf(target)
      if (part) last.set(part, target)
    }
    document.addEventListener('focusin', note, { signal: listeners.signal })
    return () => listeners.abort()
  }, [])
  useActions('parts', {
    'part.next': () => go(1),
    'part.before': () => go(-1),
  })
}

/** The innermost part it stands in. */
function partOf(element: Element): Element | null {
  return element.closest(PARTS)
}

function go(by: 1 | -1): void {
  const parts = [...document.querySelectorAll<HTMLElement>(PARTS)].filter(
    (part) => part.checkVisibility() && entryOf(part) !== null,
  )
  const owner = document.activeElement
  const here = owner && partOf(owner)
  const at = here instanceof HTMLElement ? parts.indexOf(here) : -1
  const next = parts[(Math.max(at, 0) + by + parts.length) % parts.length]
  if (next) entryOf(next)?.focus({ preventScroll: false })
}

/** What has the keyboard in a part when one comes there; null where nothing could. */
function entryOf(part: HTMLElement): HTMLElement | null {
  const before = last.get(part)
  if (before instanceof HTMLElement && partOf(before) === part && isReached(before)) return before
  if (part.localName === 'main') return screenTree() ?? part
  if (part.tabIndex >= 0 || part.hasAttribute('tabindex')) return part
  return [...part.querySelectorAll<HTMLElement>(CONTROLS)].find(isReached) ?? null
}

function isReached(element: HTMLElement): boolean {
  return element.isConnected && element.checkVisibility() && !element.matches(':disabled')
}
