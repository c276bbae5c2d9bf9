import { jenjangOf } from '../../domain/ranks/jenjang.ts'
import { guessUnitType } from '../../domain/templates/unit-type-of-name.ts'
import { unitOfTitle } from '../names/unit-of-title.ts'
import { type CellReader, plainText } from './parse-cells.ts'

/** How titles of posts begin that lead no unit. */
const STAFF =
  /^(analis|pengelola|pengadministrasi|bendahara|arsiparis|penyuluh|pranata|perencana|auditor|operator|penyusun|verifikator|penata|pengolah|guru|dokter|perawat|bidan|pramu|pengemudi|teknisi|petugas|staf|pustakawan|penelaah|pemeriksa|juru)\b/i

/** Whether a row without rows below it stands for a post of the unit above, by its category or its title. */
export function isPostRow(cell: CellReader): boolean {
  if (/pelaksana|fungsional|functional|^staff$|^jf/i.test(plainText(cell, 'category'))) return true
  const title = plainText(cell, 'title')
  return plainText(cell, 'unit') === '' && isStaffTitle(title)
}

/** Whether a title is that of a post that leads no unit, by its first word or its jenjang. */
export function isStaffTitle(title: string): boolean {
  if (unitOfTitle(title) !== null || guessUnitType(title) !== 'generic') return false
  return STAFF.test(title) || jenjangOf(title) !== null
}
