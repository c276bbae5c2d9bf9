import type { StructureRecord } from '../../domain/records/records.ts'
import { type CellReader, plainText } from './parse-cells.ts'

/** Words of a remark that are read as what they say: that the holder acts. */
const ROLE_ALONE = /^\W*(plt|plh|pj|pelaksana tugas|pelaksana harian|penjabat)\W*$/i

/** What the column of remarks says of a row; null where it says nothing, or only that a holder acts. */
function remarkOf(cell: CellReader, made: readonly StructureRecord[]): string | null {
  const text = plainText(cell, 'note')
  const acts = ROLE_ALONE.test(text) && made.some(({ kind }) => kind === 'appointment')
  return text === '' || acts ? null : text
}

/** In what order the records of a row are looked through for the one a remark is kept with. */
export type RemarkOrder = readonly ('person' | 'vacancy' | 'post')[]

/** In a table of posts a remark is the post's. */
export const OF_POST: RemarkOrder = ['post']
/** In a list of persons it is theirs, and that of the vacancy or the post where a row names nobody. */
export const OF_PERSON: RemarkOrder = ['person', 'vacancy', 'post']

/** The records of a row with its remark, behind what their notes say already. */
export function withRemark(
  made: readonly StructureRecord[],
  cell: CellReader,
  order: RemarkOrder,
): StructureRecord[] {
  const remark = remarkOf(cell, made)
  const records = [...made]
  if (remark === null) return records
  for (const kind of order) {
    const at = records.findIndex((one) => one.kind === kind)
    const one = records[at]
    if (one?.kind !== 'person' && one?.kind !== 'vacancy' && one?.kind !== 'post') continue
    const note = one.note === null ? remark : `${one.note}; ${remark}`
    records[at] = { ...one, note }
    break
  }
  return records
}
