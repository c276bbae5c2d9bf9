// The .deb as a person meets it: installed, started from its menu entry, a file opened by its kind, printed, updated over
// data, removed. It needs root, as every package manager does; the program itself runs as an ordinary user.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { memoryDisplay } from '../runtime/display.mjs'
import { makeDeb, programVersion } from './deb.mjs'
import { windowOf } from './x-window.mjs'

/** One of its own for each trial, so that nothing of an earlier one is in the way. */
const USER = `bagan-trial-${process.pid}`
const NAME = 'bagan-sotk'
const MENU = `/usr/share/applications/${NAME}.desktop`
const MIME = `/usr/share/mime/packages/${NAME}.xml`
const LIMIT_MS = 60_000
/** How a command of the program is waited for. */
const STARTED = /** @type {const} */ ({
  encoding: 'utf8',
  timeout: LIMIT_MS,
  killSignal: 'SIGKILL',
})

/** @returns {string | null} why nothing can be installed here; null where it can */
export function whyNot() {
  if (process.platform !== 'linux') return `${process.platform} has no .deb`
  if (process.getuid?.() !== 0) return 'only root installs packages'
  for (const tool of ['dpkg-deb', 'apt-get', 'useradd', 'runuser']) {
    if (spawnSync('which', [tool]).status !== 0) return `${tool} is not here`
  }
  const known = spawnSync('dpkg', ['-s', NAME], { encoding: 'utf8' })
  if (/^Status: .* installed$/m.test(known.stdout)) return 'the program is installed here already'
  return null
}

/**
 * @param {string} unpacked folder of the unpacked program
 * @param {(sentence: string) => void} seen told what was seen, when it was seen
 * @throws {Error} at the first thing that is not as promised
 */
export async function tryDeb(unpacked, seen) {
  const older = makeDeb(unpacked, { version: `${programVersion()}~before`, quick: true })
  const newer = makeDeb(unpacked, { quick: true })
  const display = await memoryDisplay()
  if (!display) throw new Error('No display could be started')
  try {
    must('useradd', ['--create-home', USER])
    must('apt-get', ['install', '--yes', '--no-install-recommends', older])
    const user = asUser(display.name)
    seen(`${older} is installed, its menu entry starts ${menuCommand('')}`)

    await user.opens(menuCommand('demo'), 1, async () => seen(await seeItsWindow(display.name)))
    const office = join(user.home, user.journals()[0] ?? '')
    const before = readFileSync(office)
    seen('an ordinary user started it from there, in the sandbox; the example is on the disk')

    const file = join(user.home, 'kantor.bagan')
    user.runs(['restore', join(office, '..'), '--out', file])
    await user.opens(menuCommand(openedBy(file)), 2)
    seen('a .bagan file is opened by its kind, and is the second office')

    withoutDisplay(user, seen)

    const paper = join(user.home, 'bagan.pdf')
    user.runs(['export', file, '--what', 'chart', '--format', 'pdf', '--out', paper])
    if (!readFileSync(paper).subarray(0, 5).equals(Buffer.from('%PDF-'))) {
      throw new Error(`${paper} is no PDF`)
    }
    seen('its chart is a PDF')

    must('apt-get', ['install', '--yes', '--no-install-recommends', newer])
    await user.opens(menuCommand(''), 2)
    user.runs(['restore', join(office, '..'), '--out', join(user.home, 'sesudah.bagan')])
    if (!readFileSync(office).subarray(0, before.length).equals(before)) {
      throw new Error('The update changed what was written before')
    }
    seen('updated over the older one; both offices are still there')

    const updated = readFileSync(office)
    const back = ['--yes', '--no-install-recommends', '--allow-downgrades', older]
    must('apt-get', ['install', ...back])
    await user.opens(menuCommand(''), 2)
    if (!readFileSync(office).subarray(0, updated.length).equals(updated)) {
      throw new Error('Going back changed what was written before')
    }
    seen('went back to the older one; both offices open there, and what was written stays')

    const { stdout } = must('apt-get', ['remove', '--yes', NAME])
    if (!stdout.includes('Bagan SOTK: data kantor tidak dihapus')) {
      throw new Error(`Removing does not say where the data are:\n${stdout}`)
    }
    if (existsSync(`/usr/lib/${NAME}`) || existsSync(MENU)) throw new Error('Something is left')
    if (user.journals().length !== 2) throw new Error('Removing took data along')
    seen('removed; the data stay, and it says where')
  } finally {
    spawnSync('apt-get', ['purge', '--yes', NAME])
    spawnSync('userdel', ['--remove', '--force', USER])
    display.close()
    rmSync(older, { force: true })
  }
}

