import type { Check, Limit, RetirementAge } from '../records/records.ts'
import { type CalendarDate, parseIsoDate } from '../values/calendar-date.ts'

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
  /** Who says it is theirs; that the key is theirs is compared outside of the program. */
  readonly issuer: string
  /** From 1; a higher one takes the place of a lower. */
  readonly version: number
  readonly issuedOn: CalendarDate
  readonly limits: readonly PackLimit[]
  readonly ages: readonly PackAge[]
  readonly formulas: readonly PackFormula[]
}

/** Which pack brought a row: whose key, which version of which day, and its name. */
export interface PackMark {
  readonly signer: string
  readonly version: number
  readonly issuedOn: CalendarDate
  readonly name: string
}

/** So many letters of a key's fingerprint stand with each row. */
const SIGNER_LETTERS = 16

/** The mark of a pack signed by the key of that fingerprint. */
export function markOf({ name, version, issuedOn }: RulePack, signer: string): PackMark {
  return { signer, version, issuedOn, name }
}

/** What stands in `pack` of a record that a pack brought. */
export function packMark({ signer, version, issuedOn, name }: PackMark): string {
  return `${shortSigner(signer)}/${version}/${issuedOn}/${name}`
}

/** What such a mark says; null where it is none. */
export function readPackMark(mark: string): PackMark | null {
  const [, signer, version, on, name] = MARK.exec(mark) ?? []
  const issuedOn = parseIsoDate(on ?? '')
  if (signer === undefined || name === undefined || issuedOn === null) return null
  return { signer, version: Number(version), issuedOn, name }
}

const MARK = /^([0-9a-f]+)\/(\d+)\/([0-9-]+)\/(.+)$/s

/** A fingerprint as far as marks have it. */
export function shortSigner(signer: string): string {
  return signer.slice(0, SIGNER_LETTERS)
}

/** Whether two marks are of one pack, whatever their versions. */
export function isSamePack(one: PackMark, other: PackMark): boolean {
  return shortSigner(one.signer) === shortSigner(other.signer) && one.name === other.name
}
