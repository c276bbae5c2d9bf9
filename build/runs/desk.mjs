// The program without its window, hurt at each of its writings: see `test/torture/desk`.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { OUT, ROOT } from '../folders.mjs'

/** @typedef {import('../torture.mjs').Row} Row */
/** @typedef {{ seed: number, most: number, short: boolean, only: string }} DeskWish */

const TORTURE = join(ROOT, 'test', 'torture')

/**
 * The file layer of the main process writes through a layer that counts, cuts off and notes what the disk has.
 * @type {import('vite').Plugin}
 */
const NOTED_FILES = {
  name: 'noted-files',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === 'node:fs/promises' && importer?.includes('/electron/files/')
      ? join(TORTURE, 'desk', 'desk-files.ts')
      : null,
}

/**
 * Bundled as the program is, with the given changes.
 * @param {string} name of the build
 * @param {readonly import('vite').Plugin[]} plugins
 * @returns {Promise<URL>} the worker
 */
export async function buildDesk(name, plugins = []) {
  const outDir = join(OUT, 'torture-desk', name)
  const { build } = await import('vite')
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    plugins: [NOTED_FILES, ...plugins],
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      rolldownOptions: {
        input: join(TORTURE, 'desk-worker.ts'),
        output: { format: 'esm', entryFileNames: 'desk-worker.mjs' },
      },
    },
  })
  return pathToFileURL(join(outDir, 'desk-worker.mjs'))
}

/**
 * Runs it in a thread of its own, to its end or until it is told to stop.
 * @param {URL} url
 * @param {DeskWish} wish
 * @param {{ say(line: string): void, keep(rows: readonly Row[]): boolean | void }} hears `keep` answers true to stop
 * @returns {Promise<void>}
 */
export function runDesk(url, wish, { say, keep }) {
  const worker = new Worker(url, { workerData: wish })
  return new Promise((resolve, reject) => {
    worker.on('message', (/** @type {{ rows?: readonly Row[], line?: string }} */ word) => {
      if (word.line !== undefined) say(word.line)
      if (word.rows && keep(word.rows) === true) void worker.terminate()
    })
    worker.on('error', reject)
    worker.on('exit', () => resolve())
  })
}
