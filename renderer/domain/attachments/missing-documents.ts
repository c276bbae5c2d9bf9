import type { Appointment, Law, Post, Step, Vacancy } from '../records/records.ts'
import { all, get, type Structure } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import { OWN_REGULATION } from './attachments.ts'

/** What a document is of that has no scan beside it. */
export type MissingOf =
  | { readonly kind: 'appointment'; readonly record: Appointment; readonly post: Post | null }
  | {
      readonly kind: 'step'
      readonly record: Step
      readonly vacancy: Vacancy
      readonly post: Post | null
    }
  | { readonly kind: 'vacancy'; readonly record: Vacancy; readonly post: Post | null }
  | { readonly kind: 'law'; readonly record: Law }
  | { readonly kind: 'regulation' }
  | { readonly kind: 'proposal'; readonly name: string }

/** A document that was told of and is not kept beside its record. */
export interface MissingDocument {
  /** What a scan is attached to. */
  readonly ofId: string
  readonly of: MissingOf
  /** Its number; null where the record runs and nobody wrote one down. */
  readonly number: string | null
  readonly date: CalendarDate | null
}

/** A proposal that was decided, for its sheet that came back signed. */
export interface Decided {
  readonly id: string
  readonly name: string
  readonly on: CalendarDate | null
}

/**
 * Documents without a scan on a day, by kind and then by date, the latest first: appointments that run or bear a number,
 * steps done under a number, approvals of the Mendagri, proposals decided, the office's regulation, and laws it rests on.
 */
export function missingDocuments(
  structure: Structure,
  on: CalendarDate,
  decided: readonly Decided[] = [],
): MissingDocument[] {
  const { attachmentsOf } = structure.groups
  const lacks = (id: string) => !attachmentsOf.get(id)?.length
  const postOf = (id: Post['id'] | undefined) => (id && get(structure, id)) || null
  const appointments = all(structure, 'appointment').flatMap((record): MissingDocument[] => {
    const runs = (!record.from || record.from <= on) && (!record.until || record.until >= on)
    const number = spoken(record.decreeNo)
    if ((!runs && number === null) || !lacks(record.id)) return []
    const of = { kind: 'appointment', record, post: postOf(record.postId) } as const
    return [{ ofId: record.id, of, number, date: record.decreeDate ?? record.from }]
  })
  const steps = all(structure, 'step').flatMap((record): MissingDocument[] => {
    const vacancy = get(structure, record.vacancyId)
    const number = spoken(record.docNo)
    if (!vacancy || number === null || !lacks(record.id)) return []
    const of = { kind: 'step', record, vacancy, post: postOf(vacancy.postId) } as const
    return [{ ofId: record.id, of, number, date: record.docDate ?? record.doneOn }]
  })
  const approvals = all(structure, 'vacancy').flatMap((record): MissingDocument[] => {
    const number = spoken(record.approvalNo)
    if (number === null || !lacks(record.id)) return []
    const of = { kind: 'vacancy', record, post: postOf(record.postId) } as const
    return [{ ofId: record.id, of, number, date: record.approvalDate }]
  })
  const proposals = decided.flatMap(({ id, name, on: date }): MissingDocument[] =>
    lacks(id) ? [{ ofId: id, of: { kind: 'proposal', name }, number: null, date }] : [],
  )
  const laws = all(structure, 'law').flatMap((record): MissingDocument[] =>
    lacks(record.id)
      ? [{ ofId: record.id, of: { kind: 'law', record }, number: record.number, date: null }]
      : [],
  )
  return [
    ...ordered(appointments),
    ...ordered(steps),
    ...ordered(approvals),
    ...ordered(proposals),
    ...ownRegulation(structure, lacks),
    ...laws,
  ]
}

function ownRegulation(
  structure: Structure,
  lacks: (id: string) => boolean,
): readonly MissingDocument[] {
  const number = spoken(get(structure, OWN_REGULATION)?.value ?? null)
  if (number === null || !lacks(OWN_REGULATION)) return []
  return [{ ofId: OWN_REGULATION, of: { kind: 'regulation' }, number, date: null }]
}

function spoken(number: string | null): string | null {
  return number?.trim() || null
}

/** The latest first; those without a date last. */
function ordered(list: readonly MissingDocument[]): MissingDocument[] {
  return [...list].sort((a, b) => {
    const [left, right] = [a.date ?? '', b.date ?? '']
    return left === right ? (a.ofId < b.ofId ? -1 : 1) : left < right ? 1 : -1
  })
}
