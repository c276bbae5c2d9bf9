import { randomUUID } from 'node:crypto'
import { hostname, release } from 'node:os'
import { join } from 'node:path'
import { languageOf } from '../renderer/domain/values/language.ts'
import type { Printer } from './contract/main-services.ts'
import type { ProgramInfo } from './contract/program-info.ts'
import { noteOf } from './contract/unexpected.ts'
import { canWrite } from './files/can-write.ts'
import { createCarriedStore } from './files/carried-store.ts'
import { createDocuments } from './files/documents.ts'
import { createFileDialogs, type SystemShell } from './files/file-dialogs.ts'
import { createOfficePlace } from './files/office-place.ts'
import { createOfficeTemplates } from './files/office-templates.ts'
import { createOpenedPapers } from './files/opened-papers.ts'
import type { ProgramFolders } from './files/program-folders.ts'
import { createScanFolder } from './files/scan-folder.ts'
import { createSecondCopies } from './files/second-copies.ts'
import { createSharedFolders } from './files/shared-folders.ts'
import type { StartFiles } from './files/start-files.ts'
import type { UnexpectedLog } from './files/unexpected-log.ts'
import { createWorkspaces } from './files/workspaces.ts'
import { createWrittenFiles } from './files/written-files.ts'
import type { GateParts } from './gate/answer-call.ts'
import { createCallHandlers } from './gate/call-handlers.ts'
import type { CommandLine } from './headless/command-line.ts'
import { createHeadlessRun } from './headless/headless-run.ts'
import type { ProgressLine } from './headless/progress-line.ts'
import { isLocked, updatePlace } from './policy/policy-form.ts'
import { type CityServerParts, createCityServers } from './server/city-servers.ts'
import type { RunningProgram } from './updates/judge-release.ts'
import { createUpdates, type UpdateParts } from './updates/updates.ts'
import { createProgramState, type KnownState, type StateListeners } from './window/program-state.ts'

export interface ProgramParts {
  readonly line: CommandLine
  readonly folders: ProgramFolders
  /** Where the offices lie when nobody has chosen. */
  readonly usual: string
  readonly platform: Pick<
    ProgramInfo,
    'version' | 'platform' | 'systemLanguage' | 'onlyRead' | 'moved' | 'policy' | 'officePlace'
  >
  readonly system: SystemShell
  readonly printer: Printer
  /** What is believed of newer programs, and how it is seen that this one was replaced. */
  readonly updates: Pick<UpdateParts, 'replaced'> &
    Pick<RunningProgram, 'dataVersion' | 'keys' | 'place'>
  readonly startFiles: StartFiles
  readonly listeners: StateListeners
  /** Where passwords are kept, and who hears that a city's server has something new. */
  readonly server: Pick<CityServerParts, 'vault' | 'heard'>
  /** Where what nobody expected is written down. */
  readonly log: UnexpectedLog
  /** Name → version, as of Electron, Chromium and Node. */
  readonly engine: Readonly<Record<string, string>>
  /** The page, or a command in it, met an error nobody expected: a command ends, a window goes on. */
  broken(): void
  /** Of a command, on a terminal. */
  readonly progress: ProgressLine
  /** ISO moment. */
  now(): string
  /** Ends a run without a window. */
  exit(code: number): void
}

/** The program without its windows: what answers the page, whatever engine shows it. */
export interface Program {
  readonly gate: GateParts
  readonly state: KnownState
  /** Takes away what must not outlast the program; to be called at its end. */
  sweep(): void
  /** Brings to an end what would be better done before the program ends; no longer than a few seconds. */
  rest(): Promise<void>
}

/** No longer the end waits for the second copies. */
const COPY_MS = 4000

/** A sign of an open office is given so often. */
const BEAT_MS = 60_000

/** Whether a process of this computer is running. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It is another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Bytes a database needs to go on. */
const ROOM = 1024 * 1024

