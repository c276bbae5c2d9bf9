import { APPOINTMENTS, appointmentRows } from '../../registers/appointments.ts'
import { cellTable, toldColumns } from '../../registers/told.ts'
import type { StructureKind } from '../order/paper-kind.ts'
import { branchText, filteredTable, inBranch } from './register-page.ts'

/** Appointments as SIASN asks for them (riwayat jabatan, pengangkatan), with what each still lacks. */
export const appointments = {
  id: 'appointments',
  group: 'staff',
  name: { id: 'Riwayat jabatan (SIASN)', en: 'Appointments (SIASN)' },
  lead: {
    id: 'Satu baris per pengangkatan dengan kolom SIASN; dari awal pencatatan atau sejak suatu tanggal.',
    en: 'A row for each appointment in the columns of SIASN; of all time or since a day.',
  },
  about: 'structure',
  takes: ['day', 'span', 'unit'],
  table(structure, { on, choice, words }) {
    const rows = appointmentRows(structure, on, choice.since, inBranch(structure, choice.unitId))
    const columns = toldColumns(APPOINTMENTS, choice.without)
    return {
      ...filteredTable(words('siasn.appointments'), branchText(structure, choice.unitId), words),
      ...cellTable(columns, rows, { structure, on, words }),
      // Its headings stand in the first row: a program reads it.
      title: [],
    }
  },
} as const satisfies StructureKind
