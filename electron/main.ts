import { lstatSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { app, type BrowserWindow, protocol, session } from 'electron'
import { languageOf } from '../renderer/domain/values/language.ts'
import { afterwards } from './contract/afterwards.ts'
import type { MovedProfile } from './contract/program-info.ts'
import { noteOf, noteOfGone, type UnexpectedNote } from './contract/unexpected.ts'
import { phrase } from './contract/words.ts'
import { canWrite } from './files/can-write.ts'
import { carriedFolder } from './files/carried-folder.ts'
import { takeStoreAway } from './files/carried-store.ts'
import { placedFolders } from './files/data-folder.ts'
import { moveProfile } from './files/move-profile.ts'
import { suggestedPlace, withOfficePlace } from './files/office-place.ts'
import { firstUsable, passingFolder } from './files/passing-folder.ts'
import { profileHome } from './files/profile-home.ts'
import {
  headlessFolders,
  onlyReadFolders,
  passingPlaces,
  type UsualPlace,
  windowFolders,
} from './files/program-folders.ts'
import { createStartFiles } from './files/start-files.ts'
import { createUnexpectedLog, dropOldLog } from './files/unexpected-log.ts'
import { openGate } from './gate/ipc-main.ts'
import { isOwnFrame } from './gate/own-frame.ts'
import { readCommandLine } from './headless/command-line.ts'
import { endHeadless } from './headless/end-headless.ts'
import { hasDisplay, openMemoryDisplay } from './headless/memory-display.ts'
import { createProgressLine } from './headless/progress-line.ts'
import { openHiddenWindow } from './headless/run-headless.ts'
import { startPlace } from './headless/start-place.ts'
import { tellAtOnce, versionText } from './headless/tell-at-once.ts'
import { createPrinter } from './paper/print.ts'
import { createPrintWindow } from './paper/print-window.ts'
import { machinePolicy, thisSystem } from './policy/machine-policy.ts'
import { packFiles } from './policy/policy-form.ts'
import { createProgram } from './program.ts'
import { registerScheme, servePage } from './window/app-protocol.ts'
import { createBeginAnew } from './window/begin-anew.ts'
import { lockProgram, lockSession } from './window/lockdown.ts'
import { ownUpdates } from './window/own-updates.ts'
import { refuseStart } from './window/refuse-start.ts'
import { openMainWindow, showMenu } from './window/run-window.ts'
import { onSessionEnd } from './window/session-end.ts'
import { systemLanguage } from './window/system-language.ts'
import { createSystemShell } from './window/system-shell.ts'
import { createVault } from './window/system-vault.ts'
import { createPageTeller } from './window/tell-page.ts'

const PAGE_FOLDER = join(__dirname, '..', 'renderer')

/** The version of what the program stores; the build reads it from the page's own sources. */
declare const DATA_VERSION: number
/** The public keys of releases, as PEM; empty where none was set when the program was built. */
declare const RELEASE_KEYS: string
/** As in `build/electron-builder.yml`. */
const APP_ID = 'id.sotk.bagan'

const line = readCommandLine(ownWords(), startPlace(process.cwd()))
const isHeadless = line.mode === 'headless'
const carried = app.isPackaged ? carriedFolder(process.execPath, process.env) : null
const override = line.userData ?? (process.env.BAGAN_DATA || null) ?? carried
const setPolicy = machinePolicy(thisSystem(carried, !app.isPackaged))
const usual: UsualPlace = (name) => app.getPath(name)
const home = profileHome({ ...process, place: usual, takes: canWrite })
const own = windowFolders(override, usual, home.folder)
const { folders: placed, policy } = placedFolders(own, setPolicy, override)
const { folders: lasting, told: officePlace } = withOfficePlace(placed, policy.policy, {
  ...{ override, older: home.older, asks: line.mode === 'window' },
  suggested: suggestedPlace({ ...process, place: usual, home: homedir() }),
})
const places = passingPlaces(lasting)
/** For a box on the screen, where there is one. */
const newProfile = () => (hasDisplay(process.env) ? passingFolder(places) : null)
const passing = isHeadless ? headlessFolders(lasting) : null
/** A window on a stick that can only be read. */
const lookedAt =
  line.mode === 'window' && override !== null && !canWrite(lasting.userData)
    ? onlyReadFolders(lasting)
    : null
let folders = passing ?? lookedAt ?? lasting
let moved: MovedProfile | null = null
const now = () => new Date().toISOString()
/** So long nothing is asked before menu and settings are brought up to date. */
const QUIET_MS = 300
const engine = {
  Electron: process.versions.electron ?? '',
  Chromium: process.versions.chrome ?? '',
  Node: process.versions.node,
}
const log = createUnexpectedLog({
  folder: folders.log,
  now,
  versions: [app.getVersion(), ...Object.values(engine), process.platform, process.arch].join(' '),
})
const startFiles = createStartFiles(packFiles(policy.policy))
const anew = createBeginAnew(line.open)
let window: BrowserWindow | null = null
/** Tells the window's page of what went wrong, as soon as it hears. */
let tellPage: (command: string) => void = () => undefined
/** What is still done when the last window is gone. */
let rest = async (): Promise<void> => undefined
let isRested = false
let isBroken = false
const progress = createProgressLine(isHeadless ? process.stderr : { write: () => true }, (took) =>
  said('at-work', String(took)),
)

process.on('uncaughtException', (error) => hear(noteOf('main', error)))
process.on('unhandledRejection', (error) => hear(noteOf('main', error)))

// What the engine says of buses and graphics cards is nothing a command's reader could act on.
if (line.mode !== 'window') app.commandLine.appendSwitch('log-level', '3')
if (line.mode === 'version') end(0, 1, versionText(versions()))
else if (line.mode === 'refused') end(2, 2, line.refusal)
else if (isHeadless && !passing) end(2, 2, said('no-profile', places.join(', ')))
else if (isHeadless && !bringDisplay()) end(2, 2, said('no-memory-display'))
else if (!isHeadless && !canWrite(folders.userData)) {
  // Without a place for the page's data there is no program: the folder is named.
  refuseStart(said('no-place', folders.userData), newProfile)
} else begin()

function begin(): void {
  app.setPath('userData', folders.userData)
  if (isHeadless) {
    start()
    return
  }
  dropOldLog(folders.log)
  // Chromium keeps the socket of its lock there.
  const usable = firstUsable(places)
  if (usable !== null && usable !== tmpdir()) process.env.TMPDIR = usable
  if (app.requestSingleInstanceLock({ open: line.open })) {
    if (!bringProfile()) return
    takeStoreAway(folders.userData)
    start()
  } else if (isLocked()) process.stderr.write(`${said('second-instance')}\n`, () => app.exit(0))
  else refuseStart(said('no-lock', usable ?? tmpdir()), newProfile)
}

/** The profile of an earlier version comes along; false where that version is at work on it now. */
function bringProfile(): boolean {
  if (override !== null || home.older === null) return true
  const move = moveProfile({ from: home.older, to: home.folder })
  if (move.kind === 'in-use') refuseStart(said('older-open', home.older), newProfile)
  if (move.kind === 'moved') moved = move
  if (move.kind === 'stayed') {
    folders = { ...folders, userData: home.older }
    app.setPath('userData', home.older)
  }
  return move.kind !== 'in-use'
}

/** Whether another window has this profile; where it has not, there was no place for a lock. */
function isLocked(): boolean {
  if (process.platform !== 'linux') return true
  const lock = join(folders.userData, 'SingletonLock')
  return lstatSync(lock, { throwIfNoEntry: false }) !== undefined
}

function said(id: Parameters<typeof phrase>[0], reason = ''): string {
  return phrase(id, languageOf(line.language), reason)
}

/** What nobody expected: written down, and told by the page, which counts what comes again. */
function hear(note: UnexpectedNote, part: 'main' | 'screen' = 'main'): void {
  log.write(note)
  if (isHeadless) broken()
  else if (window) tell(part)
  else refuseStart(said('start-failed', log.file), newProfile)
}

function tell(part: 'main' | 'screen'): void {
  try {
    if (window && !window.isDestroyed()) tellPage(`unexpected:${part}`)
  } catch {
    // The window is going at this moment: the line is written.
  }
}

/** A command that cannot go on says so once, and ends. */
function broken(): void {
  if (isBroken) return
  isBroken = true
  progress.end()
  process.stderr.write(`${said('command-broken', log.file)}\n`, () =>
    endHeadless(2, (code) => app.exit(code)),
  )
}

/** What follows the program's name and, while developing, its folder. */
function ownWords(): readonly string[] {
  const words = process.argv.slice(1)
  if (!process.defaultApp) return words
  return words.slice(words.findIndex((word) => !word.startsWith('-')) + 1)
}

/** Ends the program before it has begun. */
function end(code: number, stream: 1 | 2, text: string): void {
  tellAtOnce(stream, text.endsWith('\n') ? text : `${text}\n`)
  app.exit(code)
}

/** A command works where there is no display; false where none can be brought. */
function bringDisplay(): boolean {
  if (process.platform !== 'linux' || hasDisplay(process.env)) return true
  const display = openMemoryDisplay(folders.userData)
  if (display === null) return false
  Object.assign(process.env, display)
  app.commandLine.appendSwitch('ozone-platform', 'x11')
  return true
}

function versions() {
  const { electron = '', chrome = '', node } = process.versions
  return { program: app.getVersion(), data: DATA_VERSION, electron, chrome, node }
}

function start(): void {
  // The id under which Windows gathers its windows, as the installer writes it into the shortcuts.
  app.setAppUserModelId(APP_ID)
  lockProgram()
  registerScheme()
  if (isHeadless) app.disableHardwareAcceleration()
  app.on('second-instance', (_event, _argv, _folder, data) => show(openOf(data)))
  app.on('open-file', (event, path) => {
    event.preventDefault()
    show(path)
  })
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (reason === 'clean-exit') return
    // It is started again by itself; a command waits for what it asked for, and hears of it there.
    if (isHeadless || !window) log.write(noteOfGone(type, reason))
    else hear(noteOfGone(type, reason), type === 'GPU' ? 'screen' : 'main')
  })
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (isRested) return
    isRested = true
    anew.atEnd()
    event.preventDefault()
    // Asked again within this event it would not be heard: the runtime is still ending, and then believes it is not.
    void rest().finally(() => setImmediate(() => app.quit()))
  })
  void app
    .whenReady()
    .then(run)
    .catch((error) => hear(noteOf('start', error)))
}

