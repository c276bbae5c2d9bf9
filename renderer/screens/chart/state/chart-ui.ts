import { createContext, use } from 'react'
import { useStore } from '../../../app/session.tsx'
import { createStore, type Store } from '../../../app/view/store.ts'
import type { UnitId } from '../../../domain/records/records.ts'
import type { DropTarget } from './drop-target.ts'

export type ChartDialog =
  | {
      readonly kind: 'add'
      readonly near: UnitId | null
      readonly where: 'below' | 'before' | 'after'
    }
  | { readonly kind: 'abolish'; readonly unitIds: readonly UnitId[] }
  | { readonly kind: 'move'; readonly unitIds: readonly UnitId[] }
  | { readonly kind: 'merge'; readonly unitIds: readonly UnitId[] }
  | { readonly kind: 'split'; readonly unitId: UnitId }
  | { readonly kind: 'duplicate'; readonly unitId: UnitId }
  | { readonly kind: 'many'; readonly unitIds: readonly UnitId[] }
  | { readonly kind: 'delayer'; readonly unitIds: readonly UnitId[] }
  | { readonly kind: 'replace' }

/** What goes on at the chart just now: never data. */
export interface ChartUiState {
  readonly renaming: UnitId | null
  readonly dialog: ChartDialog | null
  /** Units cut by Ctrl+X, waiting for Ctrl+V. */
  readonly cut: readonly UnitId[]
  readonly drag: {
    readonly unitIds: readonly UnitId[]
    readonly target: DropTarget | null
  } | null
  /** What must not move on the screen at the next edit, where that is not the selected box. */
  readonly eye: UnitId | null
  /** A selected box that is to be brought into view, until the drawing has done so. */
  readonly wanted: UnitId | null
  readonly menu: { readonly x: number; readonly y: number } | null
}

export type ChartUi = Store<ChartUiState>

export function createChartUi(): ChartUi {
  return createStore<ChartUiState>({
    renaming: null,
    dialog: null,
    cut: [],
    drag: null,
    eye: null,
    wanted: null,
    menu: null,
  })
}

export const ChartUiContext = createContext<ChartUi | null>(null)

export function useChartUi(): ChartUi {
  const ui = use(ChartUiContext)
  if (!ui) throw new Error('Used outside the chart')
  return ui
}

export function useChartUiState(): ChartUiState {
  return useStore(useChartUi())
}
