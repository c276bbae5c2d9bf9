import type { ActKind } from '../../domain/acts/act.ts'
import type { BasisKind, Mark } from '../../domain/proposal/proposal.ts'
import {
  ACT_WORDS_EN,
  BASIS_WORDS_EN,
  DECISION_EN,
  MARK_WORDS_EN,
  RECORD_WORDS_EN,
  VALUE_WORDS_EN,
  WEEKDAYS_EN,
} from '../en/paper-decision.ts'
import { FIELD_WORDS_EN } from '../en/paper-fields.ts'
import { RULE_WORDS_EN } from '../en/paper-rules.ts'
import type { PaperLanguage } from '../figures/long-date.ts'
import { difference, filled, wholeNumber } from '../figures/whole-number.ts'
import {
  ACT_WORDS_ID,
  BASIS_WORDS_ID,
  DECISION_ID,
  type DecisionWord,
  MARK_WORDS_ID,
  RECORD_WORDS_ID,
  VALUE_WORDS_ID,
  WEEKDAYS_ID,
} from '../id/paper-decision.ts'
import { FIELD_WORDS_ID } from '../id/paper-fields.ts'
import { RULE_WORDS_ID } from '../id/paper-rules.ts'

/** The words of a proposal's papers in one language. */
export interface DecisionWords {
  readonly language: PaperLanguage
  (word: DecisionWord, values?: Readonly<Record<string, string | number>>): string
  act(kind: ActKind): string
  mark(mark: Mark): string
  basis(kind: BasisKind): string
  weekday(day: number): string
  /** The word for a stored value; the value itself where it is its own word. */
  value(value: string): string
  /** What a record of that kind is called. */
  record(kind: string): string
  /** The short name of a rule, by its code; the code itself where that is no rule. */
  rule(code: string): string
  /** What a field of a record is called; its own name where it is called nothing else. */
  field(name: string): string
  /** `+3`, `−2`, `0`: a true minus sign. */
  signed(value: number): string
  whole(value: number): string
}

export function decisionWords(language: PaperLanguage): DecisionWords {
  const indonesian = language === 'id'
  const words: Readonly<Record<DecisionWord, string>> = indonesian ? DECISION_ID : DECISION_EN
  const fill = (word: DecisionWord, values: Readonly<Record<string, string | number>> = {}) =>
    filled(words[word], values, language)
  return Object.assign(fill, {
    language,
    act: (kind: ActKind) => (indonesian ? ACT_WORDS_ID : ACT_WORDS_EN)[kind],
    mark: (mark: Mark) => (indonesian ? MARK_WORDS_ID : MARK_WORDS_EN)[mark],
    basis: (kind: BasisKind) => (indonesian ? BASIS_WORDS_ID : BASIS_WORDS_EN)[kind],
    weekday: (day: number) => (indonesian ? WEEKDAYS_ID : WEEKDAYS_EN)[day] ?? '',
    value: (value: string) => (indonesian ? VALUE_WORDS_ID : VALUE_WORDS_EN)[value] ?? value,
    record: (kind: string) => {
      const all = indonesian ? RECORD_WORDS_ID : RECORD_WORDS_EN
      return all[kind] ?? all.other ?? ''
    },
    rule: (code: string) => {
      const all: Readonly<Record<string, string>> = indonesian ? RULE_WORDS_ID : RULE_WORDS_EN
      const [rule = code] = code.split('.')
      return all[`rule.${rule}`] ?? code
    },
    field: (name: string) => {
      const all: Readonly<Record<string, string>> = indonesian ? FIELD_WORDS_ID : FIELD_WORDS_EN
      return all[`field.${name}`] ?? name
    },
    whole: (value: number) => wholeNumber(value, language),
    signed: (value: number) => difference(value, language),
  })
}
