import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { unzipSync } from 'fflate'
import { SEGMENT_LINES } from '../../electron/files/disk-journal.ts'
import { LOCK_NAME } from '../../electron/files/office-lock.ts'
import { recordsOf } from '../../renderer/domain/structure/structure.ts'
import { writeBagan } from '../../renderer/storage/bagan-file.ts'
import { establishedOf } from '../bench/large-proposal.ts'
import { cityOf } from '../bench/structures.ts'
import { addBelow } from '../e2e/chart.ts'
import { freshFolder } from '../e2e/launch.ts'
import { lengthened, withoutDatabase } from './long-journal.ts'
import type { State } from './read-state.ts'
import { cleared, Victim } from './victim.ts'

/**
 * Data of finished sessions: the example with edits and a snapshot; a city with a proposal ready to be put in force;
 * what version 1 left; the first without its database; the example as it is when it was just opened; the first with
 * a journal that is put away after three more edits, and after five.
 */
export type TemplateName =
  | 'office'
  | 'proposal'
  | 'v1'
  | 'no database'
  | 'first'
  | 'long journal'
  | 'journal in parts'

/** What must be there when a template is opened. */
export interface Expected {
  readonly names: readonly string[]
  readonly lastSeq: number
}

/** The edits of the office, in the order they were made. */
export const EDITED = ['Seksi Uji 1', 'Seksi Uji 2', 'Seksi Uji 3', 'Seksi Uji 4', 'Seksi Uji 5']
const PARENT = 'Bidang Layanan E-Government'
const FIXTURE = 'test/fixtures/v1'
export const WORKSPACE = join('berkas', 'contoh-diskominfo')
export const JOURNAL = join(WORKSPACE, 'riwayat.jsonl')

/** Makes each template once, and hands out copies. */
export class Templates {
  readonly #folders = new Map<TemplateName, Promise<string>>()
  readonly #expected = new Map<TemplateName, Promise<Expected>>()

  /**
   * A copy for one trial; whoever asks removes it. It does not say that it is open: the number of the process that made
   * it may be another's by now, and a copy in another place would ask before it opens.
   */
  async copy(name: TemplateName): Promise<string> {
    const from = await this.#made(name)
    const folder = freshFolder()
    cpSync(from, folder, {
      recursive: true,
      filter: (path) => !basename(path).startsWith('Singleton') && basename(path) !== LOCK_NAME,
    })
    return folder
  }

  /** What a copy shows when nothing was done to it. */
  expected(name: TemplateName): Promise<Expected> {
    const known = this.#expected.get(name) ?? this.#look(name)
    this.#expected.set(name, known)
    return known
  }

  /** Both stores of a copy, as it is opened when nothing was done to it. */
  async state(name: TemplateName): Promise<State> {
    const folder = await this.copy(name)
    const victim = await Victim.start(folder)
    await victim.shown()
    await victim.saved()
    const state = await victim.state()
    await victim.cut()
    await cleared(folder)
    if (!state) throw new Error(`The template ${name} cannot be read`)
    return state
  }

  async clear(): Promise<void> {
    for (const folder of this.#folders.values()) await cleared(await folder)
  }

  async #look(name: TemplateName): Promise<Expected> {
    // Without its database the office must come back as it was.
    const { records, lastSeq } = await this.state(name === 'no database' ? 'office' : name)
    const units = records.filter(({ kind }) => kind === 'unit')
    return { names: units.map((unit) => String(unit.name)), lastSeq }
  }

  /** The first goes on: a story begins once, and another beginning would be another office. */
  async #edited(): Promise<string> {
    const folder = await this.copy('first')
    const victim = await opened(folder)
    for (const name of EDITED) await addBelow(victim.page, PARENT, name)
    await victim.saved()
    await wait(4500)
    await victim.cut()
    return folder
  }

  async #inParts(): Promise<string> {
    const folder = await this.copy('long journal')
    const victim = await opened(folder)
    for (const name of ['Seksi Satu', 'Seksi Dua', 'Seksi Tiga', 'Seksi Empat']) {
      await addBelow(victim.page, PARENT, name)
    }
    await victim.saved()
    await victim.cut()
    return folder
  }

  #made(name: TemplateName): Promise<string> {
    const known = this.#folders.get(name) ?? this.#make(name)
    this.#folders.set(name, known)
    return known
  }

  async #make(name: TemplateName): Promise<string> {
    if (name === 'v1') return unpacked()
    if (name === 'first') return session(['demo'])
    if (name === 'proposal') return session([await proposalFile()])
    if (name === 'office') return this.#edited()
    if (name === 'journal in parts') return this.#inParts()
    const folder = await this.copy('office')
    if (name === 'no database') rmSync(join(folder, 'IndexedDB'), { recursive: true })
    else {
      const lines = readFileSync(join(folder, JOURNAL), 'utf8').trimEnd().split('\n')
      withoutDatabase(folder, JOURNAL, lengthened(lines, SEGMENT_LINES - 3))
      await (await opened(folder)).cut()
    }
    return folder
  }
}

/** The program on that folder, once both stores agree. */
export async function opened(folder: string): Promise<Victim> {
  const victim = await Victim.start(folder)
  await victim.shown()
  await victim.saved()
  return victim
}

/** A first session, cut off once its snapshot is there. */
async function session(args: readonly string[]): Promise<string> {
  const folder = freshFolder()
  const victim = await Victim.start(folder, { args })
  await victim.shown()
  await victim.saved()
  await wait(4500)
  await victim.cut()
  return folder
}

async function proposalFile(): Promise<string> {
  const city = cityOf(80)
  const data = establishedOf(city, 'proposal:ditetapkan', 20)
  const documents = [{ id: data.id, kind: 'proposal' as const, data }]
  const bytes = await writeBagan({ name: 'kota', seq: 1, records: recordsOf(city), documents })
  const file = join(freshFolder(), 'kota.bagan')
  writeFileSync(file, bytes)
  return file
}

function unpacked(): string {
  const folder = freshFolder()
  for (const part of ['user-data', 'folder']) {
    const zip = unzipSync(readFileSync(join(FIXTURE, `v1-${part}.zip`)))
    for (const [path, bytes] of Object.entries(zip)) {
      if (path.endsWith('/')) continue
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), bytes)
    }
  }
  return folder
}
