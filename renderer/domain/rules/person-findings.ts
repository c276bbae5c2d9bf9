import { nipIssues, numberName } from '../ranks/nip.ts'
import type { Person, PersonId, UnitId } from '../records/records.ts'
import { type EffectiveRow, ruleRow, ruleTable } from '../rule-table/effective-rules.ts'
import type { Finding } from '../rule-table/finding.ts'
import { type RuleName, severityOf } from '../rule-table/rule-names.ts'
import { derived } from '../structure/derived/derived.ts'
import { appointmentsOfPerson, get, type Structure } from '../structure/structure.ts'
import { type CalendarDate, within } from '../values/calendar-date.ts'
import { stateOf } from './unit-context.ts'

/** The unit a person is shown at: that of the definitive post, else of the latest. */
export function unitOfPerson(
  structure: Structure,
  personId: PersonId,
  on: CalendarDate,
): UnitId | null {
  let unitId: UnitId | null = null
  for (const id of appointmentsOfPerson(structure, personId)) {
    const appointment = structure.tables.appointment.get(id)
    const post = appointment && get(structure, appointment.postId)
    if (!post) continue
    unitId = post.unitId
    if (appointment.role === 'definitif' && within(on, appointment.from, appointment.until)) break
  }
  return unitId
}

/** A finding of that row about a person. */
export function personFinding(
  row: EffectiveRow<RuleName>,
  person: Person,
  unitId: UnitId | null,
  given: Pick<Finding, 'found' | 'limit' | 'params'> & { readonly severity?: Finding['severity'] },
): Finding {
  return {
    rule: row.rule,
    severity: given.severity ?? severityOf(row.rule),
    subjectId: person.id,
    unitId,
    found: given.found,
    limit: given.limit,
    article: row.article,
    sourceState: stateOf(row),
    params: { person: person.name, found: given.found, limit: given.limit ?? '', ...given.params },
  }
}

/** Findings about the persons themselves: their NIP, and more than one definitive post on the day. */
export const findingsByPerson = derived<readonly Finding[]>({
  name: 'findings-by-person',
  keys: 'person',
  value(read, on, key) {
    const person = get(read, key as PersonId)
    if (!person) return undefined
    const found = [...nip(read, on, person), ...definitivePosts(read, on, person)]
    return found.length > 0 ? found : undefined
  },
})

function nip(structure: Structure, on: CalendarDate, person: Person): Finding[] {
  const row = ruleRow(ruleTable(structure, on), 'nip', 'all')
  if (!row) return []
  const issues = nipIssues(person)
  if (issues.length === 0) return []
  const unitId = unitOfPerson(structure, person.id, on)
  return issues.map(({ code, found, limit }) =>
    personFinding(row, person, unitId, {
      found,
      limit,
      params: { code, number: numberName(person) },
      ...(code === 'nip-pppk' || code === 'nip-pppk-year' ? { severity: 'info' as const } : {}),
    }),
  )
}

function definitivePosts(structure: Structure, on: CalendarDate, person: Person): Finding[] {
  const ids = appointmentsOfPerson(structure, person.id)
  if (ids.length < 2) return []
  const posts = new Set<string>()
  for (const id of ids) {
    const one = structure.tables.appointment.get(id)
    if (one?.role === 'definitif' && within(on, one.from, one.until)) posts.add(one.postId)
  }
  const row =
    posts.size > 1 ? ruleRow(ruleTable(structure, on), 'one-definitive-post', 'all') : null
  if (!row) return []
  const titles = [...posts].map((id) => structure.tables.post.get(id)?.title ?? '').join('; ')
  return [
    personFinding(row, person, unitOfPerson(structure, person.id, on), {
      found: posts.size,
      limit: row.limit,
      params: { posts: titles },
    }),
  ]
}
