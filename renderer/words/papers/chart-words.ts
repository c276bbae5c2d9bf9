import type { ActKind } from '../../domain/acts/act.ts'
import { ACTS_EN, CHART_EN } from '../en/paper-chart.ts'
import { ACT_WORDS_EN } from '../en/paper-decision.ts'
import type { PaperLanguage } from '../figures/long-date.ts'
import { filled } from '../figures/whole-number.ts'
import { ACTS_ID, CHART_ID, type ChartWord } from '../id/paper-chart.ts'
import { ACT_WORDS_ID } from '../id/paper-decision.ts'

export type ChartWords = (
  word: ChartWord,
  values?: Readonly<Record<string, string | number>>,
) => string

/** The words of a chart in that language. */
export function chartWords(language: PaperLanguage): ChartWords {
  const words: Readonly<Record<ChartWord, string>> = language === 'id' ? CHART_ID : CHART_EN
  return (word, values = {}) => filled(words[word], values, language)
}

/** The act in capitals, as it stands in a box. */
export function actWord(act: ActKind, language: PaperLanguage): string {
  return language === 'id'
    ? (ACTS_ID[act] ?? ACT_WORDS_ID[act])
    : (ACTS_EN[act] ?? ACT_WORDS_EN[act])
}
