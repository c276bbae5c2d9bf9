import { screenTree } from './screen-tree.ts'

/** Keys that are the window's own, whatever has the keyboard. */
const OF_THE_WINDOW = new Set(['Tab', 'Escape', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta'])

/** Where dialogs, menus and lists of choices are drawn. */
const IN_FRONT = '[data-mantine-shared-portal-node]'
const TAKES_KEYS = 'input, textarea, button'

/**
 * Whom a key is meant for that comes while nobody it could mean has the keyboard yet: a question that was only just
 * put, or the tree of the screen once a dialog or menu is gone. On a slow machine people type on meanwhile, and
 * nothing they type may get lost or do something to what lies behind a question.
 *
 * @param target what the key would reach
 * @param leftAlone the user pressed the pointer on a place that takes no keys, to read or to scroll there
 * @returns null: the key goes where it goes
 */
export function ownerOfStray(
  key: string,
  target: EventTarget | null,
  leftAlone: boolean,
): HTMLElement | null {
  if (!(target instanceof Element) || OF_THE_WINDOW.has(key)) return null
  const isOf = (part: string) => target.closest(part) !== null
  const question = [...document.querySelectorAll('[role="dialog"][aria-modal="true"]')].at(-1)
  const nobody = target === document.body || target.matches('main, main h1')
  const behind = nobody || (isOf('#root') && !isOf(IN_FRONT))
  if (question) return behind ? firstOf(question) : null
  if (!nobody || leftAlone) return null
  return screenTree()
}

/** What a question gives the keyboard to when it opens. */
function firstOf(question: Element): HTMLElement | null {
  return (
    question.querySelector<HTMLElement>('[data-autofocus]') ?? question.querySelector(TAKES_KEYS)
  )
}

/** Gives the keyboard to whom the key is meant for, and the key with it; what it writes, the page writes there. */
export function handOver(event: KeyboardEvent, owner: HTMLElement): void {
  owner.focus({ preventScroll: true })
  event.stopPropagation()
  if (!owner.dispatchEvent(new KeyboardEvent(event.type, event))) event.preventDefault()
}
