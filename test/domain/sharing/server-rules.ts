import {
  partOfBatch,
  type ServedBatch,
  servedBatch,
  standingBatch,
  type WrittenRecord,
} from '../../../renderer/domain/sharing/server-batch.ts'
import type { SharedState } from '../../../renderer/domain/sharing/shared-state.ts'
import { bodyOf } from '../../../renderer/domain/sharing/shared-state.ts'
import { isHidden } from './hidden-fields.ts'

/** How a city's server and those who speak with it have to be. */
export interface ServerRules {
  readonly served: typeof servedBatch
  readonly standing: typeof standingBatch
  readonly part: typeof partOfBatch
  /** What is acknowledged is there. */
  readonly isKept: (batch: ServedBatch) => boolean
  /** A batch that is there is not added once more. */
  readonly isNameLookedAt: boolean
  /** A number is no sign that it is the same batch. */
  readonly isPutBackNoticed: boolean
  readonly isRefusedTakenBack: boolean
  /** What was taken and taken back comes once more. */
  readonly isReadAgain: boolean
}

/** As the program has them. */
export const SERVER_RULES: ServerRules = {
  served: servedBatch,
  standing: standingBatch,
  part: partOfBatch,
  isKept: () => true,
  isNameLookedAt: true,
  isPutBackNoticed: true,
  isRefusedTakenBack: true,
  isReadAgain: true,
}

/** One of them broken in each: the judge has to see it. */
export const SERVER_SABOTAGES: Readonly<Record<string, Partial<ServerRules>>> = {
  'a batch is acknowledged and lost': { isKept: ({ name }) => !name.endsWith('7') },
  'a batch that is there is added once more': { isNameLookedAt: false },
  'a number that was given again is taken for the same batch': { isPutBackNoticed: false },
  'what was refused is kept': { isRefusedTakenBack: false },
  'what was taken back is not read again': { isReadAgain: false },
  'what was overwritten knowingly is not named': {
    served: (...given) => ({ ...servedBatch(...given), over: [] }),
  },
  'a field that is hidden is written, as it is not there': {
    served: (before, after, name) => {
      const batch = servedBatch(before, after, name)
      return { ...batch, records: recordsMapped(batch, (id, one) => withHidden(after, id, one)) }
    },
  },
  'what is offered again does not tell what stood beside': {
    standing: (...given) => {
      const batch = standingBatch(...given)
      return { ...batch, records: recordsMapped(batch, (_, { beside: __, ...one }) => one) }
    },
  },
}

function recordsMapped(
  { records }: ServedBatch,
  change: (id: string, record: WrittenRecord) => WrittenRecord,
): ServedBatch['records'] {
  return Object.fromEntries(Object.entries(records).map(([id, one]) => [id, change(id, one)]))
}

function withHidden(state: SharedState, id: string, record: WrittenRecord): WrittenRecord {
  const hidden = Object.entries(bodyOf(state, id) ?? {}).filter(([field]) => isHidden(id, field))
  return { ...record, set: { ...Object.fromEntries(hidden), ...record.set } }
}
