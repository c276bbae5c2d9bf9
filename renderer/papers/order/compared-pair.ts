import type { Comparison } from '../../domain/comparison/compare.ts'
import type { Structure } from '../../domain/structure/structure.ts'

/** Two organisations that were compared, and what the reader calls them. */
export interface ComparedPair {
  readonly comparison: Comparison
  /** The first of the two. */
  readonly base: Structure
  readonly names: { readonly a: string; readonly b: string }
}
