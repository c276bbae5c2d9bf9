import { officeOfUnitIn, unitOfSubject } from '../../domain/acts/act-office.ts'
import type { PaperRow } from '../../domain/paper/paper-text.ts'
import type { FrozenAct } from '../../domain/proposal/proposal.ts'
import { isCity, officesOf } from '../../domain/readings/offices.ts'
import { get } from '../../domain/structure/structure.ts'
import type { OptionPaper } from '../heads/proposal-paper.ts'

/** The acts on one subject, of each option that has one. */
export type Row = readonly (FrozenAct | undefined)[]

/** The name of the perangkat daerah a row is about, as it is in force; null where the options are of one office. */
export function officeOfRow(row: Row, options: readonly OptionPaper[]): string | null {
  const at = row.findIndex((act) => act !== undefined)
  const [act, paper] = [row[at], options[at]?.paper]
  if (!act || !paper || !isCity(paper.base)) return null
  const { base, next } = paper
  // Below the office it is in today; what is founded below that it will be in.
  const id = officeOfUnitIn(unitOfSubject(act, next, base), next, base)
  const office = id && (get(base, id) ?? get(next, id))
  return office ? office.name : ''
}

/** Rows office by office in the order of the chart, within one as they were; what is of no office today comes last. */
export function byOffice(rows: readonly Row[], options: readonly OptionPaper[]): readonly Row[] {
  const [first] = options
  if (!first || !isCity(first.paper.base)) return rows
  const offices = officesOf(first.paper.base).map(({ name }) => name)
  const found = new Map<string, Row[]>(offices.map((name) => [name, []]))
  for (const row of rows) {
    const office = officeOfRow(row, options) ?? ''
    found.set(office, [...(found.get(office) ?? []), row])
  }
  return [...found.values()].flat()
}

/** The cells of a row below the name of its office, which they need not say again; what the row is about always is said. */
export function withoutOffice(
  [no = [], before = [], ...others]: PaperRow['cells'],
  office: string,
): PaperRow['cells'] {
  const short = (line: string) =>
    line.replaceAll(` (${office})`, '').replaceAll(`, ${office})`, ')')
  // Where it goes to is said of each option, whosever name stands above.
  const own = before.filter((line, at) => at === 0 || line !== office)
  return [no, own.map(short), ...others.map((lines) => lines.map(short))]
}
