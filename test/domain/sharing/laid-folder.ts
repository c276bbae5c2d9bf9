import type { BatchName } from '../../../renderer/domain/sharing/batch-name.ts'
import { erasedUnknownTo } from '../../../renderer/domain/sharing/erased.ts'
import { chosenFrom, type FolderFile } from '../../../renderer/domain/sharing/folder-files.ts'
import { type Part, partSince, wholePart } from '../../../renderer/domain/sharing/part.ts'
import {
  ahead,
  cameOtherwise,
  outlived,
  toPublish,
} from '../../../renderer/domain/sharing/publishing.ts'
import { lastOf, withBatches } from '../../../renderer/domain/sharing/seen.ts'
import { readFolderFile, writeFolderFile } from '../../../renderer/storage/folder-file.ts'
import type { Laptop, World } from './laptop.ts'

interface Laid {
  readonly bytes: Uint8Array
  /** For the judge's account. */
  readonly knew: ReadonlySet<number>
}

const NAME = /^([a-z0-9]+)\/(\d{1,16})\.(lines|base)$/
const LAID_BY = { officer: 'Sri', computer: 'LAPTOP' }

/** A shared folder as it lies on a disk that others hurt: its files as they are written, by their names. */
export class LaidFolder {
  readonly #world: World
  readonly #isHurt: boolean
  #files = new Map<string, Laid>()
  #yesterday = new Map<string, Laid>()

  /** @param isHurt whether files in it are torn, lost, doubled, renamed and put back */
  constructor(world: World, isHurt: boolean) {
    this.#world = world
    this.#isHurt = isHurt
  }

  /** All that was laid down and still lies here as it was laid. */
  get knew(): ReadonlySet<number> {
    return new Set([...this.#files.values()].flatMap(({ knew }) => [...knew]))
  }

  /** @param anew whether a day went by, so that all there is is laid down again */
  publish(one: Laptop, anew = false): void {
    this.#notAhead(one)
    one.close()
    const { line } = one.disk
    this.#hasPassed(one)
    const since = one.disk.published?.seen ?? null
    if (one.disk.isPassing || lastOf(one.disk.state.seen, line) === 0) {
      const name: BatchName = `${line}/${this.#world.next()}`
      const { state } = one.disk
      one.disk = { ...one.disk, state: { ...state, seen: withBatches(state.seen, [name]) } }
    }
    const { state, published, laid, knew } = one.disk
    const own = anew ? [] : this.#named().filter((file) => file.line === line)
    const isNoteNew = published !== null && erasedUnknownTo(published, state).length > 0
    const wanted = toPublish(line, state.seen, own, isNoteNew ? null : laid, since)
    if (!wanted) return
    let bytes = laid?.line === line ? laid.bytes : 0
    for (const kind of wanted.kinds) {
      const isPart = kind === 'lines' && published
      const part = isPart ? partSince(published, state) : wholePart(state)
      const file = { line, number: wanted.number, kind }
      const written = writeFolderFile(file, part, LAID_BY)
      bytes = isPart ? bytes + written.length : 0
      // What is laid down is not always told to have been.
      this.#files.set(pathOf(file), { bytes: written, knew })
      if (this.#isHurt && !anew && this.#world.random.chance(0.05)) return
    }
    one.disk = {
      ...one.disk,
      isPassing: false,
      published: state,
      laid: { line, number: wanted.number, bytes },
    }
    for (const file of outlived(own, state.seen)) this.#files.delete(pathOf(file))
    one.steps++
  }

  /** @returns whether there was anything to take */
  read(one: Laptop, isAll: boolean): boolean {
    this.#notAhead(one)
    this.#hasPassed(one)
    const { random } = this.#world
    // What others laid down arrives in any order.
    const files = this.#named().filter(() => isAll || random.chance(0.8))
    const { parts, by } = this.#chosen(one, files)
    let isTaken = false
    for (const part of parts) {
      const { knew } = this.#files.get(by.get(part) ?? '') as Laid
      if (one.take(part, knew)) isTaken = true
    }
    one.disk = { ...one.disk, looked: one.disk.state.seen }
    return isTaken
  }

  /** Something happens to it that no laptop did. */
  hurt(): void {
    const { random } = this.#world
    const dice = random.next()
    if (dice < 0.1) this.#yesterday = new Map(this.#files)
    if (!this.#isHurt || this.#files.size === 0) return
    const path = random.pick([...this.#files.keys()])
    const { bytes } = this.#files.get(path) as Laid
    const nothing = new Set<number>()
    const spoilt = (to: Uint8Array) => this.#files.set(path, { bytes: to, knew: nothing })
    if (dice < 0.25) spoilt(bytes.slice(0, random.between(0, bytes.length - 1)))
    else if (dice < 0.35) {
      const other = new Uint8Array(bytes)
      const at = random.between(0, bytes.length - 1)
      other[at] = (other[at] ?? 0) ^ (1 << random.between(0, 7))
      spoilt(other)
    } else if (dice < 0.45) this.#files.delete(path)
    else if (dice < 0.5) this.#files = new Map(this.#yesterday)
    else if (dice < 0.6) this.#files.set(path.replace('.', ' (2).'), { bytes, knew: nothing })
    else if (dice < 0.75) {
      const other = random.pick([...this.#files.keys()])
      const line = NAME.exec(other)?.[1] ?? 'x'
      const to = `${line}/${this.#world.next()}.${random.pick(['lines', 'base'])}`
      this.#files.set(to, { bytes, knew: nothing })
    }
  }

  #chosen(one: Laptop, files: readonly FolderFile[]) {
    const by = new Map<Part, string>()
    const choosing = chosenFrom(one.disk.state.seen, files)
    for (let step = choosing.next(); ; ) {
      if (step.done) return { parts: step.value.parts, by }
      const path = pathOf(step.value)
      const bytes = this.#files.get(path)?.bytes
      const opened = bytes && readFolderFile(bytes, step.value)
      if (opened?.ok) by.set(opened.value.part, path)
      const isTaken = opened?.ok && !one.waitsForWhole(opened.value.part)
      step = choosing.next(isTaken ? opened.value.part : null)
    }
  }

  /** Before anything is taken: whether something came otherwise. */
  #hasPassed(one: Laptop): void {
    const { line, state, looked, isPassing } = one.disk
    const isMore = cameOtherwise(line, state.seen, looked)
    one.disk = { ...one.disk, isPassing: isPassing || isMore, looked: state.seen }
  }

  /** A laptop whose line went on without it begins another. */
  #notAhead(one: Laptop): void {
    const { line, state } = one.disk
    const own = this.#named().filter((file) => file.line === line)
    const isOurs = (file: FolderFile) => {
      const bytes = this.#files.get(pathOf(file))?.bytes
      return bytes !== undefined && readFolderFile(bytes, file).ok
    }
    if (!ahead(line, state.seen, own).some(isOurs)) return
    one.disk = { ...one.disk, line: `n${this.#world.next()}` }
  }

  #named(): FolderFile[] {
    return [...this.#files.keys()].flatMap((path) => {
      const [, line, number, kind] = NAME.exec(path) ?? []
      return line ? [{ line, number: Number(number), kind: kind as FolderFile['kind'] }] : []
    })
  }
}

function pathOf({ line, number, kind }: FolderFile): string {
  return `${line}/${number}.${kind}`
}
