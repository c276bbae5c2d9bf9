import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { useStructure, useWords } from '../../../app/session.tsx'
import { officesOf } from '../../../domain/readings/offices.ts'
import { ESELONS } from '../../../domain/records/form/choices.ts'
import type { UnitId } from '../../../domain/records/records.ts'
import type { RegisterView } from '../../../registers/vacancies/view.ts'

type Wanted = RegisterView['eselon']

/** Posts of one eselon, of none, or of all. */
export function EselonSelect(props: {
  readonly value: Wanted
  /** In a row of its own height: its label is heard only, and stands as what all means. */
  readonly bare?: boolean
  readonly width?: number
  onChange(eselon: Wanted): void
}) {
  const words = useWords()
  const { value, bare = false, width, onChange } = props
  const label = words('vacancy.col-eselon')
  return (
    <Select
      {...(width ? { w: width } : {})}
      {...(bare ? { 'aria-label': label } : { label })}
      data={[
        { value: 'all', label: words(bare ? 'vacancy.all-eselons' : 'vacancy.all') },
        ...ESELONS.map((one) => ({ value: one as string, label: bare ? `Eselon ${one}` : one })),
        { value: 'none', label: words('vacancy.no-eselon') },
      ]}
      allowDeselect={false}
      value={value}
      onChange={(one) => onChange((one ?? 'all') as Wanted)}
    />
  )
}

/** One perangkat daerah of a city, or all; nothing where there is but one. */
export function OfficeFilter(props: {
  readonly value: 'all' | UnitId
  /** In a row of its own height: its label is heard only, and stands as what all means. */
  readonly bare?: boolean
  onChange(office: 'all' | UnitId): void
}) {
  const structure = useStructure()
  const words = useWords()
  const offices = useMemo(() => officesOf(structure), [structure])
  if (offices.length < 2) return null
  const label = words('vacancy.group-office')
  return (
    <Select
      w={props.bare ? 260 : 190}
      {...(props.bare ? { 'aria-label': label } : { label })}
      data={[
        { value: 'all', label: words(props.bare ? 'vacancy.all-offices' : 'vacancy.all') },
        ...offices.map(({ id, name }) => ({ value: id as string, label: name })),
      ]}
      searchable
      allowDeselect={false}
      value={props.value}
      onChange={(id) => props.onChange((id ?? 'all') as 'all' | UnitId)}
    />
  )
}
