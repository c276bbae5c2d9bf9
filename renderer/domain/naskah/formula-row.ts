import type { SOURCE_STATES } from '../records/form/choices.ts'

type SourceState = (typeof SOURCE_STATES)[number]

/** A usual sentence of a regulation, as the rule table has its rules: with slots, its source, and how sure that is. */
export interface Formula {
  /** `{u}` and its like are filled in, see `SLOTS`. */
  readonly text: string
  readonly source: string
  readonly state: SourceState
}

/** Read in a regulation of this kind; or known from many of them and not read again. */
export const READ = 'verified' as const
export const KNOWN = 'recalled' as const

export function formula(text: string, source: string, state: SourceState = KNOWN): Formula {
  return { text, source, state }
}
