import { SegmentedControl, Select, TextInput } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState } from 'react'
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
  const [accepting, setAccepting] = useState<ShownFinding | null>(null)
  const shown = useMemo(() => filtered(list, filter), [list, filter])
  const area = useRef<HTMLDivElement>(null)
  const places = useMemo(() => list.some(({ place }) => place !== ''), [list])
  const height = (list[0]?.override ? ACCEPTED_ROW : ROW) + (places ? PLACE : 0)
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => area.current,
    estimateSize: () => height,
    overscan: 8,
  })
  if (list.length === 0) return <p className={lists.empty}>{empty}</p>
  return (
    <>
      <Filters list={list} filter={filter} count={shown.length} onChange={setFilter} />
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
            const one = shown[index]
            return one ? (
              <FindingRow
                key={`${one.finding.rule} ${one.finding.subjectId} ${index}`}
                shown={one}
                top={start}
                height={height}
                onAccept={setAccepting}
              />
            ) : null
          })}
        </ul>
        {shown.length === 0 && <p className={lists.empty}>{words('findings.none-here')}</p>}
      </div>
      {accepting && <AcceptDialog shown={accepting} onClose={() => setAccepting(null)} />}
    </>
  )
}

function Filters(props: {
  readonly list: readonly ShownFinding[]
  readonly filter: FindingFilter
  readonly count: number
  onChange(filter: FindingFilter): void
}) {
  const { list, filter, count, onChange } = props
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
      <span role="status">
        {words('findings.count', { count: wholeNumber(count, words.language) })}
      </span>
    </div>
  )
}
