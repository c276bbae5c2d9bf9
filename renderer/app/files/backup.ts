import { recordsOf } from '../../domain/structure/structure.ts'
import { writeBagan } from '../../storage/bagan-file.ts'
import { loadStructure } from '../../storage/structure-store.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'

/** A whole `.bagan` copy of what is on disk: the structure in force, its proposals and the past ones. */
export async function backupBytes(open: OpenWorkspace, name: string): Promise<Uint8Array> {
  const { database } = open
  const [{ structure, lastSeq }, documents] = await Promise.all([
    loadStructure(database),
    database.documents.toArray(),
  ])
  return writeBagan({ name, seq: lastSeq, records: recordsOf(structure), documents })
}
