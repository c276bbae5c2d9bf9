import type { PaperKind } from '../../papers/order/paper-kind.ts'
import type { FileFormat } from '../../papers/paper-file.ts'
import { ownFormats, PAPERS } from '../../papers/paper-table.ts'
import type { Words } from '../../words/words.ts'

const DATA_FORMATS = [
  'csv',
  'xlsx',
  'json',
  'jsonld',
  'ttl',
  'drawio',
  'html',
  'ics',
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

/** A table that only one other program reads. */
const FOR_PROGRAMS: ReadonlySet<string> = new Set(['visio'])

/** What the Data screen saves: the structure, the registers, what other programs read, and proposals to be read. */
export const EXPORTS: readonly DataExport[] = PAPERS.filter(isSavedHere)
  .map((kind) => ({ kind, formats: dataFormats(kind), group: groupOf(kind) }))
  .filter(({ formats }) => formats.length > 0)

const NAMES: Partial<Record<FileFormat, string>> = {
  drawio: 'draw.io',
  jsonld: 'JSON-LD',
  ttl: 'Turtle',
  ics: 'iCalendar (ICS)',
}

/** What people call a format. */
export function formatName(format: FileFormat): string {
  return NAMES[format] ?? format.toUpperCase()
}

/** What saving a paper in a format is called, wherever it is offered. */
export function exportAction(words: Words, id: string, name: string, format: string) {
  return { of: `${id}.${format}`, label: words('data.save-as', { what: name, format }) }
}

/** Everything this screen saves, by the ids and names it has there. */
export function exportActions(words: Words, hasProposals: boolean) {
  const papers = EXPORTS.filter(({ kind }) => kind.about !== 'proposal' || hasProposals)
  return [
    ...papers.flatMap(({ kind, formats }) =>
      formats.map((format) =>
        exportAction(words, kind.id, kind.name[words.language], formatName(format)),
      ),
    ),
    ...backupFormats(words).map((format) =>
      exportAction(words, 'backup', words('data.backup'), format),
    ),
  ].map(({ of, label }) => ({ id: `data.${of}` as const, label }))
}

/** A copy as it is, and one sealed. */
export function backupFormats(words: Words): readonly [string, string] {
  return ['.bagan', `.bagan ${words('data.sealed')}`]
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
