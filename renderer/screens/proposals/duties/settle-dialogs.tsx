import { Button, Group, Select, Stack, Textarea } from '@mantine/core'
import { type FormEvent, useMemo, useState } from 'react'
import { useStructure, useWords } from '../../../app/session.tsx'
import { hasArticle } from '../../../domain/duties/unit-duties.ts'
import type { Duty, DutyId } from '../../../domain/records/records.ts'
import { all, get } from '../../../domain/structure/structure.ts'
import { OF_NAMES } from '../../../domain/values/language.ts'
import { Dialog } from '../../../parts/dialog.tsx'

const SHOWN = 40

interface Parts {
  readonly duties: readonly Duty[]
  onClose(): void
}

/** Asks which duty covers these. */
export function CoverDialog({ duties, onClose, onCover }: Parts & { onCover(into: Duty): void }) {
  const words = useWords()
  const structure = useStructure()
  const [into, setInto] = useState<DutyId | null>(null)
  const [missing, setMissing] = useState(false)
  const choices = useMemo(() => {
    const own = new Set(duties.map(({ id }) => id))
    return all(structure, 'duty').flatMap(({ id, text, unitId }) => {
      const unit = get(structure, unitId)
      if (!unit || !hasArticle(unit) || own.has(id)) return []
      return [{ value: id as string, label: `${text} (${unit.name})` }]
    })
  }, [structure, duties])
  function onSubmit(event: FormEvent) {
    event.preventDefault()
    const found = into && get(structure, into)
    if (!found) return setMissing(true)
    onCover(found)
  }
  return (
    <Dialog
      opened
      onClose={onClose}
      title={words('naskah.cover-title', { count: duties.length })}
      size={640}
    >
      <form onSubmit={onSubmit}>
        <Stack gap="md">
          <Given duties={duties} />
          <Select
            label={words('naskah.cover-in')}
            data-autofocus
            searchable
            selectFirstOptionOnChange
            limit={SHOWN}
            data={choices}
            value={into}
            error={missing && !into ? words('naskah.cover-missing') : undefined}
            onChange={(id) => setInto(id as DutyId | null)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {words('shell.cancel')}
            </Button>
            <Button type="submit">{words('naskah.cover-do')}</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}

/** Asks why duties are let go. */
export function LetGoDialog({
  duties,
  onClose,
  onLetGo,
}: Parts & { onLetGo(reason: string): void }) {
  const words = useWords()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const empty = reason.trim() === ''
  function onSubmit(event: FormEvent) {
    event.preventDefault()
    if (empty) return setMissing(true)
    onLetGo(reason)
  }
  return (
    <Dialog
      opened
      onClose={onClose}
      title={words('naskah.let-go-title', { count: duties.length })}
      size={560}
    >
      <form onSubmit={onSubmit}>
        <Stack gap="md">
          <Given duties={duties} />
          <Textarea
            label={words('naskah.let-go-why')}
            description={words('naskah.let-go-hint')}
            data-autofocus
            rows={3}
            value={reason}
            error={missing && empty ? words('naskah.let-go-missing') : undefined}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {words('shell.cancel')}
            </Button>
            <Button type="submit">{words('naskah.let-go-do')}</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}

function Given({ duties }: { readonly duties: readonly Duty[] }) {
  return (
    <ul lang={OF_NAMES}>
      {duties.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  )
}
