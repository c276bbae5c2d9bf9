import { alikeProblems, TOLD_TOGETHER } from '../../exchange/read/alike-problems.ts'
import type { ImportReport } from '../../exchange/read/import-report.ts'
import { rowsText } from '../../words/telling/receipt-text.ts'
import type { Words } from '../../words/words.ts'

/** A sentence for each problem; many of one kind are one, with their rows, as in the window. */
export function alikeSentences(
  { problems }: Pick<ImportReport, 'problems'>,
  words: Words,
): string[] {
  return alikeProblems(problems).flatMap(({ first, all, rows }) =>
    all.length < TOLD_TOGETHER
      ? all.map(({ message }) => message)
      : [
          words('receipt.alike', {
            said: first.message,
            count: words.whole(all.length),
            rows: rowsText(rows, words),
          }),
        ],
  )
}
