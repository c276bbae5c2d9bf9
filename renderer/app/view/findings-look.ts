import type { AnyRule } from '../../domain/findings/all-findings.ts'
import type { UnitId } from '../../domain/records/records.ts'

export const GROUPINGS = ['none', 'office', 'rule'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** Which findings are listed. */
export interface FindingFilter {
  readonly severity: 'all' | 'warning' | 'info'
  readonly rule: AnyRule | null
  readonly office: 'all' | UnitId
  readonly query: string
}

/** How one of the two lists is looked at. */
export interface FindingListLook {
  readonly filter: FindingFilter
  /** Null: by offices in a city, else without groups. */
  readonly grouping: Grouping | null
  /** How far it was scrolled. */
  readonly top: number
  /** The lines that had been measured by then, so that the same one stands there again. */
  readonly measured: readonly MeasuredLine[]
}

/** A line of a long list, in pixels. */
interface MeasuredLine {
  readonly key: string | number | bigint
  readonly index: number
  readonly start: number
  readonly end: number
  readonly size: number
  readonly lane: number
}

/** How "Perlu diperiksa" is looked at: who went to a unit and comes back finds it as it was. */
export interface FindingsLook {
  /** The list that was shown. */
  readonly tab: 'open' | 'accepted'
  readonly open: FindingListLook
  readonly accepted: FindingListLook
}

const WHOLE: FindingListLook = {
  filter: { severity: 'all', rule: null, office: 'all', query: '' },
  grouping: null,
  top: 0,
  measured: [],
}

export const FIRST_FINDINGS: FindingsLook = { tab: 'open', open: WHOLE, accepted: WHOLE }
