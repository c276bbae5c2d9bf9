import type { Fields } from '../../renderer/domain/records/form/field.ts'
import { type SettingKey, settingHolds } from '../../renderer/domain/records/kinds/setting.ts'
import { KINDS } from '../../renderer/domain/records/kinds.ts'
import { settingRecord } from '../../renderer/domain/records/record-makers.ts'
import { recordProblem } from '../../renderer/domain/records/record-problem.ts'
import { RECORD_KINDS, type StructureRecord } from '../../renderer/domain/records/records.ts'
import { addDays, day } from '../../renderer/domain/values/calendar-date.ts'
import { smallOfficeRecords } from '../domain/small-office.ts'
import { birthForms, nipForms } from './private-strings.ts'
import { recordOfKind } from './record-of-kind.ts'

const SETTINGS: readonly SettingKey[] = ['officeName', 'headName', 'headNip', 'signer1']

/** An office with a record of every kind: what the small one lacks as its table says, with what must be given. */
function baseRecords(): StructureRecord[] {
  const records = smallOfficeRecords()
  for (const kind of RECORD_KINDS) {
    if (kind === 'setting') records.push(...SETTINGS.map((key) => settingRecord(key, key)))
    else if (!records.some((one) => one.kind === kind)) records.push(recordOfKind(kind, records))
  }
  return records
}

export interface PrivateOffice {
  readonly records: readonly StructureRecord[]
  /** What its fields hold of people, in every form it may be written, in small letters, and where it stands. */
  readonly tokens: ReadonlyMap<string, string>
}

/**
 * An office in which every field that is not declared open, as the kinds' tables have them, holds a token of its own;
 * running texts hold the name and the NIP of somebody in it. `side`: 1 or 2, for the same office with other tokens.
 */
export function privateOffice(side: 1 | 2): PrivateOffice {
  const tokens = new Map<string, string>()
  const base = baseRecords()
  const somebody = base.findIndex(({ kind }) => kind === 'person')
  const running = `lihat ${wordOf(base[somebody]?.id ?? '', 'name', side)} (NIP ${nipOf(somebody, side)})`
  const records = base.map((record, no) => {
    const fields: Fields = KINDS[record.kind].fields
    const filled = Object.entries(fields).flatMap(([field, { type, reference, holds: said }]) => {
      const holds = record.kind === 'setting' ? settingHolds(record.id) : said
      if (holds === 'open' || reference) return []
      if (holds === 'text') return [[field, running]]
      const value =
        type === 'date'
          ? addDays(FIRST_DAY, 1000 * side + no)
          : holds === 'nip'
            ? nipOf(no, side)
            : wordOf(record.id, field, side)
      const forms =
        type === 'date' ? birthForms(day(value)) : holds === 'nip' ? nipForms(value) : [value]
      for (const form of forms) tokens.set(form.toLowerCase(), `${record.id} ${field}`)
      return [[field, value]]
    })
    const whole = { ...record, ...Object.fromEntries(filled) } as StructureRecord
    const problem = recordProblem(whole)
    if (problem !== null) throw new Error(`${record.id}: no token for ${problem}`)
    return whole
  })
  return { records, tokens }
}

const FIRST_DAY = day('1931-01-01')

/** One word that stands nowhere else. */
function wordOf(id: string, field: string, side: number): string {
  return `zk${side}${id.replace(/[^a-z0-9]/g, '')}${field}`
}

function nipOf(no: number, side: number): string {
  return `${side}${String(no).padStart(17, '9')}`
}
