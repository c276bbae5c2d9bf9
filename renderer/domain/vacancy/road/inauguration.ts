import { byProtocol } from '../../readings/protocol.ts'
import { fullName } from '../../records/full-name.ts'
import type { Appointment, Person, Post, Step, Term } from '../../records/records.ts'
import { get, type Structure } from '../../structure/structure.ts'
import { ownHeldOn } from '../../tenure/own-post.ts'
import { addDays, type CalendarDate } from '../../values/calendar-date.ts'
import { stepOfFilling } from './after-swearing.ts'

/** One who is sworn in at a pelantikan. */
export interface SwornIn {
  readonly appointment: Appointment
  readonly person: Person
  readonly post: Post
  /** The post left by it, also one that is no more. */
  readonly from: Post | Term | undefined
}

/** A pelantikan: all who are sworn in on one day. */
export interface Inauguration {
  readonly on: CalendarDate
  /** Where and at what hour, as noted; null where it is not. */
  readonly place: string | null
  /** The invitation, where its step was written down. */
  readonly invitation: Step | null
  readonly people: readonly SwornIn[]
}

/** The pelantikan on a day, else the next one that is decided, else the latest before; null where there is none. */
export function inaugurationAt(structure: Structure, on: CalendarDate): Inauguration | null {
  const days = new Set<CalendarDate>()
  structure.tables.appointment.forEach(({ role, swornOn }) => {
    if (role === 'definitif' && swornOn) days.add(swornOn)
  })
  const sorted = [...days].sort()
  const day = sorted.find((one) => one >= on) ?? sorted.at(-1)
  return day ? inaugurationOf(structure, day) : null
}

function inaugurationOf(structure: Structure, on: CalendarDate): Inauguration {
  const people: SwornIn[] = []
  let place: string | null = null
  let invitation: Step | null = null
  structure.tables.appointment.forEach((appointment) => {
    if (appointment.role !== 'definitif' || appointment.swornOn !== on) return
    const person = get(structure, appointment.personId)
    const post = get(structure, appointment.postId)
    if (!person || !post) return
    const before = addDays(appointment.from ?? on, -1)
    people.push({ appointment, person, post, from: ownHeldOn(structure, person.id, before) })
    // Where it takes place is the note of the step of the pelantikan.
    place ??= stepOfFilling(structure, appointment, 'pelantikan')?.note ?? null
    invitation ??= stepOfFilling(structure, appointment, 'undangan') ?? null
  })
  const order = byProtocol(structure)
  const sorted = people.sort(
    (a, b) => order(a.post, b.post) || (fullName(a.person) < fullName(b.person) ? -1 : 1),
  )
  return { on, place, invitation, people: sorted }
}
