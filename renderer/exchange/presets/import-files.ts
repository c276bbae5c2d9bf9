import type { ImportLanguage, ImportOutcome } from '../read/import-report.ts'
import { createProblemList, type ProblemList } from '../read/problem-list.ts'
import type { Sheet } from '../read/sheet.ts'
import { type InputFile, loadSheets } from '../sheets/load-sheets.ts'
import { countRecords } from './count-import.ts'
import { PRESET_NAMES, PRESET_REASONS, PRESETS, type PresetName } from './presets.ts'

export interface ImportOptions {
  readonly preset: PresetName | 'auto'
  readonly language: ImportLanguage
}

/**
 * Reads files that belong together (sheets of one workbook, senior and junior posts) as one organisation. Never
 * throws for what a file holds: everything that could not be taken stands in the report.
 */
export async function importFiles(
  files: readonly InputFile[],
  options: ImportOptions,
): Promise<ImportOutcome> {
  const problems = createProblemList(options.language)
  const file = files.map(({ name }) => name).join(' + ')
  const sheets: Sheet[] = []
  for (const one of files) sheets.push(...loadSheets(one, problems))
  const preset = presetFor(sheets, options.preset)
  if (!preset) {
    noteUnknown(sheets, options.preset, problems)
    return nothing(file, options.preset === 'auto' ? 'none' : options.preset, problems)
  }
  const { knows, read } = PRESETS[preset]
  for (const sheet of sheets) if (!knows(sheet)) notePassedOver(sheet, problems)
  const { records, uncounted, abolished, roots } = read(sheets.filter(knows), problems)
  if (records.length === 0) {
    const cell = { sheet: file, row: null, column: null, value: null }
    problems.add('unreadable', 'error', 'unreadable-header', cell)
  }
  const counts = countRecords(records, uncounted, null)
  return {
    report: { file, preset, ...counts, abolished, roots, problems: inOrder(problems) },
    records,
    reason: problems.say(options.preset === 'auto' ? PRESET_REASONS[preset] : 'reason-asked'),
    readable: records.length > 0,
    uncounted,
  }
}

function presetFor(sheets: readonly Sheet[], asked: PresetName | 'auto'): PresetName | null {
  const candidates = asked === 'auto' ? PRESET_NAMES : [asked]
  return candidates.find((name) => sheets.some((sheet) => PRESETS[name].knows(sheet))) ?? null
}

function nothing(file: string, preset: string, problems: ProblemList): ImportOutcome {
  const counts = countRecords([], new Set(), null)
  return {
    report: { file, preset, ...counts, abolished: 0, roots: 0, problems: inOrder(problems) },
    records: [],
    reason: problems.say('reason-none'),
    readable: false,
  }
}

function noteUnknown(sheets: readonly Sheet[], asked: string, problems: ProblemList): void {
  for (const sheet of sheets) {
    const cell = { sheet: sheet.name, row: null, column: null, value: null }
    if (asked === 'auto') {
      problems.add('unreadable', 'error', 'unreadable-columns', cell, {
        columns: headingsOf(sheet),
      })
    } else {
      problems.add('unreadable', 'error', 'unreadable-preset', cell, { preset: asked })
    }
  }
}

function notePassedOver(sheet: Sheet, problems: ProblemList): void {
  const cell = { sheet: sheet.name, row: null, column: null, value: null }
  problems.add('unreadable', 'warning', 'unreadable-sheet', cell, { columns: headingsOf(sheet) })
}

/** The first row with any text, cut to what a sentence can hold. */
function headingsOf(sheet: Sheet): string {
  const row = sheet.rows.find((cells) => cells.some((cell) => cell.trim() !== '')) ?? []
  const text = row.filter(Boolean).join(', ')
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}

/** By sheet and row, what stands higher first; what concerns a whole sheet before its rows. */
function inOrder({ list }: ProblemList) {
  const sheets = [...new Set(list.map(({ sheet }) => sheet))]
  return [...list].sort(
    (a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || (a.row ?? 0) - (b.row ?? 0),
  )
}
