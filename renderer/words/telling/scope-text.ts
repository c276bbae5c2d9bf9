import { UNIT_TYPES } from '../../domain/records/choices.ts'
import type { RuleScope } from '../../domain/rule-table/rule-line.ts'
import type { WordKey } from '../dictionary.ts'
import type { Words } from '../words.ts'

/** Where a row of the rule table holds: `Kab./Kota`, `Kab./Kota · Seksi (Kelurahan)`, `Eselon II.b`. */
export function scopeText(words: Words, scope: RuleScope): string {
  const [place = '', line] = scope.split(':')
  if (line === undefined) return words(`rules.scope-${place}` as WordKey)
  if (place === 'eselon') return words('rules.scope-eselon', { eselon: line })
  const [type = '', under] = line.split('@')
  const above = under?.split('+').map((one) => typeName(words, one))
  const unit = above ? `${typeName(words, type)} (${above.join(', ')})` : typeName(words, type)
  return `${words(`rules.scope-${place}` as WordKey)} · ${unit}`
}

function typeName(words: Words, type: string): string {
  const known = UNIT_TYPES.find((one) => one === type)
  return known ? words(`type.${known}`) : type
}
