import { rankCode } from '../../domain/ranks/rank-codes.ts'
import { get, headOf, type Structure } from '../../domain/structure/structure.ts'
import { exactCell } from '../read/exact-cell.ts'
import { type OutTable, unitsToWrite } from './write-tables.ts'

/** The columns of an export of unor from SIASN. */
const HEADINGS = ['Id', 'DiatasanId', 'EselonId', 'NamaUnor', 'NamaJabatan', 'CepatKode']

/** One row a unit, as SIASN lists unor: its head post, and the number of its eselon (`22` for II.b). */
export function siasnTable(structure: Structure): OutTable {
  const rows = unitsToWrite(structure).map((id) => {
    const unit = get(structure, id)
    const headId = headOf(structure, id)
    const head = headId && get(structure, headId)
    const [name, title, code] = [unit?.name, head?.title, unit?.code].map((text) =>
      text ? exactCell(text) : '',
    )
    const parent = unit?.parentId?.slice('unit:'.length) ?? ''
    const own = id.slice('unit:'.length)
    return [
      own,
      parent,
      head?.eselon ? String(rankCode([head.eselon])) : '',
      name ?? '',
      title ?? '',
      code ?? '',
    ]
  })
  return { name: 'Unor', headings: HEADINGS, rows }
}
