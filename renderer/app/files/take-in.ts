import type { Edit } from '../../domain/structure/edit.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import { keepingTerms } from '../../domain/tenure/past-terms.ts'
import { type CalendarDate, parseIsoDate } from '../../domain/values/calendar-date.ts'
import { ok, type Result } from '../../domain/values/result.ts'
import type { Receipt } from '../../exchange/read/import-receipt.ts'
import type { ImportOutcome } from '../../exchange/read/import-report.ts'
import { secondHolder } from '../../exchange/update/one-seat.ts'
import type { SinceLast } from '../../exchange/update/since-last.ts'
import * as update from '../../exchange/update/update-office.ts'
import type { Words } from '../../words/words.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'
import { type FromFiles, openContent } from './open-file.ts'
import type { Program } from './program.ts'
import { documentsOf } from './read-input.ts'

export type OfficeUpdate = update.Update
export type UpdateDifference = update.Update['differences'][number]

/** Opens what was read as a new file. */
export function openOutcome(
  program: Program,
  outcome: ImportOutcome,
  words: Words,
): Promise<FromFiles> {
  return openContent(
    program,
    outcome.report.file,
    { ...outcome, documents: documentsOf(outcome) },
    words,
  )
}

/** In what the files differ from the office that is open. */
export function updateFrom(office: Structure, outcome: ImportOutcome): OfficeUpdate {
  return update.updateOf(office, outcome.report.file, outcome)
}

/** What the ticked differences say has happened to posts since. */
export function sinceIn(
  found: OfficeUpdate,
  taken: ReadonlySet<string>,
  on: CalendarDate,
): SinceLast {
  return update.sinceOf(found, taken, on)
}

/** The day the table was brought in the last time; null where the history does not tell it. */
export async function broughtBefore(
  { database }: Pick<OpenWorkspace, 'database'>,
  { keptIn, again }: OfficeUpdate,
): Promise<CalendarDate | null> {
  if (!again) return null
  const entry = await database.journal
    .orderBy('seq')
    .reverse()
    .filter(({ change }) => Object.hasOwn(change, keptIn))
    .first()
  return entry ? parseIsoDate(entry.at.slice(0, 10)) : null
}

/** A value as it is told: the name of the record where it is an id. */
export function valueName(
  { office, file }: OfficeUpdate,
  value: string | number | boolean,
): string {
  const id = String(value)
  const record = id.includes(':') ? (get(office, id) ?? get(file, id)) : undefined
  if (record?.kind === 'unit' || record?.kind === 'person') return record.name
  return record?.kind === 'post' ? record.title : id
}

/**
 * Brings the ticked differences into the office with the receipt of their table, as one change that one undo takes back. A copy of the file as it was
 * goes into its folder first.
 */
export async function takeUpdate(
  { workspace, backups }: Pick<OpenWorkspace, 'workspace' | 'backups'>,
  found: OfficeUpdate,
  taken: ReadonlySet<string>,
  on: CalendarDate,
  receipt: Receipt | null,
): Promise<Result<unknown>> {
  await backups.ensure()
  const label = { code: 'import-file', params: { name: found.name } } as const
  const edit: Edit = (structure) => {
    const now = structure === found.office ? found : { ...found, office: structure }
    const change = update.updateChange(now, taken, on, receipt)
    const problem = secondHolder(structure, change)
    return problem ? { ok: false, problem } : ok(change)
  }
  // Histories outlive the posts a file does not have any more.
  return workspace.run(label, keepingTerms(edit, { on, decreeNo: null, decreeDate: null }))
}
