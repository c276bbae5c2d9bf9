import { SUMMARY_KEYS, type Summary } from '../../domain/readings/ringkasan.ts'
import type { Staffing } from '../../domain/readings/staffing.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import type { Words } from '../../words/words.ts'
import { valueName } from './summary-names.ts'

/** Every table of the summary as tab-separated lines, as a spreadsheet takes them. */
export function summaryTableText(structure: Structure, summary: Summary, words: Words): string {
  const heads = (['k', 'b', 'diff', 'vacant', 'posts'] as const).map((one) =>
    words(`ringkasan.${one}`),
  )
  const line = (name: string, row: Staffing) =>
    [name, row.k, row.b, row.diff, row.vacant, row.posts].join('\t')
  const units = summary.byUnit.map((row) => {
    const name = get(structure, row.unitId)?.name ?? ''
    return line(row.itself ? words('ringkasan.itself', { name }) : name, row)
  })
  const counts = SUMMARY_KEYS.flatMap((key) => [
    '',
    [words(`ringkasan.by-${key}`), ...heads].join('\t'),
    ...summary.by[key].map((row) => line(valueName(words, key, row.value), row)),
  ])
  const whole = line(words('ringkasan.whole'), summary.whole)
  return [[words('ringkasan.unit'), ...heads].join('\t'), ...units, whole, ...counts].join('\n')
}
