import type { StructureRecord } from '../../domain/records/records.ts'
import type { ReceiptEffects } from '../read/import-receipt.ts'
import type { ProblemList } from '../read/problem-list.ts'

const ODD: ReadonlySet<string> = new Set(['holder-odd', 'holder-words', 'holder-left'])

/** What an import does to vacancies and to those who act, counted over its records. */
export function effectsOf(
  records: readonly StructureRecord[],
  vacantSeats: number,
  problems: ProblemList,
): ReceiptEffects {
  const acting = { plt: 0, plh: 0, pj: 0 }
  for (const one of records) {
    if (one.kind === 'appointment' && one.until === null && one.role in acting) {
      acting[one.role as keyof typeof acting]++
    }
  }
  return {
    vacantSeats,
    saidVacant: problems.vacant.size,
    ...acting,
    oddNames: problems.list.filter(({ word }) => ODD.has(word ?? '')).length,
  }
}
