import { parseIsoDate } from '../../../domain/values/calendar-date.ts'
import { longDate } from '../../../words/figures/long-date.ts'
import type { Words } from '../../../words/words.ts'

/** The legal basis of a structure with its dates as people write them: `… · 49 Tahun 2016 · 25 November 2016`. */
export function basisText(words: Words, basis: string): string {
  return basis.replace(/\d{4}-\d{2}-\d{2}/g, (iso) => {
    const date = parseIsoDate(iso)
    return date ? longDate(date, words.language) : iso
  })
}
