import type { StructureRecord } from '../../domain/records/records.ts'
import type { StoredShares } from '../../domain/structure/journal/exchange.ts'
import { structureOf } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { ok, type Result, refuse } from '../../domain/values/result.ts'
import {
  JSON_FORMS,
  PRESET_NAMES,
  type PresetName,
  presetName,
} from '../../exchange/forms/form-names.ts'
import { countRecords } from '../../exchange/look/count-import.ts'
import type { ImportOutcome, ImportReport } from '../../exchange/read/import-report.ts'
import type { InputFile } from '../../exchange/sheets/load-sheets.ts'
import type { Mapping } from '../../exchange/tables/mapping.ts'
import { type BaganContent, readBagan, storedDocuments } from '../../storage/bagan-file.ts'
import { type ScanPart, scansOfBagan } from '../../storage/bagan-scans.ts'
import { isSealed, unseal } from '../../storage/sealed-file.ts'
import { sharedContent, sharedStateOf } from '../../storage/shared-content.ts'
import { broughtText } from '../../words/telling/brought-text.ts'
import type { Words } from '../../words/words.ts'
import type { AskPassphrase, Unlocking } from './passphrase-question.ts'

/** Who wrote what, with what was open when the file was written closed: nobody goes on with that here. */
async function sharedIn(content: BaganContent): Promise<Pick<InputContent, 'shared'>> {
  const { shared, documents } = content
  if (!shared?.open) return shared ? { shared } : {}
  return { shared: sharedContent(await sharedStateOf(content), documents) }
}

/** What was read, whether from a backup or from tables of another program. */
export interface InputContent extends ImportOutcome {
  /** Proposals and past structures; only a `.bagan` file has them. */
  readonly documents: BaganContent['documents']
  /** Values that could not be taken over as an older version wrote them. */
  readonly brought?: BaganContent['brought']
  /** Who wrote what of it; only a `.bagan` file that was shared tells. */
  readonly shared?: StoredShares
  /** What a copy was made without, in a sentence. */
  readonly leftOut?: string
  /** The scans a `.bagan` file brings, and with how many it was written. */
  readonly scans?: { readonly parts: readonly ScanPart[]; readonly written: number }
}

export type InputPreset = PresetName | 'auto' | 'bagan'
export const INPUT_PRESETS: readonly InputPreset[] = ['auto', ...PRESET_NAMES, 'bagan']
/** Forms of tables: what is no table leaves nothing to choose. */
export const TABLE_PRESETS = (['auto', ...PRESET_NAMES] as const).filter(
  (preset) => !JSON_FORMS.some((form) => form === preset),
)

/** What a form of input is called in the list of forms. */
export function inputPresetName(preset: Exclude<InputPreset, 'bagan'>, words: Words): string {
  return preset === 'auto' ? words('import.preset-auto') : presetName(preset, words)
}

export interface InputOptions {
  readonly preset: InputPreset
  /** A kept mapping, instead of the preset. */
  readonly mapping?: Mapping | null
  /** Sheets and rows the workbook hides are read too. */
  readonly hidden?: boolean
  /** Tables lie on their side; without it they are turned where they look so. */
  readonly turned?: boolean
  readonly words: Words
  /** The day vacancies of a `.bagan` file are counted on. */
  readonly on: CalendarDate
  /** Where a file is sealed; such a file is not opened where it is left out. */
  readonly ask?: AskPassphrase
  /** Where that can be stopped; without it one waits. */
  readonly unlocking?: Unlocking
}

/** Reads files that belong together: one `.bagan`, or the tables of one organisation. */
export async function readInput(
  files: readonly InputFile[],
  options: InputOptions,
): Promise<InputContent> {
  const { preset, words } = options
  const [backup] = files.filter((file) => preset === 'bagan' || isBagan(file))
  if (backup) return readBackup(backup, options)
  const table = preset === 'bagan' ? 'auto' : preset
  // The reader of workbooks is half as large as the rest of the page: it is loaded with the first table.
  const { importFiles } = await import('../../exchange/look/import-files.ts')
  const outcome = await importFiles(files, {
    preset: table,
    language: words.language,
    mapping: options.mapping ?? null,
    hidden: options.hidden ?? false,
    turned: options.turned ?? false,
  })
  return { ...outcome, documents: documentsOf(outcome) }
}

/** Records that were made, not read: a sample. */
export function madeContent(
  name: string,
  records: readonly StructureRecord[],
  on: CalendarDate,
): InputContent {
  return {
    report: reportOf(name, records, shownOn(records) ?? on),
    records,
    reason: '',
    readable: true,
    documents: [],
  }
}

