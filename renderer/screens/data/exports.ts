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
] as const satisfies readonly FileFormat[]

/** A kind of paper that is saved as data, and how. */
interface DataExport {
  readonly kind: PaperKind
  readonly formats: readonly FileFormat[]
}

/** What the Data screen saves: the structure, the registers, and what other programs read. */
export const EXPORTS: readonly DataExport[] = PAPERS.filter(({ about }) => about === 'structure')
  .map((kind) => ({ kind, formats: dataFormats(kind) }))
  .filter(({ formats }) => formats.length > 0)
  .sort((a, b) => placeOf(a.kind) - placeOf(b.kind))

const NAMES: Partial<Record<FileFormat, string>> = {
  drawio: 'draw.io',
  jsonld: 'JSON-LD',
  ttl: 'Turtle',
}

/** What people call a format. */
export function formatName(format: FileFormat): string {
  return NAMES[format] ?? format.toUpperCase()
}

function dataFormats(kind: PaperKind): readonly FileFormat[] {
  const own = ownFormats(kind)
  return DATA_FORMATS.filter((format) => own.includes(format))
}

function placeOf({ data, group }: PaperKind): number {
  if (data) return 2
  return group === 'data' ? 0 : 1
}
