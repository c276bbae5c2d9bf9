import type { KeyPress } from '../../app/commands.ts'
import type { ViewState } from '../../app/view-state.ts'

/** Opens the palette, empty. */
export const PALETTE = { paletteOpen: true, paletteQuery: '' } as const

/**
 * A key that comes while the palette is open and its field has not the keyboard yet: on a slow machine people type on
 * before it has. What is written goes into the field, everything else nowhere; null leaves the key to others.
 */
export function typedAhead(
  { paletteOpen, paletteQuery }: ViewState,
  press: KeyPress,
): Partial<ViewState> | null {
  if (!paletteOpen || press.key === 'Escape') return null
  if (press.ctrlKey || press.metaKey || press.altKey) return {}
  if (press.key === 'Backspace') return { paletteQuery: paletteQuery.slice(0, -1) }
  return press.key.length === 1 ? { paletteQuery: paletteQuery + press.key } : {}
}
