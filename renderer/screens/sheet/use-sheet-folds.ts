import { useEffect, useMemo } from 'react'
import { useSession, useView, useViewPart } from '../../app/session.tsx'
import { foldable, foldsOver, unfolded } from './sheet-folds.ts'
import type { SheetRow } from './sheet-rows.ts'

export interface SheetFolds {
  readonly folded: ReadonlySet<string>
  /** Rows that show. */
  readonly rows: readonly SheetRow[]
  fold(unitId: string, folded: boolean): void
  /** All but the two top levels: a city as the list of its offices. */
  foldOffices(): void
  unfoldAll(): void
}

/** Which branches of the sheet are folded; a row somebody selects or goes to elsewhere is unfolded. */
export function useSheetFolds(all: readonly SheetRow[]): SheetFolds {
  const { view } = useSession()
  const { sheetFolded: folded } = useView()
  const rows = useMemo(() => unfolded(all, folded), [all, folded])
  const wanted = useViewPart(({ selection }) => selection.at(-1) ?? null)
  const wish = useViewPart(({ goTo }) => goTo?.wish ?? 0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another selection or wish unfolds, not every new list
  useEffect(() => {
    const over = wanted ? foldsOver(all, view.get().sheetFolded, wanted) : []
    if (over.length === 0) return
    view.set(({ sheetFolded }) => ({
      sheetFolded: new Set([...sheetFolded].filter((id) => !over.includes(id))),
    }))
  }, [wanted, wish, view])
  return useMemo(
    () => ({
      folded,
      rows,
      fold(unitId, close) {
        const next = new Set(view.get().sheetFolded)
        if (close) next.add(unitId)
        else next.delete(unitId)
        view.set({ sheetFolded: next, selection: [unitId] })
      },
      foldOffices() {
        view.set({ sheetFolded: new Set(foldable(all, 1)), selection: [] })
      },
      unfoldAll() {
        view.set({ sheetFolded: new Set() })
      },
    }),
    [all, folded, rows, view],
  )
}
