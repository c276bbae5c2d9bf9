import { useMemo } from 'react'
import { placeInCity } from '../../../domain/readings/names-told-apart.ts'
import type { RegisterRow } from '../../../domain/vacancy/register/register.ts'
import { VACANCIES } from '../../../registers/vacancies/columns.ts'
import type { RegisterLine, RegisterView, SortColumn } from '../../../registers/vacancies/view.ts'
import { type GridLine, GridRegister } from '../../registers/grid-register.tsx'
import { useTelling } from '../../registers/use-telling.ts'
import { GroupHead } from './group-head.tsx'

const HEIGHTS = { row: 44, group: 32, atLeast: true } as const

/**
 * The register: each line as high as what it says, a long title or name goes on in a second line. Enter opens the case,
 * headings sort.
 */
export function RegisterTable(props: {
  readonly lines: readonly RegisterLine[]
  readonly view: RegisterView
  readonly selected: string | null
  onSort(column: SortColumn): void
  onOpen(row: RegisterRow): void
}) {
  const { lines, view, selected, onSort, onOpen } = props
  const telling = useTelling()
  const { structure, words } = telling
  const drawn = useMemo(
    () =>
      lines.map((line): GridLine<RegisterRow> => {
        if (line.kind === 'row') return { ...line, key: line.row.key }
        return { kind: 'group', key: `${line.by} ${line.value}`, head: <GroupHead line={line} /> }
      }),
    [lines],
  )
  return (
    <GridRegister
      name={words('vacancy.tab-register')}
      columns={VACANCIES}
      lines={drawn}
      telling={telling}
      heights={HEIGHTS}
      order={{
        by: view.sortBy,
        descending: view.descending,
        sort: (column) => onSort(column as SortColumn),
      }}
      open={{ key: selected, run: onOpen }}
      nameOf={({ post }) => `${post.title} · ${placeInCity(structure, post.unitId)}`}
    />
  )
}
