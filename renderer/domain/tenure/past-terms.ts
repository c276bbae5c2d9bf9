import { attachmentsOf } from '../attachments/attachments.ts'
import { termRecord } from '../records/record-makers.ts'
import type { Appointment, Attachment, Term } from '../records/records.ts'
import { apply, type Change, squash } from '../structure/change.ts'
import { type Edit, put } from '../structure/edit.ts'
import { takenOut } from '../structure/references.ts'
import { get, pathUp, type Structure } from '../structure/structure.ts'
import { addDays, type CalendarDate } from '../values/calendar-date.ts'
import { ok, refuse } from '../values/result.ts'

/** The first day without the posts that go, and by which decree. */
export interface Gone {
  readonly on: CalendarDate
  readonly decreeNo: string | null
  readonly decreeDate: CalendarDate | null
}

/**
 * What was held on posts that a change takes away, as terms of the persons who stay: the history of a person outlives
 * the post, and so do the scans of what was held. What still ran ends on the day before; what was to begin later never
 * did.
 */
export function pastTermsOf(before: Structure, change: Change, gone: Gone): (Term | Attachment)[] {
  const terms: (Term | Attachment)[] = []
  for (const delta of Object.values(change)) {
    const held = delta.before
    if (delta.after || held?.kind !== 'appointment') continue
    if (!isTaken(change, held.postId) || isTaken(change, held.personId)) continue
    const term = termOf(before, held, gone)
    if (!term) continue
    const scans = attachmentsOf(before, held.id)
    terms.push(term, ...scans.map((scan) => ({ ...scan, ofId: term.id })))
  }
  return terms
}

/** An edit of the structure in force, with what it takes of the histories of people kept as terms with their scans. */
export function keepingTerms(edit: Edit, gone: Gone): Edit {
  return (structure) => {
    const done = edit(structure)
    if (!done.ok) return done
    const terms = pastTermsOf(structure, done.value, gone)
    if (terms.length === 0) return done
    return ok(squash(done.value, put(apply(structure, done.value), terms)))
  }
}

/** Takes a term off a history that never was, its post having been made by mistake. */
export function removeTerm(id: Term['id']): Edit {
  return (structure) =>
    get(structure, id) ? ok(takenOut(structure, [id])) : refuse('appointment-gone')
}

function isTaken(change: Change, id: string): boolean {
  return change[id] !== undefined && change[id].after === null
}

function termOf(structure: Structure, held: Appointment, gone: Gone): Term | null {
  const post = get(structure, held.postId)
  const last = addDays(gone.on, -1)
  if (!post || (held.from !== null && held.from > last)) return null
  const { personId, role, from, decreeNo, decreeDate, swornOn } = held
  const cut = held.until === null || held.until > last
  const path = pathUp(structure, post.unitId).map(({ name }) => name)
  return termRecord({
    id: `term:${held.id.slice('appointment:'.length)}`,
    personId,
    title: post.title,
    category: post.category,
    eselon: post.eselon,
    unitName: path[0] ?? '',
    unitPath: path.reverse().join(' / '),
    role,
    from,
    until: cut ? last : (held.until ?? last),
    decreeNo,
    decreeDate,
    swornOn,
    endCause: cut ? 'penyederhanaan-organisasi' : held.endCause,
    endDecreeNo: cut ? gone.decreeNo : held.endDecreeNo,
    endDecreeDate: cut ? gone.decreeDate : held.endDecreeDate,
  })
}
