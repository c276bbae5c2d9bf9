import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import type {
  ServerAnswer,
  ServerBatch,
  ServerPage,
} from '../../../electron/contract/server-calls.ts'
import type { BatchName } from '../../domain/sharing/batch-name.ts'
import { erasedIn } from '../../domain/sharing/erased.ts'
import { withBatches } from '../../domain/sharing/seen.ts'
import type { ServedBatch } from '../../domain/sharing/server-batch.ts'
import type { SharedState } from '../../domain/sharing/shared-state.ts'
import type { Problem, Result } from '../../domain/values/result.ts'
import type { Office } from '../workspace/exchange.ts'
import { FORM, readBegun } from './read-served.ts'
import type { ServerMemory } from './server-memory.ts'

/** An office that has joined its city's server. */
export interface JoinedOffice extends Office {
  /** Of the office on this computer. */
  readonly id: string
  readonly desktop: Pick<Desktop, 'readBatches' | 'readBeginning' | 'addBatch' | 'beginServer'>
  /** Whether everything is shown to this member, documents too. */
  readonly seesAll: boolean
}

export type ServerOutcome<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false
      readonly code: string
      readonly message: string
      /** What the program itself refused. */
      readonly problem?: Problem
    }

/** So many batches are asked for at once. */
const PAGE = 500

/** The server did not answer, or not as it should: nothing was written here. */
export class Stopped extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

export async function stopping<T>(work: () => Promise<Result<T>>): Promise<ServerOutcome<T>> {
  try {
    const done = await work()
    if (done.ok) return done
    const { problem } = done
    return { ok: false, code: problem.code, message: '', problem }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    return { ok: false, code: error.code, message: error.message }
  }
}

type Called<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: string; readonly message: string }

export function answered<T>(result: Called<T>): T {
  if (!result.ok) throw new Stopped(result.code, result.message)
  return result.value
}

export async function beginningOf({
  desktop,
  id,
}: Pick<JoinedOffice, 'id'> & {
  readonly desktop: Pick<Desktop, 'readBeginning'>
}): Promise<{ begun: SharedState; memory: ServerMemory }> {
  const beginning = answered(await desktop.readBeginning({ id }))
  const begun = readBegun(beginning)
  if (!begun) throw new Stopped('bagan-newer', '')
  const { name } = beginning
  const erased = erasedIn(begun.structure).map(({ token }) => token)
  return { begun, memory: { seq: 1, name, has: begun.seen, first: name, erased, home: [] } }
}

export interface Read {
  readonly memory: ServerMemory
  readonly batches: readonly {
    readonly row: ServerBatch
    readonly aliases: ServerPage['aliases']
  }[]
  readonly wasSetBack: boolean
  /** What it began with, where that was asked for. */
  readonly begun: SharedState | null
}

/** What came to the server since it was last read; all of it where it is not the server that was read. */
export async function readSince(office: JoinedOffice, known: ServerMemory | null): Promise<Read> {
  const { memory, begun } = known ? { memory: known, begun: null } : await beginningOf(office)
  const batches: Read['batches'][number][] = []
  // The last one known comes once more: its number alone does not say that it is the same.
  for (let after = memory.seq - 1; ; ) {
    const { batches: rows, aliases } = answered(
      await office.desktop.readBatches({ id: office.id, after, most: PAGE }),
    )
    const isFirst = after === memory.seq - 1
    const [first] = rows
    if (isFirst && !isSameBatch(memory, first)) {
      const anew = await readSince(office, null)
      return { ...anew, wasSetBack: true }
    }
    batches.push(...rows.slice(isFirst ? 1 : 0).map((row) => ({ row, aliases })))
    after = rows.at(-1)?.seq ?? after
    if (rows.length < PAGE) break
  }
  const last = batches.at(-1)?.row ?? memory
  const { seq, name, at } = last
  const names = batches.map(({ row }) => row.name as BatchName)
  const has = withBatches(memory.has, names)
  return { memory: { ...memory, seq, name, at, has }, batches, wasSetBack: false, begun }
}

/** After it was put back the same batch may have the same number again, and others before it. */
function isSameBatch(known: ServerMemory, found: ServerBatch | undefined): boolean {
  return found?.name === known.name && (known.at === undefined || found.at === known.at)
}

export async function added(
  office: JoinedOffice,
  { seq, name }: ServerMemory,
  served: ServedBatch,
): Promise<ServerAnswer> {
  const batch = JSON.stringify({
    ...served,
    form: FORM,
    ...(office.seesAll ? {} : { documents: undefined }),
  })
  const answer = answered(
    await office.desktop.addBatch({ id: office.id, knew: { seq, name }, batch }),
  )
  // It was put back between two questions: the next exchange reads it anew.
  if (answer.outcome === 'set-back') throw new Stopped('server-away', '')
  return answer
}
