import type { Naming } from '../../domain/records/record-name.ts'
import { parseIsoDate } from '../../domain/values/calendar-date.ts'
import { longDate } from '../figures/long-date.ts'
import type { WordKey, Words } from '../words.ts'

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
