import { Button, Group } from '@mantine/core'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { SessionContext, useSession, useViewPart, useWords } from '../../app/session.tsx'
import type { Workspace } from '../../app/workspace/workspace.ts'
import { dayBearing } from '../../domain/structure/journal/dated-change.ts'
import type { Label } from '../../domain/structure/journal/history.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { refuse } from '../../domain/values/result.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { longDate } from '../../words/figures/long-date.ts'
import { useShownOther } from '../proposals/past/past-provider.tsx'

/** What an edit made while another day than today is shown is meant for. */
type Meant = 'that-day' | 'today' | 'nothing'

interface Question {
  readonly label: Label
  readonly day: CalendarDate
  answer(meant: Meant): void
}

/**
 * On another day than today nothing is edited by accident: the first edit on a day is asked whether it corrects that
 * day or belongs to today; what is answered holds until another day is chosen. A proposal has its own day.
 */
export function DayGuard({ children }: { readonly children: ReactNode }) {
  const session = useSession()
  const { view, workspace, homeDay } = session
  const other = useShownOther()
  const date = useViewPart((state) => state.date)
  const [question, setQuestion] = useState<Question | null>(null)
  const corrected = useRef<CalendarDate | null>(null)
  useEffect(() => {
    if (corrected.current !== date) corrected.current = null
  }, [date])
  const value = useMemo(() => {
    // What only looks at another time refuses every edit by itself.
    if (other) return session
    const run: Workspace['run'] = async (label, edit) => {
      const { date: day, proposalId } = view.get()
      const isAsked = day !== null && day !== homeDay && day !== corrected.current
      if (!isAsked || proposalId !== null) return workspace.run(label, edit)
      const tried = edit(workspace.getState().structure)
      const bearing = tried.ok ? dayBearing(tried.value) : null
      if (bearing === null) return workspace.run(label, edit)
      const meant = await new Promise<Meant>((answer) => setQuestion({ label, day, answer }))
      setQuestion(null)
      if (meant === 'nothing') return refuse('day-not-said', { day })
      if (meant === 'that-day') {
        corrected.current = day
        return workspace.run(label, edit)
      }
      view.set({ date: null })
      return bearing === 'dated' ? refuse('day-again', { day }) : workspace.run(label, edit)
    }
    return { ...session, workspace: { ...workspace, run } }
  }, [session, workspace, view, homeDay, other])
  return (
    <SessionContext value={value}>
      {children}
      {question && <DayQuestion {...question} />}
    </SessionContext>
  )
}

function DayQuestion({ label, day, answer }: Question) {
  const words = useWords()
  const on = longDate(day, words.language)
  return (
    <Dialog opened onClose={() => answer('nothing')} title={words('day.title', { day: on })}>
      <p>{words('day.text', { what: words.label(label), day: on })}</p>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={() => answer('nothing')}>
          {words('shell.cancel')}
        </Button>
        <Button variant="default" onClick={() => answer('today')}>
          {words('day.today')}
        </Button>
        <Button data-autofocus onClick={() => answer('that-day')}>
          {words('day.that-day', { day: on })}
        </Button>
      </Group>
    </Dialog>
  )
}
