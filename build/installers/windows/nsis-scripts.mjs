// The installers' scripts exactly as electron-builder writes them, compiled by the NSIS of the system over a stand-in
// program. What Debian's NSIS lacks is stood in for: see README.md.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from '../../folders.mjs'

const STAND_INS = join(ROOT, 'build', 'installers', 'windows', 'stand-ins')
const require = createRequire(import.meta.url)
const ofBuilder = createRequire(require.resolve('app-builder-lib/package.json'))
/** Plug-ins asked by their names in the templates themselves. */
const CALLS = /^(\s*)(WinShell|SpiderBanner|nsisunz|Nsis7z|UAC)::(.*)$/gm

/**
 * @typedef {object} NsisTarget electron-builder's, as far as it is used here
 * @property {boolean} isPortable
 * @property {Map<number, string>} archs
 *
 * @typedef {object} Wanted
 * @property {string} program folder of the stand-in program, as an unpacked one
 * @property {string} folder where everything is made
 * @property {string} version
 * @property {readonly ('nsis' | 'portable')[]} targets
 * @property {'x64' | 'arm64'} arch
 * @property {NodeJS.ProcessEnv} env of Wine, which is asked for the uninstaller
 */

/**
 * @param {Wanted} wanted
 * @returns {Promise<string[]>} the installers made
 */
export async function compileInstallers({ program, folder, version, targets, arch, env }) {
  Object.assign(process.env, env)
  // First, since its parts ask for each other.
  const { build, Platform, Arch } = await import(
    pathToFileURL(require.resolve('electron-builder')).href
  )
  const templates = templatesWithStandIns(join(folder, 'templates'))
  const plugins = join(folder, 'resources')
  mkdirSync(join(plugins, 'plugins'), { recursive: true })
  process.env.ELECTRON_BUILDER_NSIS_RESOURCES_DIR = plugins
  const { NsisTarget } = ofBuilder('./out/targets/nsis/NsisTarget')
  const { nsisTemplatesDir } = ofBuilder('./out/targets/nsis/nsisUtil')
  const { nsisEscapeString } = ofBuilder('./out/targets/nsis/nsisScriptGenerator')

  // Its archive is made by a tool from GitHub: the files go into the installer one by one instead.
  NsisTarget.prototype.buildAppPackage = async () => {
    const path = join(folder, `payload-${arch}.7z`)
    writeFileSync(path, '')
    return { path, size: 0, sha512: '' }
  }
  NsisTarget.prototype.executeMakensis = /** @this {NsisTarget} */ async function (
    /** @type {Record<string, string | null>} */ defines,
    /** @type {Record<string, string | readonly string[]>} */ commands,
    /** @type {string} */ script,
  ) {
    const from = [...this.archs.values()][0] ?? ''
    const key = this.isPortable ? `APP_DIR_${arch === 'x64' ? '64' : 'ARM64'}` : 'APP_BUILD_DIR'
    const told = { ...defines, [key]: from }
    const args = ['-WX', '-V2', '-INPUTCHARSET', 'UTF8', '-XTarget amd64-unicode']
    for (const [name, value] of Object.entries(told)) {
      args.push(value == null ? `-D${name}` : `-D${name}=${nsisEscapeString(String(value))}`)
    }
    for (const [name, value] of Object.entries(commands)) {
      for (const one of [value].flat()) args.push(`-X${name} ${one}`)
    }
    const input = script.replaceAll(nsisTemplatesDir, templates)
    const done = spawnSync('makensis', [...args, '-'], { input, cwd: templates, encoding: 'utf8' })
    if (done.status !== 0) throw new Error(`makensis: ${done.stdout}\n${done.stderr}`)
  }

  const settings = ofBuilder('js-yaml').load(
    readFileSync(join(ROOT, 'build', 'electron-builder.yml'), 'utf8'),
  )
  return build({
    targets: Platform.WINDOWS.createTarget([...targets], Arch[arch]),
    prepackaged: program,
    projectDir: ROOT,
    publish: 'never',
    config: {
      ...settings,
      extraMetadata: { version },
      directories: { ...settings.directories, output: join(folder, 'made') },
    },
  })
}

/**
 * electron-builder's templates, with what stands in for plug-ins found first.
 * @param {string} folder
 * @returns {string}
 */
function templatesWithStandIns(folder) {
  const { nsisTemplatesDir } = ofBuilder('./out/targets/nsis/nsisUtil')
  cpSync(nsisTemplatesDir, folder, { recursive: true })
  for (const name of readdirSync(folder, { recursive: true }).map(String)) {
    if (!/\.ns[hi]$/.test(name)) continue
    const text = readFileSync(join(folder, name), 'utf8')
    writeFileSync(join(folder, name), text.replace(CALLS, '$1DetailPrint `not here: $2::$3`'))
  }
  for (const name of ['UAC.nsh', 'StdUtils.nsh', 'getProcessInfo.nsh']) {
    cpSync(join(STAND_INS, name), join(folder, 'include', name))
  }
  return folder
}
