import { textDigits } from '../values/text-hash.ts'
import type { Change } from './change.ts'

/** Four and four hexadecimal digits, `7F3A-92C1`: what a printed sheet says about the text it was printed from. */
export type Fingerprint = string & { readonly __fingerprint: true }

/**
 * The fingerprint of one version of a proposal. The same id, version and change give the same one, whatever the
 * order of records and fields; two texts share one by chance once in four thousand million.
 */
export function fingerprintOf(proposalId: string, version: number, change: Change): Fingerprint {
  const digits = textDigits(`${proposalId}\n${version}\n${canonical(change)}`)
  return `${digits.slice(0, 4)}-${digits.slice(4)}` as Fingerprint
}

/**
 * Reads a fingerprint as it is typed or scanned: any case, with or without the hyphen or another sign, spaces around.
 * The letters O, I, L, S and Z, which no fingerprint has, are read as the digits they are mistaken for. Null for
 * anything else.
 */
export function readFingerprint(text: string): Fingerprint | null {
  const digits = typedDigits(text)
  return /^[0-9A-F]{8}$/.test(digits)
    ? (`${digits.slice(0, 4)}-${digits.slice(4)}` as Fingerprint)
    : null
}

/** What was typed as the digits it may stand for: without spaces and signs, O, I, L, S and Z read as digits. */
export function typedDigits(text: string): string {
  return text
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
    .replaceAll('S', '5')
    .replaceAll('Z', '2')
}

/** Plain data as text that does not depend on the order of its fields. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`
}
