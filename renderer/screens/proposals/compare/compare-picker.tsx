import { Select } from '@mantine/core'
import { useEffect, useMemo } from 'react'
import { useSession, useShownDate, useToday, useWords } from '../../../app/session.tsx'
import { hearUnexpected } from '../../../app/unexpected/unexpected.ts'
import { recordedOn } from '../../../app/workspace/recorded-on.ts'
import { presentSince } from '../../../domain/proposal/in-force/past.ts'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'
import { CalendarField } from '../../forms/fields/calendar-field.tsx'
import { useLive } from '../../hooks/use-live.ts'
import { useShelf } from '../state/use-proposals.ts'
import styles from './compare.module.css'
import {
  type Chosen,
  type CompareSource,
  chooseFile,
  compareChoices,
  FILE,
  ON_DAY,
  RECORDED,
  sourceOf,
} from './compare-sources.ts'

/** One side of a comparison, chosen among what the file holds, a day, or from another file. */
export function ComparePicker(props: {
  readonly label: string
  readonly chosen: Chosen | null
  readonly source: CompareSource | null
  choose(chosen: Chosen): void
  onChange(source: CompareSource | null): void
}) {
  const { label, chosen, source, choose, onChange } = props
  const { desktop, open } = useSession()
  const words = useWords()
  const today = useToday()
  const { shelf, state } = useShelf()
  const live = useLive()
  const date = useShownDate()
  const since = presentSince(state.pasts)
  /** "Per tanggal" as far as it is a day of the structure in force. */
  const shown = since && date < since ? today : date
  useEffect(() => {
    if (!chosen) return
    let wanted = true
    const recorded = (day: CalendarDate) => recordedOn(open, day)
    const standing = { ...state, live, past: shelf.past, recorded }
    sourceOf(chosen, standing, { today, shown }, words)
      .catch((error) => {
        hearUnexpected('query:compare', error, 'query')
        return null
      })
      .then((found) => {
        if (wanted) onChange(found)
      })
    return () => {
      wanted = false
    }
  }, [chosen, state, live, shelf, open, today, shown, words, onChange])
  const choices = useMemo(() => {
    const name = chosen?.file?.report.file
    return compareChoices(state, words).map((choice) =>
      choice.value === FILE && name ? { ...choice, label: name } : choice,
    )
  }, [state, words, chosen])
  async function pick(value: string | null) {
    if (value === null) return
    const dated = value === ON_DAY || value === RECORDED
    if (value !== FILE) return choose({ value, on: dated ? shown : null, file: null })
    const file = await chooseFile(desktop, words, shown)
    if (file) choose({ value, on: null, file })
  }
  const byDay = chosen?.value === ON_DAY || chosen?.value === RECORDED
  const dated = byDay || (chosen?.value === FILE && chosen.file?.report.preset === 'bagan')
  return (
    <div className={styles.side}>
      <Select
        label={label}
        className={styles.choice ?? ''}
        description={source?.detail || undefined}
        inputWrapperOrder={['label', 'input', 'description']}
        placeholder={words('compare.choose')}
        data={choices}
        value={chosen?.value ?? null}
        onChange={(value) => void pick(value)}
        searchable={choices.length > 12}
      />
      {dated && chosen && (
        <CalendarField
          label={words('compare.as-of', { side: label })}
          placeholder={byDay ? '4/10/2018' : words('compare.as-it-is')}
          value={chosen.on}
          clearable={!byDay}
          onCommit={(on) => choose({ ...chosen, on: on ?? (byDay ? shown : null) })}
        />
      )}
    </div>
  )
}
