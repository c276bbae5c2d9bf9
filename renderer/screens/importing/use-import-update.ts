import { notifications } from '@mantine/notifications'
import { useEffect, useMemo, useState } from 'react'
import type { ImportLook } from '../../app/files/import-terms.ts'
import {
  takeUpdate,
  type UpdateDifference,
  updateFrom,
  valueName,
} from '../../app/files/take-in.ts'
import { type Session, useWords } from '../../app/session.tsx'

export interface ImportUpdate {
  readonly differences: readonly UpdateDifference[]
  /** Whether a file of this name was imported before. */
  readonly again: boolean
  readonly taken: ReadonlySet<string>
  toggle(key: string): void
  tickAll(all: boolean): void
  /** A value as it is told: the name of the record where it is an id. */
  nameOf(value: string | number | boolean): string
  /** Whether there is something to bring: what is ticked, or that a table which says the same was read. */
  readonly worth: boolean
  /** Brings what is ticked into the file that is open. */
  take(): void
}

/** The files compared with the office that is open, worked out once that step is looked at. */
export function useImportUpdate(
  look: ImportLook,
  session: Session | null,
  asked: boolean,
  done: () => void,
): ImportUpdate {
  const words = useWords()
  const workspace = session?.workspace ?? null
  const found = useMemo(
    () => (asked && workspace ? updateFrom(workspace.getState().structure, look) : null),
    [asked, workspace, look],
  )
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    const ticked = found?.differences.filter(({ take }) => take) ?? []
    setTaken(new Set(ticked.map(({ key }) => key)))
  }, [found])
  return {
    differences: found?.differences ?? [],
    again: found?.again ?? false,
    worth: taken.size > 0 || (found !== null && !found.again && found.differences.length === 0),
    taken,
    toggle: (key) =>
      setTaken((before) => {
        const next = new Set(before)
        if (!next.delete(key)) next.add(key)
        return next
      }),
    tickAll: (all) => setTaken(new Set(all ? found?.differences.map(({ key }) => key) : [])),
    nameOf: (value) => (found ? valueName(found, value) : String(value)),
    take: () => {
      if (!found || !workspace || !session) return
      void takeUpdate(session.open, found, taken, session.today()).then((result) => {
        if (!result.ok) {
          const message = words.problem(result.problem)
          notifications.show({ message, color: 'red', autoClose: false })
          return
        }
        const count = taken.size
        const message = count > 0 ? words('import.updated', { count }) : words('import.remembered')
        notifications.show({ message })
        done()
      })
    },
  }
}
