import type { PrivateFact } from '../../domain/left-out/private-fact.ts'
import { recordsOf } from '../../domain/structure/structure.ts'
import { leftOutLine, redactionFor } from '../../papers/left-out.ts'
import type { BaganContent } from '../../storage/bagan-file.ts'
import { writeBagan } from '../../storage/bagan-file.ts'
import type { ScanPart } from '../../storage/bagan-scans.ts'
import type { DocumentRow } from '../../storage/database.ts'
import { seal } from '../../storage/sealed-file.ts'
import { loadStructure } from '../../storage/structure-store.ts'
import type { Words } from '../../words/words.ts'
import { sharesFor } from '../workspace/exchange.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'

/** How a copy is wanted. */
export interface CopyWish {
  readonly words: Words
  /** What it does not tell of people. */
  readonly without: readonly PrivateFact[]
  /** Seals it; null: everybody can read it. */
  readonly passphrase: string | null
  /** The scans that go with it; none with a copy that leaves anything of people out. */
  readonly scans?: readonly ScanPart[]
}

/**
 * Everything on disk of an open file: the structure in force, its proposals and the past ones; of an office that is
 * shared also who wrote what, so that a copy goes out as any other does. A part of an office says that it is one.
 */
export async function contentOf(open: OpenWorkspace, name: string): Promise<BaganContent> {
  const { database, workspace, part } = open
  await workspace.settled()
  const shared = part === null ? await sharesFor(open) : null
  const [{ structure, lastSeq }, documents] = await Promise.all([
    loadStructure(database),
    database.documents.toArray(),
  ])
  const content = {
    ...{ name, seq: lastSeq, records: recordsOf(structure), documents },
    ...(part === null ? {} : { leftOut: part }),
  }
  return shared ? { ...content, shared } : content
}

/** A whole `.bagan` copy of that content, or of what may be told of it. */
export async function copyBytes(content: BaganContent, wish: CopyWish): Promise<Uint8Array> {
  const plain = await plainCopy(content, wish)
  return wish.passphrase === null ? plain : seal(plain, wish.passphrase)
}

async function plainCopy(
  content: BaganContent,
  { words, without, scans = [] }: CopyWish,
): Promise<Uint8Array> {
  const wish = { choice: { without }, language: words.language }
  const { records, documents } = content
  const redaction = redactionFor([records, documents], wish)
  if (!redaction) return writeBagan({ ...content, parts: scans })
  // Who wrote what tells values of before, and removed records, which hold people too.
  const { shared: _, ...told } = content
  const data = (row: DocumentRow): DocumentRow => ({ ...row, data: redaction.value(row.data) })
  return writeBagan({
    ...told,
    records: records.flatMap((record) => redaction.record(record) ?? []),
    documents: documents.map(data),
    leftOut: [content.leftOut, leftOutLine(wish)].filter(Boolean).join(' '),
  })
}
