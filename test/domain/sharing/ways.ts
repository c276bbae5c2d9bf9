import { type Part, partSince } from '../../../renderer/domain/sharing/part.ts'
import { covers, NOTHING_SEEN } from '../../../renderer/domain/sharing/seen.ts'
import type { SharedState } from '../../../renderer/domain/sharing/shared-state.ts'
import type { Given } from '../../../renderer/domain/sharing/take.ts'
import { LaidFolder } from './laid-folder.ts'
import type { Laptop, World } from './laptop.ts'
import { ServerLog, someCut } from './server-log.ts'

/**
 * `folder`: parts of a folder as they are. `laid`: a folder as on a disk; `hurt`: its files are torn, lost, doubled,
 * renamed, put back. `server`: a city's.
 */
export type Way = 'files' | 'folder' | 'laid' | 'hurt' | 'server'

/** Between 0 and 1: how much of what is exchanged is given, and of what is taken. */
export type Dice = number

interface Sent extends Given {
  readonly from: Laptop
  readonly knew: ReadonlySet<number>
}

interface Published extends Part {
  readonly knew: ReadonlySet<number>
}

/** How the laptops of a life give each other what is new. Each has one way or several. */
export class Ways {
  readonly #world: World
  readonly #laptops: readonly Laptop[]
  readonly #waysOf: ReadonlyMap<Laptop, readonly Way[]>
  readonly #start: SharedState
  readonly #files: Sent[] = []
  readonly #folder: readonly Published[][]
  readonly #laid: LaidFolder
  readonly #server: ServerLog

  constructor(world: World, waysOf: ReadonlyMap<Laptop, readonly Way[]>, start: SharedState) {
    this.#world = world
    this.#waysOf = waysOf
    this.#laptops = [...waysOf.keys()]
    this.#start = start
    this.#folder = this.#laptops.map(() => [])
    this.#laid = new LaidFolder(world, this.#with('hurt').length > 0)
    this.#server = new ServerLog(world)
  }

  /** What lies in a folder nobody hurt is not lost with the laptop that laid it there. */
  get knew(): ReadonlySet<number> {
    return this.#with('hurt').length > 0 ? new Set() : this.#laid.knew
  }

  /** So many batches are on the server more than once. */
  get twice(): number {
    return this.#server.twice
  }

  step(one: Laptop, dice: Dice): void {
    const { random } = this.#world
    const ways = this.#waysOf.get(one) ?? []
    const way = ways.length > 1 ? random.pick(ways) : ways[0]
    if (way === 'files') {
      if (dice < 0.35) this.#files.push({ ...one.send(), from: one })
      else this.#takeFile(one)
    } else if (way === 'server') {
      if (dice < 0.9) this.#server.exchange(one, someCut(random))
      else this.#server.hurt()
    } else if (way === 'folder') {
      if (dice < 0.475) this.#publish(one, dice > 0.45)
      else this.#read(one, random.between(0, this.#laptops.length - 1))
    } else if (dice < 0.375) this.#laid.publish(one)
    else if (dice < 0.875) this.#laid.read(one, false)
    else this.#laid.hurt()
  }

  /**
   * Everybody gives to everybody until nobody has anything new.
   * @returns whether there still was something in the last of so many rounds
   */
  exchangeAll(mostRounds: number): boolean {
    let goesOn = true
    for (let round = 0; round < mostRounds && goesOn; round++) {
      const went = [
        this.#exchangeFiles(),
        this.#exchangeServer(),
        this.#exchangeFolder(),
        this.#exchangeLaid(round === 0),
      ]
      goesOn = went.includes(true)
    }
    // Where not everybody has files, what only an old one holds would be with some alone.
    const all = this.#with('files').length === this.#laptops.length ? this.#files : []
    for (const file of all) for (const one of this.#laptops) one.take(file, file.knew)
    for (const one of this.#laptops) one.close()
    return goesOn
  }

  #with(...any: readonly Way[]): readonly Laptop[] {
    return this.#laptops.filter((one) => this.#waysOf.get(one)?.some((way) => any.includes(way)))
  }

  /** The newest one of somebody else, or any. */
  #takeFile(one: Laptop): void {
    const { random } = this.#world
    const newest = this.#files.findLast(({ from }) => from !== one)
    const file = random.chance(0.6) ? newest : this.#files[random.between(0, this.#files.length)]
    if (file) one.take(file, file.knew)
  }

  /** What changed since this laptop published last, or all it has. */
  #publish(one: Laptop, whole: boolean): void {
    one.close()
    const { state, published, knew } = one.disk
    const was = published ?? this.#start
    if (!whole && covers(was.seen, state.seen)) return
    const part: Part =
      whole || !covers(state.seen, was.seen)
        ? { state, only: null, since: NOTHING_SEEN }
        : partSince(was, state)
    this.#folder[this.#laptops.indexOf(one)]?.push({ ...part, knew })
    one.disk = { ...one.disk, published: state }
    one.steps++
  }

  /** @returns whether there was anything to read */
  #read(one: Laptop, from: number): boolean {
    const list = this.#folder[from] ?? []
    const at = one.disk.cursors.get(from) ?? 0
    const next = list[at]
    const giver = this.#laptops[from]
    if (!next || !giver || giver === one) return false
    // A part is for those who have all it was made from; others wait for the next whole one.
    const isReadable = covers(one.disk.state.seen, next.since) && !one.waitsForWhole(next)
    let cursor = at + 1
    if (!isReadable) {
      const whole = list.findIndex(({ only }, no) => no > at && only === null)
      if (whole < 0) this.#publish(giver, true)
      cursor = whole < 0 ? list.length - 1 : whole
    }
    one.disk = { ...one.disk, cursors: new Map(one.disk.cursors).set(from, cursor) }
    if (isReadable) one.take(next, next.knew)
    return true
  }

  #exchangeFiles(): boolean {
    const laptops = this.#with('files')
    let goesOn = false
    for (const one of laptops) {
      for (const other of laptops) {
        if (one === other) continue
        const file = other.send()
        if (one.take(file, file.knew)) goesOn = true
      }
    }
    return goesOn
  }

  #exchangeFolder(): boolean {
    const laptops = this.#with('folder')
    let goesOn = false
    for (const one of laptops) this.#publish(one, false)
    for (const one of laptops) {
      for (let from = 0; from < this.#laptops.length; from++) {
        while (this.#read(one, from)) goesOn = true
      }
    }
    return goesOn
  }

  #exchangeServer(): boolean {
    return this.#with('server')
      .map((one) => this.#server.exchange(one, null))
      .includes(true)
  }

  #exchangeLaid(isFirst: boolean): boolean {
    const laptops = this.#with('laid', 'hurt')
    const isHurt = this.#with('hurt').length > 0
    let goesOn = false
    for (const one of laptops) this.#laid.publish(one, isFirst && isHurt)
    for (const one of laptops) while (this.#laid.read(one, true)) goesOn = true
    return goesOn
  }
}

/** Each laptop has some of the ways, and each shares one with the next. */
export function mixedWays(laptops: readonly Laptop[], { random }: World): Map<Laptop, Way[]> {
  const ways = new Map<Laptop, Way[]>()
  let last: readonly Way[] = ['files', 'laid', 'server']
  for (const one of laptops) {
    const own = new Set<Way>([random.pick(last), random.pick(['files', 'laid', 'server'])])
    last = [...own]
    ways.set(one, [...own])
  }
  return ways
}
