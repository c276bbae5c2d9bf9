import type { Language } from '../../domain/values/language.ts'
import { mannerOf } from './spoken.ts'

/** `1.234` in Indonesian, `1,234` in English; a true minus sign. */
export function wholeNumber(value: number, language: Language): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, mannerOf(language).thousands)
  return value < 0 ? `−${digits}` : digits
}

/** `−2`, `0`, `+3`: a difference with its sign. */
export function difference(value: number, language: Language): string {
  return value > 0 ? `+${wholeNumber(value, language)}` : wholeNumber(value, language)
}

/** The sentence with its `{values}` filled in; numbers are grouped. */
export function filled(
  sentence: string,
  values: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? ''
    return typeof value === 'number' ? wholeNumber(value, language) : value
  })
}

/** A number with a fraction too: `1.234`, `12,5` in Indonesian. */
export function spokenNumber(value: number, language: Language): string {
  if (Number.isInteger(value)) return wholeNumber(value, language)
  return ungrouped(value, language)
}

/** A measure as it is written, its digits not grouped: `1189`, `5,4` in Indonesian. */
export function ungrouped(value: number, language: Language): string {
  return String(value).replace('.', mannerOf(language).decimal)
}
