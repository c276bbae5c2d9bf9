import { ActionIcon, Checkbox, Select, TextInput } from '@mantine/core'
import { IconChartBar, IconSearch } from '@tabler/icons-react'
import { useWords } from '../../../app/session.tsx'
import { Tip } from '../../../parts/tip.tsx'
import { headOf } from '../../../registers/told.ts'
import type { Choosable } from '../../../registers/vacancies/choosable.ts'
import {
  FILTER_COLUMNS,
  type FilterColumn,
  type familyCounts,
  filterOf,
  GROUPINGS,
  type Grouping,
  type RegisterView,
  vacancyColumn,
} from '../../../registers/vacancies/view.ts'
import { useActions } from '../../commands/use-actions.ts'
import { EselonSelect, OfficeFilter } from '../../forms/fields/list-filters.tsx'
import styles from '../shared/vacancies.module.css'
import { FamilyTabs } from './family-tabs.tsx'

/** The filters of columns but that of eselons, which other screens have too. */
const FILTERED = FILTER_COLUMNS.filter((id) => id !== 'eselon')

/** Search, filters and grouping of the register: as far as there is anything to choose between. */
export function RegisterToolbar(props: {
  readonly view: RegisterView
  /** As the list is grouped now, whoever chose it. */
  readonly groupBy: Grouping
  readonly counts: ReturnType<typeof familyCounts>
  readonly choosable: Choosable
  readonly pictures: boolean
  onChange(fields: Partial<RegisterView>): void
  onPictures(shown: boolean): void
}) {
  const words = useWords()
  const { view, pictures, choosable, onChange } = props
  const { many, families, blocked, columns } = choosable
  const picture = words(pictures ? 'vacancy.picture-hide' : 'vacancy.picture-show')
  useActions('vacancy.pictures', {
    'vacancy.pictures': { label: picture, run: () => props.onPictures(!pictures) },
  })
  if (!many && !families) return null
  return (
    <div className={styles.toolbar}>
      {families && (
        <FamilyTabs
          value={view.family}
          counts={props.counts}
          onChange={(family) => onChange({ family })}
        />
      )}
      {many && (
        <>
          <Tip label={picture}>
            <ActionIcon
              aria-label={picture}
              aria-pressed={pictures}
              onClick={() => props.onPictures(!pictures)}
            >
              <IconChartBar size={18} />
            </ActionIcon>
          </Tip>
          <span className={styles.break} />
          <TextInput
            w={180}
            aria-label={words('vacancy.search')}
            placeholder={words('vacancy.search')}
            leftSection={<IconSearch size={14} aria-hidden />}
            value={view.text}
            onChange={(event) => onChange({ text: event.currentTarget.value })}
          />
          <OfficeFilter value={view.office} onChange={(office) => onChange({ office })} />
          {columns.has('eselon') && (
            <EselonSelect
              width={100}
              value={view.eselon}
              onChange={(eselon) => onChange({ eselon })}
            />
          )}
          {FILTERED.filter((id) => columns.has(id)).map((id) => (
            <ColumnFilter
              key={id}
              id={id}
              value={view[id]}
              onChange={(value) => onChange({ [id]: value } as Partial<RegisterView>)}
            />
          ))}
          <Select
            w={140}
            label={words('vacancy.group')}
            data={GROUPINGS.map((value) => ({
              value: value as string,
              label:
                value === 'none'
                  ? words('vacancy.group-none')
                  : headOf(vacancyColumn(value).head, words),
            }))}
            value={props.groupBy}
            onChange={(value) => value && onChange({ groupBy: value as Grouping })}
          />
          {blocked && (
            <Checkbox
              mb="var(--space-tight)"
              label={words('vacancy.filter-blocked')}
              title={words('vacancy.only-blocked')}
              checked={view.blockedOnly}
              onChange={(event) => onChange({ blockedOnly: event.currentTarget.checked })}
            />
          )}
        </>
      )}
    </div>
  )
}

/** Rows with one of the values of a column, or all. */
function ColumnFilter(props: {
  readonly id: FilterColumn
  readonly value: string
  onChange(value: string): void
}) {
  const words = useWords()
  const { id, value, onChange } = props
  const { values, tell, width } = filterOf(id)
  return (
    <Select
      w={width}
      label={headOf(vacancyColumn(id).head, words)}
      data={[
        { value: 'all', label: words('vacancy.all') },
        ...values.map((one) => ({ value: one, label: tell(one as never, words) })),
      ]}
      value={value}
      onChange={(chosen) => onChange(chosen ?? 'all')}
    />
  )
}
