import { Button, Select } from '@mantine/core'
import { IconSitemap } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useWords } from '../../app/session.tsx'
import { ACT_KINDS, type ActKind } from '../../domain/proposal/act.ts'
import type { FrozenAct } from '../../domain/proposal/proposal.ts'
import { ok } from '../../domain/result.ts'
import { TextField } from '../../parts/text-field.tsx'
import { ActNumber } from './act-number.tsx'
import { impactText } from './impact-text.ts'
import styles from './proposals.module.css'
import { type Sides, useProposalView, useStep } from './use-proposals.ts'

const ALL = 'all'

/** The acts as a table: Semula, Menjadi, Alasan, Dampak. The reason is written here while it is a draft. */
export function ActsTab({ sides }: { readonly sides: Sides }) {
  const words = useWords()
  const [kind, setKind] = useState<string>(ALL)
  const kinds = useMemo(() => new Set(sides.acts.map(({ act }) => act)), [sides.acts])
  const shown = sides.acts.filter(({ act }) => kind === ALL || act === kind)
  if (sides.acts.length === 0) {
    return (
      <div className={styles.empty}>
        <p>{words('acts.none')}</p>
      </div>
    )
  }
  return (
    <>
      <div className={styles.filters}>
        <Select
          aria-label={words('acts.filter')}
          value={kind}
          onChange={(value) => setKind(value ?? ALL)}
          data={[
            { value: ALL, label: words('acts.all') },
            ...ACT_KINDS.filter((one) => kinds.has(one)).map((one: ActKind) => ({
              value: one as string,
              label: words(`act.${one}`),
            })),
          ]}
        />
        <span>{words('acts.shown', { shown: shown.length, count: sides.acts.length })}</span>
      </div>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th>{words('acts.no')}</th>
              <th>{words('acts.act')}</th>
              <th>{words('acts.before')}</th>
              <th>{words('acts.after')}</th>
              <th>{words('acts.reason')}</th>
              <th>{words('acts.impact')}</th>
              <th aria-label={words('acts.on-chart')} />
            </tr>
          </thead>
          <tbody>
            {shown.map((act) => (
              <ActRow key={act.key} act={act} sides={sides} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function ActRow({ act, sides }: { readonly act: FrozenAct; readonly sides: Sides }) {
  const words = useWords()
  const { view } = useProposalView()
  const step = useStep(sides.proposal.id)
  const { key, no, name, place, from, to, reason, note } = act
  function write(text: string) {
    const label = { code: 'proposal-reason', params: { name: sides.proposal.name, no } }
    void step(label, (one) => {
      const written = { note: '', ...one.notes[key], reason: text.trim() }
      return ok({ ...one, notes: { ...one.notes, [key]: written } })
    })
  }
  return (
    <tr>
      <td>
        <ActNumber no={no} />
      </td>
      <td>
        <strong>{words(`act.${act.act}`)}</strong>
        <div>{place ? `${name} (${place})` : name}</div>
      </td>
      <td>{from ?? '–'}</td>
      <td>{to ?? '–'}</td>
      <td className={styles.reasonCell}>
        {sides.proposal.status === 'draf' ? (
          <TextField
            aria-label={words('acts.reason-of', { no })}
            placeholder={words('acts.reason-hint')}
            value={reason}
            onCommit={write}
          />
        ) : (
          reason
        )}
        {note && <div>{words('acts.note', { note })}</div>}
      </td>
      <td>{impactText(words, act.impact)}</td>
      <td>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconSitemap size={14} />}
          onClick={() =>
            view.set(({ goTo }) => ({ tab: 'charts', goTo: { key, wish: (goTo?.wish ?? 0) + 1 } }))
          }
        >
          {words('acts.on-chart')}
        </Button>
      </td>
    </tr>
  )
}
