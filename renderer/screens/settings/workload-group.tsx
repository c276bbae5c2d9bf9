import { Select } from '@mantine/core'
import { useState } from 'react'
import { useStructure, useWords } from '../../app/session.tsx'
import { get } from '../../domain/structure/structure.ts'
import { changeSetting } from '../../domain/verbs/setting-edits.ts'
import { ROUNDINGS } from '../../domain/workload/fraction.ts'
import { typedAmount } from '../../domain/workload/pasted-tasks.ts'
import {
  HOURS_SETTING,
  hoursOfYear,
  ROUNDING_SETTING,
  USUAL_HOURS,
  workloadRules,
} from '../../domain/workload/workload-settings.ts'
import { TextField } from '../../parts/text-field.tsx'
import { mannerOf } from '../../words/figures/spoken.ts'
import { spokenNumber } from '../../words/figures/whole-number.ts'
import { useAct } from '../hooks/use-act.ts'
import styles from './settings.module.css'

const LABEL = { code: 'change-setting', params: {} } as const

/** By how many hours a year workload is divided, and how a number of people is made whole. */
export function WorkloadGroup() {
  const structure = useStructure()
  const words = useWords()
  const act = useAct()
  const [unread, setUnread] = useState('')
  const told = hoursOfYear(Number(get(structure, `setting:${HOURS_SETTING}`)?.value ?? ''))
  const { decimal } = mannerOf(words.language)
  const { rounding } = workloadRules(structure)
  function commit(text: string) {
    const hours = hoursOfYear(typedAmount(text, decimal === '.' ? '.' : ','))
    setUnread(text.trim() !== '' && hours === null ? text.trim() : '')
    if (hours === null && text.trim() !== '') return
    void act(LABEL, changeSetting(HOURS_SETTING, hours === null ? '' : String(hours)))
  }
  return (
    <section className={styles.group}>
      <h2>{words('settings.workload')}</h2>
      <p>{words('settings.workload-lead')}</p>
      <TextField
        id={`setting-${HOURS_SETTING}`}
        label={words('settings.workload-hours')}
        description={words('settings.workload-hours-hint')}
        placeholder={spokenNumber(USUAL_HOURS, words.language)}
        error={unread === '' ? null : words('settings.workload-hours-unread', { text: unread })}
        value={told === null ? '' : spokenNumber(told, words.language)}
        onCommit={commit}
      />
      <Select
        id={`setting-${ROUNDING_SETTING}`}
        label={words('settings.workload-rounding')}
        allowDeselect={false}
        data={ROUNDINGS.map((value) => ({ value, label: words(`settings.rounding-${value}`) }))}
        value={rounding}
        onChange={(value) => value && void act(LABEL, changeSetting(ROUNDING_SETTING, value))}
      />
    </section>
  )
}
