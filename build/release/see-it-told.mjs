// What is told of the parts of the packaged program, held against the program itself.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packagesOf } from '../bundle/shipped.mjs'
import { APP } from '../folders.mjs'
import { ownPackage } from './moment.mjs'
import { compareSbom, npmSbom, releaseSbom, shippedParts } from './sbom.mjs'

/** Folders that hold fonts, and those whose few lines the bundler writes itself: no source map names them. */
const WITHOUT_SOURCES = [
  ...['@expo-google-fonts/arimo', '@fontsource/source-sans-3', 'dejavu-fonts-ttf'],
  ...['rolldown', 'vite', '@oxc-project/runtime'],
]

/**
 * Reads from the source maps which packages the bundles were made of, and looks whether all that is told of them says the
 * same: the list of parts, the licences beside the program, the list that goes with a release, `dependencies`.
 * @param {string} unpacked folder of the packaged program
 * @returns {string} what was seen
 * @throws {Error} with each difference
 */
export function seeItTold(unpacked) {
  const parts = shippedParts()
  const folders = parts.flatMap(({ path }) => path ?? [])
  const mapped = packagesInMaps()
  const licences = readFileSync(join(unpacked, 'LICENSES.txt'), 'utf8')
  const direct = Object.keys(ownPackage().dependencies).map((name) => `node_modules/${name}`)
  const bom = releaseSbom(npmSbom(), parts, { engine: '0', seconds: 0 })
  const { unnamed, absent } = compareSbom(bom, parts)
  const quiet = new Set(WITHOUT_SOURCES.map((name) => `node_modules/${name}`))
  const faults = {
    'in the bundle, and in no list': mapped.filter((folder) => !folders.includes(folder)),
    'in the list, and in no bundle': folders.filter(
      (folder) => !mapped.includes(folder) && !quiet.has(folder),
    ),
    'without a licence in LICENSES.txt': parts
      .filter(({ name, version }) => !licences.includes(`\n${name} ${version} (`))
      .map(({ name }) => name),
    'in the bundle, and not in the SBOM': unnamed,
    'in the SBOM, and not in the bundle': absent,
    'among `dependencies`, and not shipped': direct.filter((folder) => !folders.includes(folder)),
  }
  const told = Object.entries(faults).filter(([, names]) => names.length > 0)
  if (told.length > 0) {
    throw new Error(told.map(([what, names]) => `${what}: ${names.join(', ')}`).join('\n'))
  }
  return `${parts.length} parts are in it; LICENSES.txt and the SBOM name these and no other`
}

/** @returns {readonly string[]} folders of packages, as the source maps of the built program name their sources */
function packagesInMaps() {
  const files = ['main', 'renderer/assets'].flatMap((place) => {
    const folder = join(APP, place)
    return readdirSync(folder)
      .filter((name) => name.endsWith('.map'))
      .flatMap((name) => {
        /** @type {{ sources: string[] }} */
        const { sources } = JSON.parse(readFileSync(join(folder, name), 'utf8'))
        // Those of a worker are told from elsewhere: what counts is the package.
        return sources.map((source) => source.replace(/^.*?(?=node_modules\/)/, ''))
      })
  })
  return packagesOf(files)
}
