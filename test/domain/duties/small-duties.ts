import { dutyRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { Duty, DutyId, DutySort } from '../../../renderer/domain/records/records.ts'
import {
  dutiesOf,
  get,
  type Structure,
  structureOf,
} from '../../../renderer/domain/structure/structure.ts'
import { smallOfficeRecords, unit } from '../small-office.ts'

/** A duty of a unit of the small office: `duty('media-1', 'fungsi', 'pelaksanaan …')` is of `unit:media`. */
export function duty(id: string, sort: DutySort, text: string, fields: Partial<Duty> = {}): Duty {
  const [unitId = '', order = '0'] = id.split('-')
  return dutyRecord({
    id: `duty:${id}`,
    unitId: `unit:${unitId}`,
    sort,
    order: Number(order),
    text,
    ...fields,
  })
}

/** The small office with duties of its seksi, one functional group without, and a line alike in two of them. */
export function officeWithDuties(): Structure {
  return structureOf([
    ...smallOfficeRecords(),
    unit('kjf', {
      parentId: 'unit:ikp',
      order: 9,
      type: 'kjf',
      name: 'Kelompok Jabatan Fungsional',
    }),
    duty('dinas-0', 'tugas', 'membantu Wali Kota di bidang komunikasi'),
    duty('ikp-0', 'tugas', 'melaksanakan sebagian tugas Dinas di bidang informasi publik'),
    duty('ikp-1', 'fungsi', 'perumusan kebijakan informasi publik'),
    duty('layanan-0', 'tugas', 'melaksanakan layanan informasi'),
    duty('layanan-1', 'fungsi', 'pelayanan permohonan informasi'),
    duty('layanan-2', 'fungsi', 'pengelolaan daftar informasi'),
    duty('layanan-3', 'fungsi', 'penyusunan laporan bidang'),
    duty('media-0', 'tugas', 'melaksanakan kemitraan media'),
    duty('media-1', 'fungsi', 'pengelolaan media'),
    duty('media-2', 'fungsi', 'Penyusunan  laporan bidang.'),
    duty('media-3', 'uraian', 'menyusun siaran pers'),
  ])
}

/** What a unit has, in its order: "fungsi pengelolaan media". */
export function saidOf(structure: Structure, unitId: `unit:${string}`): string[] {
  return dutiesOf(structure, unitId).map((id) => {
    const one = get(structure, id)
    return `${one?.sort} ${one?.text}`
  })
}

export function dutyIn(structure: Structure, id: string): Duty {
  const found = get(structure, `duty:${id}` as DutyId)
  if (!found) throw new Error(id)
  return found
}
