import { Button, Group, Stack, Textarea } from '@mantine/core'
import { type FormEvent, useMemo, useState } from 'react'
import { useSession, useStructure, useWords } from '../../app/session.tsx'
import type { UnitId } from '../../domain/records/records.ts'
import { get, postsOf, subtree } from '../../domain/structure/structure.ts'
import { placeCopies } from '../../domain/templates/branch-template.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { wholeNumber } from '../../words/figures/whole-number.ts'
import { UnitPicker } from '../forms/fields/unit-picker.tsx'
import { useAct } from '../hooks/use-act.ts'
import styles from './ringkasan.module.css'

/** Asks which branch is copied, below which unit, and what the copies are called. */
export function PlaceCopiesDialog({ onClose }: { onClose(): void }) {
  const { newId, workspace, view } = useSession()
  const structure = useStructure()
  const words = useWords()
  const act = useAct()
  const [modelId, setModelId] = useState<UnitId | null>(() => chosenUnit(view.get().selection))
  const [parentId, setParentId] = useState<UnitId | null>(null)
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const names = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const below = parentId ?? (modelId && get(structure, modelId)?.parentId) ?? null
  const size = useMemo(() => {
    const units = modelId ? subtree(structure, modelId) : []
    return { units: units.length, posts: units.flatMap((id) => postsOf(structure, id)).length }
  }, [structure, modelId])

  async function onSubmit(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (!modelId || !below || names.length === 0) return
    const places = names.map((name) => ({ parentId: below, name }))
    const name = get(workspace.getState().structure, modelId)?.name ?? ''
    const label = { code: 'place-copies', params: { name } } as const
    if (await act(label, placeCopies({ modelId, places, newId }))) onClose()
  }
  const number = (value: number) => wholeNumber(value, words.language)
  return (
    <Dialog opened onClose={onClose} title={words('templates.place-title')} size={560}>
      <form onSubmit={(event) => void onSubmit(event)}>
        <Stack gap="md">
          <UnitPicker
            label={words('templates.model')}
            value={modelId}
            onChange={setModelId}
            {...(tried && !modelId ? { error: words('templates.model-missing') } : {})}
          />
          <UnitPicker
            label={words('templates.below')}
            value={below}
            onChange={setParentId}
            {...(tried && !below ? { error: words('templates.below-missing') } : {})}
          />
          <Textarea
            label={words('templates.names')}
            placeholder={words('templates.names-example')}
            autosize
            minRows={4}
            maxRows={12}
            value={text}
            error={tried && names.length === 0 ? words('templates.names-missing') : undefined}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {modelId && names.length > 0 && (
            <p className={styles.muted} role="status">
              {words('templates.will', {
                copies: number(names.length),
                units: number(names.length * size.units),
                posts: number(names.length * size.posts),
              })}
            </p>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {words('shell.cancel')}
            </Button>
            <Button type="submit">{words('templates.place-do')}</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}

function chosenUnit(selection: readonly string[]): UnitId | null {
  const id = selection.at(-1)
  return id?.startsWith('unit:') ? (id as UnitId) : null
}
