import { POST_CATEGORIES } from '../../domain/records/form/choices.ts'
import type { Finding } from '../../domain/rule-table/finding.ts'
import { parseIsoDate } from '../../domain/values/calendar-date.ts'
import { keyOfStored, type WordKey } from '../dictionary.ts'
import { longDate } from '../figures/long-date.ts'
import { spokenNumber } from '../figures/whole-number.ts'
import type { Params, Words } from '../words.ts'
import { whyText } from './standing-text.ts'

/** What a finding of the structure's rules says, in one sentence. */
export function findingSentence(words: Words, finding: Finding): string {
  return words(sentenceKey(finding), sentenceParams(words, finding.params))
}

/** What does not fit in a person's number, as the finding says it; also before it is one. */
export function nipSentence(words: Words, params: Finding['params']): string {
  return words(keyOfStored(`finding.${params.code}`), sentenceParams(words, params))
}

function sentenceParams(words: Words, params: Finding['params']): Params {
  const sexes = params.code === 'nip-sex-differs' ? namedSexes(words, params) : {}
  return { ...spoken(words, params), ...sexes }
}

function sentenceKey({ rule, params, limit }: Finding): WordKey {
  if (rule === 'nip') return keyOfStored(`finding.${params.code}`)
  const level = limit === 'bidang' || limit === 'seksi'
  if (rule === 'uptd-hours' && params.hours !== undefined) return 'finding.uptd-hours-above'
  return rule === 'tipe-score' && level ? 'finding.tipe-score-bidang' : `finding.${rule}`
}

/** The values of a sentence as people read them: numbers grouped, dates written out, kinds of post named. */
function spoken(words: Words, params: Finding['params']): Params {
  const values: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(params)) {
    values[name] = name === 'why' ? whyText(words, String(value)) : spokenValue(words, value)
  }
  return values
}

/** Digit 15 of an NIP and the recorded sex (1, 2) by their names. */
function namedSexes(words: Words, { found, limit }: Finding['params']): Params {
  const name = (digit: unknown) => words(digit === '1' ? 'sex.male' : 'sex.female')
  return { sex: name(found), recorded: name(limit) }
}

/** A value of a finding as it is said: grouped numbers, decimal comma, whole dates, names of categories. */
export function spokenValue(words: Words, value: string | number): string {
  if (typeof value === 'number') return spokenNumber(value, words.language)
  const category = POST_CATEGORIES.find((one) => one === value)
  if (category) return words(`category.${category}`)
  const date = parseIsoDate(value)
  return date ? longDate(date, words.language) : value
}
