import type { RegisterValue } from '../../../renderer/domain/sharing/register.ts'

/** One batch as the judge counts it: its own number, and the batches its writer had then. */
export interface Written {
  readonly no: number
  readonly knew: ReadonlySet<number>
  /** Tokens of everybody who was nameless there by then. */
  readonly nameless: ReadonlySet<string>
}

export interface Write extends Written {
  readonly value: RegisterValue
}

/**
 * What was written by whom who knew what: the judge's own account. It asks the merge nothing. Keys are
 * `id#register`; what a batch wrote is known to whoever has the batch.
 */
export class Account {
  readonly #writes = new Map<string, Write[]>()
  #last = 0

  /** A batch begins: nothing it writes was known to anybody before. */
  batch(knew: ReadonlySet<number>, nameless: Iterable<string> = []): Written {
    this.#last++
    return { no: this.#last, knew: new Set(knew), nameless: new Set(nameless) }
  }

  write(by: Written, key: string, value: RegisterValue): void {
    const write = { ...by, value }
    const list = this.#writes.get(key)
    if (list) list.push(write)
    else this.#writes.set(key, [write])
  }

  /**
   * By key, every value nobody has knowingly overwritten.
   * @param known batches somebody still has: what only lived on disks that were lost is known to nobody
   * @param told key and value as they are told by now
   */
  *held(
    known: ReadonlySet<number>,
    told: (key: string, write: Write) => readonly [string, RegisterValue],
  ): Generator<[key: string, values: ReadonlySet<RegisterValue>]> {
    const byKey = new Map<string, Write[]>()
    for (const [was, all] of this.#writes) {
      for (const write of all) {
        const [key, value] = told(was, write)
        const list = byKey.get(key) ?? []
        byKey.set(key, list)
        list.push({ ...write, value })
      }
    }
    for (const [key, all] of byKey) {
      const writes = all.filter(({ no }) => known.has(no))
      const standing = writes.filter(
        (one) => !writes.some((other) => other !== one && other.knew.has(one.no)),
      )
      if (standing.length > 0) yield [key, new Set(standing.map(({ value }) => value))]
    }
  }
}
