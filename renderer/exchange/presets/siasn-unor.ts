import type { Preset } from '../read/draft.ts'
import type { Sheet } from '../read/sheet.ts'
import { type Aliases, openTable, type TableSheet } from '../read/table-sheet.ts'
import { readTree } from './flat-table.ts'

const COLUMNS: Aliases = {
  id: ['id', 'unorid', 'idunor'],
  parent: ['diatasanid', 'atasanid'],
  unit: ['namaunor'],
  title: ['namajabatan'],
  code: ['cepatkode', 'kodecepat'],
  eselon: ['eselon', 'namaeselon'],
  holder: ['pemimpinnama', 'namapemimpin', 'pemimpinpnsnama'],
  nip: ['pemimpinnip'],
}

function table(sheet: Sheet): TableSheet | null {
  return openTable(sheet, COLUMNS, ['id', 'parent', 'unit'])
}

/** SIASN, ref_unor: units with Id, DiatasanId, NamaUnor and the title of who leads them, NamaJabatan. */
export const siasnUnor: Preset = {
  knows: (sheet) => table(sheet) !== null,
  read: (sheets, problems) =>
    readTree(
      sheets.map(table).filter((one) => one !== null),
      problems,
      { id: 'id', parent: 'parent' },
    ),
}
