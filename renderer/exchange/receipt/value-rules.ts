import { categoryOfEselon } from '../../domain/ranks/eselon.ts'
import { readGolongan } from '../../domain/records/cell-values.ts'
import type { Appointment, Person, Post, Vacancy } from '../../domain/records/records.ts'
import { titleWithoutRole } from '../names/role-words.ts'
import { saidVacant } from '../names/vacant-words.ts'
import { eselonTold, saysNoEselon } from '../read/eselon-cell.ts'
import { isNothing, sexOf, statusTold, tellsOfPost } from '../read/holder-records.ts'
import { readDate, readNumber, splitTerm } from '../read/parse-cells.ts'
import { nameKey } from '../read/sheet.ts'
import { categoryTold, isOfLine, saysOfLine } from '../read/unit-row.ts'
import { causeTold, stageTold } from '../read/vacancy-cells.ts'
import { type CellFacts, changed, left, type Rule, TAKEN, type Verdict } from './verdict.ts'

/** Whether another row told the record first: what that row says stands. */
function fromOtherRow({ facts, sheet, row }: CellFacts, id: string): boolean {
  const first = facts.made.firstRow(id)
  return first !== null && (first.row !== row || first.sheet !== sheet)
}

/** What nobody can read: of a post that an earlier row told it was not looked at. */
function unread(cell: CellFacts): Verdict {
  const { posts } = cell.found
  if (posts.length === 0) return left('no-post')
  return posts.every(({ id }) => fromOtherRow(cell, id)) ? left('other-row') : null
}

function field<R extends { readonly id: string }>(
  cell: CellFacts,
  records: readonly R[],
  value: (one: R) => string | number | null,
  same: (value: string | number | null) => boolean,
): Verdict {
  if (records.some((one) => same(value(one)))) return TAKEN
  const other = records.find((one) => fromOtherRow(cell, one.id))
  return other ? left('other-row', String(value(other) ?? '')) : null
}

/** A column about a person. */
function ofPerson(
  value: (one: Person) => string | number | null,
  same: (value: string | number | null, text: string) => boolean,
): Rule {
  return (cell) => {
    const { people } = cell.found
    if (people.length === 0) return left('nobody')
    return field(cell, people, value, (one) => same(one, cell.text))
  }
}

/** A column about who holds a post since when, by which decree. */
function ofAppointment(
  value: (one: Appointment) => string | null,
  same: (value: string | number | null, text: string) => boolean,
): Rule {
  return (cell) => {
    const { appointments, people } = cell.found
    if (appointments.length === 0) return left(people.length === 0 ? 'nobody' : 'no-post')
    return field(cell, appointments, value, (one) => same(one, cell.text))
  }
}

function ofPost(
  value: (one: Post) => string | number | null,
  same: (value: string | number | null, cell: CellFacts) => boolean,
): Rule {
  return (cell) => {
    const { posts } = cell.found
    if (posts.length === 0) return left('no-post')
    return field(cell, posts, value, (one) => same(one, cell))
  }
}

const sameText = (value: string | number | null, text: string) =>
  value !== null && nameKey(String(value)) === nameKey(text)
const sameDate = (value: string | number | null, text: string) =>
  value !== null && value === readDate(text)

export const decreeNo = ofAppointment(({ decreeNo: no }) => no, sameText)
export const decreeDate = ofAppointment(({ decreeDate: date }) => date, sameDate)
export const swornOn = ofAppointment(({ swornOn: date }) => date, sameDate)
export const since = ofAppointment(
  ({ from }) => from,
  (value, text) => value === splitTerm(text).from,
)
export const until: Rule = (cell) => {
  const told = ofAppointment(({ until: last }) => last, sameDate)(cell)
  if (told) return told
  // Of several posts one after the other an earlier one ends where the next begins.
  const [ended] = cell.found.appointments.filter(({ until: last }) => last !== null)
  return ended?.until ? changed('ended', ended.until) : null
}

export const birthDate = ofPerson(({ birthDate: date }) => date, sameDate)
export const golonganSince = ofPerson(({ golonganSince: date }) => date, sameDate)
export const contractFrom = ofPerson(
  ({ contractFrom: date }) => date,
  (value, text) => value === splitTerm(text).from,
)
export const contractUntil = ofPerson(({ contractUntil: date }) => date, sameDate)
export const golongan = ofPerson(
  (one) => one.golongan,
  (value, text) => value === readGolongan(text) || sameText(value, text),
)
export const frontTitle = ofPerson((one) => one.frontTitle, sameText)
export const backTitle = ofPerson((one) => one.backTitle, sameText)
export const sex: Rule = (cell) => {
  if (cell.found.people.length > 0 && sexOf(cell.text) === null) return null
  return ofPerson(
    (one) => one.sex,
    (value, text) => value === sexOf(text),
  )(cell)
}

/** What only a text tells of a person. */
export function told(name: 'education' | 'training' | 'certificates' | 'discipline'): Rule {
  return (cell) =>
    isNothing(cell.text) ? left('nothing') : ofPerson((one) => one[name], sameText)(cell)
}

/** The kind of a person, that they act, or that the post is vacant or definitive. */
export const status: Rule = (cell) => {
  const { text, found } = cell
  const kind = statusTold(text)
  if (kind !== null) {
    return ofPerson(
      (one) => one.status,
      (value) => value === kind,
    )(cell)
  }
  const { role } = titleWithoutRole(`${text} x`)
  if (role !== null && found.appointments.some((one) => one.role === role)) return TAKEN
  const held = found.appointments.some((one) => one.role === 'definitif')
  if (saidVacant(text) && found.posts.length === 0) return left('no-post')
  if (saidVacant(text)) return held ? null : TAKEN
  if (!tellsOfPost(text)) return found.people.length === 0 ? left('nobody') : null
  return held ? TAKEN : left('other-columns')
}

