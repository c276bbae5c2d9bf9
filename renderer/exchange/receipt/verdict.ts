import type { ChangeWhy, LeaveWhy } from '../read/import-receipt.ts'
import type { Facts, RowFacts } from './row-facts.ts'

/** What a rule finds of a cell; null: nothing of it is in the records, and the rule knows no reason. */
export type Verdict =
  | { readonly fate: 'taken' }
  | { readonly fate: 'changed'; readonly why: ChangeWhy; readonly to: string }
  | { readonly fate: 'left'; readonly why: LeaveWhy; readonly to?: string }
  | null

/** A cell with all that a rule may look at. */
export interface CellFacts {
  /** As it is compared: without what nobody sees. */
  readonly text: string
  readonly heading: string
  readonly sheet: string
  readonly row: number
  /** What the records made of its row say. */
  readonly found: RowFacts
  readonly facts: Facts
  /** The text under another meaning of the row; '' where there is none. */
  beside(meaning: string): string
  /** All texts under that meaning in the row, where several columns have it. */
  all(meaning: string): readonly string[]
}

/** Finds of a cell whether the records say the same. */
export type Rule = (cell: CellFacts) => Verdict

export const TAKEN: Verdict = { fate: 'taken' }

export function left(why: LeaveWhy, to?: string): Verdict {
  return to === undefined ? { fate: 'left', why } : { fate: 'left', why, to }
}

export function changed(why: ChangeWhy, to: string): Verdict {
  return { fate: 'changed', why, to }
}
