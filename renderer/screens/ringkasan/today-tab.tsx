import { Button } from '@mantine/core'
import { IconBell, IconCalendarWeek, IconPrinter } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useSession, useStructure } from '../../app/session.tsx'
import { staffingOf } from '../../domain/readings/staffing.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { DUE_DAYS, type Due, dueSoonInSlices } from '../../domain/vacancy/coming/due-soon.ts'
import { addDays, type CalendarDate } from '../../domain/values/calendar-date.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { DUE, type DueRow, rowsOfDue } from '../../registers/due.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { useActions } from '../commands/use-actions.ts'
import { EmptyStructure } from '../hooks/empty-structure.tsx'
import { TabHead } from '../hooks/tab-head.tsx'
import { useExpected } from '../hooks/use-expected.ts'
import { useInSlices } from '../hooks/use-in-slices.ts'
import { useShowSheets } from '../hooks/use-show-sheets.ts'
import { PlainRegister } from '../registers/plain-register.tsx'
import { useTelling } from '../registers/use-telling.ts'
import { DueAct } from './due-act.tsx'
import { HandoverNotice } from './handover-notice.tsx'
import { MissingLine } from './missing-line.tsx'
import styles from './ringkasan.module.css'
import { Tiles } from './tiles.tsx'
import { useAgenda } from './use-agenda.ts'

/** What ends or becomes due within these days is for this week. */
const WEEK = 7

/**
 * "Hari ini": what has passed its day, what is due this week and what follows within thirty days, each with the form
 * that settles it; the sums of the office beneath.
 */
export function TodayTab() {
  const { view } = useSession()
  const telling = useTelling()
  const { words, on } = telling
  const structure = useStructure()
  const list = useInSlices(structure, dueWithin)
  const rows = useMemo(() => list && rowsOfDue(structure, list, () => true), [structure, list])
  const show = useShowSheets()
  const agenda = useAgenda()
  useActions('agenda', {
    'agenda.print': agenda.print,
    'agenda.save': () => void agenda.save(),
  })
  const whole = staffingOf(useExpected(), on).whole
  const until = longDate(addDays(on, DUE_DAYS), words.language)
  if (structure.tables.post.size === 0 && rows?.length === 0) {
    return (
      <>
        <HandoverNotice />
        <EmptyStructure>{words('ringkasan.empty')}</EmptyStructure>
      </>
    )
  }
  return (
    <div className={styles.today}>
      {rows !== null && (
        <TabHead>
          <Button
            variant="default"
            leftSection={<IconBell size={14} aria-hidden />}
            title={words('agenda.save-hint')}
            onClick={() => void agenda.save()}
          >
            {words('agenda.save')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconCalendarWeek size={14} aria-hidden />}
            onClick={agenda.print}
          >
            {words('agenda.open')}
          </Button>
          {rows.length > 0 && (
            <Button
              leftSection={<IconPrinter size={14} aria-hidden />}
              onClick={() => show({ kind: 'attention', unitId: null })}
            >
              {words('due.print-list')}
            </Button>
          )}
        </TabHead>
      )}
      <div className={styles.due}>
        <HandoverNotice />
        {rows?.length === 0 && (
          <EmptyState step={words('due.open')} onStep={() => view.set({ screen: 'kekosongan' })}>
            {words('today.nothing', { date: until })}
          </EmptyState>
        )}
        {partsOf(rows ?? []).map(({ part, rows: due }) => (
          <section key={part}>
            <h2>{words(`today.${part}`, { count: due.length, date: until })}</h2>
            <PlainRegister
              name={words(`today.${part}`, { count: due.length, date: until })}
              columns={DUE}
              rows={due}
              telling={telling}
              even
              acts={{
                head: words('today.acts'),
                width: 190,
                draw: (row) => <DueAct due={row.due} />,
              }}
              keyOf={({ due: { kind, subjectId } }) => `${kind} ${subjectId}`}
              isLate={({ due: { daysLeft } }) => daysLeft < 0}
            />
          </section>
        ))}
        <MissingLine />
      </div>
      <Tiles whole={whole} onOpen={() => view.set({ summary: 'numbers' })} />
    </div>
  )
}

function dueWithin(structure: Structure, on: CalendarDate): Generator<void, Due[]> {
  return dueSoonInSlices(structure, on, DUE_DAYS)
}

/** By how soon; parts without anything are left out. */
function partsOf(rows: readonly DueRow[]) {
  const parts = [
    { part: 'late', rows: rows.filter(({ due }) => due.daysLeft < 0) },
    {
      part: 'week',
      rows: rows.filter(({ due: { daysLeft } }) => daysLeft >= 0 && daysLeft <= WEEK),
    },
    { part: 'later', rows: rows.filter(({ due }) => due.daysLeft > WEEK) },
  ] as const
  return parts.filter((one) => one.rows.length > 0)
}
