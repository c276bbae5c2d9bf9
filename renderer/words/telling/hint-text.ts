import type { FillHint } from '../../domain/vacancy/events/fill-hint.ts'
import type { ProblemCode } from '../../domain/values/problem-codes.ts'
import { keyOfStored } from '../dictionary.ts'
import type { Words } from '../words.ts'
import { nipSentence, spokenValue } from './finding-sentence.ts'
import { whyText } from './standing-text.ts'
import { periodText } from './vacancy-words.ts'

/** What a hint of a form says: as a refusal or a finding would, where it foretells one. */
export function hintText(words: Words, { code, params }: FillHint): string {
  if (isRefusal(code)) return words.problem({ code, params })
  if (!isOwn(code)) return nipSentence(words, params)
  const said = Object.entries(params).map(([name, value]) => [name, spoken(words, name, value)])
  const period = 'until' in params ? { period: periodText(words, params) } : {}
  return words(code, { ...Object.fromEntries(said), ...period })
}

/** A step and a role are told by their names, all else as in a finding. */
function spoken(words: Words, name: string, value: string | number): string {
  if (name === 'why') return whyText(words, String(value))
  if (name === 'stage') return words(keyOfStored(String(value)))
  return name === 'role' ? words(keyOfStored(`role.${value}`)) : spokenValue(words, value)
}

type Code = FillHint['code']

function isOwn(code: Code): code is Extract<Code, `hint-${string}`> {
  return code.startsWith('hint-')
}

/** What would be refused, foretold. */
function isRefusal(code: Code): code is Extract<Code, ProblemCode> {
  return code.startsWith('seat-')
}
