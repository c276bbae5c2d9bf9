import type { Language } from '../../domain/values/language.ts'
import type { WordKey } from '../../words/dictionary.ts'
import { wordsIn } from '../../words/words.ts'

export type ImportWord =
  Extract<WordKey, `import-problem.${string}`> extends `import-problem.${infer Name}` ? Name : never
export type ImportParams = Readonly<Record<string, string | number>>

/** The sentence of that name with its `{{values}}` put in; row numbers as the sheet shows them. */
export function importSentence(language: Language, word: ImportWord, params: ImportParams): string {
  const shown = Object.entries(params).map(([name, value]) => [name, String(value)] as const)
  return wordsIn(language)(`import-problem.${word}`, Object.fromEntries(shown))
}
