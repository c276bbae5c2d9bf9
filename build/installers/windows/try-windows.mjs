// The installers for Windows as an administrator meets them, as far as Wine goes: over a stand-in program, since no Electron
// for Windows is here. NSIS for one user and for all, silent, into a folder of his choice, over data, removed; the portable
// file; the MSI. What stands in for what: README.md.
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { ROOT } from '../../folders.mjs'
import { makeMsi } from './msi.mjs'
import { compileInstallers } from './nsis-scripts.mjs'
import { bringWine, isHere } from './wine.mjs'

const EXE = 'Bagan SOTK.exe'
const UNINSTALL = 'Uninstall Bagan SOTK.exe'
const CLASSES = 'Software\\Classes'
const KIND = 'BaganSOTK.berkas'
const OWN_PLACE = 'C:\\users\\budi\\AppData\\Local\\Programs\\Bagan SOTK'
const OTHER_PLACE = 'C:\\Program Kantor\\Bagan SOTK'
const FOR_ALL = 'C:\\Program Files\\Bagan SOTK'

/** @returns {string | null} why nothing of it can be tried here; null where it can */
export function whyNot() {
  for (const tool of ['makensis', 'wine', 'wixl', 'msibuild', 'msiextract']) {
    if (!isHere(tool)) return `${tool} is not here`
  }
  const stubs = spawnSync('makensis', ['-HDRINFO'], { encoding: 'utf8' }).stdout
  const plugins = /NSISDIR=([^,\s]+)/.exec(stubs)?.[1] ?? '/usr/share/nsis'
  const has64 = existsSync(join(plugins, 'Plugins', 'amd64-unicode', 'System.dll'))
  // Without 32-bit Wine an installer has to be one of 64 bits to be tried.
  return has64 ? null : 'this NSIS makes no installer of 64 bits'
}

/**
 * @param {(sentence: string) => void} seen told what was seen, when it was seen
 * @throws {Error} at the first thing that is not as promised
 */
