import { Button, Group } from '@mantine/core'
import { useShownDate, useStructure, useWords } from '../../app/session.tsx'
import type { Person } from '../../domain/records/records.ts'
import { absenceOn, hindranceOf } from '../../domain/tenure/standing.ts'
import { addMonths } from '../../domain/values/calendar-date.ts'
import { endAbsence } from '../../domain/verbs/absence-edits.ts'
import { hindranceText } from '../../words/telling/standing-text.ts'
import { useAct } from '../hooks/use-act.ts'
import styles from './panel.module.css'

/** Months ahead within which a coming leaving is told beside a holder. */
const AHEAD = 12

/** What the person's standing on the shown day is where it is not plain service; back at work with one press. */
export function StandingLine(props: { readonly person: Person; onCorrect(): void }) {
  const { person } = props
  const structure = useStructure()
  const date = useShownDate()
  const words = useWords()
  const act = useAct()
  const hindrance = hindranceOf(structure, person.id, date, addMonths(date, AHEAD))
  if (!hindrance) return null
  const absence = absenceOn(structure, person.id, date)
  return (
    <div>
      <div className={hindrance.kind === 'gone' ? styles.late : styles.small}>
        {hindranceText(words, hindrance, date)}
      </div>
      {absence && (
        <Group gap="xs" mt="xs">
          <Button
            variant="default"
            size="compact-xs"
            disabled={absence.from >= date}
            onClick={() =>
              void act(
                { code: 'end-absence', params: { name: person.name } },
                endAbsence(absence.id, date),
              )
            }
          >
            {words('absence.back')}
          </Button>
          <Button variant="default" size="compact-xs" onClick={props.onCorrect}>
            {words('absence.correct')}
          </Button>
        </Group>
      )}
    </div>
  )
}
