import { nearest } from './nearest.mjs'

/**
 * What of the program a bench in the window measures: files and folders from which imports lead to all it runs. Those
 * in node say so by their own imports.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const MEASURED = {
  'window-commit': ['renderer/storage/database.ts', 'renderer/app/workspace'],
  'window-edit': ['renderer/app/workspace', 'renderer/screens/chart', 'electron/files'],
  'window-enact': ['renderer/app/proposals', 'renderer/screens/proposals', 'electron/files'],
  'window-growth': ['electron/files', 'renderer/app/workspace', 'renderer/storage'],
  'window-frames': ['renderer/screens/chart/view'],
  'window-import': ['renderer/exchange', 'renderer/screens/importing'],
  'window-office': ['renderer/main.tsx', 'electron/main.ts'],
  'window-paper': ['renderer/papers', 'renderer/screens/printing', 'electron/paper'],
  'window-scale': ['renderer/screens/chart', 'electron/files'],
  'window-scans': ['renderer/app/workspace', 'electron/files', 'renderer/main.tsx'],
  'window-start': ['renderer/main.tsx', 'electron/main.ts'],
}

/**
 * The benches a change can touch.
 * @param {readonly string[]} changed paths
 * @param {readonly import('./nearest.mjs').Source[]} sources every file of ours
 * @param {readonly string[]} benches names of files in `test/bench`
 * @returns {string[]}
 */
export function touchedBenches(changed, sources, benches) {
  const paths = benches.map((name) => `test/bench/${name}`)
  const whole = sources.map(({ path, text }) => {
    const measured = MEASURED[nameOf(path)]
    if (!measured || !paths.includes(path)) return { path, text }
    const run = sources.filter((one) => measured.some((part) => isIn(one.path, part)))
    return { path, text: `${text}\n${run.map((one) => imported(one.path)).join('\n')}` }
  })
  const near = new Set(nearest(changed, whole, paths, false).map(({ path }) => path))
  return benches.filter((name) => near.has(`test/bench/${name}`))
}

/** @param {string} path */
function imported(path) {
  return `import '../../${path}'`
}

/**
 * @param {string} path
 * @param {string} part a file or a folder
 */
function isIn(path, part) {
  return path === part || path.startsWith(`${part}/`)
}

/** @param {string} path `test/bench/window-paper.bench.ts` → `window-paper` */
function nameOf(path) {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.bench\.ts$/, '')
}
