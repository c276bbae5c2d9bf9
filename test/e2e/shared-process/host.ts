import { join } from 'node:path'
import { app, BrowserWindow, clipboard, ipcMain, Menu, session, type WebContents } from 'electron'
import { Failure } from '../../../electron/contract/failure.ts'
import { CALL_NAMES } from '../../../electron/contract/ipc-contract.ts'
import { noteOf } from '../../../electron/contract/unexpected.ts'
import { placedFolders } from '../../../electron/files/data-folder.ts'
import { windowFolders } from '../../../electron/files/program-folders.ts'
import { createStartFiles } from '../../../electron/files/start-files.ts'
import { createUnexpectedLog } from '../../../electron/files/unexpected-log.ts'
import { answerCall, type GateParts, refused } from '../../../electron/gate/answer-call.ts'
import { isOwnFrame } from '../../../electron/gate/own-frame.ts'
import { readCommandLine } from '../../../electron/headless/command-line.ts'
import { startPlace } from '../../../electron/headless/start-place.ts'
import { createPrinter } from '../../../electron/paper/print.ts'
import { createPrintWindow } from '../../../electron/paper/print-window.ts'
import { machinePolicy, thisSystem } from '../../../electron/policy/machine-policy.ts'
import { packFiles } from '../../../electron/policy/policy-form.ts'
import { createProgram } from '../../../electron/program.ts'
import { registerScheme, servePage } from '../../../electron/window/app-protocol.ts'
import { lockProgram, lockSession } from '../../../electron/window/lockdown.ts'
import { menuTemplate } from '../../../electron/window/menu.ts'
import { ownUpdates } from '../../../electron/window/own-updates.ts'
import { openMainWindow } from '../../../electron/window/run-window.ts'
import { systemLanguage } from '../../../electron/window/system-language.ts'
import { createSystemShell } from '../../../electron/window/system-shell.ts'
import { createVault } from '../../../electron/window/system-vault.ts'
import { createPageTeller } from '../../../electron/window/tell-page.ts'

/** The main script of one Electron process that runs many programs, one after another or side by side. See README.md. */

declare const DATA_VERSION: number
declare const RELEASE_KEYS: string

/** The folder of the built program: page, preload. */
const APP = process.env.BAGAN_APP ?? ''
const MAIN_FOLDER = join(APP, 'main')
const PAGE_FOLDER = join(APP, 'renderer')

