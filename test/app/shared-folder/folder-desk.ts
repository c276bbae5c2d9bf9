import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ScanName } from '../../../electron/contract/scan-calls.ts'
import {
  createSharedFolder,
  type SharedFolder,
} from '../../../renderer/app/shared-folder/shared-folder.ts'
import { HERE, sendState } from '../../../renderer/app/workspace/exchange.ts'
import {
  type Beginning,
  createWorkspaceWith,
  type OpenWorkspace,
  openWorkspace,
} from '../../../renderer/app/workspace/open-workspace.ts'
import { wholeRecord } from '../../../renderer/domain/sharing/server-batch.ts'
import type { SharedState } from '../../../renderer/domain/sharing/shared-state.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import { faultsOfChange } from '../../../renderer/domain/structure/faults.ts'
import { get, recordsOf, type Structure } from '../../../renderer/domain/structure/structure.ts'
import { ok, type Result } from '../../../renderer/domain/values/result.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import type { Random } from '../../../renderer/samples/random.ts'
import { sharedContent } from '../../../renderer/storage/shared-content.ts'
import { wideEdit } from '../../domain/sharing/wide-edit.ts'
import { smallOfficeRecords } from '../../domain/small-office.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { attached, scanOn } from '../../make/attached.ts'
import { createDatabasePlace } from '../../make/fake-database.ts'
import { createRealDesktop, type RealDesktop } from '../../make/real-desktop.ts'

export const OFFICE = 'uji'
const LABEL = { code: 'change-many', params: { count: 1 } } as const
/** What is exchanged is asked for by the test. */
const NEVER = { restMs: 2 ** 30, lookMs: 2 ** 30, endMs: 500 }

/** One laptop with an office on real files, and the folder it shares. */
export class FolderDesk {
  readonly by: string
  readonly #shared: string
  readonly #own: string
  readonly #place = createDatabasePlace()
  readonly #real: RealDesktop
  /** Calls the folder refuses, and with what. */
  readonly refuses = new Map<string, string>()
  /** The folder answers nothing any more. */
  hangs = false
  #seconds = 0
  #open: OpenWorkspace | null = null
  #folder: SharedFolder | null = null

  /** @param own where its own data lies @param shared the folder it shares, as it sees it */
  constructor(by: string, own: string, shared: string) {
    this.by = by
    this.#shared = shared
    this.#own = own
    this.#real = createRealDesktop(own, by)
    this.#real.chosen = shared
  }

  get open(): OpenWorkspace {
    if (!this.#open) throw new Error('not open')
    return this.#open
  }

  get folder(): SharedFolder {
    if (!this.#folder) throw new Error('not open')
    return this.#folder
  }

  get desktop(): RealDesktop['desktop'] {
    return this.#real.desktop
  }

  get now() {
    return this.folder.now.get()
  }

  get structure(): Structure {
    return this.open.workspace.getState().structure
  }

  get records() {
    return recordsOf(this.structure).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  }

  get #openParts() {
    return {
      desktop: this.#real.desktop,
      now: () => new Date(Date.UTC(2026, 10, 30, 2, 0, ++this.#seconds)).toISOString(),
      officer: () => this.by,
      openDatabase: (id: string) => this.#place.open(id),
    }
  }

  async begin(content: Beginning): Promise<void> {
    this.#open = await createWorkspaceWith(OFFICE, content, LABEL, this.#openParts)
    this.#begin()
  }

  #begin(): void {
    const { now, officer } = this.#openParts
    const desktop = new Proxy(this.#real.desktop, {
      get: (target, name: keyof RealDesktop['desktop']) => {
        const code = this.refuses.get(name)
        if (code) return async () => ({ ok: false, code, message: `Tidak dapat: ${code}` })
        if (this.hangs && name.includes('Shared')) return () => new Promise(() => undefined)
        return target[name]
      },
    })
    this.#folder = createSharedFolder({ office: this.open, desktop, now, officer, pace: NEVER })
  }

  async choose(passphrase: string | null = null): Promise<void> {
    await this.folder.choose('Folder bersama', passphrase)
  }

  /** The program is ended and started anew; `lost`: its database is gone. */
  async again(lost = false): Promise<void> {
    await this.folder.close()
    await this.open.close()
    if (lost) this.#place.wipe()
    this.#open = await openWorkspace(OFFICE, this.#openParts)
    this.#begin()
  }

  async rename(name: string, id = 'unit:ikp'): Promise<void> {
    done(await this.open.workspace.run(LABEL, renameUnit(id as 'unit:ikp', name)))
    await this.open.workspace.settled()
  }

  /** Somebody new, whatever is there. */
  async hire(name: string): Promise<void> {
    const id = `person:${name.toLowerCase().replaceAll(' ', '-')}`
    const person = wholeRecord(id, 'person', { name })
    done(await this.open.workspace.run(LABEL, (structure) => ok(put(structure, [person]))))
    await this.open.workspace.settled()
  }

  attach(name: string, bytes: Uint8Array, ofId = 'appointment:ikp-ikp'): Promise<ScanName> {
    return attached(this.#real.desktop, this.open, name, bytes, ofId)
  }

  /** Its bytes where they lie here whole, else why not; `asks`: the folder too. */
  scan(scan: ScanName, asks = false): Promise<Uint8Array | string> {
    return scanOn(this.#real.desktop, OFFICE, scan, asks ? this.folder : null)
  }

  /** Where a scan lies here. */
  scanPath({ content, media }: ScanName): string {
    return join(this.#own, OFFICE, 'lampiran', content.slice(0, 2), `${content}.${media}`)
  }

  nameOf(id: string): string {
    return (get(this.structure, id) as { readonly name: string }).name
  }

  /** Any edit there is. */
  async edit(random: Random, tag: string): Promise<void> {
    await this.open.workspace.run(LABEL, (structure) => {
      const made = wideEdit(structure, random, tag, 'any')(structure)
      const isSound =
        made.ok && faultsOfChange(apply(structure, made.value), made.value).length === 0
      return isSound ? made : ok({})
    })
  }

  async state(): Promise<SharedState> {
    return done(await sendState(this.open, HERE)).state
  }

  /** For a colleague who begins with it. */
  async content(): Promise<Beginning> {
    const { state, documents } = done(await sendState(this.open, HERE))
    const shared = sharedContent(state, documents)
    return { records: recordsOf(state.structure), documents, shared }
  }

  /** Files in the shared folder, below that of the office; `line/number.kind`. */
  files(): string[] {
    return filesIn(this.#shared)
  }
}

function filesIn(shared: string): string[] {
  return readdirSync(shared, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** All that lies in a folder, to be put back. */
export function imageOf(shared: string): ReadonlyMap<string, Uint8Array> {
  return new Map(filesIn(shared).map((path) => [path, readFileSync(path)]))
}

export function putBack(image: ReadonlyMap<string, Uint8Array>): void {
  for (const [path, bytes] of image) {
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, bytes)
  }
}

export function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

/** Two laptops with the same office over one folder. */
export async function twoDesks() {
  const shared = temporaryFolder()
  const a = new FolderDesk('Sri', temporaryFolder(), shared)
  const b = new FolderDesk('Agus', temporaryFolder(), shared)
  await a.begin({ records: smallOfficeRecords() })
  await b.begin(await a.content())
  await a.choose()
  await b.choose()
  return { a, b, shared }
}
