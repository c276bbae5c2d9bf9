import type { Impact } from '../../../domain/acts/act-impact.ts'
import { difference } from '../../../words/figures/whole-number.ts'
import type { Words } from '../../../words/words.ts'

export const NOTHING = '–'

/** `−1 unit · −1 jabatan · IV.a −1 · K −1 · 1 pegawai`; a line is not broken inside a part. */
export function impactText(words: Words, impact: Impact): string {
  const signed = (value: number) => difference(value, words.language)
  const parts = [
    impact.units !== 0 && words('impact.units', { count: signed(impact.units) }),
    impact.posts !== 0 && words('impact.posts', { count: signed(impact.posts) }),
    ...Object.entries(impact.eselon).map(([eselon, value]) => `${eselon} ${signed(value)}`),
    impact.seats !== 0 && `K ${signed(impact.seats)}`,
    impact.persons.length > 0 && words('impact.persons', { count: impact.persons.length }),
  ]
  const whole = parts.flatMap((part) => (part ? [part.replaceAll(' ', '\u00a0')] : []))
  return whole.join(' · ') || NOTHING
}
