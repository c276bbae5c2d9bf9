import type { Fields, FieldValue } from '../records/form/field.ts'
import { KINDS } from '../records/kinds.ts'
import { textDigits } from '../values/text-hash.ts'
import type { Change } from './change.ts'

/** Four and four hexadecimal digits, `7F3A-92C1`: what a printed sheet says about the text it was printed from. */
export type Fingerprint = string & { readonly __fingerprint: true }

/** The version of the data from which on a fingerprint covers only what fields hold. */
export const COVERS_HELD_SINCE = 3

type KindFields = Readonly<Record<string, { readonly fields: Fields }>>

/**
 * The fingerprint of one version of a proposal. The same id, version and change give the same one, whatever the
 * order of records and fields; two texts share one by chance once in four thousand million. It covers the fields that
 * hold something, so that a field that comes later, and is empty in what was printed before, changes none.
 */
export function fingerprintOf(
  proposalId: string,
  version: number,
  change: Change,
  kinds: KindFields = KINDS,
): Fingerprint {
  return fingerprint(proposalId, version, change, (kind, name, value) => {
    return value !== nothingIn(kinds[kind]?.fields[name])
  })
}

/** The fingerprint the same text had in version 2 of the data and before: over every field there was then. */
export function wholeFingerprintOf(
  proposalId: string,
  version: number,
  change: Change,
  kinds: KindFields = KINDS,
): Fingerprint {
  return fingerprint(proposalId, version, change, (kind, name) => {
    return (kinds[kind]?.fields[name]?.since ?? 1) < COVERS_HELD_SINCE
  })
}

/**
 * What a field holds where it holds nothing, one value for each field, so that no two texts become one: null, or what
 * is empty in its table and is no answer to anything, as 0 or an empty text. Never a word such as `komando`.
 */
function nothingIn(field: Fields[string] | undefined): FieldValue {
  const empty = field?.empty
  return empty === '' || empty === 0 || empty === false ? empty : null
}

type IsCovered = (kind: string, name: string, value: unknown) => boolean

function fingerprint(
  proposalId: string,
  version: number,
  change: Change,
  covered: IsCovered,
): Fingerprint {
  const digits = textDigits(`${proposalId}\n${version}\n${canonical(change, covered)}`)
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

/** Plain data as text that does not depend on the order of its fields; of records, with the fields covered. */
function canonical(value: unknown, covered: IsCovered): string {
  if (Array.isArray(value)) return `[${value.map((part) => canonical(part, covered)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const { kind } = value as { readonly kind?: unknown }
  const fields = Object.entries(value)
    .filter(([name, field]) => typeof kind !== 'string' || covered(kind, name, field))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const texts = fields.map(
    ([name, field]) => `${JSON.stringify(name)}:${canonical(field, covered)}`,
  )
  return `{${texts.join(',')}}`
}
