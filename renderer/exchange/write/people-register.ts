import { officeOf } from '../../domain/readings/offices.ts'
import type { Appointment, Person, Unit } from '../../domain/records/records.ts'
import { all, appointmentsOfPerson, get, type Structure } from '../../domain/structure/structure.ts'
import { columnsOf, type Telling } from '../../registers/column.ts'
import { exactCell } from '../read/exact-cell.ts'
import { outCell } from '../read/own-cells.ts'
import {
  APPOINTMENT_TABLE,
  columnsOfFilled,
  type OwnColumn,
  PERSON_TABLE,
} from '../read/own-columns.ts'

/** A person with one of the appointments; null for a person who has none. */
export interface PersonRow {
  readonly person: Person
  readonly appointment: Appointment | null
}

/** Every person by name, one row for each appointment and one for a person who has none. */
export function personRows(structure: Structure): PersonRow[] {
  const people = all(structure, 'person').sort(
    (a, b) => a.name.localeCompare(b.name, 'id') || (a.id < b.id ? -1 : 1),
  )
  return people.flatMap((person): PersonRow[] => {
    const held = appointmentsOfPerson(structure, person.id).flatMap(
      (id) => get(structure, id) ?? [],
    )
    if (held.length === 0) return [{ person, appointment: null }]
    return held.map((appointment) => ({ person, appointment }))
  })
}

const column = columnsOf<PersonRow>()

/** What the tables of persons and appointments say of their fields, and what the post of an appointment is. */
export const PEOPLE = [
  ...fieldColumns(PERSON_TABLE, ({ person }) => person),
  ...fieldColumns(APPOINTMENT_TABLE, ({ appointment }) => appointment),
  column('post', {
    head: 'workbook.post',
    holds: 'open',
    cell: {
      tell(row, telling) {
        const post = postOf(row, telling)
        return post ? exactCell(post.title) : ''
      },
    },
  }),
  column('unit', {
    head: 'workbook.unit',
    holds: 'open',
    cell: { tell: (row, telling) => named(unitOf(row, telling, get)?.name) },
  }),
  column('office', {
    head: 'workbook.office',
    holds: 'open',
    cell: { tell: (row, telling) => named(unitOf(row, telling, officeOf)?.name) },
  }),
] as const

/** The columns of a table of these rows: a field of a later version has one where somebody has something there. */
export function filledPeople(rows: readonly PersonRow[]) {
  const filled = columnsOfFilled(
    PERSON_TABLE,
    rows.map(({ person }) => person),
  )
  const empty = new Set<string>(
    PERSON_TABLE.filter((one) => !filled.includes(one)).map(({ field }) => field),
  )
  return PEOPLE.filter(({ id }) => !empty.has(id))
}

function fieldColumns<R extends Person | Appointment>(
  table: readonly OwnColumn<R>[],
  recordOf: (row: PersonRow) => R | null,
) {
  return table.map(({ field, form, heading, holds }) =>
    column(field, {
      head: heading,
      ...(holds ? { holds } : {}),
      cell: { tell: (row) => outCell(recordOf(row)?.[field], form) },
    }),
  )
}

function postOf({ appointment }: PersonRow, { structure }: Telling) {
  return appointment ? get(structure, appointment.postId) : undefined
}

function unitOf(
  row: PersonRow,
  telling: Telling,
  find: (structure: Structure, id: Unit['id']) => Unit | undefined,
): Unit | undefined {
  const post = postOf(row, telling)
  return post && find(telling.structure, post.unitId)
}

function named(name: string | undefined): string {
  return name ? exactCell(name) : ''
}
