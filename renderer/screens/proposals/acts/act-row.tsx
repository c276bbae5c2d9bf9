import { Button } from '@mantine/core'
import { IconSitemap } from '@tabler/icons-react'
import { memo, useMemo } from 'react'
import { useWords } from '../../../app/session.tsx'
import { isBundle } from '../../../domain/acts/act-bundles.ts'
import type { ActRelations } from '../../../domain/acts/act-relations.ts'
import { peopleOfAct } from '../../../domain/proposal/people/people-counts.ts'
import { type FrozenAct, submittedVersion } from '../../../domain/proposal/proposal.ts'
import { waitingSupplement } from '../../../domain/proposal/supplement/supplement.ts'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'
import lists from '../../../parts/lists.module.css'
import { decidedBefore } from '../../../print/heads/proposal-paper.ts'
import { actSubject, becameLines, sideText, wasLines } from '../../../words/telling/act-line.ts'
import { relationLines } from '../../../words/telling/act-relations-text.ts'
import { impactText } from '../../../words/telling/impact-text.ts'
import { NOTHING } from '../../../words/telling/value-text.ts'
import styles from '../state/proposals.module.css'
import { useActSource } from '../state/use-act-source.ts'
import { type Sides, useProposalView } from '../state/use-proposals.ts'
import { ActDetails } from './act-details.tsx'
import { ActNotes } from './act-notes.tsx'
import { ActNumber } from './act-number.tsx'
import { TrifleList } from './trifle-list.tsx'

/** One act: what it was and becomes, why, and what it does to the numbers. Reason and note are written while it is a draft. */
export const ActRow = memo(function ActRow(props: {
  readonly act: FrozenAct
  readonly sides: Sides
  readonly relations: ActRelations | undefined
  /** It only follows from the act it stands below. */
  readonly under: boolean
  /** The day by which acting orders run. */
  readonly on: CalendarDate
}) {
  const { act, sides, relations, under, on } = props
  const words = useWords()
  const { view } = useProposalView()
  const { no, key } = act
  const source = useActSource(sides.change, sides.base)
  const people = useMemo(() => peopleOfAct(sides.change, act, on), [sides.change, act, on])
  const show = () =>
    view.set(({ goTo }) => ({ tab: 'charts', goTo: { key, wish: (goTo?.wish ?? 0) + 1 } }))
  return (
    <tr>
      <td>
        <ActNumber no={no} />
      </td>
      <td className={under ? styles.under : undefined}>
        <strong>{words(`act.${act.act}`)}</strong>
        <div>{actSubject(words, act, source)}</div>
        {relationLines(words, relations).map((line) => (
          <div key={line} className={lists.muted}>
            {line}
          </div>
        ))}
        {isOpenAgain(sides, key) && <div className={styles.warning}>{words('acts.undecided')}</div>}
        <ActDetails act={act} sides={sides} />
      </td>
      <td>
        <Side act={act} lines={wasLines(words, act, source)} />
      </td>
      <td>
        <Side act={act} lines={becameLines(words, act, source)} />
      </td>
      <td className={styles.reasonCell}>
        <ActNotes act={act} sides={sides} />
      </td>
      <td>{impactText(words, act.impact, people) ?? NOTHING}</td>
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
})

/** One side of an act; of a bundle, and of duties, each of its changes on a line of its own. */
function Side({ act, lines }: { readonly act: FrozenAct; readonly lines: readonly string[] }) {
  if (!isBundle(act) && act.act !== 'duties' && act.act !== 'naskah') return sideText(lines)
  return <TrifleList lines={lines} />
}

/**
 * True where other acts of the text before the leader hold their marks from an earlier decision, and this one none; so
 * of what a supplementary sheet asks.
 */
function isOpenAgain({ proposal, acts }: Sides, key: string): boolean {
  if (waitingSupplement(proposal)?.asks?.includes(key)) return true
  const decisions = submittedVersion(proposal)?.decisions ?? {}
  return (
    proposal.status === 'ditelaah' && !decisions[key] && decidedBefore({ acts, decisions }) !== null
  )
}
