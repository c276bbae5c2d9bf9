import type { BatchName } from '../../../renderer/domain/sharing/batch-name.ts'
import {
  GONE,
  PRESENCE,
  type RegisterValue,
  registersOf,
  THERE,
  valueIn,
} from '../../../renderer/domain/sharing/register.ts'
import {
  beginningOf,
  type SharedState,
  versionsOf,
} from '../../../renderer/domain/sharing/shared-state.ts'
import { diff, isEmpty } from '../../../renderer/domain/structure/change.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import { get, recordsOf, type Structure } from '../../../renderer/domain/structure/structure.ts'
import { randomOf } from '../../../renderer/samples/random.ts'
import { smallOffice } from '../small-office.ts'
import { Account, type Write } from './account.ts'
import { ENGINE, type Engine } from './engine.ts'
import { isHidden, maskedStructure } from './hidden-fields.ts'
import { type Disk, Laptop, NOTHING_GIVEN, type World } from './laptop.ts'
import { Namelessness } from './nameless.ts'
import { emptyJudged, type Judged } from './tally.ts'
import { mixedWays, type Way, Ways } from './ways.ts'
import type { Side } from './wide-edit.ts'

export interface Lives {
  /** `mixed`: some by file, some by folder, some by server. */
  readonly over: Way | 'mixed'
  readonly laptops: 2 | 3 | 5
  /** `roles`: the secretariat's desk and that of personnel, by turns. */
  readonly desks: 'any' | 'roles'
  readonly engine?: Engine
  /** Folders are copied and backups put back, and nobody is told. */
  readonly setBack?: boolean
  /** The last laptop began with another file of the same office. */
  readonly apart?: boolean
  /** People are made nameless. */
  readonly erases?: boolean
  /** The server hides something from every second one. */
  readonly hides?: boolean
}

const STEPS = 70
const MOST_ROUNDS = 25
const BASE = smallOffice()

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
  readonly #ways: Ways

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
      names: new Map(),
      next: () => {
        number += random.between(1, 50)
        return number
      },
    }
    const start = beginningOf(BASE, new Map(), 'base/1')
    const first = this.#began(start)
    this.#laptops = Array.from({ length: lives.laptops }, (_, at) => this.#laptop(at, first))
    const { over } = lives
    const ways = over === 'mixed' ? mixedWays(this.#laptops, this.#world) : null
    this.#ways = new Ways(
      this.#world,
      ways ?? new Map(this.#laptops.map((one) => [one, [over as Way]])),
      start,
    )
  }

  #laptop(at: number, first: Disk): Laptop {
    const { laptops, desks, apart, hides } = this.#lives
    const sides: readonly Side[] = desks === 'roles' ? ['chart', 'people'] : ['any']
    const sees = !hides || at % 2 === 0
    const side = sees ? (sides[at % sides.length] ?? 'any') : 'chart'
    let disk = { ...first, sees, line: `line${at}` }
    if (apart && at === laptops - 1) disk = { ...this.#beganApart(first), line: disk.line }
    if (!sees) {
      const structure = maskedStructure(first.now)
      disk = { ...disk, now: structure, state: { ...first.state, structure } }
    }
    return new Laptop(this.#world, side, disk, at === 0)
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
    if (this.#ways.exchangeAll(MOST_ROUNDS)) this.#judged.endless++
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
    } else this.#ways.step(one, (dice - 0.6) / 0.4)
  }

  #judge(): void {
    const [first, ...rest] = this.#laptops.map(({ disk }) => disk)
    if (!first) return
    const { hides } = this.#lives
    const shown = (now: Structure) => (hides ? maskedStructure(now) : now)
    if (rest.some(({ now }) => !isEmpty(diff(shown(first.now), shown(now))))) this.#judged.unequal++
    this.#judged.twice += this.#ways.twice
    if ([first, ...rest].some(({ now }) => faults(now).length > 0)) this.#judged.faulty++
    const everywhere = [first, ...rest].flatMap(({ knew }) => [...knew])
    const known = new Set([...this.#ways.knew, ...everywhere])
    const nameless = new Namelessness(first.now, this.#world.erased)
    for (const disk of [first, ...rest]) if (nameless.isToldBy(disk)) this.#judged.told++
    const told = (key: string, write: Write) => nameless.told(key, write, first.state)
    for (const [key, values] of this.#world.account.held(known, told)) {
      for (const disk of [first, ...rest]) this.#compare(disk, key, values, nameless)
    }
  }

  #compare(
    { state, line, sees }: Disk,
    key: string,
    values: ReadonlySet<RegisterValue>,
    nameless: Namelessness,
  ): void {
    const at = key.lastIndexOf('#')
    const [id, name] = [key.slice(0, at), key.slice(at + 1)]
    if (!sees && isHidden(id, name)) return
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
      ...NOTHING_GIVEN,
      cursors: new Map(),
      sees: true,
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
