import { type BatchName, lineOf } from '../../../renderer/domain/sharing/batch-name.ts'
import { hasSeen, lastOf } from '../../../renderer/domain/sharing/seen.ts'
import {
  type ServedBatch,
  spentBatch,
  spentNames,
  standingNames,
  tellsNothing,
} from '../../../renderer/domain/sharing/server-batch.ts'
import type { SharedState } from '../../../renderer/domain/sharing/shared-state.ts'
import { textDigits } from '../../../renderer/domain/values/text-hash.ts'
import type { Random } from '../../../renderer/samples/random.ts'
import { maskedBatch } from './hidden-fields.ts'
import type { Laptop, World } from './laptop.ts'
import type { ServerMemory, Unanswered } from './server-memory.ts'

interface Row {
  /** When it was added. */
  readonly at: number
  readonly served: ServedBatch
  /** Of the judge's account: the batch it is. */
  readonly is: ReadonlySet<number>
}

const NOTHING_READ: ServerMemory = { seq: 0, at: 0, has: new Set(), home: new Set() }

/** A city's server as its tables are: batches in the order they came, each once, and never changed. */
export class ServerLog {
  readonly #world: World
  #rows: Row[] = []
  /** As a backup has them. */
  #yesterday: Row[] | null = null

  constructor(world: World) {
    this.#world = world
  }

  /** So many of its batches are there more than once. */
  get twice(): number {
    return this.#rows.length - new Set(this.#rows.map(({ served }) => served.name)).size
  }

  /** It is backed up, or put back to its backup. */
  hurt(): void {
    const { random } = this.#world
    if (this.#yesterday && random.chance(0.4)) {
      this.#rows = [...this.#yesterday]
    } else if (this.#rows.length > 0) this.#yesterday = [...this.#rows]
  }

  /**
   * A laptop sends what is open, takes what others sent, and offers what else is not there. Where the network is cut
   * the server has what it has, and on the laptop nothing is otherwise than before.
   * @returns whether there was anything to take or to add
   */
  exchange(one: Laptop, cut: 'after sending' | 'at the end' | null): boolean {
    const before = one.disk
    const held = this.#rows.length
    const { rows, memory } = this.#readSince(one)
    const has = new Set(memory.has)
    const home = new Set(memory.home)
    // Who reads what is new has what it builds on.
    this.#offer(one, this.#knowing(one, rows), has, home)
    const unanswered = this.#send(one, has, home)
    if (cut !== 'after sending') {
      for (const row of rows) this.#take(one, row)
      this.#offer(one, one.disk.state, has, home)
    }
    if (cut) one.disk = { ...before, unanswered }
    else one.disk = { ...one.disk, unanswered: [], server: { ...memory, home } }
    return rows.length > 0 || this.#rows.length > held
  }

  #readSince({ disk }: Laptop) {
    const { server: rules } = this.#world.engine
    let known = disk.server ?? NOTHING_READ
    // A taking that was taken back: what is missing is read once more.
    const isWhole = [...known.has].every((name) => hasSeen(disk.state.seen, name))
    if (rules.isReadAgain && !isWhole) known = NOTHING_READ
    const isOther = known.seq > 0 && this.#rows[known.seq - 1]?.at !== known.at
    if (rules.isPutBackNoticed && isOther) known = NOTHING_READ
    const rows = this.#rows.slice(known.seq)
    const names = rows.map(({ served }) => served.name)
    const memory: ServerMemory = {
      seq: known.seq + rows.length,
      at: rows.at(-1)?.at ?? known.at,
      has: new Set([...known.has, ...names]),
      home: known.home,
    }
    return { rows, memory }
  }

  /** @returns what has to be sent again where no answer came */
  #send(one: Laptop, has: Set<BatchName>, home: Set<BatchName>): Unanswered[] {
    const { server: rules } = this.#world.engine
    const sent: Unanswered[] = []
    for (const again of one.disk.unanswered) {
      if (again.from !== one.disk.state) break
      const served = rules.served(again.from, again.state, again.name)
      this.#add(served, has)
      one.hasSent(again, Object.keys(served.records))
      sent.push(again)
    }
    const before = one.disk
    one.close()
    const { state, knew } = one.disk
    if (state === before.state) return sent
    const name = ownName(one, state)
    const served = rules.served(before.state, state, name)
    one.steps++
    if (isRefused(one, served)) {
      if (rules.isRefusedTakenBack) one.takeBackOpen(before)
      else home.add(name)
      return sent
    }
    this.#add(served, has)
    return [...sent, { name, from: before.state, state, knew }]
  }

  /** Nothing is offered that somebody has overwritten. */
  #knowing({ disk: { state, sees } }: Laptop, rows: readonly Row[]): SharedState {
    const { engine } = this.#world
    let known = state
    for (const { served } of rows) {
      if (hasSeen(known.seen, served.name)) continue
      const part = engine.server.part(known, sees ? served : maskedBatch(served))
      known = engine.merge(known, part.state, part.only).state
    }
    return known
  }

  #take(one: Laptop, { served, is }: Row): void {
    const { state, sees } = one.disk
    if (hasSeen(state.seen, served.name)) return
    const { server: rules } = this.#world.engine
    const part = rules.part(state, sees ? served : maskedBatch(served))
    if (!tellsNothing(served)) {
      one.take(part, is)
      return
    }
    // Nothing here is otherwise but that it is known.
    one.close()
    const met = this.#world.engine.merge(one.disk.state, part.state, part.only)
    one.disk = { ...one.disk, state: met.state, knew: new Set([...one.disk.knew, ...is]) }
  }

  #offer(one: Laptop, state: SharedState, has: Set<BatchName>, home: ReadonlySet<BatchName>): void {
    const { line, sees } = one.disk
    const standing = standingNames(state)
    for (const name of standing) {
      if (has.has(name) || home.has(name) || state.beginnings.includes(name)) continue
      // Who does not see all cannot tell what others wrote.
      if (!sees && lineOf(name) !== line) continue
      this.#add(this.#world.engine.server.standing(state, name), has)
      one.steps++
    }
    const isThere = (name: BatchName) => has.has(name) || state.beginnings.includes(name)
    if (!sees || !standing.every(isThere)) return
    for (const name of spentNames(state, standing).filter((other) => !isThere(other))) {
      this.#add(spentBatch(name), has, true)
    }
  }

  #add(served: ServedBatch, has: Set<BatchName>, isSpent = false): void {
    const { engine, names } = this.#world
    has.add(served.name)
    if (tellsNothing(served) && !isSpent) return
    const isKnown = this.#rows.some((row) => row.served.name === served.name)
    if (engine.server.isNameLookedAt && isKnown) return
    if (!engine.server.isKept(served)) return
    this.#rows.push({ at: this.#world.next(), served, is: names.get(served.name) ?? new Set() })
  }
}

/** Where the network may be cut while something is exchanged. */
export function someCut(random: Random): 'after sending' | 'at the end' | null {
  if (!random.chance(0.15)) return null
  return random.chance(0.5) ? 'after sending' : 'at the end'
}

/** Some records are nobody's but the first one's. */
function isRefused({ mayWriteAll }: Laptop, { records }: ServedBatch): boolean {
  return !mayWriteAll && Object.keys(records).some((id) => textDigits(id).endsWith('7'))
}

function ownName({ disk: { line } }: Laptop, { seen }: SharedState): BatchName {
  return `${line}/${lastOf(seen, line)}`
}
