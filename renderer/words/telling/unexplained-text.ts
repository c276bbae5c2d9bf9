import type { StructureRecord } from '../../domain/records/records.ts'
import { type Change, differingFields } from '../../domain/structure/change.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { Words } from '../words.ts'
import { namingOf } from './act-records.ts'
import { fieldName } from './field-name.ts'
import { recordName } from './record-title.ts'

/** A record as its history tells it, and as it was found. */
interface Unexplained {
  readonly id: string
  readonly before: StructureRecord | null
  readonly after: StructureRecord | null
}

/** So many are named in one sentence. */
const MOST = 3

/** What was found otherwise than the history tells it: "Unit Seksi Persandian (nama); Jabatan Arsiparis (hilang)". */
export function unexplainedText(
  words: Words,
  structure: Structure,
  all: readonly Unexplained[],
): string {
  const change: Change = Object.fromEntries(all.map((one) => [one.id, one]))
  const naming = namingOf(words, change, structure)
  const list = all.slice(0, MOST).map(({ before, after }) => {
    const record = before ?? after
    const name = record ? recordName(words, naming, record) : ''
    return `${name} (${what(words, before, after)})`
  })
  const more = all.length - MOST
  return [...list, ...(more > 0 ? [words('mended.more', { more })] : [])].join('; ')
}

function what(words: Words, before: StructureRecord | null, after: StructureRecord | null): string {
  if (!after) return words('mended.was-missing')
  if (!before) return words('mended.was-strange')
  return differingFields(before, after)
    .map((field) => fieldName(words, field).toLowerCase())
    .join(', ')
}
