import type { StructureRecord } from '../../domain/records/records.ts'
import { parseIsoDate } from '../../domain/values/calendar-date.ts'
import { longDate } from '../figures/long-date.ts'
import type { WordKey, Words } from '../words.ts'

/** The name of the record of that id, or null where none is known. */
export type Naming = (id: string) => string | null

/** Fields whose values are codes: where the words for them are. */
const CODES: Readonly<Record<string, string>> = {
  category: 'category.',
  type: 'type.',
  line: 'panel.line-',
  role: 'role.',
  cause: 'cause.',
  endCause: 'cause.',
  stage: 'stage.',
  act: 'succession.',
  sex: 'person.',
}

/** A value of a record as people read it: names for ids, words for codes, dates in full; null for nothing. */
export function valueText(
  words: Words,
  naming: Naming,
  field: string,
  value: unknown,
): string | null {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'boolean') return words(value ? 'clash.yes' : 'clash.no')
  const text = String(value)
  const code = CODES[field]
  if (code) return words(`${code}${text}` as WordKey)
  const date = parseIsoDate(text)
  if (date) return longDate(date, words.language)
  return (text.includes(':') && naming(text)) || text
}

/** What a record is about, also where it has no name of its own: who holds what, what became of what. */
export function recordTitle(naming: Naming, record: StructureRecord): string {
  const named = (id: string | null) => (id && naming(id)) || '–'
  switch (record.kind) {
    case 'unit':
    case 'person':
    case 'freeze':
    case 'holiday':
      return record.name
    case 'post':
      return record.title
    case 'appointment':
      return `${named(record.personId)} · ${named(record.postId)}`
    case 'vacancy':
      return named(record.postId)
    case 'succession':
      return `${named(record.fromId)} → ${named(record.toId)}`
    default:
      return ''
  }
}
