import { useEffect, useMemo, useState } from 'react'
import { useSession, useStore, useViewPart } from '../../app/session.tsx'
import type { SheetPreferences } from '../../app/view/sheet-preferences.ts'

/** Which rows are shown at all. */
export const ROW_KINDS = ['all', 'units', 'posts', 'vacant'] as const
export type RowKind = (typeof ROW_KINDS)[number]

/** How the sheet is looked at: columns, order and groups are remembered, what is searched for is not. */
export interface SheetLook extends SheetPreferences {
  readonly search: string
  readonly kind: RowKind
  readonly filters: Readonly<Record<string, string>>
}

export interface SheetLookActs {
  search(text: string): void
  showKind(kind: RowKind): void
  /** '' takes the filter away. */
  filter(column: string, text: string): void
  clearFilters(): void
  sort(sort: SheetPreferences['sort']): void
  group(column: string | null): void
  toggleColumn(column: string): void
  setWidths(widths: Record<string, number>): void
}

export function useSheetLook(): readonly [SheetLook, SheetLookActs] {
  const { preferences } = useSession()
  const { sheet } = useStore(preferences)
  const [search, setSearch] = useState('')
  const [kind, setKind] = useState<RowKind>('all')
  const [filters, setFilters] = useState<Readonly<Record<string, string>>>({})
  // A column of names goes onto posts alone: a row of a unit between them would take none.
  const filling = useViewPart(({ goTo }) => (goTo?.cell ? goTo.wish : 0))
  useEffect(() => {
    if (filling > 0) setKind('posts')
  }, [filling])
  const look = useMemo(() => ({ ...sheet, search, kind, filters }), [sheet, search, kind, filters])
  const acts = useMemo<SheetLookActs>(() => {
    const remember = (part: Partial<SheetPreferences>) =>
      preferences.set(({ sheet: before }) => ({ sheet: { ...before, ...part } }))
    return {
      search: setSearch,
      showKind: setKind,
      filter: (column, text) =>
        setFilters(({ [column]: _, ...rest }) =>
          text === '' ? rest : { ...rest, [column]: text },
        ),
      clearFilters: () => {
        setFilters({})
        setSearch('')
        setKind('all')
      },
      sort: (sort) => remember({ sort }),
      group: (group) => remember({ group }),
      toggleColumn: (column) => {
        const { hidden } = preferences.get().sheet
        const shown = hidden.includes(column)
        remember({ hidden: shown ? hidden.filter((id) => id !== column) : [...hidden, column] })
      },
      setWidths: (widths) => remember({ widths }),
    }
  }, [preferences])
  return [look, acts]
}
