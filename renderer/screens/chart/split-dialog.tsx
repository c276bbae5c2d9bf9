import { Checkbox, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useSession, useShownDate, useStructure, useWords } from '../../app/session.tsx'
import type { PostId, UnitId } from '../../domain/records.ts'
import { newUnitOf } from '../../domain/rules/new-unit.ts'
import { splitUnit } from '../../domain/split-unit.ts'
import { childrenOf, get, postsOf } from '../../domain/structure.ts'
import { useAct } from '../use-act.ts'
import { FormFrame } from '../vacancies/form-frame.tsx'

/** A second unit made of chosen posts and units of the first. */
export function SplitDialog(props: { readonly unitId: UnitId; onClose(): void }) {
  const { unitId, onClose } = props
  const { newId, view } = useSession()
  const structure = useStructure()
  const on = useShownDate()
  const words = useWords()
  const act = useAct()
  const [name, setName] = useState('')
  const [posts, setPosts] = useState<readonly string[]>([])
  const [children, setChildren] = useState<readonly string[]>([])
  const unit = get(structure, unitId)
  if (!unit) return null
  const { type, parentId, line } = unit
  const movable = postsOf(structure, unitId).flatMap((id) => get(structure, id) ?? [])

  async function split(): Promise<boolean> {
    const id = newId('unit')
    const wish = { id, postId: newId('post'), parentId, place: 'last', name, type, line } as const
    const edit = splitUnit({
      unitId,
      part: { id, name: name.trim(), type },
      head: newUnitOf(structure, wish).head,
      postIds: posts as readonly PostId[],
      childIds: children as readonly UnitId[],
      on,
      basis: null,
    })
    const done = await act({ code: 'split-unit', params: { name: unit?.name ?? '' } }, edit)
    if (done) view.set({ selection: [id] })
    return done
  }
  return (
    <FormFrame
      title={words('chart.split-title', { name: unit.name })}
      submit={words('chart.split')}
      disabled={name.trim() === ''}
      onClose={onClose}
      onSubmit={split}
    >
      <TextInput
        label={words('chart.split-name')}
        data-autofocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Checkbox.Group label={words('chart.split-posts')} value={[...posts]} onChange={setPosts}>
        <Stack gap={6} mt={4}>
          {movable
            .filter(({ head }) => !head)
            .map(({ id, title }) => (
              <Checkbox key={id} value={id} label={title} />
            ))}
        </Stack>
      </Checkbox.Group>
      {childrenOf(structure, unitId).length > 0 && (
        <Checkbox.Group
          label={words('chart.split-units')}
          value={[...children]}
          onChange={setChildren}
        >
          <Stack gap={6} mt={4}>
            {childrenOf(structure, unitId).map((id) => (
              <Checkbox key={id} value={id} label={get(structure, id)?.name} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
    </FormFrame>
  )
}
