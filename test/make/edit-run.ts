import { ROLES } from '../../renderer/domain/records/form/choices.ts'
import {
  appointmentRecord,
  personRecord,
  postRecord,
  unitRecord,
} from '../../renderer/domain/records/record-makers.ts'
import type { RecordId, RecordKind } from '../../renderer/domain/records/records.ts'
import type { Edit } from '../../renderer/domain/structure/edit.ts'
import type { Structure } from '../../renderer/domain/structure/structure.ts'
import { addDays, type CalendarDate, day } from '../../renderer/domain/values/calendar-date.ts'
import { abolishUnits } from '../../renderer/domain/verbs/abolish.ts'
import {
  addPerson,
  appoint,
  changeAppointment,
  changePerson,
  endAppointmentOn,
  removeAppointment,
} from '../../renderer/domain/verbs/appointment-edits.ts'
import {
  abolishPost,
  addPost,
  changePost,
  movePost,
  reorderPost,
} from '../../renderer/domain/verbs/post-edits.ts'
import {
  addUnit,
  changeUnit,
  moveUnit,
  type Place,
  renameUnit,
  reorderUnit,
} from '../../renderer/domain/verbs/unit-edits.ts'
import type { Random } from '../../renderer/samples/random.ts'

/** One edit as a person might make it, whatever the structure holds; some will be refused. */
export function randomEdit(structure: Structure, random: Random, tag: string): Edit {
  const any = <K extends RecordKind>(kind: K) => anyOf(structure, random, kind)
  const unitId = any('unit')
  const postId = any('post')
  const personId = any('person')
  const appointmentId = any('appointment')
  const verbs: readonly [weight: number, edit: () => Edit][] = [
    [6, () => addUnit(newUnit(structure, random, tag))],
    [
      6,
      () =>
        moveUnit(unitId, random.chance(0.05) ? null : any('unit'), anyPlace(any('unit'), random)),
    ],
    [3, () => reorderUnit(unitId, random.between(-3, 3))],
    [3, () => renameUnit(unitId, `Unit ${tag}`)],
    [2, () => changeUnit(unitId, { line: random.chance(0.5) ? 'komando' : 'koordinasi' })],
    [1, () => abolishUnits([unitId])],
    [7, () => addPost(newPost(unitId, random, tag))],
    [3, () => changePost(postId, { title: `Jabatan ${tag}`, head: random.chance(0.2) })],
    [2, () => changePost(postId, { reportsTo: any('post') })],
    [3, () => movePost(postId, unitId)],
    [2, () => reorderPost(postId, random.between(-2, 2))],
    [2, () => abolishPost(postId)],
    [4, () => addPerson(personRecord({ id: `person:${tag}`, name: `Pegawai ${tag}` }))],
    [2, () => changePerson(personId, { golongan: 'IV/a' })],
    [8, () => appoint({ ...newAppointment(random, tag), personId, postId })],
    [4, () => endAppointmentOn(appointmentId, anyDay(random), 'promosi', { no: null, date: null })],
    [2, () => changeAppointment(appointmentId, { from: anyDay(random) })],
    [1, () => removeAppointment(appointmentId)],
  ]
  let at = random.between(0, verbs.reduce((sum, [weight]) => sum + weight, 0) - 1)
  for (const [weight, edit] of verbs) {
    at -= weight
    if (at < 0) return edit()
  }
  throw new Error('No verb was picked')
}

/** An id that is there, or, where the structure has none of the kind (and now and then anyhow), one that is not. */
function anyOf<K extends RecordKind>(structure: Structure, random: Random, kind: K): RecordId<K> {
  const table = structure.tables[kind]
  if (table.size === 0 || random.chance(0.01)) return `${kind}:tidak-ada` as RecordId<K>
  // Not by a list of all: an edit is made so often that most of a test's time would go there.
  let left = random.between(0, table.size - 1)
  for (const part of table.shared()) {
    if (left >= part.size) left -= part.size
    else for (const id of part.keys()) if (left-- === 0) return id as RecordId<K>
  }
  throw new Error(`No ${kind} was picked`)
}

function anyPlace(unitId: RecordId<'unit'>, random: Random): Place {
  return random.pick<Place>(['last', { before: unitId }, { after: unitId }, 'last'])
}

function anyDay(random: Random): CalendarDate {
  return addDays(day('2018-10-04'), random.between(-900, 300))
}

function newUnit(structure: Structure, random: Random, tag: string) {
  const parentId = random.chance(0.02) ? null : anyOf(structure, random, 'unit')
  const {
    kind: _,
    order: __,
    ...unit
  } = unitRecord({
    id: `unit:${tag}`,
    parentId,
    order: 0,
    name: `Unit ${tag}`,
    type: 'seksi',
  })
  const { kind, unitId, order, head, ...post } = newHead(tag)
  return { unit, place: 'last', head: random.chance(0.7) ? post : null } as const
}

function newHead(tag: string) {
  return postRecord({
    id: `post:kepala-${tag}`,
    unitId: `unit:${tag}`,
    order: 0,
    title: `Kepala Unit ${tag}`,
    head: true,
    category: 'pengawas',
  })
}

function newPost(unitId: RecordId<'unit'>, random: Random, tag: string) {
  const {
    kind: _,
    order: __,
    ...post
  } = postRecord({
    id: `post:${tag}`,
    unitId,
    order: 0,
    title: `Analis ${tag}`,
    head: random.chance(0.1),
    category: 'pelaksana',
    seats: random.between(0, 4),
  })
  return post
}

function newAppointment(random: Random, tag: string) {
  const from = random.chance(0.1) ? null : anyDay(random)
  const { kind: _, ...appointment } = appointmentRecord({
    id: `appointment:${tag}`,
    personId: 'person:x',
    postId: 'post:x',
    role: random.pick(['definitif', ...ROLES]),
    from,
    until: from && random.chance(0.3) ? addDays(from, random.between(-2, 400)) : null,
  })
  return appointment
}
