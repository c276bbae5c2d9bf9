import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import type { ServerAddress, ServerMember } from '../../../electron/contract/server-calls.ts'
import type { JournalEntry } from '../../domain/structure/journal/history.ts'
import { partIn } from '../../storage/office-part.ts'
import { createStore, type Store } from '../view/store.ts'
import type { Trouble } from '../workspace/exchange-trouble.ts'
import type { RefusedEntry } from './send-entries.ts'
import type { ServerScanDesktop } from './server-scans.ts'

/** What a page asks of the main process for a city's server. */
export type ServerDesktop = Pick<
  Desktop,
  | 'joinServer'
  | 'joinedServer'
  | 'openServer'
  | 'leaveServer'
  | 'restServer'
  | 'beginServer'
  | 'readBeginning'
  | 'readBatches'
  | 'addBatch'
> &
  ServerScanDesktop

/** How an office stands with its city's server. */
export interface ServerNow {
  /** Where it is; null where the office has none. */
  readonly address: ServerAddress | null
  /** Who one is there, as it answered last; null before it did. */
  readonly member: ServerMember | null
  /** Why it could not be exchanged with last; null where it could. */
  readonly trouble: Trouble | null
  /** ISO moment of the last exchange that went well. */
  readonly exchangedAt: string | null
  /** Something was done here that does not lie there yet. */
  readonly hasNews: boolean
  /** So many scans lie here and not there yet. */
  readonly scansWaiting: number
  /** What it did not take since the office was opened, and was taken back here. */
  readonly refused: readonly RefusedEntry[]
  /** So many batches of others came with the last exchange that brought some, and how many did so before it. */
  readonly came: { readonly batches: number; readonly turn: number }
  /** It had been put back to a backup; what it lacked was offered again. */
  readonly wasSetBack: boolean
  /** So many people are nameless here whose data lies there still: the organisation's laptop takes it away. */
  readonly namedThere: number
  /** What lay there of people who are nameless here was taken away by this laptop since the office was opened. */
  readonly wasCleaned: boolean
  /** The job one had there until now; null where it is the same. */
  readonly jobBefore: string | null
  /** Somebody was made nameless there, so that the office is to be begun anew. */
  readonly isReplaced: boolean
  /** The job one has now shows other things, or it is replaced: so many acts that were not sent wait until the office is taken anew. */
  readonly unsentBeforeAnew: number | null
}

export const NO_SERVER_NOW: ServerNow = {
  ...{ address: null, member: null, trouble: null, exchangedAt: null, hasNews: false },
  ...{ scansWaiting: 0 },
  ...{ refused: [], came: { batches: 0, turn: 0 }, wasSetBack: false },
  ...{ namedThere: 0, wasCleaned: false, isReplaced: false },
  ...{ jobBefore: null, unsentBeforeAnew: null },
}

/** Of an office that can have none. */
export const NO_SERVER: Store<ServerNow> = createStore(NO_SERVER_NOW)

/** Whether that job sees everything: NIP of everybody, proposals, what was removed. */
export function seesAll({ job }: Pick<ServerMember, 'job'>): boolean {
  return job === 'organisation' || job === 'personnel'
}

/** What an office that was begun as a part says in its first entry of who began it. */
export function seenAs({ job, office }: ServerMember): Readonly<Record<string, string>> {
  return { job, ...(office === null ? {} : { office }) }
}

/** Whether a copy that was begun so shows something else than that member may see. */
export function isSeenOtherwise(
  first: Pick<JournalEntry, 'label'> | undefined,
  member: ServerMember,
): boolean {
  if (partIn(first) === null) return !seesAll(member)
  const { job, office = null } = first?.label.params ?? {}
  return job !== member.job || office !== member.office
}
