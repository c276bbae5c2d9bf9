import type { Desktop } from '../../electron/contract/ipc-contract.ts'
import { CALL_NAMES } from '../../electron/contract/ipc-contract.ts'
import type { CityServers, MainServices } from '../../electron/contract/main-services.ts'
import { createCarriedStore } from '../../electron/files/carried-store.ts'
import { createDocuments } from '../../electron/files/documents.ts'
import { createSharedFolders } from '../../electron/files/shared-folders.ts'
import { createWorkspaces, type KeptWorkspaces } from '../../electron/files/workspaces.ts'
import { answerCall } from '../../electron/gate/answer-call.ts'
import { createCallHandlers } from '../../electron/gate/call-handlers.ts'
import { createCityServers } from '../../electron/server/city-servers.ts'

export interface RealDesktop {
  readonly desktop: Desktop
  readonly workspaces: KeptWorkspaces
  /** Offices it was told another has taken over. */
  readonly taken: string[]
  readonly servers: CityServers
  /** The folder the system's dialog answers with. */
  chosen: string | null
}

/** The main process as far as an office's folder needs it, with real files, on a computer of that name. */
export function createRealDesktop(folder: string, computer: string): RealDesktop {
  const taken: string[] = []
  const workspaces = createWorkspaces({
    documents: createDocuments(folder),
    now: () => new Date().toISOString(),
    toTrash: async () => undefined,
    owner: { computer, token: computer, profile: `/profil/${computer}`, pid: process.pid },
    isRunning: () => true,
    taken: (id) => void taken.push(id),
  })
  const carried = createCarriedStore(folder)
  const made: Pick<RealDesktop, 'chosen'> = { chosen: null }
  const shared = createSharedFolders({
    ...{ userData: folder, computer },
    choose: async () => made.chosen,
  })
  const vault = { hide: () => null, show: () => null }
  const servers = createCityServers({ userData: folder, vault, heard: () => undefined })
  const services = {
    workspaces,
    carried,
    shared,
    servers,
    hasRoom: () => true,
  } as unknown as MainServices
  const gate = {
    handlers: createCallHandlers(services),
    language: () => 'id' as const,
    log: () => undefined,
  }
  const calls = CALL_NAMES.map((name) => [name, (input: unknown) => answerCall(name, input, gate)])
  const desktop = { ...Object.fromEntries(calls), onCommand: () => () => undefined } as Desktop
  return Object.assign(made, { desktop, workspaces, taken, servers })
}
