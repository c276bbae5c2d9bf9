import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import type { StructureRecord } from '../../domain/records/records.ts'
import { type Change, invert, sameRecord } from '../../domain/structure/change.ts'
import type {
  DocumentEvent,
  DocumentFields,
} from '../../domain/structure/journal/document-event.ts'
import { get } from '../../domain/structure/structure.ts'
import { ok } from '../../domain/values/result.ts'
import type { Unexplained, UnexplainedDocument } from '../../storage/against-story.ts'
import { readBagan } from '../../storage/bagan-file.ts'
import type { BaganDatabase, TrayRow } from '../../storage/database.ts'
import type { Backups } from './backups.ts'
import type { Told } from './mended.ts'
import type { StoryChecker } from './story-checker.ts'
import type { StoryBeginning } from './story-question.ts'
import type { Workspace } from './workspace.ts'

export interface CheckStoryParts {
  readonly id: string
  readonly desktop: Pick<Desktop, 'listSnapshots' | 'readSnapshot'>
  readonly database: BaganDatabase
  readonly workspace: Workspace
  readonly backups: Pick<Backups, 'ensure'>
  readonly check: StoryChecker
  /** ISO moment. */
  now(): string
}

/**
 * Holds the rows against the history that explains them. Where they differ there is a snapshot of what was found,
 * then two entries: what was found, and what the history tells, which undo takes back. Null where all is well, or
 * where the history is lost on its way and no snapshot lies behind.
 */
export async function checkStory(parts: CheckStoryParts): Promise<Told | null> {
  const found = await differences(parts)
  if (!found || found.records.length + found.documents.length === 0) return null
  const { workspace, backups } = parts
  if (!(await workspace.settled())) return null
  await backups.ensure()
  const { records, isPutBack } = await mendRecords(workspace, found.records)
  const documents = await mendDocuments(parts, found.documents)
  if (records.length + documents === 0) return null
  const entries = records.length
  return { mended: { kind: 'records-mended', entries, records, isPutBack, documents }, aside: null }
}

async function differences({ id, database, check, ...parts }: CheckStoryParts) {
  const answer = await check(database, { id, beginning: null })
  if (answer.brokenAt === null) return answer
  const beginning = await oldestBehind({ id, ...parts }, answer.brokenAt)
  return beginning && check(database, { id, beginning })
}

/** The oldest snapshot that can be read and holds all up to that entry: the rest of the history explains the most. */
async function oldestBehind(
  { id, desktop }: Pick<CheckStoryParts, 'id' | 'desktop'>,
  seq: number,
): Promise<StoryBeginning | null> {
  const list = await desktop.listSnapshots({ id })
  const behind = list.ok ? list.value.filter((one) => one.seq >= seq && !one.kept) : []
  for (const { file, seq: at } of behind.toSorted((a, b) => a.seq - b.seq)) {
    const bytes = await desktop.readSnapshot({ id, file })
    const content = bytes.ok ? await readBagan(bytes.value) : null
    if (content?.ok) return { ...content.value, seq: at }
  }
  return null
}

/** Puts on record what was found, then what the history tells; what was edited since stays as it was edited. */
async function mendRecords(
  workspace: Workspace,
  found: readonly Unexplained[],
): Promise<{ readonly records: readonly Unexplained[]; readonly isPutBack: boolean }> {
  const { structure } = workspace.getState()
  const records = found.filter(({ id, after }) =>
    sameRecord((get(structure, id) as StructureRecord | undefined) ?? null, after),
  )
  const change: Change = Object.fromEntries(
    records.map(({ id, before, after }) => [id, { before, after }]),
  )
  if (records.length === 0 || !(await workspace.found(change)).ok) {
    return { records: [], isPutBack: false }
  }
  const label = { code: 'mend-records', params: { count: records.length } } as const
  const { ok: isPutBack } = await workspace.run(label, () => ok(invert(change)))
  return { records, isPutBack }
}

/** Answers how many. What lay there is kept in the tray, verbatim. */
async function mendDocuments(
  { workspace, database, now }: CheckStoryParts,
  documents: readonly UnexplainedDocument[],
): Promise<number> {
  if (documents.length === 0) return 0
  const rows = documents.flatMap(({ id, held }): TrayRow[] =>
    held ? [{ id, at: now(), field: '', row: held, outcome: 'mended' }] : [],
  )
  await database.tray.bulkPut(rows)
  const label = { code: 'mend-documents', params: { count: documents.length } } as const
  const filing = { change: {}, documents: documents.map(asTold) }
  const done = await workspace.file(label, 'proposal', () => ok(filing), 'saved')
  return done.ok ? documents.length : 0
}

function asTold({ id, told, held }: UnexplainedDocument): DocumentEvent {
  if (!told) return { type: 'drop', id }
  const { codes } = (held?.data ?? {}) as DocumentFields
  return {
    type: 'put',
    id,
    data: { ...(told.data as DocumentFields), ...(codes ? { codes } : {}) },
  }
}
