import { existsSync, lutimesSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../folders.mjs'
import { changesOf } from './changelog.mjs'

/** Reserved for nobody (RFC 2606); stands where whoever releases the program has not named an address yet. */
const NOBODY = 'bagan-sotk@example.org'

/**
 * @typedef {{ version: string, homepage?: string, author: string | { name: string, email?: string },
 *   dependencies: Record<string, string> }} Package
 */

/** @returns {Package} what package.json tells of the program */
export function ownPackage() {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
}

/**
 * The moment that stands in everything made of one version, so that it is the same whenever it is made:
 * `SOURCE_DATE_EPOCH` where the system that builds says it, else the day of that version, else of this build.
 * @param {string} version
 * @returns {number} seconds
 */
export function momentOf(version) {
  const given = Number(process.env.SOURCE_DATE_EPOCH)
  if (given > 0) return given
  const day = changesOf(version)?.day
  const moment = day ? Date.parse(`${day}T00:00:00Z`) : Date.now()
  return Math.floor(moment / 1000)
}

/**
 * Who answers for the packages, as Debian writes it.
 * @param {Pick<Package, 'author'>} [told]
 * @returns {{ text: string, isNamed: boolean }} `isNamed` is false where package.json tells no address
 */
export function maintainer({ author } = ownPackage()) {
  const parts = typeof author === 'string' ? /^([^<]*?)\s*(?:<([^>]+)>)?$/.exec(author) : null
  const name = typeof author === 'string' ? (parts?.[1] ?? author) : author.name
  const email = typeof author === 'string' ? parts?.[2] : author.email
  return { text: `${name} <${email ?? NOBODY}>`, isNamed: email !== undefined }
}

/**
 * Gives everything below a folder one moment.
 * @param {string} path
 * @param {number} seconds
 */
export function setMoment(path, seconds) {
  if (!existsSync(path)) return
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inside = join(path, entry.name)
    if (entry.isDirectory()) setMoment(inside, seconds)
    else lutimesSync(inside, seconds, seconds)
  }
  lutimesSync(path, seconds, seconds)
}
