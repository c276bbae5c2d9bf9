import type { ScanName } from '../../../electron/contract/scan-calls.ts'
import { freshId } from '../../../renderer/app/clock.ts'
import {
  type BegunAnew,
  beginAnew,
  officeFromServer,
} from '../../../renderer/app/files/office-from-server.ts'
import { beginFile, openExisting, type Program } from '../../../renderer/app/files/program.ts'
import {
  type CityServer,
  createCityServer,
  type ServerLogin,
} from '../../../renderer/app/server/city-server.ts'
import { createSharedFolder } from '../../../renderer/app/shared-folder/shared-folder.ts'
import type { OpenWorkspace } from '../../../renderer/app/workspace/open-workspace.ts'
import type { StructureRecord } from '../../../renderer/domain/records/records.ts'
import { get, recordsOf } from '../../../renderer/domain/structure/structure.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { attached, scanOn } from '../../make/attached.ts'
import type { Access } from '../../make/city-server.ts'
import { createRealDesktop, type RealDesktop } from '../../make/real-desktop.ts'
import { done } from './server-desk.ts'

const LABEL = { code: 'change-many', params: { count: 1 } } as const
const WORDS = wordsIn('id')
/** What is exchanged is asked for by the test. */
const NEVER = { restMs: 2 ** 30, lookMs: 2 ** 30, endMs: 2000 }

/** One laptop as its user has it: main process with real files, an office, the server it is exchanged over. */
export class CityDesk {
  readonly folder = temporaryFolder()
  readonly real: RealDesktop
  readonly program: Program
  readonly pace: typeof NEVER
  /** So often it was said that the office is to be begun anew. */
  anew = 0
  /** Whether what was said so is done. */
  goes = true
  #open: OpenWorkspace | null = null
  #server: CityServer | null = null

  constructor(by: string, pace = NEVER) {
    this.real = createRealDesktop(this.folder, by)
    this.pace = pace
    const { desktop } = this.real
    this.program = {
      desktop,
      now: () => new Date().toISOString(),
      newId: freshId,
      officer: () => by,
    }
  }

  get open(): OpenWorkspace {
    if (!this.#open) throw new Error('not open')
    return this.#open
  }

  get server(): CityServer {
    if (!this.#server) throw new Error('not open')
    return this.#server
  }

  get now() {
    return this.server.now.get()
  }

  get structure() {
    return this.open.workspace.getState().structure
  }

  get records() {
    const { structure } = this
    return recordsOf(structure).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  }

  begin(open: OpenWorkspace): void {
    this.#open = open
    const { desktop, now } = this.program
    const anew = async () => {
      this.anew++
      return this.goes
    }
    this.#server = createCityServer({ office: open, desktop, now, anew, pace: this.pace })
  }

  async beginWith(records: readonly StructureRecord[]): Promise<void> {
    this.begin(await beginFile(this.program, 'uji', { records }))
  }

  /** Answers the code of what was refused. */
  async fetch(login: ServerLogin): Promise<string | null> {
    const made = await officeFromServer(this.program, login, WORDS)
    if (!made.ok) return made.trouble.code
    this.begin(made.opened)
    return null
  }

  /**
   * @param meanwhile what is done while it is fetched
   * @returns what became of it; the office that is open then is the old one where it was held
   */
  async fetchAnew(meanwhile = async () => {}): Promise<BegunAnew['is']> {
    const old = this.open
    const made = await beginAnew(this.program, old, WORDS, {
      close: async () => {
        await meanwhile()
        await this.server.close()
        await old.close()
        return true
      },
      now: () => this.now,
    })
    if (made.is === 'refused') throw new Error(made.trouble.code)
    if (made.is === 'held') this.begin(await openExisting(this.program, old.id))
    else if (made.left !== null) throw new Error(made.left)
    else this.begin(made.opened)
    return made.is
  }

  /** The same office over a folder, too. */
  async folderAt(place: string) {
    this.real.chosen = place
    const { desktop, now } = this.program
    const officer = () => ''
    const folder = createSharedFolder({ office: this.open, desktop, now, officer, pace: NEVER })
    await folder.choose('Folder bersama', null)
    return folder
  }

  async rename(name: string, id = 'unit:ikp'): Promise<void> {
    done(await this.open.workspace.run(LABEL, renameUnit(id as 'unit:ikp', name)))
    await this.open.workspace.settled()
  }

  attach(name: string, bytes: Uint8Array, ofId: string): Promise<ScanName> {
    return attached(this.real.desktop, this.open, name, bytes, ofId)
  }

  /** Its bytes where they lie here whole, or there for this member; else why not. */
  scan(scan: ScanName): Promise<Uint8Array | string> {
    return scanOn(this.real.desktop, this.open.id, scan, this.server)
  }

  nameOf(id = 'unit:ikp'): string {
    const { structure } = this.open.workspace.getState()
    return (get(structure, id as 'unit:ikp') as { readonly name: string }).name
  }

  async close(): Promise<void> {
    await this.#server?.close()
    await this.#open?.close()
    await this.real.servers.closeAll()
  }
}

export function loginOf({ ca, password, user: login, ...address }: Access): ServerLogin {
  return { address: { ...address, login }, ca, password }
}
