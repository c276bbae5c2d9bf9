import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { useStructure, useWords } from '../../../app/session.tsx'
import { officesOf } from '../../../domain/readings/offices.ts'
import type { UnitId } from '../../../domain/records/records.ts'

/** One perangkat daerah of a city, or all; nothing where there is but one. */
export function OfficeFilter(props: {
  readonly value: 'all' | UnitId
  onChange(office: 'all' | UnitId): void
}) {
  const structure = useStructure()
  const words = useWords()
  const offices = useMemo(() => officesOf(structure), [structure])
  if (offices.length < 2) return null
  return (
    <Select
      w={190}
      label={words('vacancy.group-office')}
      data={[
        { value: 'all', label: words('vacancy.all') },
        ...offices.map(({ id, name }) => ({ value: id as string, label: name })),
      ]}
      searchable
      allowDeselect={false}
      value={props.value}
      onChange={(id) => props.onChange((id ?? 'all') as 'all' | UnitId)}
    />
  )
}
