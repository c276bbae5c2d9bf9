import { Button } from '@mantine/core'
import { IconArrowsDiff, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '../../app/session.tsx'
import type { PastStructure } from '../../domain/proposal/in-force/past.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import lists from '../../parts/lists.module.css'
import { ScreenHead } from '../../parts/screen-head.tsx'
import frame from '../../parts/tabbed-screen.module.css'
import { longDate } from '../../words/figures/long-date.ts'
import { useActions } from '../commands/use-actions.ts'
import { CodeField } from './code-field.tsx'
import { NewProposalForm } from './new-proposal-form.tsx'
import { ProposalTable } from './proposal-table.tsx'
import { basisText } from './state/basis-text.ts'
import styles from './state/proposals.module.css'
import { useProposalView, useShelf } from './state/use-proposals.ts'

/** All proposals of the file, the last touched first, and below them the structures once in force. */
export function ProposalList() {
  const words = useWords()
  const { state } = useShelf()
  const { view } = useProposalView()
  const [creating, setCreating] = useState(false)
  const { proposals, pasts, unreadable } = state
  const compare = () => view.set({ page: { kind: 'compare' } })
  useActions('proposals', {
    'proposal.new': () => setCreating(true),
    'proposal.compare': compare,
  })
  return (
    <div className={frame.screen}>
      <ScreenHead title={words('screen.usulan')} lead={words('proposal.lead')}>
        <Button variant="default" leftSection={<IconArrowsDiff size={16} />} onClick={compare}>
          {words('compare.open')}
        </Button>
        <Button leftSection={<IconPlus size={16} />} onClick={() => setCreating(true)}>
          {words('proposal.new')}
        </Button>
      </ScreenHead>
      <div className={styles.scroll}>
        {proposals.length === 0 ? (
          <EmptyState>{words('proposal.none')}</EmptyState>
        ) : (
          <>
            <ProposalTable proposals={proposals} />
            <CodeField />
          </>
        )}
        {unreadable.length > 0 && (
          <p className={styles.warning}>
            {words('proposal.unreadable', { count: unreadable.length })}
          </p>
        )}
        <PastList pasts={pasts} open={(id) => view.set({ page: { kind: 'past', id } })} />
      </div>
      {creating && <NewProposalForm close={() => setCreating(false)} />}
    </div>
  )
}

function PastList({
  pasts,
  open,
}: {
  readonly pasts: readonly PastStructure[]
  open(id: PastStructure['id']): void
}) {
  const words = useWords()
  return (
    <section aria-labelledby="past-structures" className={styles.section}>
      <h2 id="past-structures">{words('past.title')}</h2>
      {pasts.length === 0 ? (
        <p className={lists.muted}>{words('past.none')}</p>
      ) : (
        <table aria-labelledby="past-structures" className={`${lists.table} ${styles.table}`}>
          <thead>
            <tr>
              <th>{words('past.structure')}</th>
              <th>{words('past.basis')}</th>
              <th>{words('past.until')}</th>
              <th>{words('past.ended-by')}</th>
            </tr>
          </thead>
          <tbody>
            {pasts.map((past) => (
              <tr key={past.id}>
                <td>
                  <button type="button" className={styles.link} onClick={() => open(past.id)}>
                    {past.name}
                  </button>
                </td>
                <td>{basisText(words, past.basis)}</td>
                <td>{longDate(past.until, words.language)}</td>
                <td>{`${words(`basis.${past.endedBy.kind}`)} ${past.endedBy.no}: ${past.proposalName}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