/** The proposals and past structures of a whole workbook; those that are none are left out. */
export function documentsOf({
  stored = [],
}: Pick<ImportOutcome, 'stored'>): BaganContent['documents'] {
  return storedDocuments(stored)
}

async function readBackup(
  file: InputFile,
  { words, on, ask = async () => null, unlocking = (_, work) => work }: InputOptions,
): Promise<InputContent> {
  const opened = await unlocked(file, ask, unlocking)
  const content = opened.ok ? await readBagan(opened.value) : opened
  if (content.ok) {
    const { records, documents, brought = [] } = content.value
    const made = madeContent(file.name, records, on)
    const problems = [
      ...leftOutProblems(file.name, content.value, words),
      ...broughtProblems(file.name, content.value, words),
    ]
    const report = { ...made.report, problems }
    const told = await sharedIn(content.value)
    const { leftOut } = content.value
    const { scans: written = 0 } = content.value
    const part = {
      ...(leftOut ? { leftOut } : {}),
      ...(written > 0 && opened.ok
        ? { scans: { parts: scansOfBagan(opened.value), written } }
        : {}),
    }
    const reason = words('import.reason-bagan')
    return { ...made, report, reason, documents, brought, ...told, ...part }
  }
  const message = words.problem(content.problem)
  const problem = {
    code: 'unreadable',
    severity: 'error',
    sheet: file.name,
    row: null,
    column: null,
    value: null,
    message,
  } as const
  return {
    report: { ...reportOf(file.name, [], on), problems: [problem] },
    records: [],
    reason: message,
    readable: false,
    documents: [],
  }
}

/** That a copy was made without some of what the office has: what it lacks must not be taken for unknown. */
function leftOutProblems(
  sheet: string,
  { leftOut }: BaganContent,
  words: Words,
): ImportReport['problems'] {
  if (!leftOut) return []
  const message = words('import.left-out-copy', { file: sheet, said: leftOut })
  const where = { sheet, row: null, column: null, value: null }
  return [{ code: 'missing-value', severity: 'warning', ...where, message }]
}

/** Each value that could not be taken over, as something to look at. */
function broughtProblems(
  sheet: string,
  { records, brought = [] }: BaganContent,
  words: Words,
): ImportReport['problems'] {
  const structure = structureOf(records)
  return brought.map((one) => ({
    code: typeof one.was === 'number' ? 'bad-number' : 'unreadable',
    severity: 'warning',
    sheet,
    row: null,
    column: one.field,
    value: one.was === null ? null : String(one.was),
    message: broughtText(words, structure, [one]) ?? '',
  }))
}

/** The bytes of a file, unsealed where it is sealed and its passphrase is known. Problems: those of a sealed file. */
export async function unlocked(
  { name, bytes }: InputFile,
  ask: AskPassphrase,
  unlocking: Unlocking,
): Promise<Result<Uint8Array>> {
  if (!isSealed(bytes)) return ok(bytes)
  for (let again = false; ; again = true) {
    const passphrase = await ask(name, again)
    if (passphrase === null) return refuse(again ? 'bagan-passphrase-wrong' : 'bagan-sealed')
    const opened = await unlocking(name, unseal(bytes, passphrase))
    if (opened === null) return refuse('bagan-sealed')
    if (opened.ok || opened.problem.code !== 'bagan-passphrase-wrong') return opened
  }
}

function reportOf(
  file: string,
  records: readonly StructureRecord[],
  on: CalendarDate,
): ImportReport {
  const roots = records.filter(
    (one) => one.kind === 'unit' && one.parentId === null && one.unplaced === null,
  )
  const counts = countRecords(records, on)
  const told = { problems: [], tables: [], passedOver: [], receipt: null }
  return { file, preset: 'bagan', ...counts, abolished: 0, roots: roots.length, ...told }
}

/** The day a file itself wants to be shown on. */
function shownOn(records: readonly StructureRecord[]): CalendarDate | null {
  const setting = records.find(({ id }) => id === 'setting:shownOn')
  return setting?.kind === 'setting' ? (setting.value as CalendarDate) : null
}

/** By its name, or because the first part of the zip is a manifest. */
export function isBagan({ name, bytes }: InputFile): boolean {
  if (name.toLowerCase().endsWith('.bagan') || isSealed(bytes)) return true
  return new TextDecoder('latin1').decode(bytes.subarray(30, 43)) === 'manifest.json'
}
