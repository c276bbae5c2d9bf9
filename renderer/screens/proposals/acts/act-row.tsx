import { Button } from '@mantine/core'
import { IconSitemap } from '@tabler/icons-react'
import { memo } from 'react'
import { useWords } from '../../../app/session.tsx'
import type { FrozenAct } from '../../../domain/proposal/proposal.ts'
import { actSubject, becameText, wasText } from '../../../words/telling/act-line.ts'
import styles from '../state/proposals.module.css'
import { type Sides, useProposalView } from '../state/use-proposals.ts'
import { ActDetails } from './act-details.tsx'
import { ActNotes } from './act-notes.tsx'
import { ActNumber } from './act-number.tsx'
import { impactText } from './impact-text.ts'

/** One act: what it was and becomes, why, and what it does to the numbers. Reason and note are written while it is a draft. */
export const ActRow = memo(function ActRow(props: {
  readonly act: FrozenAct
  readonly sides: Sides
}) {
  const { act, sides } = props
  const words = useWords()
  const { view } = useProposalView()
  const { no, key } = act
  const show = () =>
    view.set(({ goTo }) => ({ tab: 'charts', goTo: { key, wish: (goTo?.wish ?? 0) + 1 } }))
  return (
    <tr>
      <td>
        <ActNumber no={no} />
      </td>
      <td>
        <strong>{words(`act.${act.act}`)}</strong>
        <div>{actSubject(words, act)}</div>
        <ActDetails act={act} sides={sides} />
      </td>
      <td>{wasText(words, act) ?? '–'}</td>
      <td>{becameText(words, act) ?? '–'}</td>
      <td className={styles.reasonCell}>
        <ActNotes act={act} sides={sides} />
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
})
