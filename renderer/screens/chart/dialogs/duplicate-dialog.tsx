import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useNamed, useSession, useStructure, useWords } from '../../../app/session.tsx'
import type { UnitId } from '../../../domain/records/records.ts'
import { get } from '../../../domain/structure/structure.ts'
import { duplicateBranch } from '../../../domain/verbs/duplicate-branch.ts'
import { FormFrame } from '../../forms/fields/form-frame.tsx'
import { UnitPicker } from '../../forms/fields/unit-picker.tsx'
import { useAct } from '../../hooks/use-act.ts'
import { useShowNew } from './use-show-new.ts'

/** A copy of a branch with its posts, without holders, under a name of its own. */
export function DuplicateDialog(props: { readonly unitId: UnitId; onClose(): void }) {
  const { unitId, onClose } = props
  const { newId } = useSession()
  const structure = useStructure()
  const words = useWords()
  const named = useNamed()
  const act = useAct()
  const showNew = useShowNew()
  const unit = get(structure, unitId)
  const [name, setName] = useState(() => words('chart.duplicate-name', { name: unit?.name ?? '' }))
  const [parentId, setParentId] = useState<UnitId | null>(unit?.parentId ?? null)

  async function duplicate(): Promise<boolean> {
    const made: string[] = []
    const edit = duplicateBranch({
      unitId,
      parentId,
      name,
      newId: (kind) => {
        const id = newId(kind)
        made.push(id)
        return id
      },
    })
    const done = await act({ code: 'duplicate-branch', params: { name } }, edit)
    const [top] = made
    if (done && top) showNew(top as UnitId, parentId)
    return done
  }
  return (
    <FormFrame
      title={named('chart.duplicate-title', { name: unit?.name ?? '' })}
      submit={words('chart.duplicate')}
      lacks={name.trim() === '' && words('lacks.name')}
      onClose={onClose}
      onSubmit={duplicate}
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
