import { Button } from '@mantine/core'
import { IconSitemap } from '@tabler/icons-react'
import { useWords } from '../../app/session.tsx'
import type { FrozenAct } from '../../domain/proposal/proposal.ts'
import { ok } from '../../domain/result.ts'
import { TextField } from '../../parts/text-field.tsx'
import { ActDetails } from './act-details.tsx'
import { ActNumber } from './act-number.tsx'
import { impactText } from './impact-text.ts'
import styles from './proposals.module.css'
import { type Sides, useProposalView, useStep } from './use-proposals.ts'

/** One act: what it was and becomes, why, and what it does to the numbers. The reason is written while it is a draft. */
export function ActRow({ act, sides }: { readonly act: FrozenAct; readonly sides: Sides }) {
  const words = useWords()
  const { view } = useProposalView()
  const { no, name, place, from, to, note, key } = act
  const show = () =>
    view.set(({ goTo }) => ({ tab: 'charts', goTo: { key, wish: (goTo?.wish ?? 0) + 1 } }))
  return (
    <tr>
      <td>
        <ActNumber no={no} />
      </td>
      <td>
        <strong>{words(`act.${act.act}`)}</strong>
        <div>{place ? `${name} (${place})` : name}</div>
        <ActDetails act={act} sides={sides} />
      </td>
      <td>{from ?? '–'}</td>
      <td>{to ?? '–'}</td>
      <td className={styles.reasonCell}>
        <Reason act={act} sides={sides} />
        {note && <div className={styles.toRedo}>{words('acts.note', { note })}</div>}
      </td>
      <td>{impactText(words, act.impact)}</td>
      <td>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconSitemap size={14} aria-hidden />}
          onClick={show}
        >
          {words('acts.on-chart')}
        </Button>
      </td>
    </tr>
  )
}

function Reason({ act, sides }: { readonly act: FrozenAct; readonly sides: Sides }) {
  const words = useWords()
  const { proposal } = sides
  const step = useStep(proposal.id)
  const { key, no, reason } = act
  function write(text: string) {
    const label = { code: 'proposal-reason', params: { name: proposal.name, no } }
    void step(label, (one) => {
      const written = { note: '', ...one.notes[key], reason: text.trim() }
      return ok({ ...one, notes: { ...one.notes, [key]: written } })
    })
  }
  if (proposal.status !== 'draf') return <>{reason}</>
  return (
    <TextField
      wraps
      aria-label={words('acts.reason-of', { no })}
      placeholder={words('acts.reason-hint')}
      value={reason}
      onCommit={write}
    />
  )
}