export interface Opening {
  readonly folder: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

interface Running {
  readonly window: BrowserWindow
  readonly gate: GateParts
  readonly menu: () => ReturnType<typeof menuTemplate>
}

const running = new Map<number, Running>()
const served = new Set<string>()
/** Errors of the main process that nobody caught. */
const errors: string[] = []
let newest: BrowserWindow | null = null

process.on('uncaughtException', (error) => errors.push(String(error.stack)))
process.on('unhandledRejection', (error) => errors.push(String(error)))

app.setPath('userData', process.env.BAGAN_HOST_DATA ?? '')
lockProgram()
registerScheme()
app.on('window-all-closed', () => undefined)

const printWindow = app.whenReady().then(() => {
  for (const name of CALL_NAMES) {
    ipcMain.handle(`bagan:${name}`, (event, input: unknown) => {
      const of = runningOf(event.sender)
      if (of && isOwnFrame(event.senderFrame, of.window)) return answerCall(name, input, of.gate)
      return of && refused(new Failure('stranger', name), of.gate)
    })
  }
  return createPrintWindow(PAGE_FOLDER, () => newest)
})

/** Starts a program on that folder; answers the id of its window. The storage of one folder lives as long as this process. */
async function open({ folder, args, env }: Opening): Promise<number> {
  const before = { ...process.env }
  Object.assign(process.env, env)
  try {
    return await begin(folder, args)
  } finally {
    for (const name of Object.keys(env)) {
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
    }
  }
}

async function begin(folder: string, args: readonly string[]): Promise<number> {
  const paper = await printWindow
  const line = readCommandLine([`--user-data=${folder}`, ...args], {
    ...startPlace(folder),
    hasWindow: true,
  })
  if (line.mode !== 'window') throw new Error(line.refusal || `no window for ${args.join(' ')}`)
  const usual = windowFolders(folder, () => folder, folder)
  const { folders, policy } = placedFolders(usual, machinePolicy(thisSystem(null, true)), folder)
  const own = session.fromPartition(folder)
  if (!served.has(folder)) {
    served.add(folder)
    lockSession(own)
    servePage(own.protocol, PAGE_FOLDER)
  }
  const now = () => new Date().toISOString()
  const engine = { Electron: process.versions.electron ?? '' }
  const log = createUnexpectedLog({ folder: folders.log, now, versions: app.getVersion() })
  const startFiles = createStartFiles(packFiles(policy.policy))
  let window: BrowserWindow | null = null
  const send = (command: string) => {
    if (window && !window.isDestroyed()) window.webContents.send('bagan:command', command)
  }
  const { gate, state, sweep, rest } = createProgram({
    line,
    folders,
    usual: folders.data,
    platform: {
      version: app.getVersion(),
      platform: process.platform,
      policy,
      systemLanguage: systemLanguage(process.env, () => app.getPreferredSystemLanguages()),
      onlyRead: false,
      officePlace: null,
      moved: null,
    },
    system: createSystemShell(() => window),
    printer: createPrinter(paper),
    startFiles,
    listeners: {
      menuChanged: () => window && !window.isDestroyed() && window.setMenu(menuNow()),
      textSizeChanged: (percent) => window?.webContents.setZoomFactor(percent / 100),
      savedChanged: (saved) => window?.setDocumentEdited(!saved),
      officeTaken: (id) => send(`taken:${id}`),
      updatesChanged: () => send('updates-known'),
      restart: () => setImmediate(() => window?.close()),
      startAgain: () => setImmediate(() => window?.destroy()),
    },
    updates: ownUpdates(DATA_VERSION, RELEASE_KEYS, __filename),
    server: { vault: createVault(), heard: (id) => send(`server:${id}`) },
    log,
    engine,
    broken: () => undefined,
    progress: { clear: () => undefined, end: () => undefined },
    now,
    exit: () => undefined,
  })
  const menu = () =>
    menuTemplate({
      language: state.language(),
      isMac: false,
      developing: true,
      page: state.menu(),
      send,
    })
  const menuNow = () => Menu.buildFromTemplate(menu())
  const opened = openMainWindow({
    mainFolder: MAIN_FOLDER,
    boundsFile: join(folders.userData, 'window.json'),
    session: own,
    state,
    note: (note) => log.write(note),
  })
  window = opened.window
  newest = window
  createPageTeller(window.webContents)
  const { id } = window
  running.set(id, { window, gate, menu })
  window.once('closed', () => {
    void rest()
      .catch((error) => log.write(noteOf('main', error)))
      .finally(() => {
        sweep()
        running.delete(id)
      })
  })
  return id
}

function runningOf(contents: WebContents): Running | undefined {
  return [...running.values()].find(
    ({ window }) => !window.isDestroyed() && window.webContents === contents,
  )
}

/** What the tests ask of this process. */
const host = {
  open,
  /** Whether that program has ended: its window is closed, and what follows is done. */
  isOver: (id: number) => !running.has(id),
  menus: (id: number) =>
    running
      .get(id)
      ?.menu()
      .map(({ label = '' }) => label.replace('&', '')) ?? [],
  choose(id: number, label: string) {
    const items =
      running
        .get(id)
        ?.menu()
        .flatMap(({ submenu = [] }) => submenu) ?? []
    const item = items.find((one) => one.label === label)
    item?.click?.()
    return item !== undefined
  },
  /** Windows of that program, its papers among them. */
  windows: (id: number) =>
    BrowserWindow.getAllWindows().filter((one) => one.id === id || !running.has(one.id)).length,
  /** The clipboard of a program goes with its process; of this one it would reach the next test. */
  clearClipboard: () => clipboard.clear(),
  /** Frees what the pages of that folder stored. */
  forget: (folder: string) => session.fromPartition(folder).clearStorageData(),
  takeErrors: () => errors.splice(0),
}
export type Host = typeof host
Object.assign(globalThis, { baganHost: host })
