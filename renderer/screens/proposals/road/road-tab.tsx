import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../../app/session.tsx'
import type { Proposal, ProposalStatus } from '../../../domain/proposal/proposal.ts'
import {
  lastSigner,
  review,
  stepBack,
  submit,
  wentBack,
  withdraw,
} from '../../../domain/proposal/road/road.ts'
import lists from '../../../parts/lists.module.css'
import { longDate } from '../../../words/figures/long-date.ts'
import { momentText } from '../../../words/figures/moment-text.ts'
import { backdatedText } from '../../../words/telling/backdated-text.ts'
import type { Words } from '../../../words/words.ts'
import { eachOf, useActions } from '../../commands/use-actions.ts'
import columns from '../state/columns.module.css'
import { ProposalScans } from '../state/proposal-scans.tsx'
import styles from '../state/proposals.module.css'
import { StatusMark } from '../state/status-mark.tsx'
import { type Sides, useProposalView, useStep } from '../state/use-proposals.ts'
import { EnactForm } from './enact-form.tsx'
import { EstablishForm } from './establish-form.tsx'
import { SkForm } from './sk-form.tsx'

const ROAD: readonly ProposalStatus[] = [
  'draf',
  'diajukan',
  'ditelaah',
  'diputus',
  'ditetapkan',
  'berlaku',
]

/** The road from draft to in force: where it stands, the next step, and every step with who and when. */
export function RoadTab({ sides }: { readonly sides: Sides }) {
  const { proposal } = sides
  const words = useWords()
  const at = ROAD.indexOf(proposal.status)
  return (
    <div className={styles.scroll}>
      <ol className={styles.road} aria-label={words('proposal.tab-road')}>
        {ROAD.map((status, index) => (
          <li
            key={status}
            data-done={index < at}
            aria-current={status === proposal.status ? 'step' : undefined}
          >
            {words(`status.${status}`)}
          </li>
        ))}
      </ol>
      {proposal.decree && <p className={styles.notice}>{legalText(words, proposal)}</p>}
      {proposal.status === 'berlaku' && (
        <p className={styles.notice}>{backdatedText(words, proposal)}</p>
      )}
      <section className={styles.section} aria-label={words('road.next')}>
        <h2>{words('road.next')}</h2>
        <NextStep sides={sides} />
      </section>
      {(proposal.status === 'ditetapkan' || proposal.status === 'berlaku') && (
        <SkForm proposal={proposal} />
      )}
      <ProposalScans proposal={proposal} />
      <section className={styles.section} aria-label={words('road.log')}>
        <h2>{words('road.log')}</h2>
        <table
          aria-label={words('road.log')}
          className={`${lists.table} ${styles.table} ${columns.log}`}
        >
          <thead>
            <tr>
              <th>{words('road.when')}</th>
              <th>{words('road.step')}</th>
              <th>{words('road.by')}</th>
              <th>{words('road.note')}</th>
            </tr>
          </thead>
          <tbody>
            {[...proposal.log]
              .reverse()
              .map(({ at: moment, by, from, to, note, due, supplement }) => (
                <tr key={`${moment} ${to}`}>
                  <td>{momentText(moment, words.language)}</td>
                  <td>
                    <StatusMark status={to} />{' '}
                    {from && wentBack({ from, to }) && (
                      <span className={lists.muted}>
                        {words('road.back-from', { status: words(`status.${from}`) })}
                      </span>
                    )}
                    {supplement !== undefined && (
                      <span className={lists.muted}>
                        {words('placing.supplement-of', { version: supplement })}
                      </span>
                    )}
                    {due && words('in-force.waits', { date: longDate(due, words.language) })}
                  </td>
                  <td>{by || '–'}</td>
                  <td>{note || '–'}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

/** `Perwako 31 Tahun 2018 tanggal 1 Oktober 2018 · berlaku sejak 1 Oktober 2018` */
function legalText(words: Words, { decree, inForceFrom, status }: Proposal): string {
  if (!decree) return ''
  const { kind, no } = decree
  const date = longDate(decree.date, words.language)
  const parts = [words('road.decreed', { kind: words(`basis.${kind}`), no, date })]
  if (inForceFrom && status === 'berlaku') {
    parts.push(words('road.in-force-since', { date: longDate(inForceFrom, words.language) }))
  }
  return parts.join(' · ')
}

interface Onward {
  readonly label: 'proposal.submit' | 'proposal.review'
  readonly code: 'proposal-submit' | 'proposal-review'
  readonly take: Parameters<ReturnType<typeof useStep>>[1]
}

/** The step on from where a proposal stands that needs no more than who takes it. */
const ONWARD: Partial<Readonly<Record<ProposalStatus, Onward>>> = {
  draf: { label: 'proposal.submit', code: 'proposal-submit', take: submit },
  diajukan: {
    label: 'proposal.review',
    code: 'proposal-review',
    take: (one, _, signed) => review(one, signed),
  },
}

function NextStep({ sides }: { readonly sides: Sides }) {
  const { proposal } = sides
  const words = useWords()
  const { view } = useProposalView()
  const step = useStep(proposal.id)
  const [by, setBy] = useState(() => lastSigner(proposal))
  const [note, setNote] = useState('')
  const label = (code: Onward['code'] | 'proposal-back' | 'proposal-withdraw') => ({
    code,
    params: { name: proposal.name },
  })
  const { status } = proposal
  const onward = ONWARD[status]
  const go = (one: Onward) => void step(label(one.code), one.take, by, note)
  useActions('proposal.onward', onward ? eachOf('step:', [onward.label], () => go(onward)) : {})
  if (status === 'berlaku') return <p className={lists.muted}>{words('road.in-force')}</p>
  const signer = { by, note }
  return (
    <>
      <Group gap="sm" align="flex-start">
        <TextInput
          label={words('road.by')}
          w={280}
          value={by}
          error={by.trim() === '' && words('road.by-missing')}
          onChange={(event) => setBy(event.currentTarget.value)}
        />
        <TextInput
          label={words('road.note')}
          className={styles.wide ?? ''}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </Group>
      <Group gap="sm" mt="sm">
        {onward && <Button onClick={() => go(onward)}>{words(onward.label)}</Button>}
        {status === 'ditelaah' && (
          <Button onClick={() => view.set({ tab: 'decide' })}>{words('proposal.key-in')}</Button>
        )}
        {status !== 'draf' && (
          <Button
            variant="default"
            onClick={() =>
              void step(label('proposal-back'), (one, _, signed) => stepBack(one, signed), by, note)
            }
          >
            {words(
              status === 'diajukan' || status === 'ditarik'
                ? 'proposal.edit-again'
                : 'proposal.step-back',
            )}
          </Button>
        )}
        {status !== 'ditarik' && (
          <Button
            variant="default"
            onClick={() =>
              void step(
                label('proposal-withdraw'),
                (one, _, signed) => withdraw(one, signed),
                by,
                note,
              )
            }
          >
            {words('proposal.withdraw')}
          </Button>
        )}
      </Group>
      {status === 'diputus' && <EstablishForm proposal={proposal} signer={signer} />}
      {status === 'ditetapkan' && <EnactForm sides={sides} signer={signer} />}
    </>
  )
}
