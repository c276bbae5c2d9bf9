import { LINES, TIPES, UNIT_TYPES } from '../records/choices.ts'
import type { UnitId } from '../records/records.ts'
import type { Edit } from '../structure/edit.ts'
import { refuse } from '../values/result.ts'
import { changeUnit, renameUnit } from './unit-edits.ts'

export type UnitField = 'name' | 'shortName' | 'kind' | 'tipe' | 'line' | 'code' | 'note'

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
    case 'shortName':
    case 'code':
    case 'note':
      return changeUnit(unitId, { [field]: text || null })
    default:
      return () => refuse('cell-not-of-unit')
  }
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
