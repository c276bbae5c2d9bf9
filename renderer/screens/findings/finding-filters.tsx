import { SegmentedControl, Select, TextInput } from '@mantine/core'
import { useMemo } from 'react'
import { useWords } from '../../app/session.tsx'
import { type FindingFilter, GROUPINGS, type Grouping } from '../../app/view/findings-look.ts'
import type { AnyRule } from '../../domain/findings/all-findings.ts'
import { wholeNumber } from '../../words/figures/whole-number.ts'
import { ruleTitle } from '../../words/telling/any-finding.ts'
import { OfficeFilter } from '../forms/fields/list-filters.tsx'
import styles from './findings.module.css'
import type { ShownFinding } from './use-findings.ts'

/** Which findings are listed, and in what groups. */
export function FindingFilters(props: {
  readonly list: readonly ShownFinding[]
  readonly filter: FindingFilter
  readonly count: number
  readonly grouping: Grouping
  onGroup(grouping: Grouping): void
  onChange(filter: FindingFilter): void
}) {
  const { list, filter, count, grouping, onGroup, onChange } = props
  const words = useWords()
  const rules = useMemo(() => {
    const counts = new Map<AnyRule, number>()
    for (const { finding } of list) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1)
    return [...counts]
      .map(([rule, number]) => ({ value: rule, label: `${ruleTitle(words, rule)} (${number})` }))
      .sort((a, b) => (a.label < b.label ? -1 : 1))
  }, [list, words])
  const names = {
    none: words('vacancy.group-none'),
    office: words('vacancy.group-office'),
    rule: words('findings.rule'),
  }
  const inCity = list.some(({ office }) => office !== null)
  return (
    <div className={styles.filters}>
      <OfficeFilter
        bare
        value={filter.office}
        onChange={(office) => onChange({ ...filter, office })}
      />
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
        w={200}
        onChange={(value) => onChange({ ...filter, rule: value as AnyRule | null })}
      />
      <TextInput
        aria-label={words('findings.search')}
        placeholder={words('findings.search')}
        value={filter.query}
        flex="1 1 150px"
        maw={260}
        onChange={(event) => onChange({ ...filter, query: event.currentTarget.value })}
      />
      <Select
        aria-label={words('vacancy.group')}
        data={GROUPINGS.filter((value) => inCity || value !== 'office').map((value) => ({
          value,
          label: value === 'none' ? names.none : words('findings.group-by', { by: names[value] }),
        }))}
        value={grouping}
        w={190}
        onChange={(value) => value && onGroup(value as Grouping)}
      />
      <span role="status">
        {words('findings.count', { count: wholeNumber(count, words.language) })}
      </span>
    </div>
  )
}
