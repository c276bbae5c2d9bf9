import { Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useStructure } from '../app/session.tsx'
import { find } from '../domain/find.ts'
import { kindOfId, type UnitId } from '../domain/records.ts'
import { get, pathUp, unitsInOrder } from '../domain/structure.ts'

const SHOWN = 40

/** A unit chosen by typing part of its name; each is told apart by the unit above it. */
export function UnitPicker(props: {
  readonly label: string
  readonly value: UnitId | null
  readonly error?: string
  onChange(unitId: UnitId | null): void
}) {
  const { label, value, error, onChange } = props
  const structure = useStructure()
  const [query, setQuery] = useState('')
  const data = useMemo(() => {
    const named = value ? get(structure, value)?.name : undefined
    const ids =
      query.trim() === '' || query === named
        ? unitsInOrder(structure).slice(0, SHOWN)
        : find(structure, query, SHOWN * 4).flatMap(({ id }) =>
            kindOfId(id) === 'unit' ? [id as UnitId] : [],
          )
    const list = value && !ids.includes(value) ? [value, ...ids] : ids
    return list.slice(0, SHOWN + 1).map((id) => ({ value: id as string, label: labelOf(id) }))

    function labelOf(id: UnitId): string {
      const [unit, parent] = pathUp(structure, id)
      return parent ? `${unit?.name} (${parent.name})` : (unit?.name ?? '')
    }
  }, [structure, query, value])
  return (
    <Select
      label={label}
      error={error}
      data={data}
      value={value}
      searchable
      data-autofocus
      selectFirstOptionOnChange
      onSearchChange={setQuery}
      filter={({ options }) => options}
      onChange={(id) => onChange(id as UnitId | null)}
    />
  )
}