/**
 * The installed command where nobody sits: it works, and refuses what it does not know.
 * @param {ReturnType<typeof asUser>} user
 * @param {(sentence: string) => void} seen
 */
function withoutDisplay(user, seen) {
  const picture = join(user.home, 'tanpa layar.png')
  /** @type {readonly [words: string[], status: number, isRight: (out: string, err: string) => boolean][]} */
  const trials = [
    [['--version'], 0, (out) => out.startsWith(`Bagan SOTK ${programVersion()}`)],
    [['check', 'demo', '--json'], 0, (out) => JSON.parse(out).findings.length > 0],
    [
      ['export', 'demo', '--what', 'chart', '--format', 'png', '--out', picture],
      0,
      (_, err) => err.includes(`${picture} ditulis.\n`),
    ],
    [['chek', 'demo'], 2, (out, err) => out === '' && err.includes('Maksud Anda check?')],
    [['demo'], 2, (_, err) => err.includes('tidak ada layar')],
  ]
  for (const [words, status, isRight] of trials) {
    const ended = user.runsBare(words)
    const { stdout, stderr } = ended
    if (ended.status === status && isRight(stdout, stderr)) continue
    throw new Error(`${words.join(' ')} without a display: ${ended.status}\n${stdout}\n${stderr}`)
  }
  const drawn = readFileSync(picture).subarray(1, 4).toString()
  if (drawn !== 'PNG') throw new Error(`${picture} is no picture`)
  const files = must('dpkg', ['-L', NAME]).stdout.split('\n')
  for (const folder of ['man/man1', 'man/id/man1']) {
    const page = `/usr/share/${folder}/${NAME}.1.gz`
    if (!files.includes(page)) throw new Error(`The package has no ${page}`)
  }
  seen('commands work without a display, a mistyped one ends with 2; there is a manual')
}

/**
 * By its class a desktop puts a window below the menu entry it belongs to, and its picture is the one it tells.
 * @param {string} display
 */
async function seeItsWindow(display) {
  const wished = /^StartupWMClass=(.*)$/m.exec(readFileSync(MENU, 'utf8'))?.[1]
  const began = performance.now()
  for (;;) {
    const window = windowOf(display, 'Bagan SOTK')
    if (window === null)
      return 'not looked at: class and icon of its window, xwininfo or xprop is not here'
    if (window !== 'none') {
      if (window.class !== wished) {
        throw new Error(`Its window is of the class ${window.class}, the menu entry says ${wished}`)
      }
      if (!window.hasIcon) throw new Error('Its window has no icon')
      return `its window is of the class ${wished} that the menu entry names, and has an icon`
    }
    if (performance.now() - began > LIMIT_MS) throw new Error('It shows no window')
    await wait(200)
  }
}

/** @param {string} lock the link a running program keeps: computer and number of its process */
function runs(lock) {
  try {
    return existsSync(`/proc/${readlinkSync(lock).split('-').at(-1)}`)
  } catch {
    return false
  }
}

