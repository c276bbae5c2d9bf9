import type { Draft, Preset } from '../read/draft.ts'
import type { ImportWord } from '../read/import-words.ts'
import type { Sheet } from '../read/sheet.ts'
import type { TableSheet } from '../read/table-sheet.ts'
import { ownPeopleTable, ownPostTable, ownUnitTable, readOwnTables } from './own-tables.ts'
import { positionsTable, readPositions } from './positions-table.ts'
import { WAYS } from './read-readings.ts'
import { ukOrganogram } from './uk-organogram.ts'
import { ukTable } from './uk-sheets.ts'

/** A form whose headings leave nothing to guess. */
export interface FixedForm extends Preset {
  /** The name under which it is asked for and told. */
  readonly preset: PresetName
  /** The sheet as the form's table, for what is told of it. */
  table(sheet: Sheet): TableSheet | null
}

function isOwn(sheet: Sheet): boolean {
  return ownTable(sheet) !== null
}

function ownTable(sheet: Sheet): TableSheet | null {
  return ownUnitTable(sheet) ?? ownPostTable(sheet) ?? ownPeopleTable(sheet)
}

/** Forms with fixed headings, in the order they are tried. */
export const FIXED_FORMS: readonly FixedForm[] = [
  { preset: 'uk-organogram', table: ukTable, ...ukOrganogram },
  { preset: 'table', table: ownTable, knows: isOwn, read: readOwnTables },
  {
    preset: 'table',
    table: positionsTable,
    knows: (sheet) => positionsTable(sheet) !== null,
    read: (sheets, problems): Draft =>
      readPositions(
        sheets.map(positionsTable).filter((one) => one !== null),
        problems,
      ),
  },
]

export const PRESET_NAMES = ['uk-organogram', 'siasn-unor', ...WAYS, 'popolo'] as const
export type PresetName = (typeof PRESET_NAMES)[number]

/** Why a form was taken. */
export const PRESET_REASONS: Readonly<Record<PresetName, ImportWord>> = {
  'uk-organogram': 'reason-uk-organogram',
  'siasn-unor': 'reason-siasn-unor',
  table: 'reason-table',
  outline: 'reason-outline',
  listed: 'reason-listed',
  managers: 'reason-managers',
  people: 'reason-people',
  popolo: 'reason-popolo',
}
