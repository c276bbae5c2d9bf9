import type { Sheet } from '../../read/sheet.ts'
import { type Aliases, openTable, type TableSheet } from '../../read/table-sheet.ts'

const SENIOR: Aliases = {
  id: ['postuniquereference'],
  name: ['name'],
  grade: ['gradeorequivalent', 'grade'],
  title: ['jobtitle'],
  function: ['jobteamfunction'],
  department: ['parentdepartment'],
  organisation: ['organisation'],
  unit: ['unit'],
  parent: ['reportstoseniorpost'],
  fte: ['fte'],
  group: ['professionaloccupationalgroup'],
  notes: ['notes'],
}

const JUNIOR: Aliases = {
  organisation: ['organisation'],
  unit: ['unit'],
  parent: ['reportingseniorpost'],
  grade: ['grade', 'gradeorequivalent'],
  payMin: ['payscaleminimum'],
  payMax: ['payscalemaximum'],
  title: ['genericjobtitle'],
  fte: ['numberofpostsinfte'],
  group: ['professionaloccupationalgroup'],
}

/** The sheet as one of senior posts, or null. */
export function seniorTable(sheet: Sheet): TableSheet | null {
  return openTable(sheet, SENIOR, ['id', 'title', 'parent'])
}

/** The sheet as one of groups of junior posts, or null. */
export function juniorTable(sheet: Sheet): TableSheet | null {
  return openTable(sheet, JUNIOR, ['parent', 'title', 'fte'])
}

/** The sheet as one of either. */
export function ukTable(sheet: Sheet): TableSheet | null {
  return seniorTable(sheet) ?? juniorTable(sheet)
}
