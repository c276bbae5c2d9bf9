import { wholePart } from '../../domain/sharing/part.ts'
import type { SharedState } from '../../domain/sharing/shared-state.ts'
import type { StoredShares } from '../../domain/structure/journal/exchange.ts'
import { recordsOf } from '../../domain/structure/structure.ts'
import { ok, type Result } from '../../domain/values/result.ts'
import { sharedContent } from '../../storage/shared-content.ts'
import { type ExchangeParts, lineOf, sendState, takeAll } from '../workspace/exchange.ts'
import { openShares } from './read-served.ts'
import {
  answered,
  beginningOf,
  type JoinedOffice,
  type ServerOutcome,
  stopping,
} from './server-door.ts'
import { keepServerMemory } from './server-memory.ts'

/** Sends all there is of the office, once, by the organisation's own laptop. */
export function beginOnServer(
  office: JoinedOffice,
  parts: ExchangeParts,
): Promise<ServerOutcome<true>> {
  return stopping(async () => {
    const sent = await sendState(office, parts)
    if (!sent.ok) return sent
    const { state } = sent.value
    const shares = sharedContent(state, [])
    const name = `k${await lineOf(office, parts)}/1`
    const { id, desktop } = office
    answered(
      await desktop.beginServer({
        ...{ id, name },
        ...beginningText(state, shares),
        instead: null,
      }),
    )
    return joined(office, parts)
  })
}

/** Takes what the organisation began with on the server into an office that is here already. */
export function joinServerWith(
  office: JoinedOffice,
  parts: ExchangeParts,
): Promise<ServerOutcome<true>> {
  return stopping(() => joined(office, parts))
}

/** All there is, as it is laid on a server. */
export function beginningText({ structure }: SharedState, shares: StoredShares) {
  return {
    records: JSON.stringify(recordsOf(structure)),
    open: JSON.stringify(openShares(shares, structure)),
    shares: JSON.stringify(shares),
  }
}

async function joined(office: JoinedOffice, parts: ExchangeParts): Promise<Result<true>> {
  const { begun, memory } = await beginningOf(office)
  const taken = await takeAll(office, [wholePart(begun)], parts)
  if (!taken.ok) return taken
  await keepServerMemory(office.database, memory)
  return ok(true)
}
