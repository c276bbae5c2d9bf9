import { useMemo, useRef } from 'react'
import { useCommands } from '../../app/session.tsx'
import { commandKey } from '../../help/command-keys.ts'

/** What a button, a tab or a field of a screen does. */
export interface OwnCommand {
  readonly id: string
  readonly label: string
  readonly enabled?: boolean
  run(): void
}

/** Offers what a button of a screen does as a command too, while the button is shown: Ctrl+K then finds it. */
export function useOwnCommand(id: string, label: string, run: () => void, enabled = true): void {
  useOwnCommands(id, [{ id, label, run, enabled }])
}

/** The same for several; they may be made anew at every drawing. */
export function useOwnCommands(group: string, commands: readonly OwnCommand[]): void {
  const latest = useRef(commands)
  latest.current = commands
  const told = JSON.stringify(commands.map(({ id, label, enabled = true }) => [id, label, enabled]))
  const list = useMemo(
    () =>
      (JSON.parse(told) as [string, string, boolean][]).map(([id, label, enabled]) => ({
        id,
        label,
        shortcut: commandKey(id),
        // A key that writes nothing does in a field what it does beside it.
        inFields: /^f\d+$/i.test(commandKey(id) ?? ''),
        enabled,
        run: () => latest.current.find((one) => one.id === id)?.run(),
      })),
    [told],
  )
  useCommands(`own:${group}`, list)
}
