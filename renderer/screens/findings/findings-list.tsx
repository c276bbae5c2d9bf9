import { Button, Checkbox, SegmentedControl, Select, TextInput } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '../../app/session.tsx'
import type { AnyRule } from '../../domain/findings/all-findings.ts'
import lists from '../../parts/lists.module.css'
import { wholeNumber } from '../../words/figures/whole-number.ts'
import { ruleTitle } from '../../words/telling/any-finding.ts'
import { AcceptDialog } from './accept-dialog.tsx'
import { FindingRow } from './finding-row.tsx'
import styles from './findings.module.css'
import { type FindingFilter, filtered, type ShownFinding } from './use-findings.ts'

const ROW = 46
const ACCEPTED_ROW = 84
/** Two more lines of the sentence, as the style sheet has it for large type. */
const NARROW = '(max-width: 1200px)'
const NARROW_MORE = 38
/** One more line: where in the city. */
const PLACE = 17
const HEADS = ['weight', 'text', 'found', 'limit', 'article'] as const

/** The list of findings with its filters; `empty` is said where there is none at all. */
export function FindingsList(props: {
  readonly list: readonly ShownFinding[]
  readonly empty: string
}) {
  const { list, empty } = props
  const words = useWords()
  const [filter, setFilter] = useState<FindingFilter>({ severity: 'all', rule: null, query: '' })
  const [accepting, setAccepting] = useState<readonly ShownFinding[] | null>(null)
  const [grouped, setGrouped] = useState(false)
  const shown = useMemo(() => filtered(list, filter), [list, filter])
  const lines = useMemo(() => linesOf(shown, grouped), [shown, grouped])
  const area = useRef<HTMLDivElement>(null)
  const places = useMemo(() => list.some(({ place }) => place !== ''), [list])
  const more = useMediaQuery(NARROW) ? NARROW_MORE : 0
  const height = (list[0]?.override ? ACCEPTED_ROW : ROW) + (places ? PLACE : 0) + more
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => area.current,
    estimateSize: () => height,
    overscan: 8,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows of another height begin elsewhere
  useEffect(() => virtual.measure(), [virtual, height])
  if (list.length === 0) return <p className={lists.empty}>{empty}</p>
  return (
    <>
      <Filters
        list={list}
        filter={filter}
        count={shown.length}
        grouped={grouped}
        onGroup={setGrouped}
        onChange={setFilter}
      />
      <div className={`${styles.columns} ${styles.columnHeads}`} aria-hidden>
        {HEADS.map((head) => (
          <span key={head}>{words(`findings.${head}`)}</span>
        ))}
        <span>{words('rules.state')}</span>
        <span />
      </div>
      <div ref={area} className={styles.list}>
        <ul
          className={styles.rows}
          style={{ height: virtual.getTotalSize() }}
          aria-label={words('screen.temuan')}
        >
          {virtual.getVirtualItems().map(({ index, start }) => {
            const line = lines[index]
            if (!line) return null
            if (Array.isArray(line)) {
              return (
                <GroupHead
                  key={`${line[0]?.finding.rule} ${index}`}
                  group={line}
                  top={start}
                  height={height}
                  onAccept={setAccepting}
                />
              )
            }
            return (
              <FindingRow
                key={`${line.finding.rule} ${line.finding.subjectId} ${index}`}
                shown={line}
                top={start}
                height={height}
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

type Line = ShownFinding | ShownFinding[]

/** The findings as they are listed; grouped, each rule's after a head that holds them all, the largest group first. */
function linesOf(shown: readonly ShownFinding[], grouped: boolean): readonly Line[] {
  if (!grouped) return shown
  const groups = new Map<AnyRule, ShownFinding[]>()
  for (const one of shown) {
    const group = groups.get(one.finding.rule)
    if (group) group.push(one)
    else groups.set(one.finding.rule, [one])
  }
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap((group): Line[] => [group, ...group])
}

/** What a group of findings is about, how many they are, and accepting them together. */
function GroupHead(props: {
  readonly group: readonly ShownFinding[]
  readonly top: number
  readonly height: number
  onAccept(group: readonly ShownFinding[]): void
}) {
  const { group, top, height, onAccept } = props
  const words = useWords()
  const [first] = group
  if (!first) return null
  return (
    <li className={`${styles.row} ${styles.group}`} style={{ top, height }}>
      <strong>
        {ruleTitle(words, first.finding.rule)} ({wholeNumber(group.length, words.language)})
      </strong>
      {!first.override && (
        <Button variant="default" size="compact-xs" onClick={() => onAccept(group)}>
          {words('findings.accept-all', { count: wholeNumber(group.length, words.language) })}
        </Button>
      )}
    </li>
  )
}

function Filters(props: {
  readonly list: readonly ShownFinding[]
  readonly filter: FindingFilter
  readonly count: number
  readonly grouped: boolean
  onGroup(grouped: boolean): void
  onChange(filter: FindingFilter): void
}) {
  const { list, filter, count, grouped, onGroup, onChange } = props
  const words = useWords()
  const rules = useMemo(() => {
    const counts = new Map<AnyRule, number>()
    for (const { finding } of list) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1)
    return [...counts]
      .map(([rule, number]) => ({ value: rule, label: `${ruleTitle(words, rule)} (${number})` }))
      .sort((a, b) => (a.label < b.label ? -1 : 1))
  }, [list, words])
  return (
    <div className={styles.filters}>
      <SegmentedControl
        aria-label={words('findings.weight')}
        value={filter.severity}
        data={[
          { value: 'all', label: words('findings.all') },
          { value: 'warning', label: words('findings.only-warnings') },
          { value: 'info', label: words('findings.only-notes') },
        ]}
        onChange={(value) => onChange({ ...filter, severity: value as FindingFilter['severity'] })}
      />
      <Select
        aria-label={words('findings.rule')}
        placeholder={words('findings.any-rule')}
        data={rules}
        value={filter.rule}
        allowDeselect
        clearable
        searchable
        w={260}
        onChange={(value) => onChange({ ...filter, rule: value as AnyRule | null })}
      />
      <TextInput
        aria-label={words('findings.search')}
        placeholder={words('findings.search')}
        value={filter.query}
        w={260}
        onChange={(event) => onChange({ ...filter, query: event.currentTarget.value })}
      />
      <Checkbox
        label={words('findings.grouped')}
        checked={grouped}
        onChange={(event) => onGroup(event.currentTarget.checked)}
      />
      <span role="status">
        {words('findings.count', { count: wholeNumber(count, words.language) })}
      </span>
    </div>
  )
}
