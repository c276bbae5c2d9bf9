import { SegmentedControl } from '@mantine/core'
import { memo } from 'react'
import { useWords } from '../../../app/session.tsx'
import { isBundle } from '../../../domain/acts/act-bundles.ts'
import type { ActRelations } from '../../../domain/acts/act-relations.ts'
import { type Decision, type FrozenAct, MARKS } from '../../../domain/proposal/proposal.ts'
import lists from '../../../parts/lists.module.css'
import { TextField } from '../../../parts/text-field.tsx'
import { actSubject, actText, listedLines } from '../../../words/telling/act-line.ts'
import type { ActSource } from '../../../words/telling/act-records.ts'
import { relationLines } from '../../../words/telling/act-relations-text.ts'
import { NamesIn } from '../../hooks/named-texts.tsx'
import { ActNumber } from '../acts/act-number.tsx'
import { TrifleList } from '../acts/trifle-list.tsx'
import styles from '../state/proposals.module.css'

/** One act of the signed sheet with its mark and remark, and the acts that stand or fall with it. */
export const DecideRow = memo(function DecideRow(props: RowProps) {
  const { act, source, decision, open, relations, under, falls, onMark } = props
  const words = useWords()
  const listed = listedLines(words, act, source)
  const bonds = relationLines(words, relations)
  return (
    <tr data-mark={decision?.mark}>
      <td>
        <ActNumber no={act.no} />
      </td>
      <td className={under ? styles.under : undefined}>
        <strong>{words(`act.${act.act}`)}</strong>{' '}
        <NamesIn
          text={isBundle(act) ? actSubject(words, act, source) : actText(words, act, source)}
        />
        {listed.length > 0 && <TrifleList lines={listed} />}
        {bonds.length > 0 && <div className={lists.muted}>{bonds.join(' ')}</div>}
      </td>
      <td>
        {open ? (
          <SegmentedControl
            aria-label={words('decide.mark-of', { no: act.no })}
            value={decision?.mark ?? ''}
            data={MARKS.map((one) => ({ value: one as string, label: words(`mark.${one}`) }))}
            onChange={(value) =>
              onMark(act, { mark: value as Decision['mark'], remark: decision?.remark ?? '' })
            }
          />
        ) : (
          decision && <strong>{words(`mark.${decision.mark}`)}</strong>
        )}
        {falls && <div className={styles.warningText}>{words('decide.falls-along')}</div>}
      </td>
      <td className={styles.reasonCell}>
        {open && decision && decision.mark !== 'S' ? (
          <TextField
            wraps
            aria-label={words('decide.remark-of', { no: act.no })}
            value={decision.remark}
            onCommit={(remark) => onMark(act, { ...decision, remark: remark.trim() })}
          />
        ) : (
          decision?.remark || '–'
        )}
      </td>
    </tr>
  )
}, alike)

interface RowProps {
  readonly act: FrozenAct
  readonly source: ActSource
  readonly decision: Decision | undefined
  readonly open: boolean
  /** What it has to do with others. */
  readonly relations: ActRelations | undefined
  /** It only follows from the act it stands below. */
  readonly under: boolean
  /** It is agreed to, but falls with an act it needs. */
  readonly falls: boolean
  onMark(act: FrozenAct, decision: Decision): void
}

/** Keying in makes every decision anew; a row is drawn again only where it says something else. */
function alike(was: RowProps, is: RowProps): boolean {
  const { decision: before, ...same } = was
  const { decision: after } = is
  const kept = (Object.keys(same) as (keyof typeof same)[]).every((key) => was[key] === is[key])
  return kept && before?.mark === after?.mark && before?.remark === after?.remark
}
