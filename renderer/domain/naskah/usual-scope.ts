import { officesOf } from '../readings/offices.ts'
import type { Structure } from '../structure/structure.ts'
import type { Scope } from './compose.ts'

/** What a text is about where nobody has said it: the only office there is; else all of them in one text. */
export function usualScope(structure: Structure): Scope {
  const [only, ...others] = officesOf(structure)
  return only && others.length === 0 ? only.id : null
}
