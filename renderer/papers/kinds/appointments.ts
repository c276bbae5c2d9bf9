import type { PaperBlock, PaperText } from '../../domain/paper/paper-text.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import {
  APPOINTMENTS,
  type AppointmentRow,
  appointmentRows,
  byOffice,
} from '../../registers/appointments.ts'
import { cellTable, paperTable, toldColumns } from '../../registers/told.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { NOTHING } from '../../words/telling/value-text.ts'
import type { PaperOrder, StructureKind } from '../order/paper-kind.ts'
import { branchText, filteredTable, inBranch, registerPage, shownBlock } from './register-page.ts'

/**
 * Appointments as SIASN asks for them (riwayat jabatan, pengangkatan), with what each still lacks. Of one pelantikan:
 * from its day to its day.
 */
export const appointments = {
  id: 'appointments',
  group: 'list',
  name: { id: 'Riwayat jabatan (SIASN)', en: 'Appointments (SIASN)' },
  lead: {
    id: 'Satu baris per pengangkatan dengan kolom SIASN; dari awal pencatatan atau sejak suatu tanggal.',
    en: 'A row for each appointment in the columns of SIASN; of all time or since a day.',
  },
  about: 'structure',
  takes: ['day', 'span', 'unit'],
  text: appointmentPaper,
  table(structure, order) {
    const { on, choice, words } = order
    const columns = toldColumns(APPOINTMENTS, choice.without)
    return {
      ...filteredTable(words('siasn.appointments'), branchText(structure, choice.unitId), words),
      ...cellTable(columns, rowsOf(structure, order), { structure, on, words }),
      // Its headings stand in the first row: a program reads it.
      title: [],
    }
  },
} as const satisfies StructureKind

function rowsOf(structure: Structure, { on, choice }: PaperOrder): AppointmentRow[] {
  return appointmentRows(structure, on, choice.since, inBranch(structure, choice.unitId))
}

function appointmentPaper(structure: Structure, order: PaperOrder): PaperText {
  const { on, choice, words } = order
  const { rows, over } = rowsOnPaper(structure, rowsOf(structure, order))
  const columns = toldColumns<AppointmentRow>(APPOINTMENTS, choice.without)
  const since =
    choice.since && words('siasn.since', { date: longDate(choice.since, words.language) })
  const blocks: PaperBlock[] =
    rows.length === 0
      ? [{ kind: 'paragraph', text: words('siasn.none') }]
      : [paperTable(columns, rows, { structure, on, words }, over)]
  return registerPage(structure, words('siasn.appointments'), order, words, [
    ...shownBlock(words, [branchText(structure, choice.unitId), since].filter(Boolean).join(' · ')),
    ...blocks,
  ])
}

/** Of several offices each stands over its rows, which need not name it any more, nor a unit their title ends with. */
function rowsOnPaper(structure: Structure, rows: readonly AppointmentRow[]) {
  if (new Set(rows.map(({ office }) => office)).size < 2) return { rows, over: {} }
  const short = byOffice(structure, rows).map((row) => {
    return { ...row, told: row.post.title.endsWith(row.unit) ? '' : row.unit }
  })
  return { rows: short, over: { over: ({ office }: AppointmentRow) => office || NOTHING } }
}
