import { useLayoutEffect } from 'react'
import { allCommands, commandCalled, commandOfKey } from '../../../app/commands.ts'
import { useSession } from '../../../app/session.tsx'
import { createChoiceListKeys } from './choice-list-keys.ts'
import { handOver, ownerOfStray } from './stray-keys.ts'

/** One listener turns key presses and the desktop menu's choices into commands. */
export function useKeyboard(): void {
  const { commands, desktop } = useSession()
  // As the screen is put up: what is pressed the moment it can be seen is not lost.
  useLayoutEffect(() => {
    const listeners = new AbortController()
    const early = { capture: true, signal: listeners.signal }
    const listKeys = createChoiceListKeys()
    let leftAlone = false
    function onEarlyKey(event: KeyboardEvent) {
      const owner = event.isTrusted ? ownerOfStray(event.key, event.target, leftAlone) : null
      if (owner) handOver(event, owner)
      else listKeys(event)
    }
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented) return
      const within = isField(event.target) ? 'field' : inDialog(event.target) ? 'dialog' : null
      const command = commandOfKey(allCommands(commands), event, within)
      if (command || (within === null && isSelectAll(event))) event.preventDefault()
      command?.run()
    }
    document.addEventListener('pointerdown', () => (leftAlone = true), early)
    document.addEventListener('focusin', () => (leftAlone = false), early)
    document.addEventListener('keydown', onEarlyKey, early)
    document.addEventListener('keydown', onKeyDown, { signal: listeners.signal })
    const stop = desktop.onCommand((id) => commandCalled(commands, id)?.run())
    return () => {
      listeners.abort()
      stop()
    }
  }, [commands, desktop])
}

/** The keys of a dialog are its own: none of them does something to what lies behind. */
function inDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"]') !== null
}

/** Where nobody writes it would mark every word of the window, the rail and the bars too. */
function isSelectAll({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && key.toLowerCase() === 'a'
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
}
