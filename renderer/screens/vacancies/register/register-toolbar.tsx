import { ActionIcon, Checkbox, Select, TextInput } from '@mantine/core'
import { IconChartBar, IconSearch } from '@tabler/icons-react'
import { useWords } from '../../../app/session.tsx'
import { VACANCY_CAUSES } from '../../../domain/records/choices.ts'
import { AGE_BANDS } from '../../../domain/vacancy/age-band.ts'
import {
  type familyCounts,
  GROUPINGS,
  type Grouping,
  type RegisterView,
} from '../../../domain/vacancy/register-view.ts'
import { Tip } from '../../../parts/tip.tsx'
import type { WordKey } from '../../../words/dictionary.ts'
import { useActions } from '../../commands/use-actions.ts'
import { EselonSelect, OfficeFilter } from '../../forms/list-filters.tsx'
import styles from '../shared/vacancies.module.css'
import { FamilyTabs } from './family-tabs.tsx'

/** Search, filters and grouping of the register. */
export function RegisterToolbar(props: {
  readonly view: RegisterView
  /** As the list is grouped now, whoever chose it. */
  readonly groupBy: Grouping
  readonly counts: ReturnType<typeof familyCounts>
  readonly pictures: boolean
  onChange(fields: Partial<RegisterView>): void
  onPictures(shown: boolean): void
}) {
  const words = useWords()
  const { view, pictures, onChange } = props
  const all = { value: 'all', label: words('vacancy.all') }
  const choices = <V extends string>(values: readonly V[], key: (value: V) => WordKey) =>
    values.map((value) => ({ value: value as string, label: words(key(value)) }))
  const set = <K extends keyof RegisterView>(field: K) => ({
    value: String(view[field]),
    onChange: (value: string | null) =>
      onChange({ [field]: value ?? 'all' } as Partial<RegisterView>),
  })
  const picture = words(pictures ? 'vacancy.picture-hide' : 'vacancy.picture-show')
  useActions('vacancy.pictures', {
    'vacancy.pictures': { label: picture, run: () => props.onPictures(!pictures) },
  })
  return (
    <div className={styles.toolbar}>
      <FamilyTabs
        value={view.family}
        counts={props.counts}
        onChange={(family) => onChange({ family })}
      />
      <span className={styles.spring} />
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
      <EselonSelect width={100} value={view.eselon} onChange={(eselon) => onChange({ eselon })} />
      <Select
        w={140}
        label={words('vacancy.filter-cause')}
        data={[
          all,
          ...choices(VACANCY_CAUSES, (value) => `cause.${value}`),
          { value: 'none', label: words('cause.none') },
        ]}
        {...set('cause')}
      />
      <Select
        w={120}
        label={words('vacancy.filter-band')}
        data={[all, ...choices(AGE_BANDS, (value) => `band.${value}`)]}
        {...set('band')}
      />
      <Select
        w={120}
        label={words('vacancy.filter-acting')}
        data={[all, ...choices(['with', 'without'], (value) => `vacancy.${value}-acting`)]}
        {...set('acting')}
      />
      <Select
        w={140}
        label={words('vacancy.group')}
        data={choices(GROUPINGS, (value) => `vacancy.group-${value}`)}
        value={props.groupBy}
        onChange={(value) => value && onChange({ groupBy: value as Grouping })}
      />
      <Checkbox
        mb="var(--space-tight)"
        label={words('vacancy.filter-blocked')}
        title={words('vacancy.only-blocked')}
        checked={view.blockedOnly}
        onChange={(event) => onChange({ blockedOnly: event.currentTarget.checked })}
      />
    </div>
  )
}
