import { allFindings } from '../../renderer/domain/findings/all-findings.ts'
import { comingVacancies, pensionsPassed } from '../../renderer/domain/vacancy/coming/coming.ts'
import { registerRows } from '../../renderer/domain/vacancy/register/register.ts'
import { ACTING, actingRows } from '../../renderer/registers/acting.ts'
import type { Column, Telling } from '../../renderer/registers/column.ts'
import { COMING, type ComingRow } from '../../renderer/registers/coming.ts'
import { DUE, dueRows } from '../../renderer/registers/due.ts'
import { ACCEPTED_FINDINGS, FINDINGS, findingRow } from '../../renderer/registers/findings.ts'
import { FREEZES, freezeRows } from '../../renderer/registers/freezes.ts'
import { PETA_LIST, petaLines } from '../../renderer/registers/peta-list.ts'
import { VACANCIES } from '../../renderer/registers/vacancies/columns.ts'

/** A register with its rows of a day. */
export interface Filled {
  readonly columns: readonly Column<never>[]
  readonly rows: readonly unknown[]
}

function filled<R>(columns: readonly Column<R>[], rows: readonly R[]): Filled {
  return { columns, rows }
}

/** Every register with its rows, by its name. */
export function everyRegister(telling: Telling): Readonly<Record<string, Filled>> {
  const { structure, on, words } = telling
  const vacant = registerRows(structure, on)
  const { open, accepted } = allFindings(structure, on)
  const late = pensionsPassed(structure, on).map((one): ComingRow => ({ ...one, late: true }))
  return {
    vacancies: filled(VACANCIES, vacant),
    acting: filled(ACTING, actingRows(structure, on)),
    coming: filled<ComingRow>(COMING, [...late, ...comingVacancies(structure, on, 36)]),
    due: filled(
      DUE,
      dueRows(structure, on, () => true),
    ),
    freezes: filled(FREEZES, freezeRows(structure, vacant)),
    findings: filled(
      FINDINGS,
      open.map((finding) => findingRow(words, finding, null)),
    ),
    accepted: filled(
      ACCEPTED_FINDINGS,
      accepted.map(({ finding, override }) => findingRow(words, finding, override)),
    ),
    peta: filled(PETA_LIST, petaLines(structure, null, on).rows),
  }
}
