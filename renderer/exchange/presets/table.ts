import type { Preset } from '../read/draft.ts'
import type { Sheet } from '../read/sheet.ts'
import { flatTable, readFlat } from './flat-table.ts'
import { ownPeopleTable, ownPostTable, ownUnitTable, readOwnTables } from './own-tables.ts'
import { positionsTable, readPositions } from './positions-table.ts'

/**
 * Tables with an id and the id of the parent: those this program writes, posts that hang off units, and rows that
 * hang off rows.
 */
export const table: Preset = {
  knows: (sheet) => isOwn(sheet) || positionsTable(sheet) !== null || flatTable(sheet) !== null,
  read(sheets, problems) {
    if (sheets.some(isOwn)) return readOwnTables(sheets.filter(isOwn), problems)
    const positions = sheets.map(positionsTable).filter((one) => one !== null)
    if (positions.length > 0) return readPositions(positions, problems)
    return readFlat(
      sheets.map(flatTable).filter((one) => one !== null),
      problems,
    )
  },
}

function isOwn(sheet: Sheet): boolean {
  return [ownUnitTable, ownPostTable, ownPeopleTable].some((open) => open(sheet) !== null)
}
