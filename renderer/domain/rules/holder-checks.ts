import { outsideRange } from '../ranks/golongan.ts'
import type { Appointment, Person, Post } from '../records/records.ts'
import type { Finding } from '../rule-table/finding.ts'
import { golonganRange } from '../rule-table/ladder-row.ts'
import { appointmentsOfPost } from '../structure/structure.ts'
import { within } from '../values/calendar-date.ts'
import { findingOf, rowFor, type UnitContext } from './unit-context.ts'

/** Findings about those who hold the unit's posts on the day: their golongan, and how many they are. */
export function holderFindings(context: UnitContext): Finding[] {
  return context.posts.flatMap((post) => {
    const holders = holdersOf(context, post)
    return [
      ...holders.flatMap((person) => golongan(context, post, person)),
      ...tooMany(context, post, holders.length),
      ...withoutName(context, post),
    ]
  })
}

function holdersOf({ structure, on }: UnitContext, post: Post): Person[] {
  const holders: Person[] = []
  for (const id of appointmentsOfPost(structure, post.id)) {
    const appointment: Appointment | undefined = structure.tables.appointment.get(id)
    if (appointment?.role !== 'definitif' || !within(on, appointment.from, appointment.until))
      continue
    const person = structure.tables.person.get(appointment.personId)
    if (person) holders.push(person)
  }
  return holders
}

/** One grade below the range is commonly tolerated, so it only informs. */
function golongan(context: UnitContext, post: Post, person: Person): Finding[] {
  if (!post.eselon || !person.golongan || person.status !== 'pns') return []
  const range = golonganRange(context.table, post.eselon)
  const outside = range && outsideRange(person.golongan, post.eselon, range)
  const row = outside ? rowFor(context, 'golongan-range') : null
  if (!row || !range || !outside) return []
  return [
    findingOf(row, context.unit, {
      subjectId: post.id,
      severity: outside >= -1 ? 'info' : 'warning',
      found: person.golongan,
      limit: range.join('–'),
      params: { person: person.name, post: post.title, eselon: post.eselon },
    }),
  ]
}

function tooMany(context: UnitContext, post: Post, named: number): Finding[] {
  const found = named + post.unnamed
  const row = found > post.seats ? rowFor(context, 'seats-exceeded') : null
  return row
    ? [
        findingOf(row, context.unit, {
          subjectId: post.id,
          found,
          limit: post.seats,
          params: { post: post.title },
        }),
      ]
    : []
}

/** A structural post whose holder is known only as a number: its name cannot be printed. */
function withoutName(context: UnitContext, post: Post): Finding[] {
  const row = post.head && post.unnamed > 0 ? rowFor(context, 'bezetting-listed') : null
  return row
    ? [
        findingOf(row, context.unit, {
          subjectId: post.id,
          found: post.unnamed,
          limit: 0,
          params: { post: post.title },
        }),
      ]
    : []
}
