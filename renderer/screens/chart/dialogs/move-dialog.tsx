import { useState } from 'react'
import { useNamed, useStructure, useWords } from '../../../app/session.tsx'
import type { UnitId } from '../../../domain/records/records.ts'
import { get } from '../../../domain/structure/structure.ts'
import { moveUnits } from '../../../domain/verbs/move-units.ts'
import { whyNotMove } from '../../../domain/verbs/unit-edits.ts'
import { FormFrame } from '../../forms/fields/form-frame.tsx'
import { UnitPicker } from '../../forms/fields/unit-picker.tsx'
import { Told } from '../../hooks/told.tsx'
import { useAct } from '../../hooks/use-act.ts'

/** "Pindah ke…": another parent chosen by name. */
export function MoveDialog(props: { readonly unitIds: readonly UnitId[]; onClose(): void }) {
  const { unitIds, onClose } = props
  const structure = useStructure()
  const words = useWords()
  const named = useNamed()
  const act = useAct()
  const [into, setInto] = useState<UnitId | null>(null)
  const [first] = unitIds
  const name =
    unitIds.length === 1 && first
      ? (get(structure, first)?.name ?? '')
      : words('chart.units', { count: unitIds.length })
  const problem = into ? unitIds.map((id) => whyNotMove(structure, id, into)).find(Boolean) : null

  return (
    <FormFrame
      title={named('chart.move-title', { name })}
      submit={words('chart.move')}
      width={480}
      lacks={problem ? named.problem(problem) : !into && words('lacks.target')}
      onClose={onClose}
      onSubmit={() => act({ code: 'move-unit', params: { name } }, moveUnits(unitIds, into))}
    >
      <UnitPicker
        label={words('chart.move-into')}
        value={into}
        onChange={setInto}
        {...(problem ? { error: <Told text={named.problem(problem)} /> } : {})}
      />
    </FormFrame>
  )
}
