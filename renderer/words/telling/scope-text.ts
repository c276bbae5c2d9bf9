import { UNIT_TYPES } from '../../domain/records/form/choices.ts'
import { keyOfStored } from '../dictionary.ts'
import type { Words } from '../words.ts'

/** Where a row of the rule table holds: `Kab./Kota`, `Kab./Kota · Seksi (Kelurahan)`, `Eselon II.b`. */
export function scopeText(words: Words, scope: string): string {
  const [place = '', line] = scope.split(':')
  if (line === undefined) return placeName(words, place)
  if (place === 'eselon') return words('rules.scope-eselon', { eselon: line })
  const [type = '', under] = line.split('@')
  const above = under?.split('+').map((one) => typeName(words, one))
  const unit = above ? `${typeName(words, type)} (${above.join(', ')})` : typeName(words, type)
  return `${placeName(words, place)} · ${unit}`
}

function placeName(words: Words, place: string): string {
  return words(keyOfStored(`rules.scope-${place}`))
}

function typeName(words: Words, type: string): string {
  const known = UNIT_TYPES.find((one) => one === type)
  return words(known ? `type.${known}` : 'value.unknown')
}
