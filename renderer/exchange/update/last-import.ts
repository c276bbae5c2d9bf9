import { strFromU8, strToU8, unzlibSync, zlibSync } from 'fflate'
import { LAST_IMPORT } from '../../domain/records/kinds/setting.ts'
import { settingRecord } from '../../domain/records/record-makers.ts'
import type { Setting, StructureRecord } from '../../domain/records/records.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import { base64Of, bytesOfBase64 } from '../../domain/values/base64.ts'
import { headingKey } from '../read/sheet.ts'
import type { LastImport } from './differences.ts'

/** Where the office keeps what a file of that name told the last time. */
export function lastImportId(file: string): `setting:${string}` {
  return `${LAST_IMPORT}${headingKey(file) || '_'}`
}

/** What the file told, as a value of the office itself: it goes with the change, its undo, and every copy. */
export function lastImportRecord(file: string, records: readonly StructureRecord[]): Setting {
  const packed = zlibSync(strToU8(JSON.stringify(records)), { level: 6 })
  return settingRecord(lastImportId(file).slice('setting:'.length), base64Of(packed))
}

/** What a file of that name told the last time; null where it was never imported, or what was kept is damaged. */
export function lastImportOf(office: Structure, file: string): LastImport {
  const value = get(office, lastImportId(file))?.value
  if (!value) return null
  try {
    const list: unknown = JSON.parse(strFromU8(unzlibSync(bytesOfBase64(value))))
    if (!Array.isArray(list)) return null
    const records = list.filter(isRecord)
    return new Map(records.map((record) => [record.id, record]))
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is StructureRecord {
  return typeof value === 'object' && value !== null && 'id' in value && 'kind' in value
}
