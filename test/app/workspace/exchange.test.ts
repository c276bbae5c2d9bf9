import { unzipSync } from 'fflate'
import { describe, expect, it, test } from 'vitest'
import { contentOf, copyBytes } from '../../../renderer/app/files/backup.ts'
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
import { openValues } from '../../../renderer/domain/sharing/open-values.ts'
import { type SharedState, versionsOf } from '../../../renderer/domain/sharing/shared-state.ts'
import { apply, diff } from '../../../renderer/domain/structure/change.ts'
import { faults, faultsOfChange } from '../../../renderer/domain/structure/faults.ts'
import { get, recordsOf } from '../../../renderer/domain/structure/structure.ts'
import { ok, type Result } from '../../../renderer/domain/values/result.ts'
import { changeUnit, renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { type Random, randomOf } from '../../../renderer/samples/random.ts'
import { readBagan, writeBagan } from '../../../renderer/storage/bagan-file.ts'
import { sharedContent, sharedStateOf } from '../../../renderer/storage/shared-content.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { wideEdit } from '../../domain/sharing/wide-edit.ts'
import { smallOfficeRecords } from '../../domain/small-office.ts'
import { createDatabasePlace } from '../../make/fake-database.ts'
import { createFakeDesktop } from '../../make/fake-desktop.ts'

const isLong = process.env.BAGAN_LONG !== undefined
const RING = 'Membentuk lingkaran setelah dua salinan digabungkan.'
const LABEL = { code: 'change-many', params: { count: 1 } } as const

/** One laptop with an office, its folder and its database. */
class Laptop {
  readonly #place = createDatabasePlace()
  readonly #fake = createFakeDesktop()
  readonly #random: Random
  readonly by: string
  #seconds = 0
  #open: OpenWorkspace | null = null
  readonly parts: ExchangeParts

  constructor(by: string, random: Random) {
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

function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

async function twoLaptops(seed = 1) {
  const random = randomOf(seed)
  const [a, b] = [new Laptop('Sri', random), new Laptop('Agus', random)]
  await a.begin({ records: smallOfficeRecords() })
  const content = done(await readBagan(await a.send()))
  await b.begin(content.shared ? { ...content, shared: content.shared } : content)
  return { a, b, random }
}

/** Stamps as they tell: the order in which they were written says nothing. */
const toldBy = ({ stamps, graves, documents, seen, writers }: SharedState) => ({
  stamps: new Map([...stamps].sort()),
  graves: new Map([...graves].sort()),
  documents: new Map([...documents].sort()),
  seen,
  writers: new Map([...writers].sort()),
})

describe('two laptops over files', () => {
  test.each(Array.from({ length: isLong ? 80 : 2 }, (_, at) => at + 1))(
    'come together over restarts, lost databases and undo (%i)',
    async (seed) => {
      const { a, b, random } = await twoLaptops(seed)
      for (let step = 0; step < 36; step++) {
        const [one, other] = random.chance(0.5) ? [a, b] : [b, a]
        const dice = random.next()
        if (dice < 0.55) await one.edit(`${one.by}${step}`)
        else if (dice < 0.6) await one.draft(`Usulan ${one.by} ${step}`)
        else if (dice < 0.7) await one.open.workspace.undo()
        else if (dice < 0.74) await one.open.workspace.redo()
        else if (dice < 0.9) await one.take(await other.send())
        else {
          const [before, told] = [recordsOf(one.structure), toldBy(await one.state())]
          await one.again(dice > 0.95)
          expect(recordsOf(one.structure)).toEqual(before)
          expect(toldBy(await one.state())).toEqual(told)
        }
      }
      for (let round = 0; round < 3; round++) {
        await a.take(await b.send())
        await b.take(await a.send())
      }
      expect(await b.take(await a.send())).toBeNull()
      expect(diff(a.structure, b.structure)).toEqual({})
      expect(faults(a.structure)).toEqual([])
      const [left, right] = [await a.state(), await b.state()]
      expect(openValues(left)).toEqual(openValues(right))
      for (const [id, stamps] of left.stamps) {
        for (const name of Object.keys(stamps)) {
          if (name !== '+') expect(versionsOf(left, id, name)).toEqual(versionsOf(right, id, name))
        }
      }
    },
  )

  it('tells what was taken, in one entry that undo does not take back and the folder alone brings back', async () => {
    const { a, b } = await twoLaptops()
    await a.rename('Bidang A')
    await a.draft('Usulan A')
    await b.draft('Usulan B')
    const taken = await b.take(await a.send())
    expect(taken).toMatchObject({ records: 2, opened: [{ id: 'proposal:p' }], repairs: [] })
    expect(taken?.options).toHaveLength(1)
    expect(get(b.structure, 'unit:ikp')).toMatchObject({ name: 'Bidang A' })
    const names = async () =>
      (await b.open.database.documents.toArray()).map(
        ({ data }) => (data as { readonly name: string }).name,
      )
    expect((await names()).sort()).toEqual(['Usulan A', 'Usulan B'])
    expect(await b.open.workspace.undo()).toMatchObject({ ok: false })
    await b.again(true)
    expect(get(b.structure, 'unit:ikp')).toMatchObject({ name: 'Bidang A' })
    expect((await names()).sort()).toEqual(['Usulan A', 'Usulan B'])
    expect(openValues(await b.state())).toEqual([])
  })

  it('asks where both changed one field, and says who', async () => {
    const { a, b } = await twoLaptops()
    await a.rename('Bidang A')
    await b.rename('Bidang B')
    await b.take(await a.send())
    const state = await b.state()
    const open = openValues(state).find(({ id }) => id === 'unit:ikp')
    expect(open).toMatchObject({ register: 'name', fields: ['name'] })
    const writers = open?.choices.map(({ batches }) => state.writers.get(batches.at(-1) ?? 'x/1'))
    expect(writers?.sort()).toEqual(['Agus', 'Sri'])
  })

  it('leaves an own edit to be taken back and done again, as far as nobody wrote there since', async () => {
    const { a, b } = await twoLaptops()
    const fields = { code: '02', shortName: 'IKP' }
    done(await b.open.workspace.run(LABEL, changeUnit('unit:ikp', fields)))
    await a.take(await b.send())
    done(await a.open.workspace.run(LABEL, changeUnit('unit:ikp', { shortName: 'KIP' })))
    await b.take(await a.send())
    done(await b.open.workspace.undo())
    expect(get(b.structure, 'unit:ikp')).toMatchObject({ code: null, shortName: 'KIP' })
    done(await b.open.workspace.redo())
    expect(get(b.structure, 'unit:ikp')).toMatchObject({ code: '02', shortName: 'KIP' })
  })

  it('goes on after the journal was lost but for a snapshot: what was decided is not asked again', async () => {
    const { a, b } = await twoLaptops()
    await a.rename('Bidang A')
    await b.rename('Bidang B')
    await b.take(await a.send())
    const open = openValues(await b.state())
    await b.edit('sesudah')
    await b.loseJournal()
    expect(openValues(await b.state())).toEqual(open)
    await a.take(await b.send())
    await b.take(await a.send())
    expect(diff(a.structure, b.structure)).toEqual({})
    expect(openValues(await a.state())).toEqual(open)
  })

  it('gives a copy that tells who wrote what; made without names it tells nothing of before', async () => {
    const { a, b } = await twoLaptops()
    await a.rename('Bidang A')
    const words = wordsIn('id')
    const wish = { words, without: [], passphrase: null }
    const copy = await copyBytes(await contentOf(a.open, 'uji'), wish)
    expect(await b.take(copy)).toMatchObject({ records: 2, opened: [] })
    const less = await copyBytes(await contentOf(a.open, 'uji'), { ...wish, without: ['names'] })
    expect(Object.keys(unzipSync(less))).not.toContain('shared.json')
    expect(Object.keys(unzipSync(copy))).toContain('shared.json')
  })

  it('writes nothing of it where nobody shares: neither entry nor head', async () => {
    const alone = new Laptop('Sri', randomOf(1))
    await alone.begin({ records: smallOfficeRecords() })
    await alone.rename('Bidang A')
    await alone.open.workspace.settled()
    const entries = await alone.open.database.journal.toArray()
    expect(entries.every((entry) => !('shared' in entry))).toBe(true)
    expect(await alone.open.database.meta.get('head')).not.toHaveProperty('lastExchange')
  })
})
