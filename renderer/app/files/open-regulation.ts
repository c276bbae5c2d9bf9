import type { RecordId, RecordKind, UnitId } from '../../domain/records/records.ts'
import type { Edit } from '../../domain/structure/edit.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { Language } from '../../domain/values/language.ts'
import { ok } from '../../domain/values/result.ts'
import type * as opening from '../../exchange/naskah/open-regulation.ts'
import type { RegulationTold as Told } from '../../exchange/read/regulation-told.ts'
import type { NaskahRead } from '../../exchange/regulation/read-naskah.ts'
import type { InputFile } from '../../exchange/sheets/load-sheets.ts'
import { createImportReader } from './import-reader.ts'

export type RegulationTold = Told
export type ReadText = NaskahRead
export type Opening = opening.Opening
export type NewId = <K extends RecordKind>(kind: K) => RecordId<K>

/** The lines of a regulation in files; else why there are none, in a sentence. */
export type FoundLines =
  | { readonly lines: readonly string[]; readonly reason: null }
  | { readonly lines: null; readonly reason: string | null }

/** One for the window: a worker that has read a text reads the next one sooner. */
const reader = createImportReader()

/** Starts the reader where a file is likely to be asked for. */
export const warmRegulations = () => reader.warm()

/** Reads files beside the page. Rejects with `ReadingStopped` where another reading began. */
export async function linesOfRegulation(
  files: readonly InputFile[],
  language: Language,
): Promise<FoundLines> {
  await reader.load(files, language, [], () => {})
  const { regulations = [], report } = await reader.take()
  const [first] = regulations
  if (first) return { lines: first.lines, reason: null }
  const told = report.problems.find(({ severity }) => severity === 'error') ?? report.problems[0]
  return { lines: null, reason: told?.message ?? null }
}

/** The reader of regulations, loaded when a text is there to read. */
const loaded = () => import('../../exchange/naskah/open-regulation.ts')

/** What a text says, and of which office it most likely is. */
export async function readText(
  structure: Structure,
  lines: readonly string[],
): Promise<{ readonly read: ReadText; readonly office: UnitId | null }> {
  const { readRegulation, officeOfText } = await loaded()
  const read = readRegulation(lines)
  return { read, office: officeOfText(structure, read) }
}

/** A text as it would be taken into an office. */
export async function openText(
  structure: Structure,
  read: ReadText,
  office: UnitId,
  newId: NewId,
): Promise<{ readonly opening: Opening; readonly edit: Edit | null }> {
  const { openedRegulation } = await loaded()
  const answer = openedRegulation(structure, read, office, newId)
  if (answer.lack !== null) return { opening: answer, edit: null }
  const { change } = answer.opened
  const edit: Edit = (now) => {
    if (now === structure) return ok(change)
    // Somebody changed the office while the text was looked at.
    const again = openedRegulation(now, read, office, newId)
    return ok(again.lack === null ? again.opened.change : {})
  }
  return { opening: answer, edit }
}
