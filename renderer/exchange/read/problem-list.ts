import type { PostId } from '../../domain/records/records.ts'
import type { Language } from '../../domain/values/language.ts'
import type { ImportProblem, ImportProblemCode, PassedRow } from './import-report.ts'
import { type ImportParams, type ImportWord, importSentence } from './import-words.ts'
import { createProvenance, type Provenance } from './provenance.ts'

/** Where something stands, as a spreadsheet shows it. */
export type ProblemCell = Pick<
  ImportProblem,
  'sheet' | 'row' | 'column' | 'value' | 'offer' | 'offers' | 'rows'
>

/** What one import could not take as it stands, in the order it was found. */
export interface ProblemList {
  readonly language: Language
  readonly list: readonly ImportProblem[]
  /**
   * Notes a problem. `{{at}}`, `{{column}}` and `{{value}}` are those of the cell. Answers its sentence as it may be
   * kept with a record: without the name of the file, under which the same list comes again.
   */
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
  /** Posts of which the file says in words that nobody holds them. */
  readonly vacant: ReadonlySet<PostId>
  vacate(postId: PostId): void
  /** What each row became. */
  readonly made: Provenance
  /** Other words of the import in the same language. */
  say(word: ImportWord, params?: ImportParams): string
}

/** Between the name of a file and that of one of its sheets. */
export const SHEET_MARK = ' › '

/** `noted`: problems that were found before. */
export function createProblemList(
  language: Language,
  noted: readonly ImportProblem[] = [],
): ProblemList {
  const list: ImportProblem[] = [...noted]
  const passed: PassedRow[] = []
  const vacant = new Set<PostId>()
  const say = (word: ImportWord, params: ImportParams = {}) =>
    importSentence(language, word, params)
  return {
    language,
    list,
    passed,
    pass: (row) => void passed.push(row),
    vacant,
    vacate: (postId) => void vacant.add(postId),
    made: createProvenance(),
    say,
    add(code, severity, word, cell, params = {}) {
      const { row, column, value } = cell
      const sentence = (sheet: string): string => {
        const at = row === null ? sheet : say('at', { sheet, row })
        return say(word, {
          at,
          cell: column === null || column === '' ? at : say('cell', { at, column }),
          sheet,
          row: row ?? '',
          column: column ?? '',
          value: value ?? '',
          ...params,
        })
      }
      const message = sentence(cell.sheet)
      if (severity !== 'error') {
        list.push({ code, severity, word, ...cell, message })
        return message
      }
      const kept = sentence(cell.sheet.split(SHEET_MARK)[1] ?? say('this-table'))
      list.push({ code, severity, word, ...cell, message, kept })
      return kept
    },
  }
}
