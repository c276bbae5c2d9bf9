import { join } from 'node:path'
import { app, type BrowserWindow, dialog, protocol, session, shell } from 'electron'
import { afterwards } from './contract/afterwards.ts'
import { phrase } from './contract/words.ts'
import { canWrite } from './files/can-write.ts'
import { carriedFolder } from './files/carried-folder.ts'
import { createDocuments } from './files/documents.ts'
import { createFileDialogs } from './files/file-dialogs.ts'
import { headlessFolders, windowFolders } from './files/program-folders.ts'
import { createStartFiles } from './files/start-files.ts'
import { createWorkspaces } from './files/workspaces.ts'
import { createCallHandlers } from './gate/call-handlers.ts'
import { openGate } from './gate/ipc-main.ts'
import { isOwnFrame } from './gate/own-frame.ts'
import { type CommandLine, readCommandLine } from './headless/command-line.ts'
import { endHeadless } from './headless/end-headless.ts'
import { createHeadlessRun } from './headless/headless-run.ts'
import { openHiddenWindow } from './headless/run-headless.ts'
import { createPrinter } from './paper/print.ts'
import { registerScheme, servePage } from './window/app-protocol.ts'
import { createCrashLog } from './window/crash-log.ts'
import { lockProgram, lockSession } from './window/lockdown.ts'
import { createProgramState } from './window/program-state.ts'
import { openMainWindow, showMenu } from './window/run-window.ts'
import { onSessionEnd } from './window/session-end.ts'

const PAGE_FOLDER = join(__dirname, '..', 'renderer')

const line = readCommandLine(ownWords(), process.cwd())
const isHeadless = line.mode === 'headless'
const carried = app.isPackaged ? carriedFolder(process.execPath) : null
const override = line.userData ?? (process.env.BAGAN_DATA || null) ?? carried
const folders = isHeadless ? headlessFolders(override) : windowFolders(override)
const now = () => new Date().toISOString()
/** So long nothing is asked before menu and settings are brought up to date. */
const QUIET_MS = 300
/** Bytes a database needs to go on. */
const ROOM = 1024 * 1024
const log = createCrashLog(join(folders.userData, 'crash.log'), now)
const startFiles = createStartFiles()
let window: BrowserWindow | null = null

process.on('uncaughtException', (error) => log.write('main', error))
process.on('unhandledRejection', (error) => log.write('main', error))

if (!isHeadless && !canWrite(folders.userData)) refuseFolder(line)
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
  if (line.open !== null) startFiles.allow(line.open)
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
  const state = createProgramState(language, {
    menuChanged: () => isHeadless || menuLater(),
    textSizeChanged: (percent) => window?.webContents.setZoomFactor(percent / 100),
    titleChanged: (title, saved) => {
      if (window?.getTitle() !== title) window?.setTitle(title)
      window?.setDocumentEdited(!saved)
      flushLater()
    },
  })
  const documents = createDocuments(folders.data)
  const handlers = createCallHandlers({
    hasRoom: () => canWrite(folders.userData, ROOM),
    info: {
      version: app.getVersion(),
      platform: process.platform,
      dataFolder: folders.data,
      language: line.language,
      open: line.open,
    },
    workspaces: createWorkspaces(documents, now, (path) => shell.trashItem(path)),
    dialogs: createFileDialogs({
      documents,
      paperFolder: join(folders.userData, 'kertas'),
      window: () => window,
    }),
    printer: createPrinter(PAGE_FOLDER, () => window),
    state,
    headless: createHeadlessRun({
      argv: line.argv,
      inputs: line.inputs,
      language,
      folder: process.cwd(),
      stdout: process.stdout,
      stderr: process.stderr,
      exit,
    }),
    readStartFile: startFiles.read,
  })
  openGate({ handlers, language: state.language, log: log.write }, (frame) =>
    isOwnFrame(frame, window),
  )
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
