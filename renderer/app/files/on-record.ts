import {
  type ActOnRecord,
  actOnRecord,
  type BesideForce,
} from '../../domain/proposal/person-data.ts'
import type { StoredDocument } from '../../domain/structure/journal/document-event.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { ok, type Result, refuse } from '../../domain/values/result.ts'
import { readPrinted } from '../../storage/printed-store.ts'
import { pastStructureOf, readDocuments } from '../../storage/proposal-store.ts'
import { CannotOpen, HeldElsewhere } from '../workspace/newer-data.ts'
import { openExisting, type Program } from './program.ts'

/** What a closed office holds, in force and beside it. */
export interface OfficeOnRecord {
  readonly structure: Structure
  readonly beside: BesideForce
}

/** What documents hold beside what is in force. */
export function besideForce(documents: readonly StoredDocument[]): BesideForce {
  const { proposals, pasts } = readDocuments(documents)
  return {
    proposals,
    printed: readPrinted(documents),
    pasts: pasts.map(({ id, name }) => ({
      name,
      structure: pastStructureOf(documents.find((one) => one.id === id)),
    })),
  }
}

/** All that is on record in an office that is closed; whoever works in it elsewhere is named. */
export async function onRecord(program: Program, id: string): Promise<Result<OfficeOnRecord>> {
  const opened = await openExisting(program, id).catch((error: Error) => error)
  if (opened instanceof Error) return cannotOpen(opened)
  try {
    await opened.workspace.settled()
    const documents = await opened.database.documents.toArray()
    const { structure } = opened.workspace.getState()
    return ok({ structure, beside: besideForce(documents) })
  } finally {
    await opened.close()
  }
}

/** What was done to a person in an office that is closed, the first first; none where it cannot be opened. */
export async function actsAbout(
  program: Program,
  id: string,
  own: ReadonlySet<string>,
): Promise<readonly ActOnRecord[]> {
  const opened = await openExisting(program, id).catch(() => null)
  if (!opened) return []
  try {
    const acts: ActOnRecord[] = []
    await opened.database.journal.orderBy('seq').each((entry) => {
      const act = actOnRecord(entry, own)
      if (act) acts.push(act)
    })
    return acts
  } finally {
    await opened.close()
  }
}

function cannotOpen(error: Error): Result<never> {
  const isTold = error instanceof HeldElsewhere || error instanceof CannotOpen
  return isTold
    ? { ok: false, problem: error.problem }
    : refuse('office-failed', { reason: error.message })
}
