import type { UnitId } from './records.ts'
import { appointmentsOfPerson, get, type Structure } from './structure.ts'

/** Units whose box may say something else in `after` than in `before`; what the two share costs nothing. */
export function touchedBoxes(before: Structure, after: Structure): Set<UnitId> {
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
  return units
}