export async function tryWindows(seen) {
  const folder = mkdtempSync(join(tmpdir(), 'bagan-windows-'))
  const wine = bringWine(join(folder, 'wine'), 'id_ID.UTF-8')
  try {
    const older = await made(folder, wine, '0.0.9', ['nsis'])
    const newer = await made(folder, wine, '0.1.0', ['nsis', 'portable'])
    seen(
      'electron-builder’s own scripts of installer and portable file are compiled without a warning',
    )
    tryForOneUser(wine, older, newer, seen)
    tryForAll(wine, newer, seen)
    tryRefused(wine, newer, seen)
    tryPortable(wine, newer, folder, seen)
    tryMsi(wine, folder, seen)
  } finally {
    wine.end()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/**
 * Into a folder of his choice, over data, and away again.
 * @param {import('./wine.mjs').Wine} wine
 * @param {string} older
 * @param {string} newer
 * @param {(sentence: string) => void} seen
 */
function tryForOneUser(wine, older, newer, seen) {
  const data = join(
    wine.inside('C:\\users\\budi\\Documents\\Bagan SOTK\\dinas-a1b2'),
    'riwayat.jsonl',
  )
  const database = join(wine.inside('C:\\users\\budi\\AppData\\Local\\bagan-sotk'), 'Preferences')
  const beside = join(wine.inside(OTHER_PLACE), 'data', 'berkas.txt')
  for (const path of [data, database]) put(path, 'tidak boleh hilang')

  ends(wine.run(older, ['/S', '/currentuser', `/D=${OTHER_PLACE}`]), 0, 'installing')
  is(existsSync(join(wine.inside(OTHER_PLACE), EXE)), 'The folder of /D= has no program')
  is(!existsSync(wine.inside(OWN_PLACE)), 'It is in the usual folder as well')
  put(beside, 'tidak boleh hilang')
  const key = `HKCU\\${CLASSES}`
  says(wine.registry(`${key}\\.bagan`), KIND, '.bagan')
  says(wine.registry(`${key}\\.bagan`, 'Content Type'), 'application/vnd.bagan-sotk', 'its type')
  says(wine.registry(`${key}\\${KIND}`), 'Berkas Bagan SOTK', 'the name of its kind')
  says(wine.registry(`${key}\\${KIND}\\shell\\open`), 'Buka dengan Bagan SOTK', 'its menu')
  says(
    wine.registry(`${key}\\${KIND}\\shell\\open\\command`),
    `"${OTHER_PLACE}\\${EXE}" "%1"`,
    'what opens it',
  )
  const icon = wine.registry(`${key}\\${KIND}\\DefaultIcon`) ?? ''
  is(icon.endsWith('bagan.ico') && existsSync(wine.inside(icon)), `Its icon is not there: ${icon}`)
  is(wine.registry(`HKLM\\${CLASSES}\\.bagan`) === null, 'One user changed what all have')
  seen(
    'installed silently for one user, without an administrator’s keys, into the folder of /D=; .bagan has its name in Indonesian, its icon, its opening',
  )

  ends(wine.run(newer, ['/S']), 0, 'updating')
  is(
    readFileSync(join(wine.inside(OTHER_PLACE), 'resources', 'app.asar'), 'utf8') === '0.1.0',
    'It was not updated where it was',
  )
  is(
    !existsSync(join(wine.inside(OTHER_PLACE), 'only-0.0.9.dll')),
    'A file of the older version is left',
  )
  says(wine.registry(uninstallKey(wine, 'HKCU'), 'DisplayVersion'), '0.1.0', 'its version')
  for (const path of [data, database, beside]) untouched(path)
  seen(
    'updated over data with /S alone, in the same folder; data in Dokumen, in AppData and beside the program are as they were',
  )

  ends(wine.run(join(wine.inside(OTHER_PLACE), UNINSTALL), ['/S', '/currentuser']), 0, 'removing')
  for (const path of [data, database, beside]) untouched(path)
  const left = readdirSync(wine.inside(OTHER_PLACE))
  is(left.join() === 'data', `Beside the data is left: ${left}`)
  is(wine.registry(`${key}\\.bagan`) === null, '.bagan is left in the registry')
  is(wine.registry(`${key}\\${KIND}`) === null, 'Its kind is left in the registry')
  is(
    wine.registry('HKCU\\Software\\RegisteredApplications', 'Bagan SOTK') === null,
    'It is still offered as a default',
  )
  rmSync(wine.inside(OTHER_PLACE), { recursive: true })
  seen('removed silently; the program and its keys are gone, all data stay')
}

/**
 * @param {import('./wine.mjs').Wine} wine
 * @param {string} newer
 * @param {(sentence: string) => void} seen
 */
function tryForAll(wine, newer, seen) {
  ends(wine.run(newer, ['/S', '/allusers']), 0, 'installing for all')
  is(existsSync(join(wine.inside(FOR_ALL), EXE)), 'It is not in Program Files')
  says(wine.registry(`HKLM\\${CLASSES}\\.bagan`), KIND, '.bagan of all users')
  is(wine.registry(`HKCU\\${CLASSES}\\.bagan`) === null, 'It is registered for one user too')
  ends(wine.run(join(wine.inside(FOR_ALL), UNINSTALL), ['/S', '/allusers']), 0, 'removing for all')
  is(!existsSync(wine.inside(FOR_ALL)), 'Something of it is left')
  is(wine.registry(`HKLM\\${CLASSES}\\.bagan`) === null, '.bagan is left for all users')
  seen('installed for all users with /allusers, and removed')
}

/**
 * @param {import('./wine.mjs').Wine} wine
 * @param {string} newer
 * @param {(sentence: string) => void} seen
 */
function tryRefused(wine, newer, seen) {
  const offices = 'C:\\users\\budi\\Documents\\Bagan SOTK'
  ends(wine.run(newer, ['/S', '/currentuser', `/D=${offices}`]), 2, 'installing among offices')
  is(!existsSync(join(wine.inside(offices), EXE)), 'The program lies among the offices')
  is(
    wine.registry(`HKCU\\${CLASSES}\\.bagan`) === null,
    'A refused installer wrote into the registry',
  )
  seen('into the folder of the offices it is not installed: it ends with 2 and writes nothing')
}

/**
 * @param {import('./wine.mjs').Wine} wine
 * @param {string} newer
 * @param {string} folder
 * @param {(sentence: string) => void} seen
 */
function tryPortable(wine, newer, folder, seen) {
  const stick = join(folder, 'flashdisk biru')
  mkdirSync(stick)
  const file = join(stick, basename(newer).replace('-setup.exe', '-portable.exe'))
  cpSync(newer.replace('-setup.exe', '-portable.exe'), file)
  ends(wine.run(file, ['kantor saya.bagan']), 0, 'the portable file')
  const told = wine.text(wine.inside('C:\\users\\budi\\AppData\\Local\\berjalan.txt')) ?? ''
  const [line = '', beside, itself] = told.split('|')
  is(beside === wine.outside(stick), `It says that it lies in ${beside}`)
  is(itself === wine.outside(file), `It says that it is ${itself}`)
  is(line.includes('kantor saya.bagan'), `The file to open is not handed on: ${line}`)
  seen('the portable file says to its program where it lies, and hands on what to open')
}

/**
 * @param {import('./wine.mjs').Wine} wine
 * @param {string} folder
 * @param {(sentence: string) => void} seen
 */
function tryMsi(wine, folder, seen) {
  const msiOf = (/** @type {string} */ version) =>
    makeMsi(join(folder, version), { arch: 'x64', version, file: join(folder, `${version}.msi`) })
  const [older, newer] = [msiOf('0.0.9'), msiOf('0.1.0')]
  const out = join(folder, 'extracted')
  const { status } = spawnSync('msiextract', ['--directory', out, newer])
  ends(status, 0, 'msiextract')
  for (const name of [EXE, 'locales/id.pak', 'resources/app.asar']) {
    const [found] = readdirSync(out, { recursive: true })
      .map(String)
      .filter((path) => path.endsWith(name))
    is(
      found !== undefined &&
        readFileSync(join(out, found)).equals(readFileSync(join(folder, '0.1.0', name))),
      `${name} is not in the MSI as it was`,
    )
  }
  const install = (/** @type {string} */ file, /** @type {string} */ how) =>
    wine.run('msiexec', [how, wine.outside(file), '/qn'])
  ends(install(older, '/i'), 0, 'the MSI')
  says(wine.registry(`HKLM\\${CLASSES}\\.bagan`), KIND, '.bagan of the MSI')
  ends(install(newer, '/i'), 0, 'the newer MSI')
  const program = wine.inside(FOR_ALL)
  is(
    readFileSync(join(program, 'resources', 'app.asar'), 'utf8') === '0.1.0',
    'The newer MSI did not take its place',
  )
  is(!existsSync(join(program, 'only-0.0.9.dll')), 'A file of the older MSI is left')
  is(install(older, '/i') !== 0, 'An older MSI is installed over a newer one')
  is(
    readFileSync(join(program, 'resources', 'app.asar'), 'utf8') === '0.1.0',
    'An older MSI took its place',
  )
  ends(install(newer, '/x'), 0, 'removing by MSI')
  is(!existsSync(join(program, EXE)), 'The MSI left its program')
  is(wine.registry(`HKLM\\${CLASSES}\\${KIND}`) === null, 'The MSI left its keys')
  untouched(
    join(wine.inside('C:\\users\\budi\\Documents\\Bagan SOTK\\dinas-a1b2'), 'riwayat.jsonl'),
  )
  seen(
    'the MSI installs for all users without a question, is updated, refuses an older one, and is removed; data stay',
  )
}

/**
 * A stand-in program of that version, and the installers made of it.
 * @param {string} folder
 * @param {import('./wine.mjs').Wine} wine
 * @param {string} version
 * @param {readonly ('nsis' | 'portable')[]} targets
 * @returns {Promise<string>} the installer
 */
async function made(folder, wine, version, targets) {
  const program = join(folder, version)
  put(join(program, 'resources', 'app.asar'), version)
  put(join(program, 'locales', 'id.pak'), 'kata')
  put(join(program, 'ffmpeg.dll'), 'suara')
  put(join(program, `only-${version}.dll`), 'of this version alone')
  const script = join(ROOT, 'build', 'installers', 'windows', 'stand-ins', 'program.nsi')
  const args = ['-V2', '-XTarget amd64-unicode', `-DOUT=${join(program, EXE)}`, script]
  const { status, stdout } = spawnSync('makensis', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stdout)
  const work = join(folder, `of-${version}`)
  mkdirSync(work)
  await compileInstallers({ program, folder: work, version, targets, arch: 'x64', env: wine.env })
  return join(work, 'made', `bagan-sotk-${version}-windows-x64-setup.exe`)
}

/**
 * @param {import('./wine.mjs').Wine} wine
 * @param {string} root
 */
function uninstallKey(wine, root) {
  const above = `${root}\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall`
  const { stdout } = spawnSync('wine', ['reg', 'query', above], { env: wine.env, encoding: 'utf8' })
  return /^HKEY.*\\[0-9a-f-]{36}$/m.exec(stdout.replaceAll('\r', ''))?.[0] ?? above
}

/** @param {string} path @param {string} text */
function put(path, text) {
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, text)
}

/** @param {string} path */
function untouched(path) {
  is(
    existsSync(path) && readFileSync(path, 'utf8') === 'tidak boleh hilang',
    `${path} is not as it was`,
  )
}

/** @param {boolean} isSo @param {string} otherwise */
function is(isSo, otherwise) {
  if (!isSo) throw new Error(otherwise)
}

/** @param {string | null} found @param {string} wanted @param {string} what */
function says(found, wanted, what) {
  is(found === wanted, `${what}: ${found} instead of ${wanted}`)
}

/** @param {number | null} found @param {number} wanted @param {string} what */
function ends(found, wanted, what) {
  is(found === wanted, `${what} ended with ${found} instead of ${wanted}`)
}
