import type { PersonId } from '../../../renderer/domain/records/records.ts'
import type { BatchName, Line } from '../../../renderer/domain/sharing/batch-name.ts'
import { changesNote, erasedIn, isAsErased } from '../../../renderer/domain/sharing/erased.ts'
import { openValues, settlingChange } from '../../../renderer/domain/sharing/open-values.ts'
import type { Published } from '../../../renderer/domain/sharing/publishing.ts'
import {
  GONE,
  holdSame,
  PRESENCE,
  type RegisterValue,
  registersOf,
  THERE,
  valueIn,
} from '../../../renderer/domain/sharing/register.ts'
import { repair } from '../../../renderer/domain/sharing/repair.ts'
import { bothSeen, covers, namesSince, type Seen } from '../../../renderer/domain/sharing/seen.ts'
import type { SharedState } from '../../../renderer/domain/sharing/shared-state.ts'
import type { Given } from '../../../renderer/domain/sharing/take.ts'
import { takenBack } from '../../../renderer/domain/sharing/taken-back.ts'
import { apply, type Change, invert, isEmpty } from '../../../renderer/domain/structure/change.ts'
import { faultsOfChange } from '../../../renderer/domain/structure/faults.ts'
import type { Settled } from '../../../renderer/domain/structure/journal/exchange.ts'
import { all, get, type Structure } from '../../../renderer/domain/structure/structure.ts'
import type { Random } from '../../../renderer/samples/random.ts'
import type { Account } from './account.ts'
import type { Engine } from './engine.ts'
import { CALLED, erasedElsewhere, noteOf, withoutPeople } from './nameless.ts'
import type { ServerMemory, Unanswered } from './server-memory.ts'
import type { Tally } from './tally.ts'
import { type Side, wideEdit } from './wide-edit.ts'

/** All that lies on a laptop's disk, so that a folder can be copied and a backup put back. */
export interface Disk {
  readonly state: SharedState
  readonly now: Structure
  readonly documents: ReadonlyMap<string, RegisterValue>
  readonly settled: readonly Settled[]
  readonly line: Line
  /** For the judge's account: the batches whose content is here. */
  readonly knew: ReadonlySet<number>
  /** Ids touched since the batch began → registers chosen although they may have been shown already. */
  readonly touched: ReadonlyMap<string, ReadonlySet<string>>
  readonly published: SharedState | null
  /** The same as a folder of files has it. */
  readonly laid: Published | null
  /** What was here when the last look into it was over; and whether something came otherwise and is not there. */
  readonly looked: Seen | null
  readonly isPassing: boolean
  readonly cursors: ReadonlyMap<number, number>
  /** Null before the city's server was read. */
  readonly server: ServerMemory | null
  readonly unanswered: readonly Unanswered[]
  /** Whether the server hides nothing from who works here. */
  readonly sees: boolean
}

/** What somebody did and can take back. `before`: the disk before a taking by hand. */
interface Entry {
  readonly change: Change
  readonly before: Disk | null
}

/** What all laptops of a life share: chance, the clock of the judge, the account, the engine that is judged. */
export interface World {
  readonly random: Random
  readonly account: Account
  readonly engine: Engine
  readonly tally: Tally
  /** Everybody somebody made nameless. */
  readonly erased: Set<PersonId>
  /** Batches of the account by the name they were given. */
  readonly names: Map<BatchName, ReadonlySet<number>>
  /** A number that was never given before. */
  next(): number
}

/** A laptop that never gave anything to anybody. */
export const NOTHING_GIVEN = {
  published: null,
  laid: null,
  looked: null,
  isPassing: false,
  server: null,
  unanswered: [],
} as const

const DOCUMENT = 'document'
const RING = 'Membentuk lingkaran setelah digabungkan.'

/** One person at one laptop. */
export class Laptop {
  readonly #world: World
  readonly side: Side
  /** Whether the server refuses nothing to who works here. */
  readonly mayWriteAll: boolean
  readonly saves: Disk[] = []
  disk: Disk
  /** So much was done or sent since something was taken: then a taking is taken back no more. */
  steps = 0
  #done: Entry[] = []
  #undone: Entry[] = []

  constructor(world: World, side: Side, disk: Disk, mayWriteAll = true) {
    this.#world = world
    this.side = side
    this.mayWriteAll = mayWriteAll
    this.disk = disk
  }

  /** Another laptop's folder, or an own backup, stands here now, and nobody was told. */
  putBack(disk: Disk, history: readonly Entry[] = []): void {
    this.disk = disk
    this.#done = [...history]
    this.#undone = []
    this.steps = 1
  }

