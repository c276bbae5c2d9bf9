import { Select } from '@mantine/core'
import { type ReactNode, useMemo, useState } from 'react'
import { useStructure } from '../../../app/session.tsx'
import { find } from '../../../domain/readings/find.ts'
import { officesFirst } from '../../../domain/readings/offices.ts'
import { kindOfId, type UnitId } from '../../../domain/records/records.ts'
import { get, pathUp } from '../../../domain/structure/structure.ts'

const SHOWN = 40
const NONE: ReadonlySet<UnitId> = new Set()

/** A unit chosen by typing part of its name, a city's offices first; each is told apart by the unit above it. */
export function UnitPicker(props: {
  readonly label: string
  readonly value: UnitId | null
  readonly error?: ReactNode
  readonly description?: string
  /** False: something else in the dialog has the keyboard first. */
  readonly first?: boolean
  readonly clearable?: boolean
  /** Units that are not offered. */
  readonly without?: ReadonlySet<UnitId>
  onChange(unitId: UnitId | null): void
}) {
  const { label, value, error, description, first = true, clearable = false } = props
  const { without = NONE, onChange } = props
  const structure = useStructure()
  const [query, setQuery] = useState('')
  const data = useMemo(() => {
    const named = value ? get(structure, value)?.name : undefined
    const ids =
      query.trim() === '' || query === named
        ? officesFirst(structure)
            .filter((id) => !without.has(id))
            .slice(0, SHOWN)
        : find(structure, query, SHOWN * 4)
            .flatMap(({ id }) =>
              kindOfId(id) === 'unit' && !without.has(id as UnitId) ? [id as UnitId] : [],
            )
            .slice(0, SHOWN)
    const list = value && !ids.includes(value) ? [value, ...ids] : ids
    return list.map((id) => ({ value: id as string, label: labelOf(id) }))

    function labelOf(id: UnitId): string {
      const [unit, parent] = pathUp(structure, id)
      return parent ? `${unit?.name} (${parent.name})` : (unit?.name ?? '')
    }
  }, [structure, query, value, without])
  return (
    <Select
      label={label}
      error={error}
      description={description}
      data={data}
      value={value}
      searchable
      data-autofocus={first || undefined}
      clearable={clearable}
      selectFirstOptionOnChange
      onSearchChange={setQuery}
      filter={({ options }) => options}
      onChange={(id) => onChange(id as UnitId | null)}
    />
  )
}
