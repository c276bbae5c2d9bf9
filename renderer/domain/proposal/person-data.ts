import type { AnyFinding } from '../findings/all-findings.ts'
import { allFindings } from '../findings/all-findings.ts'
import type { PrintedSet } from '../paper/printed-set.ts'
import type {
  Absence,
  Appointment,
  Override,
  Person,
  PersonId,
  Post,
  Term,
  Vacancy,
} from '../records/records.ts'
import type { JournalEntry, StoredLabel } from '../structure/journal/history.ts'
import { all, appointmentsOfPerson, get, pathUp, type Structure } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import type { Proposal } from './proposal.ts'

/** A post held, acted on or held once: what the program knows of it. */
export interface HeldFact {
  readonly title: string
  /** The unit and those above, from the top down. */
  readonly place: string
  readonly held: Appointment | Term
}

/** A line of a proposal that is about somebody. */
export interface ProposalFact {
  readonly proposal: string
  readonly version: number
  readonly no: number
  readonly name: string
  readonly reason: string
}

/** An entry of the history that changed something of somebody. */
export interface ActOnRecord {
  readonly seq: number
  /** ISO moment. */
  readonly at: string
  /** Nama petugas; null where nothing was said. */
  readonly by: string | null
  readonly label: StoredLabel
}

/** Everything an office holds about one person. */
export interface PersonData {
  readonly person: Person
  readonly posts: readonly HeldFact[]
  readonly absences: readonly Absence[]
  /** Cases in which the person is the candidate. */
  readonly candidacies: readonly { readonly post: Post; readonly case: Vacancy }[]
  readonly findings: readonly AnyFinding[]
  /** What was accepted with a reason. */
  readonly accepted: readonly Override[]
  readonly proposals: readonly ProposalFact[]
  /** Names of structures once in force that hold the person. */
  readonly pasts: readonly string[]
  readonly printed: readonly PrintedSet[]
  /** Entries of the history; none of a file, which holds no history. */
  readonly acts: readonly ActOnRecord[]
}

/** Where else than in force somebody may stand. */
export interface BesideForce {
  readonly proposals: readonly Proposal[]
  readonly pasts: readonly { readonly name: string; readonly structure: Structure | null }[]
  readonly printed: readonly PrintedSet[]
}

/** What an office holds about a person, of today and of before; null where nobody has that id. */
export function personData(
  structure: Structure,
  personId: PersonId,
  on: CalendarDate,
  { proposals, pasts, printed }: BesideForce,
): PersonData | null {
  const person = get(structure, personId)
  if (!person) return null
  const appointments = appointmentsOfPerson(structure, personId).flatMap(
    (id) => get(structure, id) ?? [],
  )
  const own = new Set<string>([personId, ...appointments.map(({ id }) => id)])
  const { open, accepted } = allFindings(structure, on)
  const findings = [...open, ...accepted.map(({ finding }) => finding)]
  return {
    person,
    posts: [
      ...appointments.map((held) => heldFact(structure, held)),
      ...all(structure, 'term')
        .filter((term) => term.personId === personId)
        .map((held) => ({ title: held.title, place: held.unitPath, held })),
    ].sort((a, b) => ((a.held.from ?? '') < (b.held.from ?? '') ? -1 : 1)),
    absences: all(structure, 'absence').filter((one) => one.personId === personId),
    candidacies: all(structure, 'vacancy').flatMap((one) => {
      const post = one.candidateId === personId ? get(structure, one.postId) : undefined
      return post ? [{ post, case: one }] : []
    }),
    findings: findings.filter(({ subjectId }) => own.has(subjectId)),
    accepted: all(structure, 'override').filter(({ subjectId }) => own.has(subjectId)),
    proposals: proposals.flatMap((one) => linesOf(one, own)),
    pasts: pasts.flatMap(({ name, structure: past }) =>
      past?.tables.person.get(personId) ? [name] : [],
    ),
    acts: [],
    printed: printed.filter(
      ({ appointmentId }) => appointmentId !== null && own.has(appointmentId),
    ),
  }
}

function heldFact(structure: Structure, held: Appointment): HeldFact {
  const post = get(structure, held.postId)
  const path = post ? pathUp(structure, post.unitId).map(({ name }) => name) : []
  return { title: post?.title ?? '', place: path.reverse().join(' / '), held }
}

function linesOf(proposal: Proposal, own: ReadonlySet<string>): ProposalFact[] {
  return proposal.versions.flatMap(({ no: version, acts }) =>
    acts
      .filter(({ id, recordIds }) => own.has(id) || recordIds.some((one) => own.has(one)))
      .map(({ no, name, reason }) => ({ proposal: proposal.name, version, no, name, reason })),
  )
}

/** What an entry did to the person, or to what names them; null where it did nothing. */
export function actOnRecord(entry: JournalEntry, own: ReadonlySet<string>): ActOnRecord | null {
  const { seq, at, by = null, label, change, documents = [] } = entry
  const drafts = documents.flatMap((event) => (event.type === 'draft' ? [event.change] : []))
  const isTheirs = [change, ...drafts].some((one) => Object.keys(one).some((id) => own.has(id)))
  return isTheirs ? { seq, at, by, label } : null
}

/** The ids under which a person is on record: their own, and those of what they hold or held, and of absences. */
export function idsOnRecord({ person, posts, absences }: PersonData): ReadonlySet<string> {
  return new Set([person.id, ...posts.map(({ held }) => held.id), ...absences.map(({ id }) => id)])
}
