import { cpSync, mkdirSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, runnerImport } from 'vite'
import { ROOT } from '../folders.mjs'
import { publicKeys } from '../release/keys.mjs'
import { PAPER_FONTS } from './paper-fonts.mjs'
import { gatherModules, packagesOf } from './shipped.mjs'
import { steadyMaps } from './steady-maps.mjs'

const RENDERER = join(ROOT, 'renderer')
/** Of the screen: packed, Latin and Latin extended. */
const SCREEN_FONT = '@fontsource/source-sans-3'
/** React's compiler goes over what is drawn on the screen; paper is drawn once. */
const DRAWN = /\/renderer\/(app|parts|screens)\/.*\.tsx?$/
const SCREEN_WEIGHTS = ['400', '600', '700']
/**
 * Builds page, main process and preload, as they are tested and shipped.
 * @param {string} into an empty folder
 * @returns {Promise<readonly string[]>} the folders of all packages of which something is in it
 */
export async function buildEverything(into) {
  const { plugin, files } = gatherModules()
  cpSync(join(ROOT, 'build', 'icons', 'sizes', '256.png'), join(into, 'icon.png'))
  await buildRenderer(join(into, 'renderer'), plugin)
  steadyMaps(join(into, 'renderer', 'assets'))
  for (const file of copyFonts(join(into, 'renderer', 'fonts'))) files.add(file)
  await buildForNode(join(into, 'main'), 'electron/main.ts', { plugin })
  await buildForNode(join(into, 'main'), 'electron/preload.ts', { plugin })
  return packagesOf(files)
}

/**
 * @param {string} into
 * @param {() => import('vite').Plugin} gather
 */
async function buildRenderer(into, gather) {
  await build({
    configFile: false,
    root: RENDERER,
    // Relative, so that workers and fonts are found from whatever page loads them at app://bagan/.
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [react({ include: DRAWN, compiler: true }), strictPage(), gather()],
    worker: { format: 'es', plugins: () => [gather()] },
    build: {
      outDir: into,
      emptyOutDir: true,
      target: 'chrome114',
      sourcemap: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: ['index.html', 'headless.html'].map((page) => join(RENDERER, page)),
      },
    },
  })
}

/**
 * Refuses a page that the content security policy would break, and gives it the place where
 * main writes each load's fresh nonce.
 * @returns {import('vite').Plugin}
 */
function strictPage() {
  return {
    name: 'strict-page',
    transformIndexHtml: {
      order: 'post',
      handler(html, { filename }) {
        const scripts = html.match(/<script\b[^>]*>/g) ?? []
        if (scripts.some((tag) => !/\ssrc=/.test(tag))) {
          throw new Error(
            `${filename} has an inline script; the content security policy refuses it`,
          )
        }
        if (html.includes('name="csp-nonce"')) return html
        return html.replace(/<head[^>]*>/, '$&\n    <meta name="csp-nonce" content="__NONCE__">')
      },
    },
  }
}

/**
 * One file for Node. Electron loads main and a sandboxed preload as CommonJS.
 * @param {string} into
 * @param {string} entry path from the repository's folder
 * @param {{ format?: 'cjs' | 'es', plugin?: () => import('vite').Plugin }} [how]
 */
export async function buildForNode(into, entry, { format = 'cjs', plugin } = {}) {
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    plugins: plugin ? [plugin()] : [],
    ssr: { noExternal: true },
    define: {
      DATA_VERSION: await dataVersion(),
      RELEASE_KEYS: JSON.stringify(publicKeys()),
    },
    build: {
      ssr: join(ROOT, entry),
      outDir: into,
      emptyOutDir: false,
      target: 'node18',
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        external: (id) => ['electron', 'original-fs'].includes(id) || isBuiltin(id),
        output: {
          format,
          entryFileNames: `[name].${format === 'es' ? 'mjs' : 'cjs'}`,
          codeSplitting: false,
        },
      },
    },
  })
}

/** @returns {Promise<string>} the version of everything the program stores, which the page's side knows */
export async function dataVersion() {
  const path = join(RENDERER, 'domain', 'records', 'data-version.ts')
  const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' })
  return String(module.DATA_VERSION)
}

/**
 * The fonts of paper and screen under names that do not change with a release, each beside its licence.
 * @param {string} into
 * @returns {readonly string[]} the files they were taken from
 */
export function copyFonts(into) {
  mkdirSync(into, { recursive: true })
  const screen = join(ROOT, 'node_modules', SCREEN_FONT)
  /** @type {Record<string, string>} */
  const fonts = {
    ...PAPER_FONTS,
    'source-sans-3-LICENSE.txt': join(screen, 'LICENSE'),
  }
  for (const weight of SCREEN_WEIGHTS) {
    const from = join(screen, 'files', 'source-sans-3')
    fonts[`source-sans-3-${weight}.woff2`] = `${from}-latin-${weight}-normal.woff2`
    fonts[`source-sans-3-${weight}-ext.woff2`] = `${from}-latin-ext-${weight}-normal.woff2`
  }
  for (const [name, from] of Object.entries(fonts)) cpSync(from, join(into, name))
  return Object.values(fonts)
}
