// The list of what a release is made of (CycloneDX), as `npm sbom` tells each package, and exactly those that are in it.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { APP, ROOT } from '../folders.mjs'

/**
 * @typedef {Omit<import('../bundle/licences.mjs').Part, 'text'>} Part
 * @typedef {Record<string, unknown> & { name: string, version: string, 'bom-ref': string,
 *   properties?: { name: string, value: string }[] }} Component
 * @typedef {{ metadata: Record<string, unknown> & { component: Component }, components: Component[],
 *   dependencies: { ref: string, dependsOn: string[] }[] } & Record<string, unknown>} Bom
 */

/** @returns {readonly Part[]} what is in the built program */
export function shippedParts() {
  return JSON.parse(readFileSync(join(APP, 'parts.json'), 'utf8'))
}

/**
 * What npm tells of every package that is installed. Left to itself with `--omit dev` it would leave out what a tool of
 * builders needs too (all of d3, pg's parts, xmldom), and name types and others that are in no bundle.
 * @returns {Bom}
 */
export function npmSbom() {
  // Builders leave NODE_ENV=production behind, by which npm would leave out what a tool of theirs needs too.
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--include=dev', '--include=optional']
  const npm = process.env.npm_execpath
  const own = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm']
  const [command = 'npm', ...before] = own
  const { status, stdout, stderr } = spawnSync(command, [...before, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: '' },
    maxBuffer: 1 << 28,
    shell: command === 'npm' && process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm sbom: ${stderr}`)
  return JSON.parse(stdout)
}

/**
 * The same for one release: what is in it and nothing else, the same bytes whenever it is made.
 * @param {Bom} npm as npm tells it
 * @param {readonly Part[]} parts what is in the bundle
 * @param {{ engine: string, seconds: number }} release version of the Electron that goes along, moment of the release
 * @returns {Bom}
 * @throws {Error} where npm does not know a package that is in the bundle
 */
export function releaseSbom(npm, parts, { engine, seconds }) {
  const known = new Map(npm.components.map((one) => [nameOf(one), one]))
  const components = parts.map((part) => {
    if (part.path === undefined) return strayComponent(part)
    const component = known.get(nameOf(part))
    if (!component) throw new Error(`npm sbom does not name ${part.path}, which is in the program`)
    // What npm tells there is of this installation: that a tool asked for it first.
    return { ...component, scope: 'required', properties: [] }
  })
  components.push(engineComponent(engine))
  const inside = new Set(components.map((component) => component['bom-ref']))
  const own = npm.metadata.component
  const dependencies = npm.dependencies
    .filter(({ ref }) => inside.has(ref) || ref === own['bom-ref'])
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((on) => inside.has(on)) }))
  const { serialNumber: _, ...rest } = npm
  const bom = {
    ...rest,
    metadata: {
      ...npm.metadata,
      timestamp: new Date(seconds * 1000).toISOString(),
      component: { ...own, type: 'application', name: 'bagan-sotk' },
    },
    components,
    dependencies,
  }
  return { ...bom, serialNumber: `urn:uuid:${uuidOf(JSON.stringify(bom))}` }
}

/**
 * Both ways: what is in the bundle and not on the list, and what is on the list and not in the bundle.
 * @param {Bom} bom
 * @param {readonly Part[]} parts
 * @returns {{ unnamed: readonly string[], absent: readonly string[] }}
 */
export function compareSbom(bom, parts) {
  const named = new Set(bom.components.map(nameOf))
  const there = new Set(parts.map(nameOf))
  return {
    unnamed: [...there].filter((one) => !named.has(one)),
    absent: [...named].filter((one) => !there.has(one) && !one.startsWith('electron@')),
  }
}

/** @param {{ name: string, version: string }} one */
function nameOf({ name, version }) {
  return `${name}@${version}`
}

/**
 * What lies inside a package or in our own tree.
 * @param {Part} part
 * @returns {Component}
 */
function strayComponent({ name, version, license, inside }) {
  const known = license === 'MIT' ? { id: license } : { name: license }
  return {
    'bom-ref': `${inside ?? 'bagan-sotk'}/${name}@${version}`,
    type: 'library',
    name,
    version,
    scope: 'required',
    ...(inside ? { purl: `pkg:npm/${name}@${version}` } : {}),
    licenses: [{ license: known }],
    properties: inside ? [{ name: 'bagan-sotk:inside', value: inside }] : [],
  }
}

/**
 * The runtime; what is in it is told by the notices that come with it (LICENSES.chromium.html).
 * @param {string} version
 * @returns {Component}
 */
function engineComponent(version) {
  return {
    'bom-ref': `electron@${version}`,
    type: 'framework',
    name: 'electron',
    version,
    scope: 'required',
    purl: `pkg:npm/electron@${version}`,
    licenses: [{ license: { id: 'MIT' } }],
    properties: [],
  }
}

/**
 * A number that is the same for the same list.
 * @param {string} text
 */
function uuidOf(text) {
  const hash = createHash('sha256').update(text).digest('hex')
  const variant = ((Number.parseInt(hash[16] ?? '0', 16) & 3) | 8).toString(16)
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `5${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-')
}
