import type { z } from 'zod'
import type { PastId, PastStructure } from '../domain/proposal/in-force/past.ts'
import type { Proposal } from '../domain/proposal/proposal.ts'
import { recordProblem } from '../domain/records/record-problem.ts'
import type { StructureRecord } from '../domain/records/records.ts'
import { seenFields } from '../domain/structure/journal/cleaned-filing.ts'
import type { StoredDocument } from '../domain/structure/journal/document-event.ts'
import { type Structure, structureOf } from '../domain/structure/structure.ts'
import type { BaganDatabase } from './database.ts'
import { pastSchema, proposalSchema } from './proposal-schema.ts'
import type { UnreadableRow } from './structure-store.ts'

export interface LoadedDocuments {
  readonly proposals: readonly Proposal[]
  readonly pasts: readonly PastStructure[]
  /** Rows that are neither, as they were found; they stay where they are. */
  readonly unreadable: readonly UnreadableRow[]
}

/** Reads all proposals and the list of past structures; every row passes its schema. */
export async function loadDocuments(database: BaganDatabase): Promise<LoadedDocuments> {
  return readDocuments(await database.documents.toArray())
}

/** The same of rows from a file. */
export function readDocuments(rows: readonly StoredDocument[]): LoadedDocuments {
  const proposals: Proposal[] = []
  const pasts: PastStructure[] = []
  const unreadable: UnreadableRow[] = []
  for (const row of rows) {
    const { id, kind } = row
    const data = seenFields(row.data)
    if (kind === 'printed') continue
    const proposal = kind === 'proposal' ? proposalSchema.safeParse(data) : null
    const past = kind === 'past' ? pastSchema.safeParse(data) : null
    if (proposal?.success) proposals.push(proposal.data)
    else if (past?.success) pasts.push(past.data)
    else unreadable.push({ id: String(id), field: troubleOf(proposal ?? past), row })
  }
  proposals.sort((a, b) => b.seq - a.seq)
  pasts.sort((a, b) => b.seq - a.seq)
  return { proposals, pasts, unreadable }
}

/** The field that does not fit: the first a schema names, as the row calls it. */
function troubleOf(parsed: z.ZodSafeParseResult<unknown> | null): string {
  const [issue] = parsed?.error?.issues ?? []
  if (!issue) return 'kind'
  const extra = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  return String(issue.path[0] ?? extra ?? 'data')
}

/** The structure once in force under that id, or null where its row is gone or holds something else. */
export async function loadPast(database: BaganDatabase, id: PastId): Promise<Structure | null> {
  return pastStructureOf(await database.documents.get(id))
}

/** The same of a row from a file. */
export function pastStructureOf(row: StoredDocument | undefined): Structure | null {
  const { records } = (row?.data ?? {}) as { readonly records?: unknown }
  if (!Array.isArray(records) || records.some((record) => recordProblem(record) !== null)) {
    return null
  }
  return structureOf(records as StructureRecord[])
}
