import { createInstance, type i18n } from 'i18next'
import type { Label } from '../domain/structure/history.ts'
import { parseIsoDate } from '../domain/values/calendar-date.ts'
import type { Problem } from '../domain/values/result.ts'
import { acts as actsEn } from './en/acts.ts'
import { chart as chartEn } from './en/chart.ts'
import { corrections as correctionsEn } from './en/corrections.ts'
import { data as dataEn } from './en/data.ts'
import { fields as fieldsEn } from './en/fields.ts'
import { findings as findingsEn } from './en/findings.ts'
import { freezes as freezesEn } from './en/freezes.ts'
import { headless as headlessEn } from './en/headless.ts'
import { importWords as importWordsEn } from './en/import.ts'
import { inForce as inForceEn } from './en/in-force.ts'
import { labels as labelsEn } from './en/labels.ts'
import { measures as measuresEn } from './en/measures.ts'
import { office as officeEn } from './en/office.ts'
import { panel as panelEn } from './en/panel.ts'
import { plurals } from './en/plurals.ts'
import { printing as printingEn } from './en/printing.ts'
import { problemsCore as problemsCoreEn } from './en/problems-core.ts'
import { problemsFiles as problemsFilesEn } from './en/problems-files.ts'
import { problemsProposals as problemsProposalsEn } from './en/problems-proposals.ts'
import { problemsRules as problemsRulesEn } from './en/problems-rules.ts'
import { problemsSheet as problemsSheetEn } from './en/problems-sheet.ts'
import { problemsVacancies as problemsVacanciesEn } from './en/problems-vacancies.ts'
import { proposalPage as proposalPageEn } from './en/proposal-page.ts'
import { proposals as proposalsEn } from './en/proposals.ts'
import { ringkasan as ringkasanEn } from './en/ringkasan.ts'
import { sheet as sheetEn } from './en/sheet.ts'
import { shell as shellEn } from './en/shell.ts'
import { vacancies as vacanciesEn } from './en/vacancies.ts'
import { vacancyFindings as vacancyFindingsEn } from './en/vacancy-findings.ts'
import { welcome as welcomeEn } from './en/welcome.ts'
import { longDate } from './figures/long-date.ts'
import { wholeNumber } from './figures/whole-number.ts'
import { acts } from './id/acts.ts'
import { chart } from './id/chart.ts'
import { corrections } from './id/corrections.ts'
import { data } from './id/data.ts'
import { fields } from './id/fields.ts'
import { findings } from './id/findings.ts'
import { freezes } from './id/freezes.ts'
import { headless } from './id/headless.ts'
import { importWords } from './id/import.ts'
import { inForce } from './id/in-force.ts'
import { labels } from './id/labels.ts'
import { measures } from './id/measures.ts'
import { office } from './id/office.ts'
import { panel } from './id/panel.ts'
import { printing } from './id/printing.ts'
import { problemsCore } from './id/problems-core.ts'
import { problemsFiles } from './id/problems-files.ts'
import { problemsProposals } from './id/problems-proposals.ts'
import { problemsRules } from './id/problems-rules.ts'
import { problemsSheet } from './id/problems-sheet.ts'
import { problemsVacancies } from './id/problems-vacancies.ts'
import { proposalPage } from './id/proposal-page.ts'
import { proposals } from './id/proposals.ts'
import { ringkasan } from './id/ringkasan.ts'
import { sheet } from './id/sheet.ts'
import { shell } from './id/shell.ts'
import { vacancies } from './id/vacancies.ts'
import { vacancyFindings } from './id/vacancy-findings.ts'
import { welcome } from './id/welcome.ts'

const indonesian = {
  ...shell,
  ...labels,
  ...measures,
  ...welcome,
  ...chart,
  ...panel,
  ...office,
  ...fields,
  ...findings,
  ...ringkasan,
  ...headless,
  ...importWords,
  ...data,
  ...sheet,
  ...vacancies,
  ...corrections,
  ...freezes,
  ...vacancyFindings,
  ...acts,
  ...proposals,
  ...proposalPage,
  ...inForce,
  ...printing,
}
const english: Record<keyof typeof indonesian, string> = {
  ...shellEn,
  ...labelsEn,
  ...measuresEn,
  ...welcomeEn,
  ...chartEn,
  ...panelEn,
  ...officeEn,
  ...fieldsEn,
  ...findingsEn,
  ...ringkasanEn,
  ...headlessEn,
  ...importWordsEn,
  ...dataEn,
  ...sheetEn,
  ...vacanciesEn,
  ...correctionsEn,
  ...freezesEn,
  ...vacancyFindingsEn,
  ...actsEn,
  ...proposalsEn,
  ...proposalPageEn,
  ...inForceEn,
  ...printingEn,
}

/** Sentences for refusals, by the code the domain answers with. */
const PROBLEM_SENTENCES = {
  id: {
    ...problemsCore,
    ...problemsFiles,
    ...problemsRules,
    ...problemsSheet,
    ...problemsVacancies,
    ...problemsProposals,
  },
  en: {
    ...problemsCoreEn,
    ...problemsFilesEn,
    ...problemsRulesEn,
    ...problemsSheetEn,
    ...problemsVacanciesEn,
    ...problemsProposalsEn,
  },
} as const

export type WordKey = keyof typeof indonesian
export type Params = Readonly<Record<string, string | number>>
export type Language = 'id' | 'en'

/** The words of the screen in one language. */
export interface Words {
  readonly language: Language
  (key: WordKey, params?: Params): string
  label(label: Label): string
  problem(problem: Problem): string
}

/** All words of screen and refusals, begun in that language. */
export function createTranslator(language: Language): i18n {
  const instance = createInstance()
  void instance.init({
    lng: language,
    fallbackLng: 'id',
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    ns: ['words', 'problems'],
    defaultNS: 'words',
    interpolation: { escapeValue: false },
    resources: {
      id: { words: indonesian, problems: PROBLEM_SENTENCES.id },
      en: { words: { ...english, ...plurals }, problems: PROBLEM_SENTENCES.en },
    },
  })
  return instance
}

/** The words in the language the translator has now; those without values are looked up once. */
export function wordsOf(instance: i18n): Words {
  const t = instance.t as unknown as (key: string, options?: object) => string
  const language = instance.language as Language
  const plain = new Map<WordKey, string>()
  const words = (key: WordKey, params?: Params) => {
    if (params) return t(key, options(params, language))
    const known = plain.get(key) ?? t(key)
    plain.set(key, known)
    return known
  }
  return Object.assign(words, {
    language,
    label: (label: Label) => t(`label.${label.code}`, options(label.params, language)),
    problem: ({ code, params }: Problem) =>
      t(code, { ns: 'problems', ...options(saidDates(params, language), language) }),
  })
}

/**
 * The values of a sentence: whole numbers are written 1.234 in Indonesian and 1,234 in English, and `count` stays a
 * number beside it, for it chooses between one and many.
 */
function options(params: Params, language: Language): object {
  const replace = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      Number.isInteger(value) ? wholeNumber(Number(value), language) : value,
    ]),
  )
  const count = Number(params.count)
  return Number.isInteger(count) ? { replace, count } : { replace }
}

/** Days of the calendar among the values, as people write them. */
function saidDates(params: Params, language: Language): Params {
  const said = Object.entries(params).map(([name, value]) => {
    const date = typeof value === 'string' ? parseIsoDate(value) : null
    return [name, date ? longDate(date, language) : value]
  })
  return Object.fromEntries(said) as Params
}
