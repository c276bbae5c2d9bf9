import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../folders.mjs'

/** What a package calls the text of its licence. */
const FILE = /^(licen[cs]e|copying|notice)/i

/**
 * The licence of the program and those of every package that goes into it, one after another.
 * @returns {string}
 */
export function licencesText() {
  const own = readFileSync(join(ROOT, 'LICENSE'), 'utf8')
  return [`Bagan SOTK\n\n${own}`, ...packagesInside().map(licenceOf)].join(
    `\n${'-'.repeat(72)}\n\n`,
  )
}

/**
 * Folders of all packages but those only builders use.
 * @returns {readonly string[]}
 */
export function packagesInside() {
  /** @type {{ packages: Record<string, { dev?: boolean, optional?: boolean }> }} */
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
  return Object.entries(packages)
    .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
    .map(([path]) => path)
    .filter((path) => existsSync(join(ROOT, path)))
    .sort()
}

/** @param {string} path */
function licenceOf(path) {
  const folder = join(ROOT, path)
  /** @type {{ name: string, version: string, license?: string, author?: string | { name: string } }} */
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  const by = typeof author === 'object' ? author.name : author
  const texts = readdirSync(folder)
    .filter((file) => FILE.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
  // Some packages say their licence in a word only.
  const text = texts.join('\n\n') || [license ?? '', by ?? ''].filter(Boolean).join(', ')
  return `${name} ${version} (${license ?? 'see below'})\n\n${text}\n`
}
