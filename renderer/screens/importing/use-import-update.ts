import { notifications } from '@mantine/notifications'
import { useEffect, useMemo, useState } from 'react'
import { ReadingStopped } from '../../app/files/import-reader.ts'
import type { ImportOutcome, ImportReceipt } from '../../app/files/import-terms.ts'
import {
  broughtBefore,
  type OfficeUpdate,
  sinceIn,
  takeUpdate,
  type UpdateDifference,
  updateFrom,
  valueName,
} from '../../app/files/take-in.ts'
import { type Session, useWords } from '../../app/session.tsx'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { tellForm } from '../hooks/refusal-place.ts'
import { useRefusal } from '../hooks/use-act.ts'

export interface ImportUpdate {
  /** False as long as it is being worked out. */
  readonly known: boolean
  readonly differences: readonly UpdateDifference[]
  /** Whether a file of this name was imported before. */
  readonly again: boolean
  readonly taken: ReadonlySet<string>
  /** What the ticked differences say has happened since; null as long as that is being worked out. */
  readonly since: ReturnType<typeof sinceIn> | null
  /** The day the table was brought in the last time, where that is known. */
  readonly before: CalendarDate | null
  toggle(key: string): void
  tickAll(all: boolean): void
  /** A value as it is told: the name of the record where it is an id. */
  nameOf(value: string | number | boolean): string
  /** Whether there is something to bring: what is ticked, or that a table which says the same was read. */
  readonly worth: boolean
  /** Why there is nothing, in a sentence. */
  readonly lacks: string
  /** Brings what is ticked into the file that is open. */
  take(): void
}

/**
 * The files compared with the office that is open, worked out once that step is looked at. `outcome` is all the files
 * would bring.
 */
export function useImportUpdate(
  outcome: () => Promise<ImportOutcome>,
  receipt: ImportReceipt | null,
  session: Session | null,
  asked: boolean,
  done: () => void,
): ImportUpdate {
  const words = useWords()
  const refused = useRefusal()
  const workspace = session?.workspace ?? null
  const [found, setFound] = useState<OfficeUpdate | null>(null)
  useEffect(() => {
    if (!asked || !workspace) return
    let left = false
    outcome().then(
      (whole) => !left && setFound(updateFrom(workspace.getState().structure, whole)),
      (error: Error) => {
        if (!(error instanceof ReadingStopped)) throw error
      },
    )
    return () => {
      left = true
      setFound(null)
    }
  }, [asked, workspace, outcome])
  const [before, setBefore] = useState<CalendarDate | null>(null)
  const [on, setOn] = useState<CalendarDate | null>(null)
  useEffect(() => {
    setBefore(null)
    if (!found || !session) return
    setOn(session.today())
    void broughtBefore(session.open, found).then(setBefore)
  }, [found, session])
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    const ticked = found?.differences.filter(({ take }) => take) ?? []
    setTaken(new Set(ticked.map(({ key }) => key)))
  }, [found])
  const since = useMemo(() => (found && on ? sinceIn(found, taken, on) : null), [found, taken, on])
  return {
    since,
    before,
    known: found !== null,
    differences: found?.differences ?? [],
    again: found?.again ?? false,
    worth: taken.size > 0 || (found !== null && !found.again && found.differences.length === 0),
    lacks: words(found?.differences.length ? 'import.lacks-line' : 'import.lacks-news'),
    taken,
    toggle: (key) => {
      tellForm(null)
      setTaken((before) => {
        const next = new Set(before)
        if (!next.delete(key)) next.add(key)
        return next
      })
    },
    tickAll: (all) => {
      tellForm(null)
      setTaken(new Set(all ? found?.differences.map(({ key }) => key) : []))
    },
    nameOf: (value) => (found ? valueName(found, value) : String(value)),
    take: () => {
      if (!found || !workspace || !session) return
      void takeUpdate(session.open, found, taken, session.today(), receipt).then((result) => {
        if (!result.ok) {
          refused(result.problem)
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
