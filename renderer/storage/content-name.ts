import { KINDS } from '../domain/records/kinds.ts'
import { RECORD_KINDS, type StructureRecord } from '../domain/records/records.ts'
import type { BatchName } from '../domain/sharing/batch-name.ts'
import type { RegisterValue } from '../domain/sharing/register.ts'

/** So many letters of a sum name a content; two contents share them by chance once in 2^96. */
const LETTERS = 24

/** The names of all a record of a kind holds, in one order: records are flat, so a list of names puts them in it. */
const NAMES = new Map(
  RECORD_KINDS.map((kind) => [kind, ['id', 'kind', ...Object.keys(KINDS[kind].fields)].sort()]),
)

/**
 * The name of what an office begins with: the same records and documents give the same name, wherever and whenever
 * they were taken in.
 */
export async function beginningName(
  records: readonly StructureRecord[],
  documents: ReadonlyMap<string, RegisterValue>,
): Promise<BatchName> {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1))
  const lines = [
    ...sorted.map((record) => JSON.stringify(record, NAMES.get(record.kind))),
    ...[...documents].map(([id, value]) => `${id} ${value}`).sort(),
  ]
  return `b${await digest(lines.join('\n'))}/1`
}

/** The first letters of the SHA-256 of a text, in hexadecimal digits. */
export async function digest(text: string): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  const digits = [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0'))
  return digits.join('').slice(0, LETTERS)
}
