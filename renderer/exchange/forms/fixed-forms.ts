import { ownListTable, readLists } from '../presets/own-lists.ts'
import { ownOtherTable } from '../presets/own-others.ts'
import { ownPeopleTable, ownPostTable, ownUnitTable, readOwnTables } from '../presets/own-tables.ts'
import { positionsTable, readPositions } from '../presets/positions-table.ts'
import { readRegulations, regulationOf } from '../presets/regulation.ts'
import type { Preset } from '../read/draft.ts'
import type { ProblemList } from '../read/problem-list.ts'
import type { Sheet } from '../read/sheet.ts'
import type { TableSheet } from '../read/table-sheet.ts'
import { LIST_RULES } from '../receipt/list-rules.ts'
import type { Rule } from '../receipt/verdict.ts'
import type { PresetName } from './form-names.ts'
import { UK_ORGANOGRAM } from './uk-organogram/about.ts'
import { ukTable } from './uk-organogram/uk-sheets.ts'

/** How a form is read. */
export interface FormReader extends Pick<Preset, 'read'> {
  /** What becomes of its cells, by their meanings; without it what the sheet says of itself. */
  readonly rules?: ReadonlyMap<string, Rule>
}

/** A form whose headings leave nothing to guess. */
export interface FixedForm extends Pick<Preset, 'knows'> {
  /** The name under which it is asked for and told. */
  readonly preset: PresetName
  /** Lists that are read with the units and posts beside them, whatever form or way tells these. */
  readonly beside?: true
  /** The sheet as the form's table, for what is told of it. */
  table(sheet: Sheet): TableSheet | null
  /** Its reader, which comes with the first sheet of its kind where few offices ever have one. */
  reader(): FormReader | Promise<FormReader>
}

function ownTable(sheet: Sheet): TableSheet | null {
  return ownUnitTable(sheet) ?? ownPostTable(sheet) ?? ownPeopleTable(sheet) ?? ownOtherTable(sheet)
}

/** Forms with fixed headings, in the order they are tried. */
export const FIXED_FORMS: readonly FixedForm[] = [
  {
    preset: UK_ORGANOGRAM.preset,
    table: ukTable,
    knows: (sheet) => ukTable(sheet) !== null,
    async reader() {
      const [{ readOrganogram }, { UK_RULES }] = await Promise.all([
        import('./uk-organogram/read-organogram.ts'),
        import('./uk-organogram/uk-rules.ts'),
      ])
      return { read: readOrganogram, rules: UK_RULES }
    },
  },
  {
    preset: 'table',
    table: ownTable,
    knows: (sheet) => ownTable(sheet) !== null,
    reader: () => ({ read: readOwnTables }),
  },
  {
    preset: 'table',
    table: positionsTable,
    knows: (sheet) => positionsTable(sheet) !== null,
    reader: () => ({
      read: (sheets: readonly Sheet[], problems: ProblemList) =>
        readPositions(
          sheets.map(positionsTable).filter((one) => one !== null),
          problems,
        ),
    }),
  },
  {
    preset: 'table',
    beside: true,
    table: ownListTable,
    knows: (sheet) => ownListTable(sheet) !== null,
    reader: () => ({
      rules: LIST_RULES,
      read: (sheets: readonly Sheet[], problems: ProblemList) => {
        const { records, standIns } = readLists(sheets, [], problems)
        return { records: [...standIns, ...records], standIns, abolished: 0, roots: 0 }
      },
    }),
  },
  {
    preset: 'regulation',
    table: () => null,
    knows: (sheet) => regulationOf(sheet) !== null,
    reader: () => ({ read: readRegulations }),
  },
]