  copyOf(other: Laptop): void {
    this.putBack(other.disk, other.#done)
  }

  edit(): void {
    const { random, tally } = this.#world
    const { now } = this.disk
    const made = wideEdit(now, random, `n${this.#world.next()}`, this.side)(now)
    if (!made.ok || !this.#commit(made.value)) return
    this.#done.push({ change: made.value, before: null })
    this.#undone = []
    tally.edits++
  }

  draft(): void {
    const { random, tally } = this.#world
    if (!this.disk.sees) return
    const ids = [...new Set([...this.disk.state.documents.keys(), ...this.disk.documents.keys()])]
    const isOld = ids.length > 0 && random.chance(0.75)
    const id = isOld ? random.pick(ids) : `proposal:n${this.#world.next()}`
    const people = all(this.disk.now, 'person')
    const about =
      people.length > 0 && random.chance(0.3) ? ` tentang ${random.pick(people).id}` : ''
    const value = random.chance(0.06) ? GONE : `draft ${this.#world.next()}${about}`
    this.#write({ documents: new Map(this.disk.documents).set(id, value) })
    this.#touch([id])
    tally.documents++
  }

  /** One open value is decided on, whichever. */
  settle(): void {
    const { random, tally } = this.#world
    const open = openValues(this.disk.state).filter(
      ({ id, register }) => register !== null || !this.disk.documents.has(id),
    )
    if (open.length === 0) return
    const place = random.pick(open)
    const { id, register, choices } = place
    const { value } = random.pick(choices)
    if (register === null) {
      const isShown = value === choices[0]?.value
      if (isShown) this.#write({ settled: [...this.disk.settled, { id, register }] })
      else this.#write({ documents: new Map(this.disk.documents).set(id, value) })
      this.#touch([id], DOCUMENT)
    } else {
      const change = settlingChange(this.disk.state, this.disk.now, place, value)
      if (!change || !(isEmpty(change) || this.#commit(change))) return
      this.#write({ settled: [...this.disk.settled, { id, register }] })
      this.#touch([id], register)
      this.#done.push({ change, before: null })
    }
    tally.settled++
  }

  undo(): void {
    const { tally } = this.#world
    const entry = this.#done.pop()
    if (!entry) return
    tally.undos++
    if (entry.before) {
      if (this.steps > 0) return
      // What was read of a server stays remembered.
      this.disk = { ...entry.before, server: this.disk.server }
      tally.takesUndone++
      return
    }
    const { change, kept } = takenBack(this.disk.now, entry.change)
    if (kept.length > 0) tally.undonePartly++
    if (this.#commit(change)) this.#undone.push({ change: invert(change), before: null })
  }

  redo(): void {
    const entry = this.#undone.pop()
    if (!entry) return
    const { change } = takenBack(this.disk.now, invert(entry.change))
    if (!this.#commit(change)) return
    this.#done.push({ change, before: null })
    this.#world.tally.redos++
  }

  /** One person is made nameless, whoever it is: also in what was removed, in drafts, in what stands open. */
  erase(): void {
    const { random, tally, erased } = this.#world
    const people = all(this.disk.now, 'person').filter(({ name }) => name !== CALLED)
    if (people.length === 0) return
    const { id } = random.pick(people)
    this.close()
    this.#makeNameless([id])
    erased.add(id)
    tally.erased++
  }

  /** Begins a new story, in which nothing tells of before, and which begins with a note of each. */
  #makeNameless(people: readonly PersonId[]): void {
    if (people.length === 0) return
    const state = withoutPeople(this.disk.state, people)
    const line = `n${this.#world.next()}`
    this.#write({ state, now: state.structure, line, ...NOTHING_GIVEN })
    this.#commit(noteOf(people, this.disk.now))
    this.close()
    this.#done = []
    this.#undone = []
  }

  /** Closes what is open: it goes out. */
  send(): Given & { readonly knew: ReadonlySet<number> } {
    this.close()
    this.steps++
    return { state: this.disk.state, only: null, knew: this.disk.knew }
  }

  close(): void {
    const { engine } = this.#world
    const { state, now, documents, settled } = this.disk
    const name = this.#name()
    const after = engine.close(state, { structure: now, documents, settled }, name)
    this.#keepsNames(after)
    const { knew } = this.disk
    this.#account()
    const fresh = [...this.disk.knew].filter((one) => !knew.has(one))
    if (after !== state) this.#world.names.set(name, new Set(fresh))
    this.#write({ state: after, documents: new Map(), settled: [], touched: new Map() })
  }

  /** What was sent before is there; what was done to these since is open. */
  hasSent({ state, knew }: Unanswered, ids: readonly string[]): void {
    this.disk = { ...this.disk, state, knew }
    this.#touch(ids)
  }

  /** What was worked on and refused is as it was before. */
  takeBackOpen(before: Disk): void {
    const { structure } = before.state
    this.disk = { ...before, now: structure, documents: new Map(), settled: [], touched: new Map() }
  }

  /** A journal tells the names of batches by what is new since the exchange before. */
  #keepsNames({ seen }: SharedState): void {
    const was = this.disk.state.seen
    const read = bothSeen(was, namesSince(was, seen))
    if (!covers(read, seen) || !covers(seen, read)) throw new Error('names are not kept')
  }

  /** @returns false where there is nothing to take */
  take(given: Given, knew: ReadonlySet<number>): boolean {
    const { random, engine, tally } = this.#world
    if (covers(this.disk.state.seen, given.state.seen)) return false
    if (this.waitsForWhole(given)) return false
    let before = this.disk
    this.close()
    // Who was made nameless there is made so here first.
    const erased = erasedElsewhere(this.disk.state, given.state)
    this.#makeNameless(erased)
    if (erased.length > 0) before = this.disk
    const own = this.disk.state
    const theirs = withoutPeople(given.state, erasedElsewhere(given.state, own))
    const met = engine.merge(own, theirs, given.only)
    const { structure, change, repairs } = repair(met.state, met.change, RING)
    this.#keepsNames(met.state)
    this.#write({ state: met.state, now: structure, knew: new Set([...this.disk.knew, ...knew]) })
    this.#touch(Object.keys(change))
    this.close()
    tally.takes++
    tally.opened += met.opened.length
    tally.repairs += repairs.length
    // What comes out of a folder comes by itself: that is no step of one's own.
    if (random.chance(0.5)) this.#done.push({ change: met.change, before })
    this.#undone = []
    this.steps = 0
    return true
  }

  /** Of a part nobody sees who in it was made nameless elsewhere. */
  waitsForWhole({ only, state }: Given): boolean {
    return only !== null && isAsErased(this.disk.state, state)
  }

  #name(): BatchName {
    return `${this.disk.line}/${this.#world.next()}`
  }

  #write(changed: Partial<Disk>): void {
    this.disk = { ...this.disk, ...changed }
    this.steps++
  }

  /** @returns false where nothing changes, or the outcome would be impossible */
  #commit(change: Change): boolean {
    const next = isEmpty(change) ? null : apply(this.disk.now, change)
    if (!next || changesNote(change) || faultsOfChange(next, change).length > 0) return false
    this.#write({ now: next })
    this.#touch(Object.keys(change))
    return true
  }

  #touch(ids: readonly string[], chosen?: string): void {
    const touched = new Map(this.disk.touched)
    for (const id of ids) {
      const held = touched.get(id) ?? []
      touched.set(id, new Set(chosen ? [...held, chosen] : held))
    }
    this.disk = { ...this.disk, touched }
  }

