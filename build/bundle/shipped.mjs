// Which packages are in the built program: taken from what vite put into it, never from what is asked for.
import { relative, resolve, sep } from 'node:path'
import { ROOT } from '../folders.mjs'

/** Code that stands in a bundle without a file of its own, and the package that wrote it there. */
const WRITTEN_IN = /** @type {readonly (readonly [RegExp, string])[]} */ ([
  [/^\0rolldown\//, 'node_modules/rolldown'],
  [/^\0vite\//, 'node_modules/vite'],
  [/^\0@oxc-project\+runtime/, 'node_modules/@oxc-project/runtime'],
])

/**
 * Remembers every module that came into any bundle it is a plugin of.
 * @returns {{ plugin: () => import('vite').Plugin, files: Set<string> }}
 */
export function gatherModules() {
  /** @type {Set<string>} */
  const files = new Set()
  const plugin = () => {
    let root = ROOT
    return /** @type {import('vite').Plugin} */ ({
      name: 'gather-modules',
      configResolved(config) {
        root = config.root
      },
      generateBundle(_options, bundle) {
        for (const part of Object.values(bundle)) {
          const from =
            part.type === 'chunk'
              ? Object.keys(part.modules)
              : part.originalFileNames.map((name) => resolve(root, name))
          for (const file of from) files.add(file)
        }
        // A style sheet leaves its chunk before the bundle is written.
        for (const file of this.getModuleIds()) if (/\.css(\?|$)/.test(file)) files.add(file)
      },
    })
  }
  return { plugin, files }
}

/**
 * The packages that modules belong to.
 * @param {Iterable<string>} files as a bundler calls them
 * @returns {readonly string[]} their folders as package-lock.json calls them, each once, in order
 */
export function packagesOf(files) {
  /** @type {Set<string>} */
  const found = new Set()
  for (const file of files) {
    const folder = packageOf(file)
    if (folder !== null) found.add(folder)
  }
  return [...found].sort()
}

/**
 * @param {string} file
 * @returns {string | null} the folder of its package; null for what is our own
 */
function packageOf(file) {
  const written = WRITTEN_IN.find(([shape]) => shape.test(file))
  if (written) return written[1]
  const plain = file.replace(/^\0/, '')
  const path = (plain.startsWith(ROOT) ? relative(ROOT, plain) : plain).split(sep).join('/')
  const inside = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)
  return inside?.[1] ?? null
}