/** @param {string} display */
function asUser(display) {
  const home = `/home/${USER}`
  const runtime = join(home, '.run')
  mkdirSync(runtime, { recursive: true, mode: 0o700 })
  must('chown', [USER, runtime])
  const bare = ['-u', USER, '--', 'env', '-i', `HOME=${home}`, 'PATH=/usr/bin:/bin', 'LANG=C.UTF-8']
  const env = [...bare, `DISPLAY=${display}`, `XDG_RUNTIME_DIR=${runtime}`]
  const journals = () =>
    readdirSync(home, { recursive: true })
      .map(String)
      .filter(
        (name) => name.endsWith('riwayat.jsonl') && readFileSync(join(home, name)).includes(10),
      )
  return {
    home,
    journals,
    /**
     * As a clock starts it: no display, nearly nothing in the environment.
     * @param {readonly string[]} words
     */
    runsBare: (words) =>
      spawnSync('runuser', [...bare, NAME, ...words], { encoding: 'utf8', timeout: LIMIT_MS }),
    /** @param {readonly string[]} words */
    runs: (words) =>
      asItShould(spawnSync('runuser', [...env, NAME, ...words], STARTED), [NAME, ...words]),
    /**
     * Starts the window, waits until the program holds its profile and so many offices are on the disk, and ends it.
     * @param {readonly string[]} command
     * @param {number} offices
     * @param {() => Promise<void>} [look] at it before it is ended
     */
    opens: async (command, offices, look = async () => {}) => {
      const program = spawn('runuser', [...env, ...command], {
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      // A link to a process; what an ended program left is no sign of the next.
      const lock = join(home, '.config', NAME, 'SingletonLock')
      let words = ''
      let ended = false
      program.stderr.on('data', (chunk) => {
        words += chunk
      })
      const end = new Promise((resolve) => program.once('close', resolve))
      void end.then(() => {
        ended = true
      })
      const began = performance.now()
      while (!runs(lock) || journals().length < offices) {
        if (ended) throw new Error(`${command.join(' ')} ended:\n${words}`)
        if (performance.now() - began > LIMIT_MS) throw new Error(`${command.join(' ')}:\n${words}`)
        await wait(100)
      }
      await look()
      must('pkill', ['-u', USER])
      const ends = await Promise.race([end, wait(LIMIT_MS, 'never', { ref: false })])
      if (ends === 'never') {
        spawnSync('pkill', ['-KILL', '-u', USER])
        throw new Error(`${command.join(' ')} does not end when it is told to:\n${words}`)
      }
    },
  }
}

/**
 * @param {string} file an empty word where nothing is opened
 * @returns {string[]} what the menu entry starts
 */
function menuCommand(file) {
  const line = /^Exec=(.*)$/m.exec(readFileSync(MENU, 'utf8'))?.[1] ?? ''
  const words = line.split(' ').flatMap((word) => (word === '%f' ? [file] : [word]))
  return words.filter((word) => word !== '')
}

/**
 * @param {string} file
 * @returns {string} the same, where its kind is one the menu entry opens
 */
function openedBy(file) {
  const kind = readFileSync(MIME, 'utf8')
  const type = /mime-type type="([^"]+)"/.exec(kind)?.[1] ?? ''
  const ending = /glob pattern="\*([^"]+)"/.exec(kind)?.[1] ?? ''
  const opened = /^MimeType=(.*)$/m.exec(readFileSync(MENU, 'utf8'))?.[1]?.split(';') ?? []
  if (!file.endsWith(ending) || !opened.includes(type)) {
    throw new Error(`${file} is of no kind that the menu entry opens (${type}, *${ending})`)
  }
  // Without `mimetype` it asks `file`, which looks at the bytes alone and knows no kind of the system's.
  const knows = spawnSync('mimetype', ['--version']).status === 0
  const asked = spawnSync('xdg-mime', ['query', 'filetype', file], { encoding: 'utf8' })
  if (knows && !asked.error && asked.status === 0 && asked.stdout.trim() !== type) {
    throw new Error(`The system takes ${file} for ${asked.stdout.trim()}`)
  }
  return file
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function must(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const done = spawnSync(command, args, { encoding: 'utf8', env, timeout: 5 * LIMIT_MS })
  return asItShould(done, [command, ...args])
}

/**
 * @param {import('node:child_process').SpawnSyncReturns<string>} done
 * @param {readonly string[]} words
 */
function asItShould(done, words) {
  if (done.status === 0) return done
  throw new Error(`${words.join(' ')}: ${done.status}\n${done.stdout}\n${done.stderr}`)
}
