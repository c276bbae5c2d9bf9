import { Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useCallback, useMemo, useState } from 'react'
import { useSession, useStructure, useView, useWords } from '../../app/session.tsx'
import type { FindingListLook } from '../../app/view/findings-look.ts'
import { officesOf } from '../../domain/readings/offices.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { FINDINGS, ORIGIN, placeOf } from '../../registers/findings.ts'
import { MANY_ROWS } from '../../registers/vacancies/choosable.ts'
import { wholeNumber } from '../../words/figures/whole-number.ts'
import { ruleTitle } from '../../words/telling/any-finding.ts'
import { type GridLine, GridRegister } from '../registers/grid-register.tsx'
import { useTelling } from '../registers/use-telling.ts'
import { AcceptDialog } from './accept-dialog.tsx'
import { FindingActs } from './finding-acts.tsx'
import { FindingFilters } from './finding-filters.tsx'
import { type FindingGroup, findingLines, isGroup } from './finding-lines.ts'
import { FindingOrigin } from './finding-origin.tsx'
import styles from './findings.module.css'
import { filtered, type ShownFinding } from './use-findings.ts'

/** About so high a row is before it is measured. */
const ROW = 46
const ACCEPTED_ROW = 84
/** Large type: the sentence says the numbers, so their columns give way to it and to two more lines of it. */
const NARROW = '(max-width: 1200px)'
/** The column of help takes 320 px of the window. */
const NARROW_BESIDE_HELP = '(max-width: 1520px)'
const NARROW_MORE = 38
/** One more line: where in the city. */
const PLACE = 17
/** One more: what it comes from. */
const ORIGIN_LINE = 21
const GROUP = 34

/**
 * The list of findings with its filters, a city's by its offices; `empty` is said where there is none at all. It is
 * found again as it was left.
 */
export function FindingsList(props: {
  readonly which: 'open' | 'accepted'
  readonly list: readonly ShownFinding[]
  readonly empty: string
}) {
  const { which, list, empty } = props
  const { view } = useSession()
  const { findings, helpOpen } = useView()
  const { filter, grouping: chosen, top, measured } = findings[which]
  const change = useCallback(
    (fields: Partial<FindingListLook>) =>
      view.set(({ findings }) => ({
        findings: { ...findings, [which]: { ...findings[which], ...fields } },
      })),
    [view, which],
  )
  const words = useWords()
  const [accepting, setAccepting] = useState<readonly ShownFinding[] | null>(null)
  const grouping = chosen ?? (list.some(({ office }) => office !== null) ? 'office' : 'none')
  const shown = useMemo(() => filtered(list, filter), [list, filter])
  const structure = useStructure()
  const lines = useMemo(
    () =>
      findingLines(
        shown,
        grouping,
        officesOf(structure).map(({ id }) => id),
      ),
    [shown, grouping, structure],
  )
  const places = useMemo(
    () => list.some((row) => placeOf(structure, row) !== ''),
    [list, structure],
  )
  const narrow = useMediaQuery(helpOpen ? NARROW_BESIDE_HELP : NARROW)
  const height =
    (list[0]?.override ? ACCEPTED_ROW : ROW) +
    ORIGIN_LINE +
    (places ? PLACE : 0) +
    (narrow ? NARROW_MORE : 0)
  const telling = useTelling()
  const drawn = useMemo(
    () =>
      lines.map((line, at): GridLine<ShownFinding> => {
        if (!isGroup(line)) return { kind: 'row', key: rowKey(line, at), row: line }
        const key = `${line.by} ${at}`
        const head = <GroupHead key={key} group={line} onAccept={setAccepting} />
        return { kind: 'group', key, head }
      }),
    [lines],
  )
  if (list.length === 0) return <EmptyState>{empty}</EmptyState>
  return (
    <>
      {(list.length >= MANY_ROWS || shown.length < list.length || chosen !== null) && (
        <FindingFilters
          list={list}
          filter={filter}
          count={shown.length}
          grouping={grouping}
          onGroup={(by) => change({ grouping: by })}
          onChange={(wanted) => change({ filter: wanted })}
        />
      )}
      <GridRegister
        name={words('screen.temuan')}
        className={styles.list}
        columns={FINDINGS}
        lines={drawn}
        telling={telling}
        heights={{ row: height, group: GROUP, atLeast: true }}
        room={narrow ? 'narrow' : 'usual'}
        acts={{
          width: '216px',
          head: words('findings.accept'),
          draw: (row) => <FindingActs shown={row} onAccept={(one) => setAccepting([one])} />,
        }}
        scroll={{ top, measured, left: change }}
        nameOf={(row) => [row.sentence, placeOf(structure, row)].filter(Boolean).join(' · ')}
        slotsOf={({ finding }) => ({ [ORIGIN]: <FindingOrigin key={ORIGIN} finding={finding} /> })}
      />
      {shown.length === 0 && <EmptyState>{words('findings.none-here')}</EmptyState>}
      {accepting && <AcceptDialog shown={accepting} onClose={() => setAccepting(null)} />}
    </>
  )
}

/** What a group of findings is about, how many they are, and accepting those of one rule together. */
function GroupHead(props: {
  readonly group: FindingGroup
  onAccept(findings: readonly ShownFinding[]): void
}) {
  const { group, onAccept } = props
  const { by, findings } = group
  const words = useWords()
  const [first] = findings
  if (!first) return null
  const count = wholeNumber(findings.length, words.language)
  const name =
    by === 'rule'
      ? ruleTitle(words, first.finding.rule)
      : (first.office?.name ?? words('findings.no-office'))
  return (
    <>
      <strong>
        {name} ({count})
      </strong>
      {by === 'rule' && !first.override && (
        <Button variant="default" size="compact-xs" onClick={() => onAccept(findings)}>
          {words('findings.accept-all', { count })}
        </Button>
      )}
    </>
  )
}

function rowKey({ finding }: ShownFinding, at: number): string {
  return `${finding.rule} ${finding.subjectId} ${at}`
}
