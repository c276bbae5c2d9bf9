import type { RecordKind, StructureRecord, Unit } from '../../domain/records/records.ts'
import { textOfExactCell } from '../read/exact-cell.ts'
import { type OtherKind, otherKinds } from '../read/other-kinds.ts'
import { outCell } from '../read/own-cells.ts'
import {
  APPOINTMENT_TABLE,
  type OwnColumn,
  PERSON_TABLE,
  POST_TABLE,
  UNIT_TABLE,
} from '../read/own-columns.ts'
import { readDate } from '../read/parse-cells.ts'
import { nameKey } from '../read/sheet.ts'
import { type CellFacts, left, type Rule, TAKEN } from './verdict.ts'

type AnyColumn = OwnColumn<StructureRecord>

/** A column of our own tables holds one field of one kind of record. */
function ownField(kind: RecordKind, { field, form }: AnyColumn): Rule {
  return ({ text, found, facts, sheet, row }) => {
    const plain = textOfExactCell(text)
    const own = found.ids.flatMap((id) => {
      const one = facts.byId.get(id)
      return one?.kind === kind ? [one] : []
    })
    for (const one of own) {
      const value = (one as unknown as Readonly<Record<string, unknown>>)[field]
      if (form === 'flag') {
        const isYes = /^(ya|yes|true|1)$/i.test(plain)
        if (value === isYes && (isYes || /^(tidak|no|false|0)$/i.test(plain))) return TAKEN
      } else if (form === 'number') {
        if (value === Number(plain.replace(/^'/, '').replace(',', '.'))) return TAKEN
      } else if (String(outCell(value, form)) === text) return TAKEN
      else if (value !== null && String(outCell(value, 'text')).endsWith(plain)) return TAKEN
      // A value of the office itself may go on over several rows.
      else if (kind === 'setting' && typeof value === 'string' && value.includes(plain))
        return TAKEN
    }
    if (kind === 'appointment' && own.length === 0) return left(text === '' ? 'nothing' : 'no-post')
    const first = own.map(({ id }) => facts.made.firstRow(id)).find((one) => one !== null)
    const other = first && (first.row !== row || first.sheet !== sheet)
    return other ? left('other-row') : null
  }
}

function rulesOf(
  kind: RecordKind,
  columns: readonly OwnColumn<never>[],
  prefix = '',
): [string, Rule][] {
  return columns.map((column) => [
    `${prefix}${column.field}`,
    ownField(kind, column as unknown as AnyColumn),
  ])
}

/** Since when a post is vacant, beside the table of posts: where nothing else tells it, a case does. */
const vacantSince: Rule = ({ text, found, facts }) => {
  const date = readDate(text)
  for (const { id } of found.posts) {
    for (const one of facts.byId.values()) {
      if (one.kind === 'vacancy' && one.postId === id && one.since === date) return TAKEN
    }
  }
  return date === null ? null : left('other-columns')
}

/** A place that is told by name beside its id: of a row that has the id, that one tells it. */
const namedUnit =
  (unitsOf: (cell: CellFacts) => readonly (Unit | undefined)[]): Rule =>
  (cell) => {
    const key = nameKey(textOfExactCell(cell.text))
    const told = unitsOf(cell).some((unit) => unit && nameKey(unit.name) === key)
    return told ? TAKEN : left('other-columns')
  }

export const OWN_UNIT_RULES = new Map<string, Rule>([
  ...rulesOf('unit', UNIT_TABLE as never),
  ['above', namedUnit(({ found, facts }) => found.units.map((unit) => facts.unit(unit.parentId)))],
])
export const OWN_POST_RULES = new Map<string, Rule>([
  ...rulesOf('post', POST_TABLE as never),
  ['vacantSince', vacantSince],
  ['unit', namedUnit(({ found, facts }) => found.posts.map(({ unitId }) => facts.unit(unitId)))],
])
export const OWN_PEOPLE_RULES = new Map([
  ...rulesOf('person', PERSON_TABLE as never),
  ...rulesOf('appointment', APPOINTMENT_TABLE as never, 'appointment.'),
])

/** The rules of a table of another kind of record. */
export function ownOtherRules({ kind, columns }: OtherKind): ReadonlyMap<string, Rule> {
  return new Map(rulesOf(kind, columns as never))
}

/** The rules of the tables of all other kinds. */
export function allOtherRules(): readonly ReadonlyMap<string, Rule>[] {
  return otherKinds().map(ownOtherRules)
}
