import { ownOtherTable } from '../presets/own-others.ts'
import { ownPeopleTable, ownPostTable, ownUnitTable } from '../presets/own-tables.ts'
import { DOCUMENT_COLUMNS, otherKinds } from '../read/other-kinds.ts'
import { aliasesOf } from '../read/own-cells.ts'
import type { Sheet } from '../read/sheet.ts'
import { openTable } from '../read/table-sheet.ts'
import { holder } from './holder-rules.ts'
import { MEANING_RULES } from './meaning-rules.ts'
import { id, parent, unitName } from './name-rules.ts'
import { OWN_PEOPLE_RULES, OWN_POST_RULES, OWN_UNIT_RULES, ownOtherRules } from './own-rules.ts'
import { left, type Rule, TAKEN } from './verdict.ts'

/** One post a row, each with its unit and that unit's parent. */
const POSITION_RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...Object.entries(MEANING_RULES),
  ['unitId', id],
  ['unitParent', parent],
  ['unit', (cell) => unitName(cell) ?? namedBefore(cell)],
  ['name', (cell) => (cell.found.people.length > 0 ? holder(cell) : unitName(cell))],
])

/** A unit that an earlier row has named otherwise bears that name. */
const namedBefore: Rule = ({ found, facts, row, sheet }) => {
  const unit = found.units.find(({ id: one }) => {
    const first = facts.made.firstRow(one)
    return first !== null && (first.row !== row || first.sheet !== sheet)
  })
  return unit ? left('other-row', unit.name) : null
}

/** A proposal or past structure is kept as it was stored, whole. */
const DOCUMENT_RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>(
  DOCUMENT_COLUMNS.map((column) => [column, () => TAKEN]),
)

/** The rules of a sheet whose headings leave nothing to guess. */
export function rulesOfForm(sheet: Sheet): ReadonlyMap<string, Rule> {
  if (ownUnitTable(sheet)) return OWN_UNIT_RULES
  if (ownPostTable(sheet)) return OWN_POST_RULES
  if (ownPeopleTable(sheet)) return OWN_PEOPLE_RULES
  if (!ownOtherTable(sheet)) return POSITION_RULES
  const other = otherKinds().find(({ columns }) => openTable(sheet, aliasesOf(columns), ['id']))
  return other ? ownOtherRules(other) : DOCUMENT_RULES
}
