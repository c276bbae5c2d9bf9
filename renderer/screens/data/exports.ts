import {
  drawioBytes,
  type ExportContext,
  popoloBytes,
  TABLE_NAMES,
  type TableName,
  tableCsv,
  tablesXlsx,
} from '../../papers/export-tables.ts'

/** One way a part of the file can be saved. */
export interface ExportFormat {
  readonly extension: string
  readonly label: string
  /** Null for the backup, which is made of more than the structure. */
  readonly bytes: ((context: ExportContext) => Uint8Array) | null
}

export type ExportName = TableName | 'workbook' | 'popolo' | 'drawio' | 'backup'

interface ExportEntry {
  readonly name: ExportName
  readonly formats: readonly ExportFormat[]
}

/** What the Data screen saves, in the order it is shown. */
export const EXPORTS: readonly ExportEntry[] = [
  {
    name: 'workbook',
    formats: [
      {
        extension: 'xlsx',
        label: 'XLSX',
        bytes: (context) => tablesXlsx(['units', 'posts', 'people'], context),
      },
    ],
  },
  ...TABLE_NAMES.map((name) => ({
    name,
    formats: [
      {
        extension: 'csv',
        label: 'CSV',
        bytes: (context: ExportContext) => tableCsv(name, context),
      },
      {
        extension: 'xlsx',
        label: 'XLSX',
        bytes: (context: ExportContext) => tablesXlsx([name], context),
      },
    ],
  })),
  { name: 'popolo', formats: [{ extension: 'json', label: 'JSON', bytes: popoloBytes }] },
  { name: 'drawio', formats: [{ extension: 'drawio', label: 'draw.io', bytes: drawioBytes }] },
  { name: 'backup', formats: [{ extension: 'bagan', label: '.bagan', bytes: null }] },
]
