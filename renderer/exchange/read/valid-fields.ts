import {
  ESELONS,
  LINES,
  PERSON_STATUSES,
  POST_CATEGORIES,
  ROLES,
  TIPES,
  UNIT_TYPES,
  VACANCY_CAUSES,
} from '../../domain/records/choices.ts'
import { parseIsoDate } from '../../domain/values/calendar-date.ts'

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  'unit.type': UNIT_TYPES,
  'unit.tipe': TIPES,
  'unit.line': LINES,
  'post.category': POST_CATEGORIES,
  'post.eselon': ESELONS,
  'person.status': PERSON_STATUSES,
  'person.sex': ['male', 'female'],
  'appointment.role': ROLES,
  'appointment.endCause': VACANCY_CAUSES,
}

const DATES = new Set(['birthDate', 'from', 'until', 'decreeDate', 'swornOn'])
const MORE_DATES = new Set(['endDecreeDate', 'approvalDate'])
/** Fields that a record cannot leave empty: without a usable value the maker's own is taken. */
const NEEDED = new Set(['name', 'title', 'order', 'type', 'line', 'category', 'seats', 'unnamed'])
const ALSO_NEEDED = new Set(['status', 'role'])
const COUNTS = new Set(['seats', 'unnamed'])

/** The fields that a record of that kind may hold; what is no known word, date or count is left out. */
export function validFields(
  fields: Readonly<Record<string, unknown>>,
  kind: string,
): Record<string, unknown> {
  const valid: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(fields)) {
    const needed = NEEDED.has(field) || ALSO_NEEDED.has(field)
    if (value === null ? !needed : isValid(kind, field, value)) valid[field] = value
    else if (!needed) valid[field] = null
  }
  return valid
}

function isValid(kind: string, field: string, value: unknown): boolean {
  const choices = CHOICES[`${kind}.${field}`]
  if (choices) return choices.includes(String(value))
  if (DATES.has(field) || MORE_DATES.has(field)) return parseIsoDate(String(value)) !== null
  if (COUNTS.has(field)) return Number.isInteger(value) && (value as number) >= 0
  return true
}
