import type { FormulaName } from '../naskah/formulas.ts'
import type { Check, Limit, RetirementAge } from '../records/records.ts'
import type { CalendarDate } from '../values/calendar-date.ts'

type Unowned<R> = Omit<R, 'id' | 'kind' | 'pack'>

/** A row of the rule table as a pack hands it on. */
export interface PackLimit extends Unowned<Limit> {}
/** An age of retirement of a functional post. */
export interface PackAge extends Unowned<RetirementAge> {}
/** A usual sentence: how it reads, and who has compared that. */
export interface PackFormula
  extends Pick<Check, 'article' | 'sourceState' | 'checkedBy' | 'checkedOn'> {
  readonly name: string
  readonly text: string
}

/** Rules one office hands to others: rows, without anything of the office itself. */
export interface RulePack {
  readonly name: string
  /** From 1; a higher one takes the place of a lower. */
  readonly version: number
  readonly issuedOn: CalendarDate
  readonly limits: readonly PackLimit[]
  readonly ages: readonly PackAge[]
  readonly formulas: readonly PackFormula[]
}

/** Which pack brought a row: whose key, which version, and its name. */
export interface PackMark {
  readonly signer: string
  readonly version: number
  readonly name: string
}

/** So many letters of a key's fingerprint stand with each row. */
const SIGNER_LETTERS = 16

/** What stands in `pack` of a record that a pack brought. */
export function packMark({ signer, version, name }: PackMark): string {
  return `${signer.slice(0, SIGNER_LETTERS)}/${version}/${name}`
}

/** What such a mark says; null where it is none. */
export function readPackMark(mark: string): PackMark | null {
  const [, signer, version, name] = /^([0-9a-f]+)\/(\d+)\/(.+)$/s.exec(mark) ?? []
  if (signer === undefined || version === undefined || name === undefined) return null
  return { signer, version: Number(version), name }
}

/** Whether two marks are of one pack, whatever their versions. */
export function isSamePack(one: PackMark, other: PackMark): boolean {
  const [a, b] = [one, other].map(({ signer }) => signer.slice(0, SIGNER_LETTERS))
  return a === b && one.name === other.name
}

/** A sentence this program knows by that name. */
export type KnownFormula = PackFormula & { readonly name: FormulaName }
