import { createReadStream, existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterwards } from '../../../electron/contract/afterwards.ts'
import { CALL_NAMES } from '../../../electron/contract/ipc-contract.ts'
import { noteOf } from '../../../electron/contract/unexpected.ts'
import { placedFolders } from '../../../electron/files/data-folder.ts'
import type { SystemShell } from '../../../electron/files/file-dialogs.ts'
import { headlessFolders, windowFolders } from '../../../electron/files/program-folders.ts'
import { createStartFiles } from '../../../electron/files/start-files.ts'
import { createUnexpectedLog } from '../../../electron/files/unexpected-log.ts'
import { answerCall } from '../../../electron/gate/answer-call.ts'
import { readCommandLine } from '../../../electron/headless/command-line.ts'
import { startPlace } from '../../../electron/headless/start-place.ts'
import { createPrinter } from '../../../electron/paper/print.ts'
import { machinePolicy, thisSystem } from '../../../electron/policy/machine-policy.ts'
import { packFiles } from '../../../electron/policy/policy-form.ts'
import { createProgram } from '../../../electron/program.ts'
import { releaseKeys } from '../../../electron/updates/release-keys.ts'
import { createReplaced } from '../../../electron/updates/replaced.ts'
import { guardClose } from '../../../electron/window/close-guard.ts'
import { menuTemplate } from '../../../electron/window/menu.ts'
import { answerPage, PAGE_ORIGIN } from '../../../electron/window/page-answers.ts'
import { systemLanguage } from '../../../electron/window/system-language.ts'
import { packed, unpacked } from './call-bytes.ts'
import { paperWindowOver } from './paper-over-wire.ts'
import { windowOver } from './window-over-wire.ts'
import { createWire } from './wire.ts'

/**
 * The program's main process in Node: all of `electron/` that does not import Electron. What a window, the system or a
 * person does is asked of the test over the wire. See README.md.
 */
const PAGE_FOLDER = process.env.BAGAN_PAGE ?? ''

/** As the build writes them into the program. */
declare const DATA_VERSION: number
declare const RELEASE_KEYS: string

const line = readCommandLine(process.argv.slice(2), {
  ...startPlace(process.cwd()),
  hasWindow: true,
})
const nowhere = () => {
  throw new Error('the second engine is always started with --user-data')
}
const isHeadless = line.mode === 'headless'
const { folders: lasting, policy } = placedFolders(
  windowFolders(line.userData, nowhere, ''),
  machinePolicy(thisSystem(null, true)),
  line.userData,
)
const folders = (isHeadless ? headlessFolders(lasting) : null) ?? lasting
const now = () => new Date().toISOString()
const startFiles = createStartFiles(packFiles(policy.policy))
const engine = { Node: process.versions.node }
const version = process.env.BAGAN_VERSION ?? ''
const versions = [version, ...Object.values(engine)].filter(Boolean).join(' ')
const log = createUnexpectedLog({ folder: folders.log, now, versions })

process.on('uncaughtException', (error) => log.write(noteOf('main', error)))
process.on('unhandledRejection', (error) => log.write(noteOf('main', error)))

const wire = createWire(process, {
  menus: () => menu().map(({ label = '' }) => label.replace('&', '')),
  choose(label: string) {
    const line = menu()
      .flatMap(({ submenu = [] }) => submenu)
      .find((item) => item.label === label)
    line?.click?.()
    return line !== undefined
  },
  close: () => window.close(),
  open(path: string) {
    startFiles.allow(path)
    return send(`open:${path}`)
  },
  // As Electron's main process ends.
  end: () => rest().finally(() => process.exit()),
})
const send = (command: string) => void wire.ask('command', command)

const system: SystemShell = {
  chooseFiles: (options) => wire.ask('choose-files', options),
  choosePlace: (options) => wire.ask('choose-place', options),
  open: (path) => wire.ask('open', path),
  trash: (path) => wire.ask('trash', path),
  clipboard: () => wire.ask('clipboard'),
}
const zoomLater = afterwards(0, () => void wire.ask('zoom', textSize))
let textSize = 100
/** As long after a change as Electron writes the page's small settings. */
const QUIET_MS = 300
const settingsLater = afterwards(QUIET_MS, () => void wire.ask('note-settings'))
const { gate, state, sweep, rest } = createProgram({
  line,
  folders,
  usual: folders.data,
  platform: {
    version,
    platform: process.platform,
    policy,
    systemLanguage: systemLanguage(process.env, () => [
      Intl.DateTimeFormat().resolvedOptions().locale,
    ]),
    onlyRead: false,
    officePlace: null,
    moved: null,
  },
  system,
  printer: createPrinter(paperWindowOver(wire)),
  startFiles,
  listeners: {
    menuChanged: () => undefined,
    savedChanged: () => settingsLater(),
    officeTaken: (id) => send(`taken:${id}`),
    updatesChanged: () => send('updates-known'),
    startAgain: () => window.destroy(),
    restart: () => window.close(),
    textSizeChanged(percent) {
      textSize = percent
      zoomLater()
    },
  },
  updates: {
    dataVersion: DATA_VERSION,
    keys: releaseKeys(process.env.BAGAN_RELEASE_KEYS ?? RELEASE_KEYS),
    place: {
      ...{ system: process.platform, arch: process.arch, env: process.env },
      ...{ executable: process.execPath, isThere: existsSync },
    },
    replaced: createReplaced({
      code: fileURLToPath(import.meta.url),
      executable: process.execPath,
      files: {
        stat: (path) => stat(path).catch(() => null),
        bytes: (path) => createReadStream(path),
      },
    }),
  },
  server: { vault: { hide: () => null, show: () => null }, heard: (id) => send(`server:${id}`) },
  log,
  engine,
  progress: { clear: () => undefined, end: () => undefined },
  broken: () => isHeadless && void wire.ask('exit', 2),
  now,
  exit: (code) => void wire.ask('exit', code),
})
process.on('exit', sweep)
const window = windowOver(wire)
guardClose(window, {
  state: state.page,
  closesAnyway: async (step) => (await wire.ask<number>('message', step)) === 1,
})

function menu() {
  return menuTemplate({
    language: state.language(),
    isMac: false,
    developing: false,
    page: state.menu(),
    send,
  })
}

const server = createServer((request, response) => void answer(request, response))
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  void wire.ask('ready', { port, isHeadless })
})

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { url = '/', method } = request
  if (method !== 'POST') return page(url, response)
  if (url === '/close') {
    response.end()
    window.close()
    return
  }
  const name = CALL_NAMES.find((known) => url === `/call/${known}`)
  if (!name) return void response.writeHead(404).end()
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  response.end(packed(await answerCall(name, unpacked(Buffer.concat(parts)), gate)))
}

/** Stands for `app://`: the very answers, under another scheme. */
async function page(path: string, response: ServerResponse): Promise<void> {
  // A browser asks for it by itself; Electron never does.
  if (path === '/favicon.ico') return void response.writeHead(204).end()
  const answered = await answerPage(PAGE_FOLDER, `${PAGE_ORIGIN}${path}`)
  response.writeHead(answered.status, Object.fromEntries(answered.headers))
  response.end(Buffer.from(await answered.arrayBuffer()))
}

// Whoever drives it is gone: there is nobody to serve any more.
process.on('disconnect', () => process.exit())
