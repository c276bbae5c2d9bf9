import type { PresetName } from '../../renderer/exchange/forms/form-names.ts'
import { importFiles } from '../../renderer/exchange/look/import-files.ts'
import type { ImportOutcome } from '../../renderer/exchange/read/import-report.ts'

/** Imports CSV texts as files `1.csv`, `2.csv` … in English. */
export function importText(
  texts: readonly string[],
  preset: PresetName | 'auto' = 'auto',
): Promise<ImportOutcome> {
  const files = texts.map((text, index) => ({
    name: `${index + 1}.csv`,
    bytes: new TextEncoder().encode(text),
  }))
  return importFiles(files, { preset, language: 'en' })
}

/** What a test looks at of a problem. */
export function briefly({ report }: ImportOutcome): string[] {
  return report.problems.map(
    ({ code, severity, row, column, value }) => `${code} ${severity} ${row} ${column} ${value}`,
  )
}
