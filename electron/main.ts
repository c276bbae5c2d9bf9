import { join } from 'node:path'
import { app, type BrowserWindow, dialog, protocol, session } from 'electron'
import { afterwards } from './contract/afterwards.ts'
import { phrase } from './contract/words.ts'
import { canWrite } from './files/can-write.ts'
import { carriedFolder } from './files/carried-folder.ts'
import { headlessFolders, type UsualPlace, windowFolders } from './files/program-folders.ts'
import { createStartFiles } from './files/start-files.ts'
import { openGate } from './gate/ipc-main.ts'
import { isOwnFrame } from './gate/own-frame.ts'
import { type CommandLine, readCommandLine } from './headless/command-line.ts'
import { endHeadless } from './headless/end-headless.ts'
import { hasDisplay, openMemoryDisplay } from './headless/memory-display.ts'
import { openHiddenWindow } from './headless/run-headless.ts'
import { startPlace } from './headless/start-place.ts'
import { tellAtOnce, versionText } from './headless/tell-at-once.ts'
import { createPrinter } from './paper/print.ts'
import { createPrintWindow } from './paper/print-window.ts'
import { createProgram } from './program.ts'
import { registerScheme, servePage } from './window/app-protocol.ts'
import { createCrashLog } from './window/crash-log.ts'
import { lockProgram, lockSession } from './window/lockdown.ts'
import { openMainWindow, showMenu } from './window/run-window.ts'
import { onSessionEnd } from './window/session-end.ts'
import { createSystemShell } from './window/system-shell.ts'

const PAGE_FOLDER = join(__dirname, '..', 'renderer')

/** The version of what the program stores; the build reads it from the page's own sources. */
declare const DATA_VERSION: number

const line = readCommandLine(ownWords(), startPlace(process.cwd()))
const isHeadless = line.mode === 'headless'
const carried = app.isPackaged ? carriedFolder(process.execPath) : null
const override = line.userData ?? (process.env.BAGAN_DATA || null) ?? carried
const usual: UsualPlace = (name) => app.getPath(name)
const folders = isHeadless ? headlessFolders(override, usual) : windowFolders(override, usual)
const now = () => new Date().toISOString()
/** So long nothing is asked before menu and settings are brought up to date. */
const QUIET_MS = 300
const startFiles = createStartFiles()
const log = createCrashLog(join(folders.userData, 'crash.log'), now)
let window: BrowserWindow | null = null

process.on('uncaughtException', (error) => log.write('main', error))
process.on('unhandledRejection', (error) => log.write('main', error))

// What the engine says of buses and graphics cards is nothing a command's reader could act on.
if (line.mode !== 'window') app.commandLine.appendSwitch('log-level', '3')
if (line.mode === 'version') end(0, 1, versionText(versions()))
else if (line.mode === 'refused') end(2, 2, line.refusal)
else if (isHeadless && !bringDisplay())
  end(2, 2, phrase('no-memory-display', line.language ?? 'id'))
else if (!isHeadless && !canWrite(folders.userData)) refuseFolder(line)
else begin()

function begin(): void {
  app.setPath('userData', folders.userData)
  if (isHeadless || app.requestSingleInstanceLock({ open: line.open })) start()
  else refuseSecond(line)
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

function refuseSecond({ language }: CommandLine): void {
  process.stderr.write(`${phrase('second-instance', language ?? 'id')}\n`, () => app.exit(0))
}

/** Without a place for the page's data there is no program: the folder is named. */
function refuseFolder({ language }: CommandLine): void {
  const sentence = phrase('no-place', language ?? 'id', folders.userData)
  // Where there is no window yet this system's box is a line on standard error as well.
  if (process.platform !== 'linux') dialog.showErrorBox('Bagan SOTK', sentence)
  process.stderr.write(`${sentence}\n`, () => app.exit(2))
}

function start(): void {
  lockProgram()
  registerScheme()
  if (isHeadless) app.disableHardwareAcceleration()
  app.on('second-instance', (_event, _argv, _folder, data) => show(openOf(data)))
  app.on('open-file', (event, path) => {
    event.preventDefault()
    show(path)
  })
  app.on('child-process-gone', (_event, details) => log.write('child process', details.reason))
  app.on('window-all-closed', () => app.quit())
  void app.whenReady().then(run).catch(fail)
}

/** Without a window there is nobody to ask: the reason is told, and the program ends. */
function fail(error: Error): void {
  log.write('start', error)
  if (!isHeadless) dialog.showErrorBox('Bagan SOTK', error.message)
  process.stderr.write(`${error.message}\n`, () => app.exit(2))
}

function run(): void {
  lockSession(session.defaultSession)
  servePage(protocol, PAGE_FOLDER)
  const language = line.language ?? 'id'
  const exit = (code: number) => endHeadless(code, (value) => app.exit(value))
  // Both take longer than the line of an edit does, and would stand in its way.
  const menuLater = afterwards(QUIET_MS, () => showMenu(state, send))
  // The page's small settings (which file was open) outlive a power cut too.
  const flushLater = afterwards(QUIET_MS, () => session.defaultSession.flushStorageData())
  const { gate, state } = createProgram({
    line,
    folders,
    platform: { version: app.getVersion(), platform: process.platform },
    system: createSystemShell(() => window),
    printer: createPrinter(createPrintWindow(PAGE_FOLDER, () => window)),
    startFiles,
    listeners: {
      menuChanged: () => isHeadless || menuLater(),
      textSizeChanged: (percent) => window?.webContents.setZoomFactor(percent / 100),
      titleChanged: (title, saved) => {
        if (window?.getTitle() !== title) window?.setTitle(title)
        window?.setDocumentEdited(!saved)
        flushLater()
      },
    },
    log: log.write,
    now,
    exit,
  })
  openGate(gate, (frame) => isOwnFrame(frame, window))
  const mainFolder = __dirname
  if (isHeadless) {
    onSessionEnd(exit)
    window = openHiddenWindow({ mainFolder, language, exit })
    return
  }
  showMenu(state, send)
  const boundsFile = join(folders.userData, 'window.json')
  const opened = openMainWindow({ mainFolder, boundsFile, state, log })
  window = opened.window
  onSessionEnd(opened.guard.endUnasked)
}

/** Brings the window to the front and hands the page what it should open. */
function show(open: string | null): void {
  if (open !== null) startFiles.allow(open)
  if (!window || window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
  if (open !== null) send(`open:${open}`)
}

function send(command: string): void {
  if (window && !window.isDestroyed()) window.webContents.send('bagan:command', command)
}

function openOf(data: unknown): string | null {
  const open = data !== null && typeof data === 'object' && 'open' in data ? data.open : null
  return typeof open === 'string' ? open : null
}
