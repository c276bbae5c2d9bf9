import {
  exchangeWithServer,
  type ServerExchange,
} from '../../../renderer/app/server/exchange-with-server.ts'
import { beginOnServer, joinServerWith } from '../../../renderer/app/server/join-server.ts'
import { readBegun } from '../../../renderer/app/server/read-served.ts'
import type { JoinedOffice, ServerOutcome } from '../../../renderer/app/server/server-door.ts'
import { HERE, sendState } from '../../../renderer/app/workspace/exchange.ts'
import {
  type Beginning,
  createWorkspaceWith,
  type OpenWorkspace,
  openWorkspace,
} from '../../../renderer/app/workspace/open-workspace.ts'
import type { SharedState } from '../../../renderer/domain/sharing/shared-state.ts'
import { apply, type Change } from '../../../renderer/domain/structure/change.ts'
import type { Edit } from '../../../renderer/domain/structure/edit.ts'
import { faultsOfChange } from '../../../renderer/domain/structure/faults.ts'
import { get, recordsOf, type Structure } from '../../../renderer/domain/structure/structure.ts'
import { ok, type Result } from '../../../renderer/domain/values/result.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import type { Random } from '../../../renderer/samples/random.ts'
import { sharedContent } from '../../../renderer/storage/shared-content.ts'
import { wideEdit } from '../../domain/sharing/wide-edit.ts'
import type { Access } from '../../make/city-server.ts'
import { createDatabasePlace } from '../../make/fake-database.ts'
import { createRealDesktop, type RealDesktop } from '../../make/real-desktop.ts'

const OFFICE = 'uji'
const LABEL = { code: 'change-many', params: { count: 1 } } as const

/** One laptop with an office on real files that has joined a city's server, or is about to. */
export class ServerDesk {
  readonly by: string
  readonly access: Access
  readonly seesAll: boolean
  readonly #place = createDatabasePlace()
  readonly real: RealDesktop
  /** Calls that are to fail once they were carried out, as where the answer was lost. */
  readonly deaf = new Set<string>()
  #seconds = 0
  #open: OpenWorkspace | null = null

  constructor(own: string, access: Access, seesAll = true) {
    this.by = access.user
    this.access = access
    this.seesAll = seesAll
    this.real = createRealDesktop(own, access.user)
  }

  get open(): OpenWorkspace {
    if (!this.#open) throw new Error('not open')
    return this.#open
  }

  get structure(): Structure {
    return this.open.workspace.getState().structure
  }

  get records() {
    return recordsOf(this.structure).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  }

  get joined(): JoinedOffice {
    const desktop = new Proxy(this.real.desktop, {
      get: (target, name: keyof RealDesktop['desktop']) => {
        if (!this.deaf.has(name)) return target[name]
        return async (input: never) => {
          await (target[name] as (input: never) => Promise<unknown>)(input)
          return { ok: false, code: 'server-away', message: '' }
        }
      },
    })
    const { database, workspace } = this.open
    return { id: OFFICE, database, workspace, desktop, seesAll: this.seesAll }
  }

  get #parts() {
    return {
      desktop: this.real.desktop,
      now: () => new Date(Date.UTC(2026, 10, 30, 2, 0, ++this.#seconds)).toISOString(),
      officer: () => this.by,
      openDatabase: (id: string) => this.#place.open(id),
    }
  }

  async log(): Promise<void> {
    const { ca, password, user: login, ...address } = this.access
    await this.real.servers.join(OFFICE, { ...address, login }, ca, password)
  }

  /** The organisation's own laptop, which sends all there is. */
  async begin(content: Beginning): Promise<void> {
    await this.log()
    this.#open = await createWorkspaceWith(OFFICE, content, LABEL, this.#parts)
    good(await beginOnServer(this.joined, HERE))
  }

  /** A laptop on which there is nothing yet. */
  async join(): Promise<void> {
    await this.log()
    const begun = readBegun(await this.real.servers.beginning(OFFICE))
    if (!begun) throw new Error('nothing begun')
    const content = {
      records: recordsOf(begun.structure),
      documents: [],
      shared: sharedContent(begun, []),
    }
    this.#open = await createWorkspaceWith(OFFICE, content, LABEL, this.#parts)
    good(await joinServerWith(this.joined, HERE))
    await this.exchange()
  }

  async again(lost = false): Promise<void> {
    await this.open.close()
    if (lost) this.#place.wipe()
    this.#open = await openWorkspace(OFFICE, this.#parts)
  }

  async exchange(): Promise<ServerExchange> {
    return good(await exchangeWithServer(this.joined, HERE))
  }

  /** Answers the code where it did not work. */
  async tryExchange(): Promise<string | null> {
    const outcome = await exchangeWithServer(this.joined, HERE)
    return outcome.ok ? null : outcome.code
  }

  async run(edit: Edit): Promise<Change> {
    const made = await this.open.workspace.run(LABEL, edit)
    await this.open.workspace.settled()
    return done(made)
  }

  rename(name: string, id = 'unit:ikp'): Promise<Change> {
    return this.run(renameUnit(id as 'unit:ikp', name))
  }

  nameOf(id = 'unit:ikp'): string {
    return (get(this.structure, id) as { readonly name: string }).name
  }

  async edit(random: Random, tag: string): Promise<void> {
    await this.open.workspace.run(LABEL, (structure) => {
      const made = wideEdit(structure, random, tag, 'any')(structure)
      const isSound =
        made.ok && faultsOfChange(apply(structure, made.value), made.value).length === 0
      return isSound ? made : ok({})
    })
    await this.open.workspace.settled()
  }

  async state(): Promise<SharedState> {
    return done(await sendState(this.open, HERE)).state
  }

  async close(): Promise<void> {
    await this.real.servers.closeAll()
    await this.#open?.close()
  }
}

export function good<T>(outcome: ServerOutcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.code} ${outcome.message}`)
  return outcome.value
}

export function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}
