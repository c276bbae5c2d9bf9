import { cpSync, mkdirSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, runnerImport } from 'vite'
import { ROOT } from '../folders.mjs'
import { publicKeys } from '../release/keys.mjs'
import { PAPER_FONTS } from './paper-fonts.mjs'

const RENDERER = join(ROOT, 'renderer')
/** Of the screen: packed, Latin and Latin extended. */
const SCREEN_FONT = '@fontsource/source-sans-3'
/** React's compiler goes over what is drawn on the screen; paper is drawn once. */
const DRAWN = /\/renderer\/(app|parts|screens)\/.*\.tsx?$/
const SCREEN_WEIGHTS = ['400', '600', '700']
/**
 * Builds page, main process and preload, as they are tested and shipped.
 * @param {string} into an empty folder
 */
export async function buildEverything(into) {
  await buildRenderer(join(into, 'renderer'))
  await buildForNode(join(into, 'main'), 'electron/main.ts')
  await buildForNode(join(into, 'main'), 'electron/preload.ts')
}

/** @param {string} into */
async function buildRenderer(into) {
  await build({
    configFile: false,
    root: RENDERER,
    // Relative, so that workers and fonts are found from whatever page loads them at app://bagan/.
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [react({ include: DRAWN, compiler: true }), strictPage()],
    worker: { format: 'es' },
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
  copyFonts(join(into, 'fonts'))
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
 * @param {'cjs' | 'es'} [format]
 */
export async function buildForNode(into, entry, format = 'cjs') {
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
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
        external: (id) => id === 'electron' || isBuiltin(id),
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
 */
export function copyFonts(into) {
  mkdirSync(into, { recursive: true })
  for (const [name, from] of Object.entries(PAPER_FONTS)) cpSync(from, join(into, name))
  const packages = join(ROOT, 'node_modules')
  const screen = join(packages, SCREEN_FONT)
  cpSync(join(screen, 'LICENSE'), join(into, 'source-sans-3-LICENSE.txt'))
  for (const weight of SCREEN_WEIGHTS) {
    const from = join(screen, 'files', 'source-sans-3')
    const name = `source-sans-3-${weight}`
    cpSync(`${from}-latin-${weight}-normal.woff2`, join(into, `${name}.woff2`))
    cpSync(`${from}-latin-ext-${weight}-normal.woff2`, join(into, `${name}-ext.woff2`))
  }
}
