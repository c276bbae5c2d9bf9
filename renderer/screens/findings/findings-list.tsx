import { Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useSession, useStructure, useView, useWords } from '../../app/session.tsx'
import type { FindingListLook } from '../../app/view/findings-look.ts'
import { officesOf } from '../../domain/readings/offices.ts'
import lists from '../../parts/lists.module.css'
import { wholeNumber } from '../../words/figures/whole-number.ts'
import { ruleTitle } from '../../words/telling/any-finding.ts'
import { AcceptDialog } from './accept-dialog.tsx'
import { FindingFilters } from './finding-filters.tsx'
import { type FindingGroup, findingLines, isGroup } from './finding-lines.ts'
import { FindingRow } from './finding-row.tsx'
import styles from './findings.module.css'
import { filtered, type ShownFinding } from './use-findings.ts'

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
const ORIGIN = 21
const GROUP = 34
const HEADS = ['weight', 'text', 'found', 'limit', 'article'] as const

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
  const { filter, grouping: chosen, top } = findings[which]
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
  const area = useRef<HTMLDivElement>(null)
  const places = useMemo(() => list.some(({ place }) => place !== ''), [list])
  const narrow = useMediaQuery(helpOpen ? NARROW_BESIDE_HELP : NARROW)
  const height =
    (list[0]?.override ? ACCEPTED_ROW : ROW) +
    ORIGIN +
    (places ? PLACE : 0) +
    (narrow ? NARROW_MORE : 0)
  const heights = useMemo(
    () => lines.map((line) => (isGroup(line) ? GROUP : height)),
    [lines, height],
  )
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => area.current,
    estimateSize: (at) => heights[at] ?? height,
    // Named by their heights too: below rows of another height the others begin elsewhere.
    getItemKey: useCallback((at: number) => `${heights[at]} ${at}`, [heights]),
    overscan: 8,
    initialOffset: top,
  })
  const scrolled = useRef(top)
  useEffect(() => () => change({ top: scrolled.current }), [change])
  if (list.length === 0) return <p className={lists.empty}>{empty}</p>
  return (
    <>
      <FindingFilters
        list={list}
        filter={filter}
        count={shown.length}
        grouping={grouping}
        onGroup={(by) => change({ grouping: by })}
        onChange={(wanted) => change({ filter: wanted })}
      />
      <div
        className={`${styles.columns} ${styles.columnHeads}`}
        data-narrow={narrow || undefined}
        aria-hidden
      >
        {HEADS.map((head) => (
          <span key={head}>{words(`findings.${head}`)}</span>
        ))}
        <span>{words('rules.state')}</span>
        <span />
      </div>
      <div
        ref={area}
        className={styles.list}
        onScroll={({ currentTarget }) => {
          scrolled.current = currentTarget.scrollTop
        }}
      >
        <ul
          className={styles.rows}
          data-places={places || undefined}
          style={{ height: virtual.getTotalSize() }}
          aria-label={words('screen.temuan')}
        >
          {virtual.getVirtualItems().map(({ index, start, size }) => {
            const line = lines[index]
            if (!line) return null
            return isGroup(line) ? (
              <GroupHead
                key={`${line.by} ${index}`}
                group={line}
                top={start}
                height={size}
                onAccept={setAccepting}
              />
            ) : (
              <FindingRow
                key={`${line.finding.rule} ${line.finding.subjectId} ${index}`}
                shown={line}
                top={start}
                height={size}
                narrow={narrow}
                onAccept={(one) => setAccepting([one])}
              />
            )
          })}
        </ul>
        {shown.length === 0 && <p className={lists.empty}>{words('findings.none-here')}</p>}
      </div>
      {accepting && <AcceptDialog shown={accepting} onClose={() => setAccepting(null)} />}
    </>
  )
}

/** What a group of findings is about, how many they are, and accepting those of one rule together. */
function GroupHead(props: {
  readonly group: FindingGroup
  readonly top: number
  readonly height: number
  onAccept(findings: readonly ShownFinding[]): void
}) {
  const { group, top, height, onAccept } = props
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
    <li className={`${styles.row} ${styles.group}`} style={{ top, height }}>
      <strong>
        {name} ({count})
      </strong>
      {by === 'rule' && !first.override && (
        <Button variant="default" size="compact-xs" onClick={() => onAccept(findings)}>
          {words('findings.accept-all', { count })}
        </Button>
      )}
    </li>
  )
}
