import { useEffect } from 'react'
import { allCommands, commandOfKey } from '../../app/commands.ts'
import { useSession } from '../../app/session.tsx'

/** One listener turns key presses and the desktop menu's choices into commands. */
export function useKeyboard(): void {
  const { commands, desktop } = useSession()
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented) return
      const command = commandOfKey(allCommands(commands), event, isField(event.target))
      if (!command) return
      event.preventDefault()
      command.run()
    }
    document.addEventListener('keydown', onKeyDown)
    const stop = desktop.onCommand((id) => {
      const command = allCommands(commands).find((one) => one.id === id)
      if (command?.enabled) command.run()
    })
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      stop()
    }
  }, [commands, desktop])
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
}
