import { NumberInput, Select } from '@mantine/core'
import { printChoiceOf } from '../../app/printing/print-choice.ts'
import { useSession, useStore, useWords } from '../../app/session.tsx'
import type { PaperChoice } from '../../papers/order/paper-choice.ts'
import { LEAST_TYPE, MOST_TYPE, SHEET_PAPERS } from '../../print/sheet/sheet-papers.ts'
import styles from './settings.module.css'

/** Paper and smallest type a sheet begins with; the screen Cetak has the same and more. */
export function PaperGroup() {
  const { open, preferences } = useSession()
  const words = useWords()
  const choices = printChoiceOf(open, preferences)
  const { paper, ownPaper, minType } = useStore(choices)
  const name = paper === 'own' ? ownPaper : paper
  return (
    <section className={styles.group}>
      <h2>{words('settings.paper')}</h2>
      <p>{words('settings.paper-lead')}</p>
      <Select
        label={words('print.paper')}
        data={[...SHEET_PAPERS, { value: 'own', label: words('print.paper-own') }]}
        value={paper}
        onChange={(value) => value && choices.set({ paper: value as PaperChoice['paper'] })}
      />
      <NumberInput
        label={words('settings.min-type')}
        min={LEAST_TYPE}
        max={MOST_TYPE}
        step={0.5}
        suffix=" pt"
        value={minType}
        onChange={(value) => typeof value === 'number' && choices.set({ minType: value })}
      />
      <p>{words('settings.paper-effect', { paper: name, type: minType })}</p>
    </section>
  )
}
