import type { PaperText } from '../../domain/paper/paper-text.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { actingPaper, vacancyPaper } from '../../papers/vacancy-paper.ts'
import { actingTable, vacancyTable } from '../../papers/vacancy-table.ts'
import { tableBytes } from '../files/save-table.ts'
import type { HeadlessContext } from './command.ts'
import { TABLE_FORMATS, textFiles } from './export-peta.ts'
import { dayOption } from './shown-on.ts'
import { written } from './written.ts'

/** `export FILE --what vacancies --format pdf|svg|png|docx|xlsx|csv [--on DATE] [--paper A4] [--portrait]` */
export const exportVacancies = written((structure, to, context) => {
  const { today, words } = context
  const on = dayOption(structure, context)
  if (to.format === 'xlsx' || to.format === 'csv') {
    const table = vacancyTable(structure, on, today, words)
    return [{ path: to.path, bytes: tableBytes(table, to.format, words.language) }]
  }
  return textFiles(vacancyText(structure, context), to, context, TABLE_FORMATS)
})

/** `export FILE --what acting …`: the register of Plt, Plh and Pj, in the same formats. */
export const exportActing = written((structure, to, context) => {
  const { today, words } = context
  const on = dayOption(structure, context)
  if (to.format === 'xlsx' || to.format === 'csv') {
    const table = actingTable(structure, on, words)
    return [{ path: to.path, bytes: tableBytes(table, to.format, words.language) }]
  }
  return textFiles(actingPaper(structure, { on, today }, words), to, context, TABLE_FORMATS)
})

/** "Daftar jabatan kosong" of the day asked for. */
export function vacancyText(structure: Structure, context: HeadlessContext): PaperText {
  const { today, words } = context
  return vacancyPaper(structure, { on: dayOption(structure, context), today }, words)
}
