import type { Appointment, Law, Post, Step, Vacancy } from '../records/records.ts'
import { derived } from '../structure/derived/derived.ts'
import { all, get, type Structure } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import { OWN_REGULATION } from './attachments.ts'

/** Kinds of documents, in the order they are listed. */
export const MISSING_KINDS = [
  'appointment',
  'step',
  'vacancy',
  'proposal',
  'regulation',
  'law',
] as const
export type MissingKind = (typeof MISSING_KINDS)[number]

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

/** An appointment that runs or bears a number. */
function ofAppointment(read: Structure, on: CalendarDate, id: string): MissingDocument | undefined {
  const record = read.tables.appointment.get(id)
  if (!record) return
  const runs = (!record.from || record.from <= on) && (!record.until || record.until >= on)
  const number = spoken(record.decreeNo)
  if (!runs && number === null) return
  const of = { kind: 'appointment', record, post: postOf(read, record.postId) } as const
  return { ofId: record.id, of, number, date: record.decreeDate ?? record.from }
}

/** A step done under a number. */
function ofStep(read: Structure, _on: CalendarDate, id: string): MissingDocument | undefined {
  const record = read.tables.step.get(id)
  const number = spoken(record?.docNo)
  const vacancy = record && get(read, record.vacancyId)
  if (!record || !vacancy || number === null) return
  const of = { kind: 'step', record, vacancy, post: postOf(read, vacancy.postId) } as const
  return { ofId: record.id, of, number, date: record.docDate ?? record.doneOn }
}

/** A written approval. */
function ofVacancy(read: Structure, _on: CalendarDate, id: string): MissingDocument | undefined {
  const record = read.tables.vacancy.get(id)
  const number = spoken(record?.approvalNo)
  if (!record || number === null) return
  const of = { kind: 'vacancy', record, post: postOf(read, record.postId) } as const
  return { ofId: record.id, of, number, date: record.approvalDate }
}

function ofLaw(read: Structure, _on: CalendarDate, id: string): MissingDocument | undefined {
  const record = read.tables.law.get(id)
  if (!record) return
  return { ofId: record.id, of: { kind: 'law', record }, number: record.number, date: null }
}

const TELLERS = {
  appointment: ofAppointment,
  step: ofStep,
  vacancy: ofVacancy,
  law: ofLaw,
} as const

/** Of every record of a kind its document, while it has no scan. */
const MISSING_OF = {
  appointment: missingOf('appointment'),
  step: missingOf('step'),
  vacancy: missingOf('vacancy'),
  law: missingOf('law'),
} as const

function missingOf(kind: keyof typeof TELLERS) {
  return derived<MissingDocument>({
    name: `missing-of-${kind}`,
    keys: kind,
    same,
    value: (read, on, key) => (lacks(read, key) ? TELLERS[kind](read, on, key) : undefined),
  })
}

/**
 * Documents without a scan on a day, by kind and then by date, the latest first: appointments that run or bear a number,
 * steps done under a number, approvals of the Mendagri, proposals decided, the office's regulation, and laws it rests on.
 * After an edit only what it touches is looked at again.
 */
export function missingDocuments(
  structure: Structure,
  on: CalendarDate,
  decided: readonly Decided[] = [],
): MissingDocument[] {
  const missing = (kind: keyof typeof MISSING_OF) =>
    ordered([...MISSING_OF[kind](structure, on).values()])
  const others = [...ordered(decided.map(ofProposal)), ...ownRegulation(structure)]
  return [
    ...missing('appointment'),
    ...missing('step'),
    ...missing('vacancy'),
    ...others.filter(({ ofId }) => lacks(structure, ofId)),
    ...missing('law'),
  ]
}

/** All documents that are told of, with a scan or without one, in the same order. */
export function allDocuments(
  structure: Structure,
  on: CalendarDate,
  decided: readonly Decided[] = [],
): MissingDocument[] {
  const told = (kind: keyof typeof TELLERS) =>
    ordered(all(structure, kind).flatMap(({ id }) => TELLERS[kind](structure, on, id) ?? []))
  return [
    ...told('appointment'),
    ...told('step'),
    ...told('vacancy'),
    ...ordered(decided.map(ofProposal)),
    ...ownRegulation(structure),
    ...told('law'),
  ]
}

/** The same, worked out a little at a time. */
export function* missingInSlices(
  structure: Structure,
  on: CalendarDate,
): Generator<void, MissingDocument[]> {
  for (const one of Object.values(MISSING_OF)) yield* one.inSlices(structure, on)
  return missingDocuments(structure, on)
}

/** The post a document is about; null where it is about none. */
export function postOfDocument({ of }: MissingDocument): Post | null {
  return 'post' in of ? of.post : null
}

function ofProposal({ id, name, on }: Decided): MissingDocument {
  return { ofId: id, of: { kind: 'proposal', name }, number: null, date: on }
}

function ownRegulation(structure: Structure): readonly MissingDocument[] {
  const number = spoken(get(structure, OWN_REGULATION)?.value)
  if (number === null) return []
  return [{ ofId: OWN_REGULATION, of: { kind: 'regulation' }, number, date: null }]
}

function lacks(structure: Structure, id: string): boolean {
  return !structure.groups.attachmentsOf.get(id)?.length
}

function postOf(structure: Structure, id: Post['id']): Post | null {
  return get(structure, id) ?? null
}

function spoken(number: string | null | undefined): string | null {
  return number?.trim() || null
}

/** Records are what they are: the same ones tell the same document. */
function same(a: MissingDocument, b: MissingDocument): boolean {
  return partsOf(a).every((part, at) => part === partsOf(b)[at])
}

function partsOf({ of }: MissingDocument): readonly unknown[] {
  return Object.values(of)
}

/** The latest first; those without a date last. */
function ordered(list: readonly MissingDocument[]): MissingDocument[] {
  return [...list].sort((a, b) => {
    const [left, right] = [a.date ?? '', b.date ?? '']
    return left === right ? (a.ofId < b.ofId ? -1 : 1) : left < right ? 1 : -1
  })
}
