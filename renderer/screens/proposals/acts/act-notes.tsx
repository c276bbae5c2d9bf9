import { Button } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../../app/session.tsx'
import { isBundle } from '../../../domain/acts/act-bundles.ts'
import type { FrozenAct } from '../../../domain/proposal/proposal.ts'
import { rejectionOf, revisionOf } from '../../../domain/proposal/versions/revision.ts'
import { ok } from '../../../domain/values/result.ts'
import lists from '../../../parts/lists.module.css'
import { TextField } from '../../../parts/text-field.tsx'
import styles from '../state/proposals.module.css'
import { type Sides, useStep } from '../state/use-proposals.ts'

/** Why an act is proposed, a note on it, and what a leader asked to be redone in it, or that it was rejected before. */
export function ActNotes({ act, sides }: { readonly act: FrozenAct; readonly sides: Sides }) {
  const words = useWords()
  const { proposal } = sides
  const { key, note, reason } = act
  const remark = revisionOf(proposal.versions, key)
  const rejected = rejectionOf(proposal.versions, key)
  const redo = (remark || rejected) && (
    <div className={styles.toRedo}>
      {rejected
        ? [words('acts.rejected', { version: rejected.version }), rejected.remark]
            .filter(Boolean)
            .join(': ')
        : words('acts.redo', { note: remark })}
    </div>
  )
  if (proposal.status === 'draf') {
    return (
      <>
        <Written act={act} sides={sides} />
        {redo}
      </>
    )
  }
  return (
    <>
      {reason}
      {note && note !== remark && <div className={lists.muted}>{words('acts.note', { note })}</div>}
      {redo}
    </>
  )
}

function Written({ act, sides }: { readonly act: FrozenAct; readonly sides: Sides }) {
  const words = useWords()
  const { proposal } = sides
  const step = useStep(proposal.id)
  const { key, no } = act
  // A bundle without a word of its own tells those of its members.
  const members = isBundle(act) ? { note: act.note, reason: act.reason } : NOTHING_WRITTEN
  const written = { ...members, ...proposal.notes[key] }
  const [noting, setNoting] = useState(false)
  function write(field: 'reason' | 'note', text: string) {
    const code = `proposal-${field}` as const
    const label = { code, params: { name: proposal.name, no } }
    void step(label, (one) => {
      const notes = { ...NOTHING_WRITTEN, ...one.notes[key], [field]: text.trim() }
      return ok({ ...one, notes: { ...one.notes, [key]: notes } })
    })
  }
  return (
    <>
      <TextField
        wraps
        aria-label={words('acts.reason-of', { no })}
        placeholder={words('acts.reason-hint')}
        value={written.reason}
        onCommit={(text) => write('reason', text)}
      />
      {noting || written.note ? (
        <div ref={noting ? focusIn : null}>
          <TextField
            wraps
            aria-label={words('acts.note-of', { no })}
            placeholder={words('acts.note-hint')}
            value={written.note}
            onCommit={(text) => write('note', text)}
          />
        </div>
      ) : (
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={words('acts.note-add-to', { no })}
          onClick={() => setNoting(true)}
        >
          {words('acts.note-add')}
        </Button>
      )}
    </>
  )
}

const NOTHING_WRITTEN = { note: '', reason: '' }

function focusIn(element: HTMLElement | null): void {
  element?.querySelector('textarea')?.focus()
}
