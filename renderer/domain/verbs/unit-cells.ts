import { LINES, TIPES, UNIT_TYPES } from '../records/form/choices.ts'
import type { UNIT } from '../records/kinds/unit.ts'
import { plainFields, plainValue } from '../records/plain-fields.ts'
import type { UnitId } from '../records/records.ts'
import type { Edit } from '../structure/edit.ts'
import { refuse } from '../values/result.ts'
import { changeUnit, renameUnit } from './unit-edits.ts'

/** What can be typed into a row of a unit: its fields, of which some go by a verb of their own. */
export type UnitField = 'kind' | (string & keyof typeof UNIT.fields)

/** Sets one field of a unit from its text. Refused: a kind, tipe or line that is none. */
export function setUnitField(unitId: UnitId, field: UnitField, text: string): Edit {
  switch (field) {
    case 'name':
      return renameUnit(unitId, text)
    case 'kind':
      return oneOf(UNIT_TYPES, text, (type) => changeUnit(unitId, { type }))
    case 'tipe':
      if (text === '') return changeUnit(unitId, { tipe: null })
      return oneOf(TIPES, text.toUpperCase(), (tipe) => changeUnit(unitId, { tipe }))
    case 'line':
      return oneOf(LINES, text.toLowerCase(), (line) => changeUnit(unitId, { line }))
    default:
      return plainEdit('unit', field, text, (fields) => changeUnit(unitId, fields))
  }
}

/** The edit of a plain field from its text; refused where the field is none, or cannot hold that. */
export function plainEdit(
  kind: 'unit' | 'post',
  name: string,
  text: string,
  edit: (fields: object) => Edit,
): Edit {
  const known = plainFields(kind).find((one) => one.name === name)
  if (!known) return () => refuse(`cell-not-of-${kind}`)
  const value = plainValue(known.field, text)
  return value === undefined ? () => refuse('cell-not-a-value') : edit({ [name]: value })
}

/** The edit for a known word; refused for any other. */
export function oneOf<T extends string>(
  known: readonly T[],
  text: string,
  edit: (word: T) => Edit,
): Edit {
  const word = known.find((one) => one === text)
  return word ? edit(word) : () => refuse('cell-not-a-choice')
}
