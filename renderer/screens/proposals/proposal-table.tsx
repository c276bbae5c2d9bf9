import { Button } from '@mantine/core'
import { Fragment, useMemo } from 'react'
import { useWords } from '../../app/session.tsx'
import { impactOfChange } from '../../domain/acts/act-impact.ts'
import { carryOver, foundationOf } from '../../domain/proposal/carry/carry.ts'
import { type Proposal, versionInWork } from '../../domain/proposal/proposal.ts'
import { numberedActs } from '../../domain/proposal/versions/act-numbers.ts'
import { type OptionGroup, optionGroups } from '../../domain/proposal/versions/options.ts'
import { sidesAsWritten } from '../../domain/proposal/versions/sides-as-written.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import lists from '../../parts/lists.module.css'
import { longDate } from '../../words/figures/long-date.ts'
import { impactText } from '../../words/telling/impact-text.ts'
import type { Words } from '../../words/words.ts'
import { useLive } from '../hooks/use-live.ts'
import own from './proposal-table.module.css'
import styles from './state/proposals.module.css'
import { StatusMark } from './state/status-mark.tsx'
import { useProposalView } from './state/use-proposals.ts'
import { WaitsUntil } from './state/waits-until.tsx'

const COLUMNS = 7

/** All proposals, the last touched first; options of one matter stand together under their letters. */
export function ProposalTable({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const words = useWords()
  const blocks = useMemo(() => blocksOf(proposals), [proposals])
  return (
    <table aria-label={words('screen.usulan')} className={`${lists.table} ${styles.table}`}>
      <thead>
        <tr>
          <th>{words('proposal.name')}</th>
          <th>{words('proposal.status')}</th>
          <th>{words('proposal.version')}</th>
          <th>{words('options.effect')}</th>
          <th>{words('proposal.basis')}</th>
          <th>{words('proposal.author')}</th>
          <th>{words('proposal.date')}</th>
        </tr>
      </thead>
      <tbody>
        {blocks.map((block) =>
          'options' in block ? (
            <Fragment key={block.root}>
              <GroupRow group={block} />
              {block.options.map(({ letter, proposal }) => (
                <ProposalRow key={proposal.id} proposal={proposal} letter={letter} />
              ))}
            </Fragment>
          ) : (
            <ProposalRow key={block.id} proposal={block} letter={null} />
          ),
        )}
      </tbody>
    </table>
  )
}

/** Groups where their member touched last would stand. */
function blocksOf(proposals: readonly Proposal[]): readonly (Proposal | OptionGroup)[] {
  const groups = new Map<string, OptionGroup>()
  for (const group of optionGroups(proposals))
    for (const { proposal } of group.options) groups.set(proposal.id, group)
  return [...new Set(proposals.map((proposal) => groups.get(proposal.id) ?? proposal))]
}

/** Heads the options of one matter and sets the first beside each other one. */
function GroupRow({ group: { options } }: { readonly group: OptionGroup }) {
  const words = useWords()
  const { view } = useProposalView()
  const [first, ...others] = options
  if (!first) return null
  return (
    <tr className={own.group}>
      <th colSpan={COLUMNS} scope="rowgroup">
        {words('options.title', { letters: options.map(({ letter }) => letter).join(', ') })}
        {others.map(({ letter, proposal }) => (
          <Button
            key={proposal.id}
            variant="default"
            size="compact-xs"
            onClick={() =>
              view.set({ page: { kind: 'compare', a: first.proposal.id, b: proposal.id } })
            }
          >
            {words('options.compare', { a: first.letter, b: letter })}
          </Button>
        ))}
      </th>
    </tr>
  )
}

function ProposalRow(props: { readonly proposal: Proposal; readonly letter: string | null }) {
  const { proposal, letter } = props
  const words = useWords()
  const { view } = useProposalView()
  const live = useLive()
  const { id } = proposal
  const effect = useMemo(() => effectOf(proposal, live, words), [proposal, live, words])
  return (
    <tr className={letter === null ? '' : (own.option ?? '')}>
      <td>
        {letter && (
          <span className={own.letter} title={words('options.letter', { letter })}>
            {letter}
          </span>
        )}
        <button
          type="button"
          className={styles.link}
          onClick={() => view.set({ page: { kind: 'proposal', id }, tab: 'acts' })}
        >
          {proposal.name}
        </button>
        {proposal.counterTo && <div className={lists.muted}>{words('proposal.counter-mark')}</div>}
      </td>
      <td>
        <StatusMark status={proposal.status} /> <WaitsUntil proposal={proposal} />
      </td>
      <td>{versionInWork(proposal)}</td>
      <td>
        {words('options.acts', { count: effect.acts })}
        {effect.impact && ` · ${effect.impact}`}
      </td>
      <td>{`${words(`basis.${proposal.basisKind}`)} ${proposal.basis}`}</td>
      <td>{proposal.author}</td>
      <td>{longDate(proposal.date, words.language)}</td>
    </tr>
  )
}

/** How many acts, and what they do to the numbers; those of a text that was handed in are the frozen ones. */
function effectOf({ change, status, versions }: Proposal, live: Structure, words: Words) {
  const impact = impactText(words, impactOfChange(foundationOf(change), change))
  const frozen = status === 'draf' ? undefined : versions.at(-1)?.acts
  if (frozen) return { acts: frozen.length, impact }
  if (status === 'ditarik') {
    const { base, next } = sidesAsWritten(change, live)
    return { acts: numberedActs(base, change, next, versions).length, impact }
  }
  const carried = carryOver(change, live)
  return { acts: numberedActs(live, carried.change, carried.next, versions).length, impact }
}
