import type { CalendarDate } from '../../domain/calendar-date.ts'
import type { PaperText } from '../../domain/paper-text.ts'
import type { Structure } from '../../domain/structure.ts'
import { tableBytes } from '../save-table.ts'
import { actingPaper, vacancyPaper } from '../vacancy-paper.ts'
import { actingTable, vacancyTable } from '../vacancy-table.ts'
import type { HeadlessCommand, HeadlessContext } from './command.ts'
import { textFiles, written } from './export-peta.ts'
import { dateOption } from './open-inputs.ts'
import { shownOn } from './shown-on.ts'

/** `export FILE --what vacancies --format pdf|svg|png|docx|xlsx|csv [--on DATE] [--paper A4] [--portrait]` */
export const exportVacancies: HeadlessCommand = (context) =>
  written(context, async (structure, format, path) => {
    const on = dayOf(structure, context)
    if (format === 'xlsx' || format === 'csv') {
      const { words, today } = context
      const table = vacancyTable(structure, on, today, words)
      return [{ path, bytes: tableBytes(table, format, words.language) }]
    }
    return textFiles(vacancyText(structure, context), format, path, context)
  })

/** `export FILE --what acting …`: the register of Plt, Plh and Pj, in the same formats. */
export const exportActing: HeadlessCommand = (context) =>
  written(context, async (structure, format, path) => {
    if (format === 'xlsx' || format === 'csv') {
      const table = actingTable(structure, dayOf(structure, context), context.words)
      return [{ path, bytes: tableBytes(table, format, context.words.language) }]
    }
    return textFiles(actingText(structure, context), format, path, context)
  })

/** "Daftar jabatan kosong" of the day asked for. */
export function vacancyText(structure: Structure, context: HeadlessContext): PaperText {
  const { today, words } = context
  return vacancyPaper(structure, { on: dayOf(structure, context), today }, words)
}

/** "Register Plt/Plh" of the day asked for. */
export function actingText(structure: Structure, context: HeadlessContext): PaperText {
  const { today, words } = context
  return actingPaper(structure, { on: dayOf(structure, context), today }, words)
}

/** `--on`, else the day the file says it opens on, else today. */
function dayOf(structure: Structure, context: HeadlessContext): CalendarDate {
  return dateOption(context) ?? shownOn(structure) ?? context.today
}
