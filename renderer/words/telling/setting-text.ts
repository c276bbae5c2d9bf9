import type { Naming } from '../../domain/records/record-name.ts'
import { parseIsoDate } from '../../domain/values/calendar-date.ts'
import { isWordKey } from '../dictionary.ts'
import { longDate } from '../figures/long-date.ts'
import { spokenNumber } from '../figures/whole-number.ts'
import type { Words } from '../words.ts'

/** What a setting is called, by the id of its record; one about a unit with the name of that. */
export function settingName(words: Words, naming: Naming, id: string): string {
  const [name = '', unitId] = id.slice(id.indexOf(':') + 1).split('@')
  const key = [`settings.${name}`, `facts.${name}`].find(isWordKey)
  const told = words(key ?? 'kind.setting')
  return unitId ? `${told} (${naming(unitId) ?? words('value.gone')})` : told
}

/** The value of a setting as people read it; null for nothing. */
export function settingValue(
  words: Words,
  naming: Naming,
  id: string,
  value: string,
): string | null {
  const [name = ''] = id.slice(id.indexOf(':') + 1).split('@')
  if (value === '') return null
  if (value.includes(' data:image/')) return words('value.picture')
  if (name === 'allowances') return value.replaceAll('\n', '; ')
  if (name === 'copy-of') return naming(value) ?? words('value.gone')
  if (name === 'government-level')
    return words(
      value === 'provinsi'
        ? 'level.provinsi'
        : value === 'kabupaten'
          ? 'level.kabupaten'
          : 'level.kota',
    )
  if (name === 'single-urusan') return words(value === '1' ? 'value.yes' : 'value.no')
  const date = parseIsoDate(value)
  if (date) return longDate(date, words.language)
  return /^\d+(\.\d+)?$/.test(value) && id.includes('@')
    ? spokenNumber(Number(value), words.language)
    : value
}
