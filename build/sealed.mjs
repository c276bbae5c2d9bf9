import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ROOT } from './folders.mjs'
import { openDisplay } from './runtime/display.mjs'
import { sandboxSwitches } from './runtime/run-program.mjs'
import { seeItRun } from './smoke.mjs'

/** Where Electron keeps its fuses: this text, the version, their number, a letter each. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
/** The fuses of version 1 in their order, called as electron-builder calls them. */
const FUSES = [
  ...['runAsNode', 'enableCookieEncryption', 'enableNodeOptionsEnvironmentVariable'],
  ...['enableNodeCliInspectArguments', 'enableEmbeddedAsarIntegrityValidation'],
  ...['onlyLoadAppFromAsar', 'loadBrowserProcessSpecificV8Snapshot'],
  'grantFileProtocolExtraPrivileges',
]
/** Which fuse the runtime for trying has not: electron-builder refuses a setting of one that is not there. */
const YOUNGEST = 'grantFileProtocolExtraPrivileges'

/**
 * Reads the fuses of an executable.
 * @param {Buffer} program its bytes
 * @returns {ReadonlyMap<string, boolean>} those it has; empty where it has none at all
 */
export function fusesOf(program) {
  const at = program.indexOf(SENTINEL)
  if (at < 0) return new Map()
  const [version, count = 0] = program.subarray(at + SENTINEL.length)
  if (version !== 1) throw new Error(`Fuses of version ${version} are not known`)
  const letters = program.toString('latin1', at + SENTINEL.length + 2).slice(0, count)
  return new Map(
    FUSES.flatMap((name, index) => {
      const letter = letters[index]
      // `r` is one that this Electron has no more.
      return letter === '0' || letter === '1' ? [[name, letter === '1']] : []
    }),
  )
}

/**
 * The fuses as `electron-builder.yml` asks for them.
 * @param {string} settings its text
 * @returns {ReadonlyMap<string, boolean>}
 */
export function wishedFuses(settings) {
  const block = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(settings)?.[1] ?? ''
  const told = [...block.matchAll(/^ {2}(\w+): (true|false)$/gm)]
  return new Map([
    ...told.map(([, name = '', value]) => /** @type {const} */ ([name, value === 'true'])),
    [YOUNGEST, false],
  ])
}

/**
 * What electron-builder is told beside its settings, so that a page from a file may do no more than any other.
 * @param {string} [executable] of the runtime; without one it is the official, which has every fuse
 * @returns {readonly string[]}
 */
export function youngestFuse(executable) {
  const has = executable === undefined || fusesOf(readFileSync(executable)).has(YOUNGEST)
  return has ? [`-c.electronFuses.${YOUNGEST}=false`] : []
}

/**
 * Tries the packaged program's seals from outside.
 * @param {string} executable
 * @returns {Promise<readonly string[]>} what was seen, a sentence each
 * @throws {Error} at the first seal that does not hold
 */
export async function seeItSealed(executable) {
  const display = await openDisplay()
  try {
    return [
      readBack(executable),
      runsNoScript(executable, display.env),
      runsNoFolder(executable, display.env),
      await listensNowhere(executable),
    ]
  } finally {
    display.close()
  }
}

/** @param {string} executable */
function readBack(executable) {
  const wished = wishedFuses(readFileSync(join(ROOT, 'build', 'electron-builder.yml'), 'utf8'))
  const found = fusesOf(readFileSync(executable))
  if (wished.size === 0) throw new Error('electron-builder.yml asks for no fuse')
  const missing = [...wished.keys()].filter((name) => !found.has(name))
  const wrong = [...wished].filter(([name, value]) => found.has(name) && found.get(name) !== value)
  if (wrong.length > 0) throw new Error(`Fuses are not as asked for: ${wrong.join('; ')}`)
  const read = wished.size - missing.length
  const rest = missing.length > 0 ? `; this runtime has no fuse ${missing.join(', ')}` : ''
  return `${read} of ${wished.size} fuses read back as asked for${rest}`
}

/**
 * It is no Node: neither by its environment nor by options in it.
 * @param {string} executable
 * @param {NodeJS.ProcessEnv} display
 */
