import { importWordsEn } from '../../words/en/import-problems.ts'
import { importWordsId } from '../../words/id/import-problems.ts'
import type { ImportLanguage } from './import-report.ts'

export type ImportWord = keyof typeof importWordsId
export type ImportParams = Readonly<Record<string, string | number>>

const WORDS: Readonly<Record<ImportLanguage, Readonly<Record<ImportWord, string>>>> = {
  id: importWordsId,
  en: importWordsEn,
}

/** The sentence of that name with its `{{values}}` put in. */
export function importSentence(
  language: ImportLanguage,
  word: ImportWord,
  params: ImportParams,
): string {
  return WORDS[language][word].replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
    String(params[name] ?? ''),
  )
}
