import type { BatchName } from '../../../renderer/domain/sharing/batch-name.ts'
import { type Part, partSince } from '../../../renderer/domain/sharing/part.ts'
import {
  GONE,
  PRESENCE,
  type RegisterValue,
  registersOf,
  THERE,
  valueIn,
} from '../../../renderer/domain/sharing/register.ts'
import { covers, NOTHING_SEEN } from '../../../renderer/domain/sharing/seen.ts'
import {
  beginningOf,
  type SharedState,
  versionsOf,
} from '../../../renderer/domain/sharing/shared-state.ts'
import type { Given } from '../../../renderer/domain/sharing/take.ts'
import { diff, isEmpty } from '../../../renderer/domain/structure/change.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import { get, recordsOf, type Structure } from '../../../renderer/domain/structure/structure.ts'
import { randomOf } from '../../../renderer/samples/random.ts'
import { smallOffice } from '../small-office.ts'
import { Account, type Write } from './account.ts'
import { ENGINE, type Engine } from './engine.ts'
import { LaidFolder } from './laid-folder.ts'
import { type Disk, Laptop, type World } from './laptop.ts'
import { Namelessness } from './nameless.ts'
import { ServerLog } from './server-log.ts'
import { emptyJudged, type Judged } from './tally.ts'
import type { Side } from './wide-edit.ts'

export interface Lives {
  /**
   * `laid`: a folder as on a disk; `hurt`: its files are torn, lost, doubled, renamed, put back; `server`: a city's.
   */
  readonly over: 'files' | 'folder' | 'laid' | 'hurt' | 'server'
  readonly laptops: 2 | 3 | 5
  /** `roles`: the secretariat's desk and that of personnel, by turns. */
  readonly desks?: 'any' | 'roles'
  readonly engine?: Engine
  /** Folders are copied and backups put back, and nobody is told. */
  readonly setBack?: boolean
  /** The last laptop began with another file of the same office. */
  readonly apart?: boolean
  /** People are made nameless. */
  readonly erases?: boolean
}

const STEPS = 70
const MOST_ROUNDS = 25
const BASE = smallOffice()

interface Sent extends Given {
  readonly from: Laptop
  readonly knew: ReadonlySet<number>
}

interface Published extends Part {
  readonly knew: ReadonlySet<number>
}

/** Plays lives and judges each. The same numbers give the same lives. */
export function livesOf(count: number, lives: Lives, from = 1): Judged {
  const judged = emptyJudged()
  for (let seed = from; seed < from + count; seed++) {
    try {
      new Life(seed, lives, judged).live()
    } catch (error) {
      judged.crashed++
      judged.examples.push(`life ${seed}: ${error}`)
    }
  }
  return judged
}

class Life {
  readonly #seed: number
  readonly #lives: Lives
  readonly #judged: Judged
  readonly #world: World
  readonly #laptops: readonly Laptop[]
  readonly #start: SharedState
  readonly #files: Sent[] = []
  readonly #folder: readonly Published[][]
  readonly #laid: LaidFolder
  readonly #server = new ServerLog()

