import { useMemo, useRef } from 'react'
import { useCommands } from '../app/session.tsx'

/** Offers what a button of a screen does as a command too, while the button is shown: Ctrl+K then finds it. */
export function useOwnCommand(id: string, label: string, run: () => void, enabled = true): void {
  const latest = useRef(run)
  latest.current = run
  const list = useMemo(
    () => [{ id, label, shortcut: null, enabled, run: () => latest.current() }],
    [id, label, enabled],
  )
  useCommands(`own:${id}`, list)
}
