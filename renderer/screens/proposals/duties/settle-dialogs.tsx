import { Select, Textarea } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useStructure, useWords } from '../../../app/session.tsx'
import { hasArticle } from '../../../domain/duties/unit-duties.ts'
import type { Duty, DutyId } from '../../../domain/records/records.ts'
import { all, get } from '../../../domain/structure/structure.ts'
import { DutiesDialog } from '../../naskah/duties/duties-dialog.tsx'

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
  const found = into && get(structure, into)
  return (
    <DutiesDialog
      duties={duties}
      title={words('naskah.cover-title', { count: duties.length })}
      act={words('naskah.cover-do')}
      size={640}
      onAnswer={() => (found ? onCover(found) : setMissing(true))}
      onClose={onClose}
    >
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
    </DutiesDialog>
  )
}

/** Asks why duties are let go. */
export function LetGoDialog(props: Parts & { onLetGo(reason: string): void }) {
  const { duties, onClose, onLetGo } = props
  const words = useWords()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const empty = reason.trim() === ''
  return (
    <DutiesDialog
      duties={duties}
      title={words('naskah.let-go-title', { count: duties.length })}
      act={words('naskah.let-go-do')}
      onAnswer={() => (empty ? setMissing(true) : onLetGo(reason))}
      onClose={onClose}
    >
      <Textarea
        label={words('naskah.let-go-why')}
        description={words('naskah.let-go-hint')}
        data-autofocus
        rows={3}
        value={reason}
        error={missing && empty ? words('naskah.let-go-missing') : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </DutiesDialog>
  )
}
