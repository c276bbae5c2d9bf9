import { FORMULAS, type FormulaName, LEFT_OUT } from '../../domain/naskah/formulas.ts'
import { readNumbers } from '../../domain/naskah/kept-numbers.ts'
import { NASKAH_CHOICES, type NaskahChoices } from '../../domain/naskah/naskah-settings.ts'
import type { Naming } from '../../domain/records/record-name.ts'
import { parseIsoDate } from '../../domain/values/calendar-date.ts'
import { isWordKey } from '../dictionary.ts'
import { longDate } from '../figures/long-date.ts'
import { spokenNumber } from '../figures/whole-number.ts'
import type { Words } from '../words.ts'

/** What a setting is called, by the id of its record; one about a unit with the name of that. */
export function settingName(words: Words, naming: Naming, id: string): string {
  const [name = '', unitId, office] = id.slice(id.indexOf(':') + 1).split('@')
  if (name === 'naskah' || name === 'naskah-formula' || name === 'naskah-numbers')
    return naskahName(words, naming, name, unitId ?? '', office)
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
  const [name = '', key = ''] = id.slice(id.indexOf(':') + 1).split('@')
  if (value === '') return null
  if (name === 'naskah') {
    const date = parseIsoDate(value)
    return isChoice(key)
      ? naskahChoice(words, key, value)
      : date
        ? longDate(date, words.language)
        : value.replaceAll('\n', '; ')
  }
  if (name === 'naskah-formula') return value === LEFT_OUT ? words('naskah.value-left-out') : value
  if (name === 'naskah-numbers')
    return words('naskah.numbers-kept', { count: readNumbers(value).length })
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
  if (name === 'workload-rounding')
    return words(value === 'up' ? 'settings.rounding-up' : 'settings.rounding-half-up')
  if (name === 'single-urusan') return words(value === '1' ? 'value.yes' : 'value.no')
  const date = parseIsoDate(value)
  if (date) return longDate(date, words.language)
  return /^\d+(\.\d+)?$/.test(value) && id.includes('@')
    ? spokenNumber(Number(value), words.language)
    : value
}

/** What a setting of the regulation's text is called: what it is about, and whose text it is. */
function naskahName(
  words: Words,
  naming: Naming,
  name: 'naskah' | 'naskah-formula' | 'naskah-numbers',
  about: string,
  office: string | undefined,
): string {
  const whose = name === 'naskah' ? office : name === 'naskah-numbers' ? about : ''
  const behind = whose ? ` (${naming(whose) ?? words('value.gone')})` : ''
  if (name === 'naskah-numbers') return `${words('naskah.setting-numbers')}${behind}`
  if (name === 'naskah-formula')
    return words('naskah.setting-formula', {
      name: about in FORMULAS ? formulaTitle(about as FormulaName) : about,
    })
  const key = `naskah.set-${about}`
  return `${words('naskah.setting-named', { name: isWordKey(key) ? words(key) : about })}${behind}`
}

function isChoice(key: string): key is keyof NaskahChoices {
  return Object.hasOwn(NASKAH_CHOICES, key)
}

/** A choice of how the text is written; one that is words of the text itself is told as it is. */
export function naskahChoice(words: Words, key: keyof NaskahChoices, value: string): string {
  const told = `naskah.choice-${key}-${value.replaceAll(' ', '-')}`
  return isWordKey(told) ? words(told) : value
}

const BEGINNING = 48

/** A usual sentence by how it begins. */
export function formulaTitle(name: FormulaName): string {
  const { text } = FORMULAS[name]
  return text.length > BEGINNING ? `${text.slice(0, BEGINNING).trimEnd()}…` : text
}
