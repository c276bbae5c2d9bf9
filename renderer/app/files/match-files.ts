import { inMegabytes } from '../../domain/attachments/attachment-edits.ts'
import { mostBytes } from '../../domain/attachments/attachments.ts'
import { type ScanMatch, scanMatcher } from '../../domain/attachments/match/match-scans.ts'
import type { Decided, MissingDocument } from '../../domain/attachments/missing-documents.ts'
import { allDocuments } from '../../domain/attachments/missing-documents.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import type { Problem } from '../../domain/values/result.ts'
import type { ChosenMatch, FolderFile } from './attach-matched.ts'

/** No more files are matched at once. */
export const MOST_MATCHED = 2000
/** Between two of these the window goes on. */
const AT_ONCE = 50

/** A file with what it was matched with, and why it cannot be attached where it cannot. */
export interface MatchedFile {
  readonly file: FolderFile
  readonly path: string
  readonly match: ScanMatch
  readonly refused: Problem | null
}

/** What is known of an office when files are matched with it. */
export interface MatchedWith {
  readonly structure: Structure
  readonly on: CalendarDate
  readonly decided: readonly Decided[]
}

/** Matches files, with pauses in which the window draws; by their paths. */
export async function matchFiles(
  files: readonly FolderFile[],
  { structure, on, decided }: MatchedWith,
  pause: () => Promise<void>,
): Promise<MatchedFile[]> {
  const match = scanMatcher(structure, on, allDocuments(structure, on, decided))
  const most = mostBytes(structure)
  const found: MatchedFile[] = []
  for (const file of files.slice(0, MOST_MATCHED)) {
    const one = match(file)
    found.push({ file, path: file.path, match: one, refused: refusal(file, one, most) })
    if (found.length % AT_ONCE === 0) await pause()
  }
  return found
}

function refusal(file: FolderFile, match: ScanMatch, most: number): Problem | null {
  if (match.kind !== 'refused') return null
  const name = file.path.split('/').at(-1) ?? file.path
  if (match.code === 'attachment-too-large')
    return { code: match.code, params: { name, ...inMegabytes(file.bytes, most) } }
  return { code: match.code, params: { name } }
}

/** What is chosen for a file: documents by id; none where it is not attached. */
export type Choices = ReadonlyMap<string, readonly MissingDocument[]>

/** What is chosen before anybody chose: only what is certain. */
export function firstChoices(files: readonly MatchedFile[]): Choices {
  return new Map(
    files.flatMap(({ path, match }) =>
      match.kind === 'matched' ? [[path, [match.to]] as const] : [],
    ),
  )
}

/** Files with the records they are to stand beside. */
export function chosenMatches(files: readonly MatchedFile[], choices: Choices): ChosenMatch[] {
  return files.flatMap(({ file, path }) => {
    const to = (choices.get(path) ?? []).map(({ ofId, of }) => ({
      ofId,
      sort: of.kind === 'proposal' ? ('decision-sheet' as const) : ('document' as const),
    }))
    return to.length > 0 ? [{ file, to }] : []
  })
}
