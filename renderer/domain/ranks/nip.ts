import type { Person } from '../records/records.ts'
import { type CalendarDate, dateOf, partsOf } from '../values/calendar-date.ts'

/** What the 18 digits of an NIP say (Perka BKN 22/2007, 43/2007). There is no check digit. */
export interface Nip {
  /** Digits 1–8; null where they are no day of the calendar. */
  readonly birthDate: CalendarDate | null
  /** Digits 9–12: year of the TMT CPNS, or of the first appointment of a PPPK. */
  readonly cpnsYear: number
  /** Digits 13–14: month of the TMT CPNS, or the number of the contract of a PPPK. */
  readonly cpnsMonth: number
  /** Digit 15; null where it is neither 1 nor 2. */
  readonly sex: 'male' | 'female' | null
  /** Digits 16–18. */
  readonly serial: string
  /** "Kemungkinan PPPK": the month can be none, so this may be an NI PPPK. */
  readonly maybePppk: boolean
}

export interface NipIssue {
  readonly code: NipIssueCode
  readonly found: string
  readonly limit: string
}

export type NipIssueCode =
  | 'nip-length'
  | 'nip-birth'
  | 'nip-birth-differs'
  | 'nip-tmt'
  | 'nip-pppk'
  | 'nip-age'
  | 'nip-pppk-year'
  | 'nip-pppk-contract'
  | 'nip-pppk-age'
  | 'nip-sex'
  | 'nip-sex-differs'

/** What the number of a person is called. */
export function numberName({ status }: Pick<Person, 'status'>): 'NIP' | 'NI PPPK' {
  return status === 'pppk' ? 'NI PPPK' : 'NIP'
}

/** Age under which nobody is taken on as CPNS; recalled, not read in a regulation. */
const YOUNGEST = 16
/** Age and year from which on PPPK are taken on (PP 49/2018 Ps 16); the year is recalled. */
const YOUNGEST_PPPK = 20
const FIRST_PPPK = 2019

/** The text without what printing and spreadsheets add: spaces, dots, hyphens, a leading apostrophe, "NIP". */
export function nipDigits(text: string): string {
  return text.replace(/^\s*(NIP|NI\s*PPPK)\b[.:\s]*/i, '').replace(/[\s\u200b\ufeff.'’-]/g, '')
}

/** Reads the 18 digits; null for anything else (the old NIP has 9). */
export function parseNip(text: string): Nip | null {
  const digits = nipDigits(text)
  if (!/^\d{18}$/.test(digits)) return null
  const part = (from: number, to: number) => Number(digits.slice(from, to))
  const cpnsMonth = part(12, 14)
  return {
    birthDate: dateOf(part(0, 4), part(4, 6), part(6, 8)),
    cpnsYear: part(8, 12),
    cpnsMonth,
    sex: digits[14] === '1' ? 'male' : digits[14] === '2' ? 'female' : null,
    serial: digits.slice(15),
    maybePppk: cpnsMonth > 12,
  }
}

/** What does not fit in a person's NIP; empty where it fits or none is recorded. The month is not asked of a PPPK. */
export function nipIssues(person: Person): NipIssue[] {
  if (person.nip === null || person.nip.trim() === '') return []
  const digits = nipDigits(person.nip)
  const nip = parseNip(digits)
  if (!nip) return [{ code: 'nip-length', found: String(digits.length), limit: '18' }]
  const issues: NipIssue[] = []
  const add = (code: NipIssueCode, found: string, limit: string) =>
    issues.push({ code, found, limit })
  if (!nip.birthDate) add('nip-birth', digits.slice(0, 8), 'YYYYMMDD')
  else if (person.birthDate && person.birthDate !== nip.birthDate)
    add('nip-birth-differs', nip.birthDate, person.birthDate)
  if (person.status === 'pppk') pppkIssues(nip, digits, add)
  else {
    monthIssues(nip, digits, add)
    const age = ageAtFirst(nip)
    if (age !== null && age < YOUNGEST) add('nip-age', String(age), String(YOUNGEST))
  }
  if (nip.sex === null) add('nip-sex', digits[14] ?? '', '1 / 2')
  else if (person.sex && person.sex !== nip.sex)
    add('nip-sex-differs', sexDigit(nip.sex), sexDigit(person.sex))
  return issues
}

/** An NI PPPK has the year of the first appointment and the number of the contract where an NIP has the TMT CPNS. */
function pppkIssues(
  nip: Nip,
  digits: string,
  add: (code: NipIssueCode, found: string, limit: string) => void,
): void {
  const age = ageAtFirst(nip)
  if (nip.cpnsYear < FIRST_PPPK) add('nip-pppk-year', String(nip.cpnsYear), String(FIRST_PPPK))
  else if (age !== null && age < YOUNGEST_PPPK) {
    add('nip-pppk-age', String(age), String(YOUNGEST_PPPK))
  }
  if (nip.cpnsMonth === 0) add('nip-pppk-contract', digits.slice(12, 14), '01–99')
}

/** Age in the year of the first appointment; null where no birth date can be read. */
function ageAtFirst({ birthDate, cpnsYear }: Nip): number | null {
  return birthDate && cpnsYear - partsOf(birthDate).year
}

function monthIssues(
  nip: Nip,
  digits: string,
  add: (code: NipIssueCode, found: string, limit: string) => void,
): void {
  if (nip.maybePppk) add('nip-pppk', digits.slice(12, 14), '01–12')
  else if (nip.cpnsMonth < 1) add('nip-tmt', digits.slice(8, 14), '01–12')
}

function sexDigit(sex: 'male' | 'female'): string {
  return sex === 'male' ? '1' : '2'
}
