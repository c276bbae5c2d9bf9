import type { ChoiceName } from '../../domain/records/field-names.ts'
import type { Naming } from '../../domain/records/record-name.ts'
import { parseIsoDate } from '../../domain/values/calendar-date.ts'
import type { WordKey } from '../dictionary.ts'
import { longDate } from '../figures/long-date.ts'
import type { Words } from '../words.ts'

/** Where the words for a field of choice are; null for one whose words are said as they stand. */
const CODES: Readonly<Record<ChoiceName, string | null>> = {
  category: 'category.',
  type: 'type.',
  tipe: null,
  line: 'panel.line-',
  eselon: null,
  role: 'role.',
  cause: 'cause.',
  endCause: 'cause.',
  stage: 'stage.',
  act: 'succession.',
  sex: 'person.',
  status: 'person.status-',
  sourceState: 'findings.',
  arrangement: 'chart.arrange-',
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
  const code = (CODES as Readonly<Record<string, string | null>>)[field]
  if (code) return words(`${code}${text}` as WordKey)
  const date = parseIsoDate(text)
  if (date) return longDate(date, words.language)
  return (text.includes(':') && naming(text)) || text
}
