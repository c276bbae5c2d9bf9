import type { CalendarDate } from '../domain/calendar-date.ts'
import type { PaperText } from '../domain/paper-text.ts'
import { petaRows, petaUnits } from '../domain/peta-jabatan.ts'
import type { UnitId } from '../domain/records.ts'
import { staffingWord } from '../domain/staffing.ts'
import { get, type Structure } from '../domain/structure.ts'
import type { OutTable } from '../exchange/write-tables.ts'
import { complianceSheet } from '../print/kepatuhan.ts'
import { petaWords } from '../print/peta-words.ts'
import { anyFindingSentence, figure, ruleTitle } from './any-finding.ts'
import type { Words } from './messages/words.ts'

/** The peta jabatan as a table for a spreadsheet: numbers stay numbers. */
export function petaTable(
  structure: Structure,
  on: CalendarDate,
  unitId: UnitId | null,
  { language }: Words,
): OutTable {
  const words = petaWords(language)
  const rows = petaUnits(structure, unitId).flatMap((id) =>
    petaRows(structure, id, on).map(({ post, staffing }) => [
      post.title,
      get(structure, id)?.name ?? '',
      post.kelas ?? '',
      staffing.b,
      staffing.k,
      staffing.diff,
      words(staffingWord(staffing.diff)),
    ]),
  )
  const headings = (
    ['post', 'unit', 'kelasLong', 'held', 'needed', 'lessMore', 'status'] as const
  ).map((word) => words(word))
  return {
    name: words('title'),
    headings: [words('no'), ...headings],
    rows: rows.map((row, index) => [index + 1, ...row]),
  }
}

/** The compliance sheet with the sentences of the program. */
export function compliancePaper(
  structure: Structure,
  days: { readonly on: CalendarDate; readonly today: CalendarDate },
  words: Words,
): PaperText {
  return complianceSheet(
    structure,
    { ...days, language: words.language },
    {
      sentence: (finding) => anyFindingSentence(words, finding),
      figure: (value) => figure(words, value),
      ruleName: ({ rule }) => ruleTitle(words, rule),
    },
  )
}
