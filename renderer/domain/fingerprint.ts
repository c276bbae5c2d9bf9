import type { Change } from './change.ts'

/** Four and four hexadecimal digits, `7F3A-92C1`: what a printed sheet says about the text it was printed from. */
export type Fingerprint = string & { readonly __fingerprint: true }

/**
 * The fingerprint of one version of a proposal. The same id, version and change give the same one, whatever the
 * order of records and fields; two texts share one by chance once in four thousand million.
 */
export function fingerprintOf(proposalId: string, version: number, change: Change): Fingerprint {
  const hash = hashOf(`${proposalId}\n${version}\n${canonical(change)}`)
  const digits = hash.toString(16).toUpperCase().padStart(8, '0')
  return `${digits.slice(0, 4)}-${digits.slice(4)}` as Fingerprint
}

/**
 * Reads a fingerprint as it is typed or scanned: any case, with or without the hyphen, spaces around. The letters O,
 * I and L, which no fingerprint has, are read as the digits they are mistaken for. Null for anything else.
 */
export function readFingerprint(text: string): Fingerprint | null {
  const digits = text
    .toUpperCase()
    .replace(/[\s–—-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return /^[0-9A-F]{8}$/.test(digits)
    ? (`${digits.slice(0, 4)}-${digits.slice(4)}` as Fingerprint)
    : null
}

/** Plain data as text that does not depend on the order of its fields. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`
}

/** MurmurHash3 (32 bit) of the UTF-16 units of a text. */
function hashOf(text: string): number {
  let hash = 0x9747b28c
  for (let at = 0; at < text.length; at++) {
    let unit = Math.imul(text.charCodeAt(at), 0xcc9e2d51)
    unit = Math.imul((unit << 15) | (unit >>> 17), 0x1b873593)
    hash ^= unit
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0
  }
  hash ^= text.length
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
