// The MSI by which a group policy installs the program, from its unpacked folder, with msitools' wixl and nothing from a
// network. Why this way: decision 0054.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { ROOT } from '../../folders.mjs'
import { maintainer, momentOf, ownPackage, setMoment } from '../../release/moment.mjs'

const HERE = join(ROOT, 'build', 'installers', 'windows')
const ICONS = join(ROOT, 'build', 'icons')
/** Of everything this program derives a number from; never to be changed. */
const NAMESPACE = '5b0f4c9e-2c1a-5f7d-9d63-3a1f1d0c9b54'
/** wixl knows no ARM: its tables are the same, and the summary says afterwards what it is for. */
const TEMPLATES = { x64: 'x64;1057', arm64: 'Arm64;1057' }

/**
 * @typedef {object} MsiWish
 * @property {'x64' | 'arm64'} arch
 * @property {string} file where it is to be
 * @property {string} [version] that of package.json by default
 */

/**
 * @param {string} unpacked folder of the program for Windows
 * @param {MsiWish} wish
 * @returns {string} the file made
 */
export function makeMsi(unpacked, { arch, file, version = programOf().version }) {
  if (!/^\d{1,3}\.\d{1,3}\.\d{1,5}$/.test(version))
    throw new Error(`An MSI has no version ${version}`)
  const stage = mkdtempSync(join(tmpdir(), 'bagan-msi-'))
  try {
    const source = join(stage, 'bagan-sotk.wxs')
    const seconds = momentOf(version)
    const program = join(stage, 'program')
    cpSync(unpacked, program, { recursive: true })
    setMoment(program, seconds)
    writeFileSync(source, sourceOf(program, arch, version))
    mkdirSync(dirname(file), { recursive: true })
    rmSync(file, { force: true })
    run('wixl', ['--arch', 'x64', '--output', file, source])
    // Not known to wixl: for which processor it is, and by which id Windows gathers the windows of the shortcut.
    run('msibuild', [
      file,
      '-s',
      `${programOf().name} ${version}`,
      programOf().maker,
      TEMPLATES[arch],
      packageCode(program, arch, version),
    ])
    run('msibuild', [
      file,
      '-q',
      'CREATE TABLE `MsiShortcutProperty` (`MsiShortcutProperty` CHAR(72) NOT NULL, `Shortcut_` CHAR(72) NOT NULL, `PropertyKey` CHAR(0) NOT NULL, `PropVariantValue` CHAR(0) NOT NULL PRIMARY KEY `MsiShortcutProperty`)',
      '-q',
      `INSERT INTO \`MsiShortcutProperty\` (\`MsiShortcutProperty\`, \`Shortcut_\`, \`PropertyKey\`, \`PropVariantValue\`) VALUES ('menu.id', 'menu.lnk', 'System.AppUserModel.ID', '${programOf().id}')`,
    ])
    setDates(file, seconds)
    return file
  } finally {
    rmSync(stage, { recursive: true, force: true })
  }
}

/**
 * When it was made and last saved, in the summary: two moments of Windows, one after the other.
 * @param {string} file
 * @param {number} seconds
 */
function setDates(file, seconds) {
  const bytes = readFileSync(file)
  const kind = Buffer.from([0x40, 0, 0, 0])
  const sinceWindows = (BigInt(seconds) + 11_644_473_600n) * 10_000_000n
  let found = 0
  for (let at = bytes.indexOf(kind); at >= 0; at = bytes.indexOf(kind, at + 1)) {
    const second = at + 12
    const isPair = bytes.subarray(second, second + 4).equals(kind)
    if (!isPair || !isRecent(bytes.readBigUInt64LE(at + 4))) continue
    for (const one of [at, second]) bytes.writeBigUInt64LE(sinceWindows, one + 4)
    found += 1
  }
  if (found !== 1) throw new Error(`${file} tells ${found} times when it was made`)
  writeFileSync(file, bytes)
}

/** Within a day: nothing else of a file looks like that. @param {bigint} moment of Windows */
function isRecent(moment) {
  const apart = Number(moment / 10_000n - 11_644_473_600_000n) - Date.now()
  return Math.abs(apart) < 86_400_000
}

/**
 * Everything the MSI is made of, as wixl reads it.
 * @param {string} unpacked
 * @param {'x64' | 'arm64'} arch
 * @param {string} version
 */
