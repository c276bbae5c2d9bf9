// What is in the program and under which licence: LICENSES.txt and the list that goes with each release are both made
// from what the bundler put into it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../folders.mjs'

/** What a package calls the text of its licence. */
const FILE = /^(licen[cs]e|copying|notice)/i
/** Below this a package lists what it carries to build with, none of which goes along. */
const ONLY_BUILDS = /\n# Licenses of bundled dependencies[\s\S]*$/

/**
 * @typedef {object} Part something that is shipped
 * @property {string} name
 * @property {string} version
 * @property {string} license
 * @property {string} text
 * @property {string} [path] its folder, as package-lock.json calls it
 * @property {string} [inside] the package it came in
 */

/** Parts no folder of node_modules stands for. */
const OTHERS =
  /** @type {readonly (Omit<Part, 'text'> & { file: string, mark: string, holder?: string })[]} */ ([
    {
      name: 'core-js',
      version: '3.48.0',
      license: 'MIT',
      inside: 'pdfjs-dist',
      file: 'node_modules/pdfjs-dist/legacy/build/pdf.mjs',
      mark: "version: '3.48.0',\n  mode: IS_PURE ? 'pure' : 'global',\n  copyright: '© 2013–2025 Denis Pushkarev (zloirock.ru), 2025–2026 CoreJS Company (core-js.io).",
    },
    {
      name: 'stream-browserify',
      version: '3.0.0',
      license: 'MIT',
      inside: 'docx',
      file: 'node_modules/docx/dist/index.mjs',
      mark: "Adapted from stream-browserify 3.0.0's base Stream and pipe implementation (MIT).\n* Copyright Joyent, Inc. and other Node contributors.\n* Copyright (c) James Halliday",
    },
    {
      // Of which 3.x is not told there.
      name: 'events',
      version: '3',
      license: 'MIT',
      inside: 'docx',
      file: 'node_modules/docx/dist/index.mjs',
      mark: 'The \\"emitter\\" argument must be of type EventEmitter.',
      holder: 'Copyright Joyent, Inc. and other Node contributors.',
    },
    {
      name: 'TeX Gyre Bonum',
      version: '2.004',
      license: 'GUST Font License',
      file: 'renderer/print/fonts/bonum-LICENSE.txt',
      mark: 'GUST',
    },
  ])

/**
 * Everything in the built program that others made.
 * @param {readonly string[]} folders of packages, as `buildEverything` tells them
 * @returns {readonly Part[]}
 * @throws {Error} where one carries something else inside than is written here
 */
export function partsOf(folders) {
  return [...folders.map(partOf), ...OTHERS.flatMap((other) => carried(other, folders))]
}

/**
 * The licence of the program and those of every part of it, one after another.
 * @param {readonly Part[]} parts
 * @returns {string}
 */
export function licencesText(parts) {
  const own = readFileSync(join(ROOT, 'LICENSE'), 'utf8')
  const all = parts.map(({ name, version, license, inside, text }) => {
    const where = inside ? `, inside ${inside}` : ''
    return `${name} ${version} (${license}${where})\n\n${text}\n`
  })
  return [`Bagan SOTK\n\n${own}`, ...all].join(`\n${'-'.repeat(72)}\n\n`)
}

/**
 * @param {string} path
 * @returns {Part}
 */
function partOf(path) {
  const folder = join(ROOT, path)
  /** @type {{ name: string, version: string, license?: string, author?: string | { name: string } }} */
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  const by = typeof author === 'object' ? author.name : author
  const texts = readdirSync(folder)
    .filter((file) => FILE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replace(ONLY_BUILDS, '').trim())
  // Some packages say their licence in a word only.
  const text = texts.join('\n\n') || [license ?? '', by ?? ''].filter(Boolean).join(', ')
  return { path, name, version, license: license ?? 'see below', text }
}

/**
 * @param {(typeof OTHERS)[number]} other
 * @param {readonly string[]} folders
 * @returns {readonly Part[]}
 */
function carried({ file, mark, holder, ...part }, folders) {
  if (part.inside && !folders.includes(`node_modules/${part.inside}`)) return []
  const path = join(ROOT, file)
  const said = existsSync(path) ? readFileSync(path, 'utf8') : ''
  if (!said.includes(mark)) {
    throw new Error(`${file} no longer says it carries ${part.name} ${part.version}`)
  }
  return [{ ...part, text: part.inside ? `${holder ?? copyrights(mark)}\n\n${MIT}` : said.trim() }]
}

/** @param {string} mark */
function copyrights(mark) {
  return (mark.match(/(Copyright|©) [^\n]*/g) ?? []).join('\n')
}

/** The words of the MIT licence, from our own. */
const MIT = readFileSync(join(ROOT, 'LICENSE'), 'utf8')
  .replace(/^[\s\S]*?(?=Permission is hereby)/, '')
  .trim()