function runsNoScript(executable, display) {
  const folder = mkdtempSync(join(tmpdir(), 'bagan-sealed-'))
  const mark = join(folder, 'ran')
  const script = join(folder, 'script.cjs')
  writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(mark)}, 'x')`)
  const tries = [
    { args: [script], env: { ELECTRON_RUN_AS_NODE: '1' } },
    { args: ['help'], env: { NODE_OPTIONS: `--require ${script}` } },
    { args: ['help', '-r', script], env: {} },
    { args: ['help', `--require=${script}`], env: {} },
  ]
  try {
    for (const { args, env } of tries) {
      spawnSync(executable, [...sandboxSwitches(), `--user-data=${folder}`, ...args], {
        env: { ...display, BAGAN_LOCALE: 'id', ...env },
        // The first opens its window and would stay.
        timeout: 8000,
        killSignal: 'SIGKILL',
        stdio: 'ignore',
      })
      if (existsSync(mark)) throw new Error(`The program ran a script: ${args} ${Object.keys(env)}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  return 'it is no Node: ELECTRON_RUN_AS_NODE, NODE_OPTIONS and --require ran nothing'
}

/**
 * A folder beside the archive is not run in its place.
 * @param {string} executable
 * @param {NodeJS.ProcessEnv} display
 */
function runsNoFolder(executable, display) {
  const planted = join(dirname(executable), 'resources', 'app')
  const mark = join(planted, 'ran')
  mkdirSync(planted)
  try {
    writeFileSync(join(planted, 'package.json'), '{"name":"x","main":"main.js"}')
    const script = `require('node:fs').writeFileSync(${JSON.stringify(mark)}, 'x'); process.exit(0)`
    writeFileSync(join(planted, 'main.js'), script)
    spawnSync(executable, [...sandboxSwitches(), 'help'], {
      env: { ...display, BAGAN_LOCALE: 'id' },
      timeout: 8000,
      killSignal: 'SIGKILL',
      stdio: 'ignore',
    })
    if (existsSync(mark)) throw new Error('The program ran a folder laid beside its archive')
  } finally {
    rmSync(planted, { recursive: true, force: true })
  }
  return 'a folder laid beside its archive was not run'
}

/**
 * Asked to be debugged it starts as always and no port is open, nor after the signal that opens Node's.
 * @param {string} executable
 */
async function listensNowhere(executable) {
  const asked = ['--remote-debugging-port=0', '--inspect=0', '--inspect-brk=0']
  /** @type {readonly string[]} */
  let ports = []
  await seeItRun(executable, asked, async (pid) => {
    process.kill(pid, 'SIGUSR1')
    await new Promise((done) => setTimeout(done, 1000))
    ports = listening(pid)
  })
  if (ports.length > 0) throw new Error(`The packaged program listens: ${ports.join(', ')}`)
  return process.platform === 'linux'
    ? `asked with ${asked.join(' ')} and SIGUSR1 it listened on no port`
    : 'asked to be debugged it started as always; open ports are looked for on Linux only'
}

/**
 * Ports a process and all it started listen on.
 * @param {number} pid
 * @returns {readonly string[]}
 */
export function listening(pid) {
  if (process.platform !== 'linux') return []
  const sockets = new Set(family(pid).flatMap(socketsOf))
  return ['tcp', 'tcp6'].flatMap((kind) => {
    const table = `/proc/${pid}/net/${kind}`
    if (!existsSync(table)) return []
    return readFileSync(table, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , , state, , , , , , inode = '']) => state === '0A' && sockets.has(inode))
      .map(([, local = '']) => local)
  })
}

/**
 * @param {number} pid
 * @returns {readonly number[]}
 */
function family(pid) {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), parentOf(Number(name))])
  const below = (/** @type {number} */ of) => parents.filter(([, parent]) => parent === of)
  /** @type {number[]} */
  const found = [pid]
  for (const one of found) found.push(...below(one).map(([child = 0]) => child))
  return found
}

/** @param {number} pid */
function parentOf(pid) {
  try {
    return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1])
  } catch {
    return 0
  }
}

/**
 * @param {number} pid
 * @returns {readonly string[]} numbers of its open sockets
 */
function socketsOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((name) => {
      const number = /^socket:\[(\d+)\]$/.exec(linkOf(`/proc/${pid}/fd/${name}`))?.[1]
      return number === undefined ? [] : [number]
    })
  } catch {
    return []
  }
}

/** @param {string} path */
function linkOf(path) {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}
