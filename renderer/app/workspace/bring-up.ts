import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import { DATA_VERSION } from '../../domain/records/data-version.ts'
import { readNewerBagan, writeBaganOf } from '../../storage/bagan-file.ts'
import type { BaganDatabase, Brought } from '../../storage/database.ts'
import { knownRecords } from '../../storage/known-part.ts'
import {
  dropOlder,
  type OtherData,
  otherVersions,
  readOther,
  type UpgradeMoment,
  upgradeInto,
} from '../../storage/older-database.ts'
import { CannotOpen, NewerData, type Readable } from './newer-data.ts'

export interface BringUpParts {
  readonly id: string
  readonly database: BaganDatabase
  readonly desktop: Pick<Desktop, 'writeSnapshot' | 'listSnapshots' | 'readSnapshot'>
  /** ISO moment. */
  now(): string
  /** Called between the steps of an upgrade; for tests. */
  readonly between?: (moment: UpgradeMoment) => Promise<void>
}

/** What there was to do with databases of other versions. */
export interface BroughtUp {
  /** The version the data was brought up from; null where it is of today. */
  readonly from: number | null
  /** Lets the older database go; null where there is none, or it was read only now. */
  readonly dropOlder: (() => Promise<void>) | null
  /** Values that could not be taken over as they were. */
  readonly brought: readonly Brought[]
}

/**
 * Sees to it that today's database holds the data. Older data is read whole, kept as a snapshot, upgraded into
 * today's database, checked and only then swapped in; the older database stays until the next start was good.
 * Throws `NewerData` where a newer program has been at work (nothing is touched), `CannotOpen` where the upgraded
 * data is not whole (the older one is as it was).
 */
export async function bringUp(parts: BringUpParts): Promise<BroughtUp> {
  const { id, database } = parts
  const [newest] = await otherVersions(id, database.house)
  if (newest === undefined) return { from: null, dropOlder: null, brought: [] }
  if (newest > DATA_VERSION) throw await newerData(parts, newest)
  if (await database.meta.get('head')) {
    return { from: null, dropOlder: () => dropOlder(database, id), brought: [] }
  }
  const older = await readOther(id, newest, database.house)
  await keepOlder(parts, older)
  try {
    const brought = await upgradeInto(database, older, parts.now(), parts.between)
    return { from: newest, dropOlder: null, brought }
  } catch (error) {
    if (error instanceof Error && error.name === 'UpgradeFailed') {
      throw new CannotOpen({ code: 'upgrade-failed', params: { version: newest } })
    }
    throw error
  }
}

/** The data as the older program left it, as a file that program can read. */
async function keepOlder({ id, desktop }: BringUpParts, older: OtherData): Promise<void> {
  const { version, records, documents, head } = older
  const seq = head?.lastSeq ?? 0
  const bytes = await writeBaganOf(version, { name: id, seq, records, documents })
  // Where the folder cannot take it the older database still holds all of it.
  await desktop.writeSnapshot({ id, seq, bytes })
}

/** Data of that version, with what can be shown of it: from its database, else from its newest snapshot. */
export async function newerData(parts: BringUpParts, version: number): Promise<NewerData> {
  const { id, database } = parts
  const { house } = database
  const isHere = (await otherVersions(id, house)).includes(version)
  const other = isHere ? await readOther(id, version, house).catch(() => null) : null
  const records = other && other.records.length > 0 ? knownRecords(other.records) : null
  if (other && records)
    return new NewerData(version, { name: id, records, documents: other.documents })
  return new NewerData(version, await fromSnapshot(parts))
}

async function fromSnapshot({ id, desktop }: BringUpParts): Promise<Readable | null> {
  const list = await desktop.listSnapshots({ id })
  for (const { file } of list.ok ? list.value : []) {
    const bytes = await desktop.readSnapshot({ id, file })
    const content = bytes.ok ? readNewerBagan(bytes.value) : null
    if (content) return content
  }
  return null
}