/** Puts together everything that does not know Electron. */
export function createProgram(parts: ProgramParts): Program {
  const { line, folders, platform, system, printer, startFiles, listeners } = parts
  const { log, engine, broken, progress, now, exit, server } = parts
  const { policy } = platform.policy
  const begins = policy.bahasa ?? platform.systemLanguage
  const spoken = line.mode === 'window' ? begins : null
  const language = languageOf(line.language ?? spoken)
  const state = createProgramState(language, listeners)
  const documents = createDocuments(folders.data)
  const workspaces = createWorkspaces({
    ...{ documents, now, toTrash: system.trash },
    owner: {
      computer: hostname(),
      token: randomUUID(),
      profile: folders.userData,
      pid: process.pid,
    },
    isRunning,
    taken: listeners.officeTaken,
  })
  // Whoever else would open them sees that they are.
  setInterval(() => void workspaces.beat(), BEAT_MS).unref()
  const servers = createCityServers({ userData: folders.userData, ...server })
  const written = createWrittenFiles(folders.userData, now)
  const papers = createOpenedPapers(join(folders.userData, 'kertas'))
  if (line.mode === 'window') papers.sweep()
  if (line.open !== null) startFiles.allow(line.open)
  async function choose(title: string, begins: string | null = null): Promise<string | null> {
    const asked = {
      title,
      filters: [],
      many: false,
      folders: true,
      ...(begins && { begins }),
    } as const
    return (await system.chooseFiles(asked))[0] ?? null
  }
  const onThisComputer = { userData: folders.userData, computer: hostname(), choose }
  const shared = createSharedFolders(onThisComputer)
  const second = createSecondCopies({
    ...onThisComputer,
    ...{ documents, language: state.language },
    set: policy.folderSalinan
      ? { folder: policy.folderSalinan, isLocked: isLocked(policy, 'folderSalinan') }
      : null,
  })
  if (line.mode === 'window') second.begin()
  const scanFolder = createScanFolder(choose)
  const officePlace = createOfficePlace({
    ...{ userData: folders.userData, usual: parts.usual, choose },
    told: platform.officePlace,
  })
  const templates = createOfficeTemplates({
    folder: policy.templat ?? null,
    language: state.language,
  })
  const { dataVersion, keys, place, ...watched } = parts.updates
  const updates = createUpdates({
    ...watched,
    setPlace: updatePlace(policy),
    // A command has a profile that passes; what the window keeps lies where the log does.
    userData: line.mode === 'headless' ? folders.log : folders.userData,
    running: { version: platform.version, dataVersion, keys, place },
    language: state.language,
    ...{ now, choose, open: system.open, changed: listeners.updatesChanged },
  })
  if (line.mode === 'window') updates.begin()
  const handlers = createCallHandlers({
    carried: createCarriedStore(folders.userData),
    hasRoom: () => canWrite(folders.userData, ROOM),
    info: {
      ...{ ...platform, engine, dataFolder: folders.data },
      ...{ language: line.language, open: line.open },
    },
    workspaces: {
      ...workspaces,
      async seal(id, bytes, lastSeq) {
        // What was opened from it is plain.
        papers.sweep()
        await workspaces.seal(id, bytes, lastSeq)
        second.written()
      },
      async writeSnapshot(id, snapshot) {
        const written = await workspaces.writeSnapshot(id, snapshot)
        second.written()
        return written
      },
      async keepScan(id, bytes) {
        const scan = await workspaces.keepScan(id, bytes)
        second.written()
        return scan
      },
      async putScan(id, scan, bytes, isAside) {
        await workspaces.putScan(id, scan, bytes, isAside)
        second.written()
      },
      async readScan(id, scan, asItLies) {
        try {
          return await workspaces.readScan(id, scan, asItLies)
        } catch (error) {
          // Gone or damaged here, it may be whole in the second copy.
          if (asItLies) throw error
          await second.fetchBack(id, [scan], true).catch(() => undefined)
          return await workspaces.readScan(id, scan).catch(() => {
            throw error
          })
        }
      },
      async dropScans(id, scans, forGood) {
        const dropped = await workspaces.dropScans(id, scans, forGood)
        if (forGood) await second.dropScans(id, scans).catch(() => undefined)
        return dropped
      },
      async trash(id, forGood) {
        const folder = await workspaces.trash(id, forGood)
        // What cannot be read of them now is told where it is asked for.
        await shared.leave(id).catch(() => false)
        await servers.leave(id).catch(() => false)
        if (forGood) await second.dropOffice(id).catch(() => undefined)
        // Whose office a paper was of stands nowhere: with one, all that were opened go.
        papers.sweep()
        return folder
      },
    },
    dialogs: createFileDialogs({ documents, papers, system, written }),
    written,
    ...{ shared, second, scanFolder, servers, updates, officePlace, templates },
    printer,
    state,
    headless: createHeadlessRun({
      argv: line.argv,
      inputs: line.inputs,
      language,
      folder: process.cwd(),
      stdout: process.stdout,
      stderr: process.stderr,
      ...{ progress, updates, exit },
    }),
    unexpected: {
      note({ times, ...note }) {
        log.write(note, times)
        if (/^(page$|command:)/.test(note.where)) broken()
        return true
      },
      facts: () => ({
        program: platform.version,
        engine,
        system: `${platform.platform} ${release()} ${process.arch}`,
        log: log.read(),
      }),
    },
    readStartFile: startFiles.read,
  })
  const keep: GateParts['log'] = (name, error) => log.write(noteOf(`call:${name}`, error))
  const sweep = () => {
    papers.sweep()
    void servers.closeAll()
    workspaces.releaseAll()
  }
  return {
    gate: { handlers, language: state.language, log: keep },
    state,
    sweep,
    rest: () => second.end(COPY_MS),
  }
}