function run(): void {
  lockSession(session.defaultSession)
  servePage(protocol, PAGE_FOLDER)
  // One that broke says so and ends by itself.
  const exit = (code: number) => isBroken || endHeadless(code, (value) => app.exit(value))
  // Both take longer than the line of an edit does, and would stand in its way.
  const menuLater = afterwards(QUIET_MS, () => showMenu(state, send))
  // The page's small settings (which file was open) outlive a power cut too.
  const flushLater = afterwards(QUIET_MS, () => session.defaultSession.flushStorageData())
  const program = createProgram({
    line,
    folders,
    usual: placed.data,
    platform: {
      version: app.getVersion(),
      platform: process.platform,
      policy,
      systemLanguage: systemLanguage(process.env, () => app.getPreferredSystemLanguages()),
      onlyRead: lookedAt !== null,
      officePlace,
      moved,
    },
    system: createSystemShell(() => window),
    printer: createPrinter(createPrintWindow(PAGE_FOLDER, () => window)),
    startFiles,
    listeners: {
      menuChanged: () => isHeadless || menuLater(),
      textSizeChanged: (percent) => window?.webContents.setZoomFactor(percent / 100),
      savedChanged: (saved) => {
        window?.setDocumentEdited(!saved)
        flushLater()
      },
      officeTaken: (id) => send(`taken:${id}`),
      updatesChanged: () => send('updates-known'),
      restart: () => anew.behind(window),
      startAgain() {
        anew.now()
        // The answer to the page goes first.
        setImmediate(() => window?.destroy())
      },
    },
    updates: ownUpdates(DATA_VERSION, RELEASE_KEYS, __filename),
    server: { vault: createVault(), heard: (id) => send(`server:${id}`) },
    log,
    engine,
    broken: () => isHeadless && broken(),
    progress,
    now,
    exit,
  })
  const { gate, state, sweep } = program
  rest = program.rest
  process.on('exit', () => {
    sweep()
    // Of somebody else's computer as much goes as can; the rest when this program is next started there.
    if (lookedAt) rmSync(lookedAt.userData, { recursive: true, force: true })
  })
  openGate(gate, (frame) => isOwnFrame(frame, window))
  const mainFolder = __dirname
  if (isHeadless) {
    onSessionEnd(exit)
    window = openHiddenWindow({ mainFolder, broken: hear })
    return
  }
  showMenu(state, send)
  const boundsFile = join(folders.userData, 'window.json')
  const opened = openMainWindow({
    ...{ mainFolder, boundsFile, state },
    session: session.defaultSession,
    note: log.write,
  })
  window = opened.window
  tellPage = createPageTeller(window.webContents)
  onSessionEnd(opened.guard.endUnasked)
}

/** Brings the window to the front and hands the page what it should open. */
function show(open: string | null): void {
  if (open !== null) startFiles.allow(open)
  if (!window || window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
  send(open === null ? 'already-open' : `open:${open}`)
}

function send(command: string): void {
  if (window && !window.isDestroyed()) window.webContents.send('bagan:command', command)
}

function openOf(data: unknown): string | null {
  const open = data !== null && typeof data === 'object' && 'open' in data ? data.open : null
  return typeof open === 'string' ? open : null
}
