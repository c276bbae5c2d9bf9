import { folded } from '../../readings/find.ts'
import { nameToldApart } from '../../readings/names-told-apart.ts'
import { officeOf } from '../../readings/offices.ts'
import { spokenOf } from '../../readings/spoken-names.ts'
import { fullName } from '../../records/full-name.ts'
import type { PersonId, Post, Unit, UnitId } from '../../records/records.ts'
import { get, type Structure } from '../../structure/structure.ts'
import type { CalendarDate } from '../../values/calendar-date.ts'
import { type VacantSeat, vacanciesOn } from './vacancies.ts'

/** A vacant seat with the names a list shows, so that sorting and filtering ask no structure. */
export interface RegisterRow extends VacantSeat {
  /** Names the row within one register: post and seat. */
  readonly key: string
  /** With the unit above where the name alone tells too little. */
  readonly unit: string
  /** Perangkat daerah. */
  readonly office: string
  readonly officeId: UnitId
  readonly actingName: string | null
  readonly candidateName: string | null
  /** Folded text of everything a search looks at. */
  readonly text: string
}

/** The register of a day with its names; rows as `vacanciesOn` gives them. */
export function registerRows(
  structure: Structure,
  on: CalendarDate,
  today: CalendarDate = on,
  isCounted?: (post: Post) => boolean,
): RegisterRow[] {
  const offices = new Map<UnitId, Pick<Unit, 'id' | 'name'>>()
  const nameOf = (id: PersonId | null | undefined) => {
    const person = id ? get(structure, id) : undefined
    return person ? fullName(person) : null
  }
  return vacanciesOn(structure, on, today, isCounted).map((seat) => {
    const { unitId } = seat.post
    const unit = nameToldApart(structure, unitId)
    const office = offices.get(unitId) ?? officeOf(structure, unitId) ?? { id: unitId, name: unit }
    offices.set(unitId, office)
    const actingName = nameOf(seat.acting?.appointment.personId)
    const candidateName = nameOf(seat.candidateId)
    const names = [seat.post.title, unit, office.name, actingName ?? '', candidateName ?? '']
    const key = `${seat.post.id} ${seat.seat}`
    const place = { unit, office: office.name, officeId: office.id }
    const text = `${folded(names.join(' '))} ${spokenOf(folded(seat.post.title))}`
    return { ...seat, key, ...place, actingName, candidateName, text }
  })
}
