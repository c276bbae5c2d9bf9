import type { PaperText } from '../domain/paper/paper-text.ts'
import { petaRows, petaUnits } from '../domain/readings/peta-jabatan.ts'
import {
  addStaffing,
  NO_STAFFING,
  type Staffing,
  staffingWord,
} from '../domain/readings/staffing.ts'
import type { UnitId } from '../domain/records/records.ts'
import { get, type Structure } from '../domain/structure/structure.ts'
import type { CalendarDate } from '../domain/values/calendar-date.ts'
import type { OutTable } from '../exchange/write/write-tables.ts'
import { complianceSheet } from '../print/registers/kepatuhan.ts'
import { petaWords } from '../words/papers/peta-words.ts'
import { anyFindingSentence, ruleTitle } from '../words/telling/any-finding.ts'
import { measured } from '../words/telling/finding-measure.ts'
import { scopeText } from '../words/telling/scope-text.ts'
import type { Words } from '../words/words.ts'

/** The peta jabatan as a table for a spreadsheet, with the sum of all below it: numbers stay numbers. */
export function petaTable(
  structure: Structure,
  on: CalendarDate,
  unitId: UnitId | null,
  { language }: Words,
): OutTable {
  const words = petaWords(language)
  const numbers = (of: Staffing) => [of.b, of.k, of.diff, words(staffingWord(of.diff))]
  const rows = petaUnits(structure, unitId).flatMap((id) => petaRows(structure, id, on))
  const sum = rows.reduce((all, { staffing }) => addStaffing(all, staffing), NO_STAFFING)
  const headings = (
    ['post', 'unit', 'kelasLong', 'held', 'needed', 'lessMore', 'status'] as const
  ).map((word) => words(word))
  return {
    name: words('title'),
    headings: [words('no'), ...headings],
    rows: rows.map(({ post, staffing }, index) => [
      index + 1,
      post.title,
      get(structure, post.unitId)?.name ?? '',
      post.kelas ?? '',
      ...numbers(staffing),
    ]),
    sum: ['', words('whole'), '', '', ...numbers(sum)],
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
      figure: (rule, value) => measured(words, rule, value),
      ruleName: ({ rule, scope }) => `${ruleTitle(words, rule)} · ${scopeText(words, scope)}`,
    },
  )
}
