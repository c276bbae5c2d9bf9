import { tracesOf } from '../../domain/left-out/forgotten-person.ts'
import { erasedIn } from '../../domain/sharing/erased.ts'
import { type SharedState, versionsOf } from '../../domain/sharing/shared-state.ts'
import { all, get } from '../../domain/structure/structure.ts'
import { ok } from '../../domain/values/result.ts'
import { sharedContent } from '../../storage/shared-content.ts'
import { type ExchangeParts, lineOf, sendState } from '../workspace/exchange.ts'
import { beginningText } from './join-server.ts'
import type { Telling } from './send-entries.ts'
import {
  answered,
  beginningOf,
  type JoinedOffice,
  type ServerOutcome,
  stopping,
} from './server-door.ts'
import { keepServerMemory, readServerMemory, type ServerMemory } from './server-memory.ts'

/** So many people are nameless here whose data a server still has, as far as it is known what lies there. */
export function namedThere(
  { structure }: Pick<SharedState, 'structure'>,
  memory: Pick<ServerMemory, 'erased'> | null,
): number {
  const there = new Set(memory?.erased ?? [])
  return erasedIn(structure).filter(({ token }) => !there.has(token)).length
}

/**
 * Somebody is nameless here and not on the city's server: what is here takes the place of all that came there, which goes
 * for good, for everybody. By the organisation's laptop alone, after an exchange. False, nothing being changed, where
 * something came there since.
 */
export function cleanServer(
  office: JoinedOffice,
  parts: ExchangeParts,
): Promise<ServerOutcome<boolean>> {
  return stopping(async () => {
    const memory = await readServerMemory(office.database)
    if (!memory) return ok(false)
    const sent = await sendState(office, parts)
    if (!sent.ok) return sent
    const { state, documents } = sent.value
    const { id, desktop, database } = office
    const laid = answered(
      await desktop.beginServer({
        id,
        // The later beginning has the greater number.
        name: `k${await lineOf(office, parts)}/${parts.moment()}`,
        ...beginningText(state, sharedContent(state, documents)),
        instead: { knew: { seq: memory.seq, name: memory.name }, people: namelessIn(state) },
      }),
    )
    if (laid === null) return ok(false)
    const { memory: fresh } = await beginningOf(office)
    await keepServerMemory(database, { ...fresh, job: memory.job })
    return ok(true)
  })
}

/** Who is called as those are who were made nameless: it does not matter if it is somebody else. */
function namelessIn({ structure }: SharedState): string[] {
  const called = new Set(erasedIn(structure).map((one) => one.called))
  return all(structure, 'person').flatMap(({ id, name }) => (called.has(name) ? [id] : []))
}

const NUMBER = /\/(\d+)$/

/** Whether a server was begun anew since it was read: not put back, but a later beginning. */
export function isBegunLater(
  was: Pick<ServerMemory, 'first'> | null,
  { first }: Pick<ServerMemory, 'first'>,
): boolean {
  const numberIn = (name: string | undefined) => Number(NUMBER.exec(name ?? '')?.[1] ?? 1)
  return was !== null && numberIn(first) > numberIn(was.first)
}

/**
 * Which work must not go to a server that was begun anew: it writes what is there no more, or is of somebody who is
 * nameless there by now, or names them.
 * @param here as at the last exchange
 */
export function tellsOfErased(here: SharedState, begun: SharedState): Telling {
  const nameless = all(here.structure, 'person').filter(({ id, name }) => {
    const there = get(begun.structure, id)
    return !there || (there.name !== name && isOneWriting(here, begun, id))
  })
  const traces = nameless.map(({ id }) => tracesOf([here.structure], id))
  const names = nameless.flatMap(({ id, name }) => [id, name])
  return (change, label) => {
    const isGone = (id: string) =>
      get(here.structure, id as never) !== undefined &&
      get(begun.structure, id as never) === undefined
    if (Object.keys(change).some(isGone)) return true
    const text = JSON.stringify([change, label])
    return names.some((one) => text.includes(one)) || traces.some((one) => one.in(text).length > 0)
  }
}

/** One batch does not write two values: the other was put in the place of what it wrote. */
function isOneWriting(here: SharedState, begun: SharedState, id: string): boolean {
  const [was] = versionsOf(here, id, 'name')
  const [now] = versionsOf(begun, id, 'name')
  return was?.batches.some((one) => now?.batches.includes(one)) ?? false
}
