import { useShownDate, useWords } from '../../../app/session.tsx'
import { daysAhead } from '../../../papers/order/span.ts'
import { CalendarField } from '../../forms/fields/calendar-field.tsx'
import type { Sheets } from '../state/use-sheets.ts'

/** From which day to which: the week of the day shown where nothing is chosen. */
export function AheadFields({ sheets }: { readonly sheets: Sheets }) {
  const { choice, choices } = sheets
  const words = useWords()
  const on = useShownDate()
  const { from, until } = daysAhead({ on, choice })
  return (
    <>
      <CalendarField
        label={words('agenda.from')}
        value={from}
        clearable
        onCommit={(since) =>
          choices.set({
            since,
            until: since && choice.until && choice.until < since ? null : choice.until,
          })
        }
      />
      <CalendarField
        label={words('agenda.until')}
        value={until}
        clearable
        onCommit={(last) =>
          choices.set({
            until: last,
            since: last && choice.since && choice.since > last ? null : choice.since,
          })
        }
      />
    </>
  )
}