export function sourceOf(unpacked, arch, version) {
  const program = programOf()
  const { files, refs } = filesOf(unpacked, arch)
  const page = program.homepage
  const values = {
    PRODUCT: guid(`product ${arch} ${version}`),
    UPGRADE: upgradeCode(),
    PACKAGE: packageCode(unpacked, arch, version),
    VERSION: version,
    NAME: program.name,
    MANUFACTURER: program.maker,
    ABOUT: program.about,
    ICON: join(ICONS, 'icon.ico'),
    KIND_ICON: join(ICONS, 'bagan.ico'),
    EXE: `${program.name}.exe`,
    APPID: program.id,
    EXT: program.kind.ext,
    PROGID: program.kind.name,
    KIND: program.kind.description,
    MIME: program.kind.mimeType,
  }
  let text = readFileSync(join(HERE, 'bagan-sotk.wxs'), 'utf8')
  for (const [name, value] of Object.entries(values)) {
    text = text.replaceAll(`@${name}@`, escaped(value))
  }
  return text
    .replace(/@GUID:(\w+)@/g, (_, name) => guid(`component ${arch} ${name}`))
    .replace('@HOMEPAGE@', page ? `<Property Id="ARPURLINFOABOUT" Value="${escaped(page)}"/>` : '')
    .replace('@FILES@', files)
    .replace('@REFS@', refs)
}

/** The same for all versions: by it a newer one takes the place of an older one. */
export function upgradeCode() {
  return guid('upgrade')
}

/**
 * Of one file alone: two MSIs with different contents never have the same.
 * @param {string} unpacked
 * @param {'x64' | 'arm64'} arch
 * @param {string} version
 */
function packageCode(unpacked, arch, version) {
  const sum = createHash('sha256')
  for (const path of pathsBelow(unpacked)) {
    sum
      .update(path)
      .update('\0')
      .update(readFileSync(join(unpacked, path)))
  }
  return `{${guid(`package ${arch} ${version} ${sum.digest('hex')}`)}}`
}

/** One source: what electron-builder and npm read. */
function programOf() {
  const require = createRequire(import.meta.url)
  const ofBuilder = createRequire(require.resolve('app-builder-lib/package.json'))
  const { version, homepage } = ownPackage()
  const settings = ofBuilder('js-yaml').load(
    readFileSync(join(ROOT, 'build', 'electron-builder.yml'), 'utf8'),
  )
  return {
    version,
    name: String(settings.productName),
    id: String(settings.appId),
    maker: maintainer().text.replace(/ <.*>$/, ''),
    about: String(settings.linux.synopsis),
    homepage: homepage ?? null,
    kind: /** @type {Record<'ext' | 'name' | 'description' | 'mimeType', string>} */ (
      settings.win.fileAssociations[0]
    ),
  }
}

/**
 * Each file is a component of its own, so that none is missed by an update.
 * @param {string} unpacked
 * @param {string} arch
 */
function filesOf(unpacked, arch) {
  const paths = pathsBelow(unpacked)
  const refs = paths.map((path) => `      <ComponentRef Id="${idOf('c', path)}"/>`).join('\n')
  /** @param {string} folder @param {string} indent @returns {string} */
  const below = (folder, indent) => {
    const names = new Set(
      paths
        .filter((path) => folder === '' || path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder === '' ? 0 : folder.length + 1).split('/')[0] ?? ''),
    )
    return [...names]
      .map((name) => {
        const path = folder === '' ? name : `${folder}/${name}`
        if (!paths.includes(path)) {
          const inside = below(path, `${indent}  `)
          return `${indent}<Directory Id="${idOf('d', path)}" Name="${escaped(name)}">\n${inside}\n${indent}</Directory>`
        }
        const source = escaped(join(unpacked, ...path.split('/')))
        const file = `<File Id="${idOf('f', path)}" Name="${escaped(name)}" Source="${source}" KeyPath="yes"/>`
        const id = `Id="${idOf('c', path)}" Guid="${guid(`component ${arch} ${path}`)}"`
        return `${indent}<Component ${id} Win64="yes">${file}</Component>`
      })
      .join('\n')
  }
  return { files: below('', '          '), refs }
}

/**
 * @param {string} folder
 * @returns {string[]} files below, by path with slashes, in an order that is always the same
 */
function pathsBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .sort()
}

/**
 * @param {string} kind
 * @param {string} path
 */
function idOf(kind, path) {
  return `${kind}${createHash('sha256').update(path).digest('hex').slice(0, 24)}`
}

/**
 * A UUID of version 5, in the letters MSI wants.
 * @param {string} name
 */
function guid(name) {
  const space = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex')
  const bytes = createHash('sha1').update(space).update(name).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex').toUpperCase()
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-')
}

/** @param {string} text */
function escaped(text) {
  const signs = /** @type {Record<string, string>} */ ({
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  })
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' })
  if (error)
    throw new Error(
      `${command} could not be started (${error.message}). Type: apt-get install wixl msitools`,
    )
  if (status !== 0) throw new Error(`${command}: ${stdout}\n${stderr}`)
}
