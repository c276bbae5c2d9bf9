import type { BatchName } from '../../../renderer/domain/sharing/batch-name.ts'
import { hasSeen, lastOf } from '../../../renderer/domain/sharing/seen.ts'
import {
  partOfBatch,
  type ServedBatch,
  servedBatch,
  standingBatch,
  standingNames,
  tellsNothing,
} from '../../../renderer/domain/sharing/server-batch.ts'
import type { Laptop } from './laptop.ts'

interface Row {
  readonly served: ServedBatch
  /** Of the judge's account: the batch it is. */
  readonly is: ReadonlySet<number>
}

/** A city's server as its tables are: batches in the order they came, each once, and never changed. */
export class ServerLog {
  readonly #rows: Row[] = []
  readonly #has = new Set<string>()
  /** Batches of the account by name, where they were made beside a taking. */
  readonly #numbers = new Map<string, ReadonlySet<number>>()

  /** Closes what is open on a laptop and adds it, with whatever else stands there and is not here. */
  add(one: Laptop): void {
    const before = one.disk
    one.close()
    const { state, line, knew } = one.disk
    if (state !== before.state) {
      const name: BatchName = `${line}/${lastOf(state.seen, line)}`
      this.#push(servedBatch(before.state, state, name), fresh(before.knew, knew))
    }
    for (const name of standingNames(state)) {
      if (this.#has.has(name) || state.beginnings.includes(name)) continue
      this.#push(standingBatch(state, name), this.#numbers.get(name) ?? knew)
    }
    one.steps++
  }

  #push(served: ServedBatch, is: ReadonlySet<number>): void {
    this.#has.add(served.name)
    if (!tellsNothing(served)) this.#rows.push({ served, is })
  }

  /** @returns whether there was anything that was not there */
  read(one: Laptop): boolean {
    this.add(one)
    let hasTaken = false
    for (const { served, is } of this.#rows.slice(one.disk.cursors.get(0) ?? 0)) {
      if (!hasSeen(one.disk.state.seen, served.name)) {
        const { knew, state } = one.disk
        one.take(partOfBatch(state, served), is)
        const { line } = one.disk
        const last = lastOf(one.disk.state.seen, line)
        const made = fresh(new Set([...knew, ...is]), one.disk.knew)
        if (last !== lastOf(state.seen, line)) this.#numbers.set(`${line}/${last}`, made)
        hasTaken = true
      }
    }
    one.disk = { ...one.disk, cursors: new Map([[0, this.#rows.length]]) }
    return hasTaken
  }
}

function fresh(before: ReadonlySet<number>, after: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...after].filter((one) => !before.has(one)))
}