  /** At the end of a batch: what came to something is written, by somebody who knew what is here. */
  #account(): void {
    const { account } = this.#world
    const { state, now, documents, knew, touched } = this.disk
    if (touched.size === 0) return
    const tokens = erasedIn(now).map(({ token }) => token)
    const batch = account.batch(knew, tokens)
    for (const [id, chosen] of touched) {
      if (chosen.has(DOCUMENT) || documents.has(id)) {
        const value = documents.get(id) ?? state.documents.get(id)?.[0]?.value ?? ''
        account.write(batch, `${id}#${DOCUMENT}`, value)
        continue
      }
      const is = get(now, id) ?? null
      const was = get(state.structure, id) ?? null
      const body = was ?? state.graves.get(id) ?? null
      const written = (is ? registersOf(is.kind) : []).filter(
        (one) => is && (chosen.has(one.name) || !body || !holdSame(body, is, one)),
      )
      for (const one of written) if (is) account.write(batch, `${id}#${one.name}`, valueIn(is, one))
      if (!was !== !is || written.length > 0 || chosen.size > 0) {
        account.write(batch, `${id}#${PRESENCE}`, is ? THERE : GONE)
      }
    }
    this.disk = { ...this.disk, knew: new Set([...knew, batch.no]) }
  }
}