  constructor(seed: number, lives: Lives, judged: Judged) {
    this.#seed = seed
    this.#lives = lives
    this.#judged = judged
    const random = randomOf(seed)
    let number = 1_000_000
    this.#world = {
      random,
      account: new Account(),
      engine: lives.engine ?? ENGINE,
      tally: judged.tally,
      erased: new Set(),
      next: () => {
        number += random.between(1, 50)
        return number
      },
    }
    this.#start = beginningOf(BASE, new Map(), 'base/1')
    const first = this.#began(this.#start)
    const sides: readonly Side[] = lives.desks === 'roles' ? ['chart', 'people'] : ['any']
    this.#laptops = Array.from({ length: lives.laptops }, (_, at) => {
      const isApart = lives.apart === true && at === lives.laptops - 1
      const disk = isApart ? this.#beganApart(first) : first
      const side = sides[at % sides.length] ?? 'any'
      return new Laptop(this.#world, side, { ...disk, line: `line${at}` })
    })
    this.#folder = this.#laptops.map(() => [])
    this.#laid = new LaidFolder(this.#world, lives.over === 'hurt')
  }

  live(): void {
    const { random, tally } = this.#world
    const { setBack = true } = this.#lives
    const copied = setBack && random.chance(0.4) ? random.between(4, 20) : -1
    const born = new Set(copied < 0 ? this.#laptops : this.#laptops.slice(0, -1))
    for (let step = 0; step < STEPS; step++) {
      const last = this.#laptops.at(-1)
      if (step === copied && last) {
        last.copyOf(random.pick(this.#laptops.slice(0, -1)))
        born.add(last)
        tally.copies++
      }
      this.#step(random.pick([...born]), setBack)
    }
    this.#exchangeAll()
    this.#judge()
  }

  #step(one: Laptop, setBack: boolean): void {
    const { random, tally } = this.#world
    const dice = random.next()
    if (dice < 0.34) for (let left = random.between(1, 4); left > 0; left--) one.edit()
    else if (dice < 0.39) one.draft()
    else if (dice < 0.46) one.undo()
    else if (dice < 0.48) one.redo()
    else if (dice < 0.56) one.settle()
    else if (dice < 0.565 && this.#lives.erases) one.erase()
    else if (dice < 0.58) one.saves.push(one.disk)
    else if (dice < 0.6) {
      if (!setBack || one.saves.length === 0) return
      one.putBack(random.pick(one.saves))
      tally.setBack++
    } else if (this.#lives.over === 'files') {
      if (dice < 0.74) this.#files.push({ ...one.send(), from: one })
      else {
        // The newest one of somebody else, or any.
        const newest = this.#files.findLast(({ from }) => from !== one)
        const file = random.chance(0.6)
          ? newest
          : this.#files[random.between(0, this.#files.length)]
        if (file) one.take(file, file.knew)
      }
    } else if (this.#lives.over === 'server') {
      if (dice < 0.75) this.#server.add(one)
      else this.#server.read(one)
    } else if (this.#lives.over !== 'folder') {
      if (dice < 0.75) this.#laid.publish(one)
      else if (dice < 0.95) this.#laid.read(one, false)
      else this.#laid.hurt()
    } else if (dice < 0.79) this.#publish(one, dice > 0.78)
    else this.#read(one, random.between(0, this.#laptops.length - 1))
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

  /** Everybody gives to everybody until nobody has anything new. */
  #exchangeAll(): void {
    let goesOn = true
    for (let round = 0; round < MOST_ROUNDS && goesOn; round++) {
      const { over } = this.#lives
      if (over === 'files') goesOn = this.#exchangeFiles()
      else if (over === 'server') goesOn = this.#exchangeServer()
      else goesOn = over === 'folder' ? this.#exchangeFolder() : this.#exchangeLaid(round === 0)
    }
    for (const file of this.#files) for (const one of this.#laptops) one.take(file, file.knew)
    for (const one of this.#laptops) one.close()
    if (goesOn) this.#judged.endless++
  }

  #exchangeFiles(): boolean {
    let goesOn = false
    for (const one of this.#laptops) {
      for (const other of this.#laptops) {
        if (one === other) continue
        const file = other.send()
        if (one.take(file, file.knew)) goesOn = true
      }
    }
    return goesOn
  }

  #exchangeFolder(): boolean {
    let goesOn = false
    for (const one of this.#laptops) this.#publish(one, false)
    for (const one of this.#laptops) {
      for (let from = 0; from < this.#laptops.length; from++) {
        while (this.#read(one, from)) goesOn = true
      }
    }
    return goesOn
  }

  #exchangeServer(): boolean {
    for (const one of this.#laptops) this.#server.add(one)
    return this.#laptops.map((one) => this.#server.read(one)).includes(true)
  }

  #exchangeLaid(isFirst: boolean): boolean {
    let goesOn = false
    for (const one of this.#laptops) this.#laid.publish(one, isFirst && this.#lives.over === 'hurt')
    for (const one of this.#laptops) while (this.#laid.read(one, true)) goesOn = true
    return goesOn
  }

  #judge(): void {
    const [first, ...rest] = this.#laptops.map(({ disk }) => disk)
    if (!first) return
    if (rest.some(({ now }) => !isEmpty(diff(first.now, now)))) this.#judged.unequal++
    if ([first, ...rest].some(({ now }) => faults(now).length > 0)) this.#judged.faulty++
    // What lies in a folder nobody hurt is not lost with the laptop that laid it there.
    const laid = this.#lives.over === 'hurt' ? [] : this.#laid.knew
    const known = new Set([...laid, ...[first, ...rest].flatMap(({ knew }) => [...knew])])
    const nameless = new Namelessness(first.now, this.#world.erased)
    for (const disk of [first, ...rest]) if (nameless.isToldBy(disk)) this.#judged.told++
    const told = (key: string, write: Write) => nameless.told(key, write, first.state)
    for (const [key, values] of this.#world.account.held(known, told)) {
      for (const disk of [first, ...rest]) this.#compare(disk, key, values, nameless)
    }
  }

  #compare(
    { state, line }: Disk,
    key: string,
    values: ReadonlySet<RegisterValue>,
    nameless: Namelessness,
  ): void {
    const at = key.lastIndexOf('#')
    const [id, name] = [key.slice(0, at), key.slice(at + 1)]
    if (name !== PRESENCE && name !== 'document' && !get(state.structure, id)) return
    const versions =
      name === 'document' ? (state.documents.get(id) ?? []) : versionsOf(state, id, name)
    const held = new Set(versions.map(({ value }) => nameless.level(key, value)))
    if (name === PRESENCE && held.size === 0) held.add(GONE)
    const lost = [...values].filter((value) => !held.has(value))
    const revenant = [...held].filter((value) => !values.has(value))
    this.#judged.lost += lost.length
    this.#judged.revenant += revenant.length
    if (lost.length + revenant.length === 0 || this.#judged.examples.length > 5) return
    const told = JSON.stringify({ lost, revenant })
    this.#judged.examples.push(`life ${this.#seed}, ${line}, ${key}: ${told}`)
  }

  #began(state: SharedState): Disk {
    const { account } = this.#world
    const batch = account.batch(new Set())
    for (const record of recordsOf(state.structure)) {
      account.write(batch, `${record.id}#${PRESENCE}`, THERE)
      for (const one of registersOf(record.kind)) {
        account.write(batch, `${record.id}#${one.name}`, valueIn(record, one))
      }
    }
    return {
      state,
      now: state.structure,
      documents: new Map(),
      settled: [],
      line: '',
      knew: new Set([batch.no]),
      touched: new Map(),
      published: null,
      laid: null,
      cursors: new Map(),
    }
  }

  /** Another table of the same office: what somebody did to it before is not on record anywhere. */
  #beganApart(first: Disk): Disk {
    const trial = new Laptop({ ...this.#world, tally: { ...this.#world.tally } }, 'any', first)
    for (let left = 6; left > 0; left--) trial.edit()
    const now: Structure = trial.disk.now
    const name: BatchName = 'other/1'
    return this.#began(beginningOf(now, new Map(), name))
  }
}
