import { acting as actingEn } from './en/acting.ts'
import { acts as actsEn } from './en/acts.ts'
import { chart as chartEn } from './en/chart.ts'
import { chartPaper as chartPaperEn } from './en/chart-paper.ts'
import { codes as codesEn } from './en/codes.ts'
import { comparison as comparisonEn } from './en/comparison.ts'
import { data as dataEn } from './en/data.ts'
import { fields as fieldsEn } from './en/fields.ts'
import { findings as findingsEn } from './en/findings.ts'
import { freezes as freezesEn } from './en/freezes.ts'
import { headless as headlessEn } from './en/headless.ts'
import { help as helpEn } from './en/help.ts'
import { importing as importingEn } from './en/import.ts'
import { importProblems as importProblemsEn } from './en/import-problems.ts'
import { journal as journalEn } from './en/journal.ts'
import { letters as lettersEn } from './en/letters.ts'
import { panel as panelEn } from './en/panel.ts'
import { petaPaper as petaPaperEn } from './en/peta-paper.ts'
import { printing as printingEn } from './en/printing.ts'
import { problems as problemsEn } from './en/problems.ts'
import { proposalPaper as proposalPaperEn } from './en/proposal-paper.ts'
import { proposalTabs as proposalTabsEn } from './en/proposal-tabs.ts'
import { proposals as proposalsEn } from './en/proposals.ts'
import { ringkasan as ringkasanEn } from './en/ringkasan.ts'
import { rules as rulesEn } from './en/rules.ts'
import { settings as settingsEn } from './en/settings.ts'
import { sheet as sheetEn } from './en/sheet.ts'
import { shell as shellEn } from './en/shell.ts'
import { vacancies as vacanciesEn } from './en/vacancies.ts'
import { welcome as welcomeEn } from './en/welcome.ts'
import type { English } from './figures/english.ts'
import { acting } from './id/acting.ts'
import { acts } from './id/acts.ts'
import { chart } from './id/chart.ts'
import { chartPaper } from './id/chart-paper.ts'
import { codes } from './id/codes.ts'
import { comparison } from './id/comparison.ts'
import { data } from './id/data.ts'
import { fields } from './id/fields.ts'
import { findings } from './id/findings.ts'
import { freezes } from './id/freezes.ts'
import { headless } from './id/headless.ts'
import { help } from './id/help.ts'
import { importing } from './id/import.ts'
import { importProblems } from './id/import-problems.ts'
import { journal } from './id/journal.ts'
import { letters } from './id/letters.ts'
import { panel } from './id/panel.ts'
import { petaPaper } from './id/peta-paper.ts'
import { printing } from './id/printing.ts'
import { problems } from './id/problems.ts'
import { proposalPaper } from './id/proposal-paper.ts'
import { proposalTabs } from './id/proposal-tabs.ts'
import { proposals } from './id/proposals.ts'
import { ringkasan } from './id/ringkasan.ts'
import { rules } from './id/rules.ts'
import { settings } from './id/settings.ts'
import { sheet } from './id/sheet.ts'
import { shell } from './id/shell.ts'
import { vacancies } from './id/vacancies.ts'
import { welcome } from './id/welcome.ts'

const indonesian = {
  ...acting,
  ...acts,
  ...chart,
  ...chartPaper,
  ...codes,
  ...comparison,
  ...data,
  ...fields,
  ...findings,
  ...freezes,
  ...headless,
  ...help,
  ...importing,
  ...importProblems,
  ...journal,
  ...letters,
  ...panel,
  ...petaPaper,
  ...printing,
  ...problems,
  ...proposalPaper,
  ...proposalTabs,
  ...proposals,
  ...ringkasan,
  ...rules,
  ...settings,
  ...sheet,
  ...shell,
  ...vacancies,
  ...welcome,
}

/** Every key of the program: `topic.word`. */
export type WordKey = keyof typeof indonesian

const english: English<typeof indonesian> = {
  ...actingEn,
  ...actsEn,
  ...chartEn,
  ...chartPaperEn,
  ...codesEn,
  ...comparisonEn,
  ...dataEn,
  ...fieldsEn,
  ...findingsEn,
  ...freezesEn,
  ...headlessEn,
  ...helpEn,
  ...importingEn,
  ...importProblemsEn,
  ...journalEn,
  ...lettersEn,
  ...panelEn,
  ...petaPaperEn,
  ...printingEn,
  ...problemsEn,
  ...proposalPaperEn,
  ...proposalTabsEn,
  ...proposalsEn,
  ...ringkasanEn,
  ...rulesEn,
  ...settingsEn,
  ...sheetEn,
  ...shellEn,
  ...vacanciesEn,
  ...welcomeEn,
}

/** Every sentence of the program, by language and key. */
export const DICTIONARY = { id: indonesian, en: english } as const
