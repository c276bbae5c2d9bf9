import type { Line } from '../../domain/sharing/batch-name.ts'
import { closeBatch } from '../../domain/sharing/close-batch.ts'
import type { FolderFile } from '../../domain/sharing/folder-files.ts'
import { type PartIds, partOf, wholePart } from '../../domain/sharing/part.ts'
import { outlived, toPublish } from '../../domain/sharing/publishing.ts'
import { lastOf, type Seen, withBatches } from '../../domain/sharing/seen.ts'
import type { SharedState } from '../../domain/sharing/shared-state.ts'
import type { Exchange } from '../../domain/structure/journal/exchange.ts'
import { ok, type Result } from '../../domain/values/result.ts'
import type { BaganDatabase } from '../../storage/database.ts'
import { exchangeOf, seenAt } from '../../storage/exchanges.ts'
import { type LaidBy, writeFolderFile } from '../../storage/folder-file.ts'
import { sealForFolder } from '../../storage/folder-seal.ts'
import {
  earlier,
  filed,
  HERE,
  lineOf,
  nameOn,
  type Office,
  sendState,
  whenQuiet,
} from '../workspace/exchange.ts'
import { ExchangeRefused, granted } from '../workspace/exchange-trouble.ts'
import { noteSent } from '../workspace/sharing-now.ts'
import { type FolderDesktop, nameIn } from './folder-access.ts'
import type { FolderMemory } from './folder-memory.ts'

export interface LayingParts {
  readonly office: Office & { readonly id: string }
  readonly desktop: FolderDesktop
  readonly laidBy: LaidBy
}

/**
 * Lays what is new of this line into the folder, as one file or two. Answers what is remembered of it then.
 * Throws `ExchangeRefused`; what was not laid down then goes with the next.
 * @param files what lies there
 */
export async function layIntoFolder(
  { office, desktop, laidBy }: LayingParts,
  memory: FolderMemory,
  files: readonly FolderFile[],
): Promise<FolderMemory> {
  const { database, workspace, id } = office
  const sent = await sendNamed(office, memory.isPassing)
  // Nothing can be written here just now, which is told where it is saved.
  if (!sent.ok) throw new ExchangeRefused(sent.problem.code, '', sent.problem)
  const { state, line } = sent.value
  const seq = (await database.meta.get('head'))?.lastExchange ?? workspace.getState().lastSeq
  const { published, group, key } = memory
  const since = published && (await toldSince(database, published.seq, seq))
  const own = files.filter((file) => file.line === line)
  const wanted = toPublish(line, state.seen, own, published, since?.seen ?? null)
  if (!wanted) return memory
  let bytes = published?.line === line ? published.bytes : 0
  for (const kind of wanted.kinds) {
    const isPart = kind === 'lines' && since !== null
    const part = isPart ? partOf(state, since.ids, since.seen) : wholePart(state)
    const file = { line, number: wanted.number, kind }
    const plain = writeFolderFile(file, part, laidBy)
    const whole = key === null ? plain : await sealForFolder(plain, key)
    bytes = isPart ? bytes + whole.length : 0
    granted(await desktop.writeShared({ id, group, line, file: nameIn(file), bytes: whole }))
  }
  const gone = outlived(own, state.seen).map(nameIn)
  // What stays lies in nobody's way.
  if (gone.length > 0) await desktop.dropShared({ id, group, line, files: gone })
  await noteSent(database, seq)
  const laid = { line, number: wanted.number, bytes, seq }
  return {
    ...memory,
    published: laid,
    isPassing: false,
    people: { ...memory.people, [line]: laidBy },
  }
}

/** Closes what is open; what only passes on has a name of the line all the same. */
async function sendNamed(
  office: Office,
  isPassing: boolean,
): Promise<Result<{ readonly state: SharedState; readonly line: Line }>> {
  const sent = await sendState(office, HERE)
  if (!sent.ok) return sent
  const line = await lineOf(office, HERE)
  const { state } = sent.value
  if (!isPassing && lastOf(state.seen, line) > 0) return ok({ state, line })
  return whenQuiet(office, async (standing) => {
    const name = nameOn(line, standing.state, HERE)
    const closed = closeBatch(standing.state, standing.open, name, standing.by)
    const named = { ...closed, seen: withBatches(closed.seen, [name]) }
    const shared = exchangeOf(named, standing.documents, earlier(standing))
    const label = { code: 'send-copy', params: {} } as const
    const filing = { change: {}, documents: [], shared }
    const done = await filed(office, label, 'send', filing, standing)
    return done.ok ? ok({ state: named, line }) : done
  })
}

interface ToldSince {
  readonly seen: Seen
  readonly ids: PartIds
}

/** What the exchanges after an entry told anew; null where that cannot be said, as one told all there is. */
async function toldSince(
  database: BaganDatabase,
  from: number,
  to: number,
): Promise<ToldSince | null> {
  const records = new Set<string>()
  const documents = new Set<string>()
  for (let seq: number | null = to; seq !== null && seq >= from; ) {
    const shared: Exchange | undefined = (await database.journal.get(seq))?.shared
    if (!shared) return null
    if (seq === from) {
      const seen = await seenAt(database, seq)
      return seen && { seen, ids: { records: [...records], documents: [...documents] } }
    }
    for (const [id] of shared.stamps) records.add(id)
    for (const [id] of shared.documents) documents.add(id)
    seq = shared.previous
  }
  return null
}
