import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useSession, useStructure, useWords } from '../../app/session.tsx'
import { duplicateBranch } from '../../domain/duplicate-branch.ts'
import type { UnitId } from '../../domain/records.ts'
import { get } from '../../domain/structure.ts'
import { UnitPicker } from '../unit-picker.tsx'
import { useAct } from '../use-act.ts'
import { FormFrame } from '../vacancies/form-frame.tsx'

/** A copy of a branch with its posts, without holders, under a name of its own. */
export function DuplicateDialog(props: { readonly unitId: UnitId; onClose(): void }) {
  const { unitId, onClose } = props
  const { newId } = useSession()
  const structure = useStructure()
  const words = useWords()
  const act = useAct()
  const unit = get(structure, unitId)
  const [name, setName] = useState(() => words('chart.duplicate-name', { name: unit?.name ?? '' }))
  const [parentId, setParentId] = useState<UnitId | null>(unit?.parentId ?? null)
  return (
    <FormFrame
      title={words('chart.duplicate-title', { name: unit?.name ?? '' })}
      submit={words('chart.duplicate')}
      disabled={name.trim() === ''}
      onClose={onClose}
      onSubmit={() =>
        act(
          { code: 'duplicate-branch', params: { name } },
          duplicateBranch({ unitId, parentId, name, newId }),
        )
      }
    >
      <TextInput
        label={words('chart.name')}
        data-autofocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <UnitPicker label={words('chart.duplicate-into')} value={parentId} onChange={setParentId} />
    </FormFrame>
  )
}
