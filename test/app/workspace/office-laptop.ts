import { expect } from 'vitest'
import {
  type ExchangeParts,
  sendState,
  takeGiven,
} from '../../../renderer/app/workspace/exchange.ts'
import {
  type Beginning,
  createWorkspaceWith,
  type OpenWorkspace,
  openWorkspace,
} from '../../../renderer/app/workspace/open-workspace.ts'
import type { SharedState } from '../../../renderer/domain/sharing/shared-state.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { faultsOfChange } from '../../../renderer/domain/structure/faults.ts'
import { recordsOf } from '../../../renderer/domain/structure/structure.ts'
import { ok, type Result } from '../../../renderer/domain/values/result.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { type Random, randomOf } from '../../../renderer/samples/random.ts'
import { readBagan, writeBagan } from '../../../renderer/storage/bagan-file.ts'
import { sharedContent, sharedStateOf } from '../../../renderer/storage/shared-content.ts'
import { wideEdit } from '../../domain/sharing/wide-edit.ts'
import { smallOfficeRecords } from '../../domain/small-office.ts'
import { createDatabasePlace } from '../../make/fake-database.ts'
import { createFakeDesktop } from '../../make/fake-desktop.ts'

const RING = 'Membentuk lingkaran setelah dua salinan digabungkan.'
/** How every act of theirs is called. */
export const LABEL = { code: 'change-many', params: { count: 1 } } as const

/** One laptop with an office, its folder and its database. */
export class Laptop {
  readonly #place = createDatabasePlace()
  readonly #fake = createFakeDesktop()
  readonly #random: Random
  readonly by: string
  #seconds: number
  #open: OpenWorkspace | null = null
  readonly parts: ExchangeParts

  /** @param seconds on its clock, at first */
  constructor(by: string, random: Random, seconds = 0) {
    this.#seconds = seconds
    this.by = by
    this.#random = random
    this.parts = {
      moment: () => Date.UTC(2018, 9, 4) + this.#seconds * 1000,
      chance: () => random.next(),
      ringText: RING,
    }
  }

  get open(): OpenWorkspace {
    if (!this.#open) throw new Error('not open')
    return this.#open
  }

  get structure() {
    return this.open.workspace.getState().structure
  }

  get #openParts() {
    return {
      desktop: this.#fake.desktop,
      now: () => new Date(Date.UTC(2018, 9, 4, 2, 0, ++this.#seconds)).toISOString(),
      officer: () => this.by,
      openDatabase: (id: string) => this.#place.open(id),
    }
  }

  async begin(content: Beginning): Promise<void> {
    this.#open = await createWorkspaceWith('uji', content, LABEL, this.#openParts)
  }

  /** The program is started anew; `lost`: the database is gone, the folder alone tells. */
  async again(lost: boolean): Promise<void> {
    await this.open.close()
    if (lost) this.#place.wipe()
    this.#open = await openWorkspace('uji', this.#openParts)
  }

  /** Of the folder's journal nothing is left but its first line, and the database is gone. */
  async loseJournal(): Promise<void> {
    expect(await this.open.backups.take()).toBe(true)
    await this.open.close()
    this.#place.wipe()
    const folder = this.#fake.folder('uji')
    folder.lines = folder.lines.slice(0, 1)
    this.#open = await openWorkspace('uji', this.#openParts)
  }

  async edit(tag: string): Promise<void> {
    await this.open.workspace.run(LABEL, (structure) => {
      const made = wideEdit(structure, this.#random, tag, 'any')(structure)
      const isSound =
        made.ok && faultsOfChange(apply(structure, made.value), made.value).length === 0
      return isSound ? made : ok({})
    })
  }

  async rename(name: string): Promise<void> {
    done(await this.open.workspace.run(LABEL, renameUnit('unit:ikp', name)))
  }

  async draft(name: string): Promise<void> {
    const data = { id: 'proposal:p', name, basedOn: null, change: {} }
    const documents = [{ type: 'put', id: 'proposal:p', data }] as const
    const filing = () => ok({ change: {}, documents })
    done(await this.open.workspace.file(LABEL, 'proposal', filing))
  }

  async state(): Promise<SharedState> {
    return done(await sendState(this.open, this.parts)).state
  }

  /** What goes out, as a file. */
  async send(): Promise<Uint8Array> {
    const { state, documents } = done(await sendState(this.open, this.parts))
    const records = recordsOf(state.structure)
    const shared = sharedContent(state, documents)
    return writeBagan({ name: 'uji', seq: 1, records, documents, shared })
  }

  async take(file: Uint8Array) {
    const given = { state: await sharedStateOf(done(await readBagan(file))), only: null }
    return done(await takeGiven(this.open, given, this.parts))
  }
}

/** What was answered; a refusal is an error. */
export function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

/** A second one opened what the first one sent. */
export async function twoLaptops(seed = 1) {
  const random = randomOf(seed)
  const [a, b] = [new Laptop('Sri', random), new Laptop('Agus', random)]
  await a.begin({ records: smallOfficeRecords() })
  const content = done(await readBagan(await a.send()))
  await b.begin(content.shared ? { ...content, shared: content.shared } : content)
  return { a, b, random }
}
