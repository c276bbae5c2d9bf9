import type { Language } from '../../domain/values/language.ts'
import type { ImportProblem, ImportProblemCode, PassedRow } from './import-report.ts'
import { type ImportParams, type ImportWord, importSentence } from './import-words.ts'

/** Where something stands, as a spreadsheet shows it. */
export type ProblemCell = Pick<
  ImportProblem,
  'sheet' | 'row' | 'column' | 'value' | 'offer' | 'offers' | 'rows'
>

/** What one import could not take as it stands, in the order it was found. */
export interface ProblemList {
  readonly language: Language
  readonly list: readonly ImportProblem[]
  /** Notes a problem and answers its sentence. `{{at}}`, `{{column}}` and `{{value}}` are those of the cell. */
  add(
    code: ImportProblemCode,
    severity: ImportProblem['severity'],
    word: ImportWord,
    cell: ProblemCell,
    params?: ImportParams,
  ): string
  /** Rows that are neither a unit, a post nor a person, in the order they were found. */
  readonly passed: readonly PassedRow[]
  pass(row: PassedRow): void
  /** Other words of the import in the same language. */
  say(word: ImportWord, params?: ImportParams): string
}

/** `noted`: problems that were found before. */
export function createProblemList(
  language: Language,
  noted: readonly ImportProblem[] = [],
): ProblemList {
  const list: ImportProblem[] = [...noted]
  const passed: PassedRow[] = []
  const say = (word: ImportWord, params: ImportParams = {}) =>
    importSentence(language, word, params)
  return {
    language,
    list,
    passed,
    pass: (row) => void passed.push(row),
    say,
    add(code, severity, word, cell, params = {}) {
      const { sheet, row, column, value } = cell
      const at = row === null ? sheet : say('at', { sheet, row })
      const message = say(word, {
        at,
        cell: column === null || column === '' ? at : say('cell', { at, column }),
        sheet,
        row: row ?? '',
        column: column ?? '',
        value: value ?? '',
        ...params,
      })
      list.push({ code, severity, ...cell, message })
      return message
    },
  }
}
