import type { PaperKind } from '../../papers/order/paper-kind.ts'
import type { FileFormat } from '../../papers/paper-file.ts'
import { ownFormats, PAPERS } from '../../papers/paper-table.ts'

const DATA_FORMATS = [
  'csv',
  'xlsx',
  'json',
  'jsonld',
  'ttl',
  'drawio',
  'html',
] as const satisfies readonly FileFormat[]

/** What a file is for: people who read, tables that come back, registers, other programs. */
export const EXPORT_GROUPS = ['read', 'tables', 'registers', 'programs'] as const
export type ExportGroup = (typeof EXPORT_GROUPS)[number]

/** A kind of paper that is saved as data, and how. */
export interface DataExport {
  readonly kind: PaperKind
  readonly formats: readonly FileFormat[]
  readonly group: ExportGroup
}

/** Tables whose columns another program knows. */
const FOR_PROGRAMS: ReadonlySet<string> = new Set(['visio', 'siasn-unor'])

/** What the Data screen saves: the structure, the registers, what other programs read, and proposals to be read. */
export const EXPORTS: readonly DataExport[] = PAPERS.filter(isSavedHere)
  .map((kind) => ({ kind, formats: dataFormats(kind), group: groupOf(kind) }))
  .filter(({ formats }) => formats.length > 0)

const NAMES: Partial<Record<FileFormat, string>> = {
  drawio: 'draw.io',
  jsonld: 'JSON-LD',
  ttl: 'Turtle',
}

/** What people call a format. */
export function formatName(format: FileFormat): string {
  return NAMES[format] ?? format.toUpperCase()
}

/** Papers of a proposal are saved where they are printed, but for those that are no paper. */
function isSavedHere({ about, data }: PaperKind): boolean {
  return about === 'structure' || about === 'file' || (about === 'proposal' && data !== undefined)
}

function dataFormats(kind: PaperKind): readonly FileFormat[] {
  const own = ownFormats(kind)
  return DATA_FORMATS.filter((format) => own.includes(format))
}

function groupOf({ id, data, group }: PaperKind): ExportGroup {
  if (FOR_PROGRAMS.has(id)) return 'programs'
  if (data?.html) return 'read'
  if (data) return 'programs'
  return group === 'data' ? 'tables' : 'registers'
}
