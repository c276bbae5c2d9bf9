import type { UnitId } from '../records/records.ts'
import { appointmentsOfPerson, get, type Structure, unitsUp } from '../structure/structure.ts'

/**
 * Units whose box may say something else in `after` than in `before`, those above them included: a box tells the
 * staffing of all below it. What the two share costs nothing.
 */
export function touchedBoxes(before: Structure, after: Structure): Set<UnitId> {
  if (before.tables.limit !== after.tables.limit)
    return new Set(after.tables.unit.keys() as Iterable<UnitId>)
  const units = new Set<UnitId>()
  before.tables.unit.differences(after.tables.unit, (id) => {
    units.add(id as UnitId)
  })
  before.tables.post.differences(after.tables.post, (_, was, is) => {
    if (was) units.add(was.unitId)
    if (is) units.add(is.unitId)
  })
  for (const structure of [before, after]) {
    const addPost = (id: string | undefined) => {
      const post = id ? structure.tables.post.get(id) : undefined
      if (post) units.add(post.unitId)
    }
    before.tables.appointment.differences(after.tables.appointment, (_, was, is) => {
      addPost(was?.postId)
      addPost(is?.postId)
    })
    before.tables.person.differences(after.tables.person, (_, was, is) => {
      const person = is ?? was
      if (!person) return
      for (const id of appointmentsOfPerson(structure, person.id)) {
        addPost(get(structure, id)?.postId)
      }
    })
  }
  for (const structure of [before, after]) {
    for (const id of unitsUp(structure, [...units])) units.add(id)
  }
  return units
}
