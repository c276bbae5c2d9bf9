import { useEffect } from 'react'
import { allCommands, commandOfKey } from '../../app/commands.ts'
import { useSession } from '../../app/session.tsx'
import { typedAhead } from './palette-keys.ts'

/** One listener turns key presses and the desktop menu's choices into commands. */
export function useKeyboard(): void {
  const { commands, desktop, view } = useSession()
  useEffect(() => {
    function onEarlyKey(event: KeyboardEvent) {
      const ahead = inDialog(event.target) ? null : typedAhead(view.get(), event)
      if (!ahead) return
      event.preventDefault()
      event.stopPropagation()
      view.set(ahead)
    }
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented) return
      const inField = isField(event.target) || inDialog(event.target)
      const command = commandOfKey(allCommands(commands), event, inField)
      if (!command) return
      event.preventDefault()
      command.run()
    }
    document.addEventListener('keydown', onEarlyKey, { capture: true })
    document.addEventListener('keydown', onKeyDown)
    const stop = desktop.onCommand((id) => {
      const command = allCommands(commands).find((one) => one.id === id)
      if (command?.enabled) command.run()
    })
    return () => {
      document.removeEventListener('keydown', onEarlyKey, { capture: true })
      document.removeEventListener('keydown', onKeyDown)
      stop()
    }
  }, [commands, desktop, view])
}

/** The keys of a dialog are its own: none of them does something to what lies behind. */
function inDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"]') !== null
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
}
