import { Select } from '@mantine/core'
import { useState } from 'react'
import { useStructure, useWords } from '../../../app/session.tsx'
import { hasArticle } from '../../../domain/duties/unit-duties.ts'
import { DUTY_SORTS } from '../../../domain/records/form/choices.ts'
import type { Duty, DutySort, Unit, UnitId } from '../../../domain/records/records.ts'
import { get } from '../../../domain/structure/structure.ts'
import { UnitPicker } from '../../forms/fields/unit-picker.tsx'
import styles from './duties.module.css'
import { DutiesDialog } from './duties-dialog.tsx'

/** Asks which unit duties are given to, and as what. */
export function GiveDialog(props: {
  readonly duties: readonly Duty[]
  /** The unit that is chosen already. */
  readonly to?: UnitId | null
  onGive(to: Unit, sort?: DutySort): void
  onClose(): void
}) {
  const { duties, onGive, onClose } = props
  const words = useWords()
  const structure = useStructure()
  const [unitId, setUnitId] = useState<UnitId | null>(props.to ?? null)
  const [sort, setSort] = useState<DutySort | 'same'>('same')
  const [missing, setMissing] = useState(false)
  const to = unitId ? get(structure, unitId) : undefined
  return (
    <DutiesDialog
      duties={duties}
      title={words('naskah.give-title', { count: duties.length })}
      act={words('naskah.give-do')}
      onAnswer={() => (to ? onGive(to, sort === 'same' ? undefined : sort) : setMissing(true))}
      onClose={onClose}
    >
      <UnitPicker
        label={words('naskah.give-to')}
        value={unitId}
        error={missing && !to ? words('naskah.give-missing') : undefined}
        onChange={setUnitId}
      />
      {to && !hasArticle(to) && <p className={styles.note}>{words('naskah.no-article')}</p>}
      <Select
        label={words('naskah.give-as')}
        allowDeselect={false}
        data={[
          { value: 'same', label: words('naskah.give-same') },
          ...DUTY_SORTS.map((value) => ({ value, label: words(`naskah.sort-${value}`) })),
        ]}
        value={sort}
        onChange={(value) => setSort((value ?? 'same') as DutySort | 'same')}
      />
    </DutiesDialog>
  )
}
