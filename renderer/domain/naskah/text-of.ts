import type { Structure } from '../structure/structure.ts'
import { composed, type Scope } from './compose.ts'
import { keptNumbers } from './kept-numbers.ts'
import { type Line, linesOf } from './lines.ts'
import { naskahSettings } from './naskah-settings.ts'
import { type Numbered, numbered } from './numbering.ts'
import type { TextKind } from './text-kinds.ts'
import type { Naskah } from './text-tree.ts'

/** A regulation composed: its pieces, their numbers, its paragraphs. */
export interface NaskahText extends Numbered {
  readonly naskah: Naskah
  readonly lines: readonly Line[]
}

/**
 * The regulation of that scope as it would be signed; null where there is no office to speak of. `kind`: with the
 * numbers it has in force, or all counted afresh.
 */
export function textOf(
  structure: Structure,
  scope: Scope,
  kind: Exclude<TextKind, 'amend'> = 'consolidated',
): NaskahText | null {
  const naskah = composed(structure, scope)
  if (naskah.pieces.length === 0) return null
  const settings = naskahSettings(structure, scope)
  const kept = kind === 'replace' ? null : keptNumbers(structure, scope)
  const counted = numbered(naskah, kept, settings.letters)
  return { naskah, ...counted, lines: linesOf(counted, settings.references) }
}