export const eselon: Rule = (cell) => {
  const read = eselonTold(cell.text)
  if (saysNoEselon(cell.text) && cell.found.posts.some((one) => one.eselon === null)) return TAKEN
  if (read === null) {
    const kind = categoryTold(cell.text)
    if (kind === null || cell.found.posts.length === 0) return unread(cell)
    return category(cell)
  }
  return ofPost(
    (one) => one.eselon,
    (value) => value === read,
  )(cell)
}

export const category: Rule = (cell) => {
  const kind = categoryTold(cell.text)
  const { posts } = cell.found
  if (saysOfLine(cell.text) && posts.some((one) => isOfLine(one.category))) return TAKEN
  if (kind === null) return unread(cell)
  const rank = posts.find((one) => one.eselon !== null)?.eselon ?? null
  if (rank !== null && categoryOfEselon(rank) !== kind) {
    return left('other-columns', categoryOfEselon(rank))
  }
  return ofPost(
    (one) => one.category,
    (value) => value === kind,
  )(cell)
}

export const kelas = ofPost(
  (one) => one.kelas,
  (value, { text }) => value === Number(/\d+/.exec(text)?.[0]),
)

export const seats: Rule = (cell) => {
  const { text, facts } = cell
  const count = readNumber(text)
  if (count === null) return unread(cell)
  return counted(
    cell,
    count,
    (post) => {
      // Several rows of one post have its seats together.
      return post.seats - Math.max(0, facts.made.rowsOf(post.id) - 1)
    },
    ({ seats: all }) => all,
  )
}

export const filled: Rule = (cell) => {
  const count = readNumber(cell.text)
  if (count === null) return unread(cell)
  const heldBy = (post: Post) =>
    post.unnamed +
    cell.found.appointments.filter(({ postId, role }) => postId === post.id && role === 'definitif')
      .length
  const parts = cell.all('filled').map((text) => readNumber(text) ?? 0)
  const sum = parts.reduce((all, part) => all + part, 0)
  if (parts.length > 1 && cell.found.posts.some((post) => heldBy(post) === sum)) return TAKEN
  return counted(cell, count, heldBy, heldBy)
}

function counted(
  cell: CellFacts,
  count: number,
  exact: (post: Post) => number,
  whole: (post: Post) => number,
): Verdict {
  const { posts } = cell.found
  if (posts.length === 0) return left('no-post')
  if (posts.some((post) => whole(post) === count || exact(post) === count)) return TAKEN
  const rounded = posts.find((post) => exact(post) === Math.ceil(count))
  if (rounded) return changed('rounded', String(Math.ceil(count)))
  const other = posts.find((post) => fromOtherRow(cell, post.id))
  if (other) return left('other-row', String(whole(other)))
  const [post] = posts
  return post && whole(post) !== count ? changed('counted', String(whole(post))) : null
}

/** What the office has counted itself is counted anew. */
export const difference: Rule = (cell) => {
  const { found, text, beside } = cell
  if (found.posts.length === 0) return left('no-post')
  const told = readNumber(text.replace(/^[+−–-]\s*/, ''))
  const [needed, held] = [readNumber(beside('seats')), readNumber(beside('filled'))]
  // Where nothing else tells who is there, the seats that lack tell it.
  const lacks = found.posts.some(({ seats: all, unnamed }) => all - unnamed === told)
  if (held === null && needed !== null && lacks) return TAKEN
  if (told === null || needed === null || held === null) return left('counted-anew')
  return told === Math.abs(needed - held) ? TAKEN : left('counted-anew', String(held - needed))
}

/** What stands of a vacancy: since when, why, how far. */
function ofVacancy(
  value: (one: Vacancy) => string | null,
  same: (value: string | number | null, text: string) => boolean,
): Rule {
  return (cell) => {
    const { vacancies, posts, appointments } = cell.found
    if (posts.length === 0) return left('no-post')
    if (vacancies.length > 0) return field(cell, vacancies, value, (one) => same(one, cell.text))
    return appointments.some(({ role }) => role === 'definitif') ? left('held') : null
  }
}

export const vacantSince = ofVacancy((one) => one.since, sameDate)
export const targetDate = ofVacancy((one) => one.targetDate, sameDate)
export const vacancyStage = ofVacancy(
  (one) => one.stage,
  (value, text) => value === stageTold(text),
)
export const vacancyCause: Rule = (cell) => {
  const known = ofVacancy(
    (one) => one.cause,
    (value, text) => value === causeTold(text),
  )(cell)
  if (known && causeTold(cell.text) !== null) return known
  return ofVacancy(({ note: own }) => own, sameText)(cell) ?? known
}

/** A remark: of the unit, the post or the person, or what it says of who acts. */
export const note: Rule = (cell) => {
  const { text, found } = cell
  const key = nameKey(text)
  const kept = [...found.units, ...found.posts, ...found.people, ...found.vacancies]
  if (kept.length === 0) return left('no-post')
  if (kept.some((one) => one.note !== null && nameKey(one.note).includes(key))) return TAKEN
  const { role } = titleWithoutRole(`${text} x`)
  if (role !== null && found.appointments.some((one) => one.role === role)) return TAKEN
  const other = kept.find((one) => one.note !== null && fromOtherRow(cell, one.id))
  return other ? left('other-row', other.note ?? '') : null
}
