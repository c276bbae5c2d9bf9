import { isLocked, type Policy } from '../../../electron/policy/policy-form.ts'
import { folded } from '../../domain/readings/find.ts'
import { madeRecord, settingRecord } from '../../domain/records/record-makers.ts'
import type { StructureRecord } from '../../domain/records/records.ts'
import { limitId } from '../../domain/rule-table/effective-rules.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { all, get } from '../../domain/structure/structure.ts'
import { day } from '../../domain/values/calendar-date.ts'
import { textDigits } from '../../domain/values/text-hash.ts'
import type { Words } from '../../words/words.ts'
import { RULES } from './known-rules.ts'
import { KOP_SETTINGS, type KopKey } from './policy-letterhead.ts'
import { setBy } from './policy-told.ts'

/** A value of the policy as a record of an office, beside what the office has for the same. */
export interface OfficeValue {
  readonly record: StructureRecord
  /** What the office has; null where it has nothing. Told as the policy's own is, so that the two can be compared. */
  readonly own: string | null
  readonly wanted: string
  readonly isLocked: boolean
}

/** All a policy has for an office: letterhead and signers, rows of rules, retirement ages, holidays. */
export function officeValues(
  structure: Structure,
  policy: Policy,
  words: Words,
): readonly OfficeValue[] {
  return [
    ...kopValues(structure, policy),
    ...ruleValues(structure, policy, words),
    ...ageValues(structure, policy),
    ...holidayValues(structure, policy),
  ]
}

function kopValues(structure: Structure, policy: Policy): readonly OfficeValue[] {
  return Object.entries(policy.kop ?? {}).map(([name, wanted]) => {
    const key = KOP_SETTINGS[name as KopKey]
    const own = get(structure, `setting:${key}`)?.value ?? null
    const locked = isLocked(policy, `kop.${name as KopKey}`)
    return { record: settingRecord(key, wanted), own, wanted, isLocked: locked }
  })
}

function ruleValues(structure: Structure, policy: Policy, words: Words): readonly OfficeValue[] {
  return (policy.aturan ?? []).flatMap(({ aturan, batas, pasal, terverifikasi, aktif }) => {
    const row = RULES.get(aturan)
    if (!row) return []
    const { rule, scope, tipe, limit, article, sourceState } = row
    const record = madeRecord('limit', {
      ...{ id: limitId(aturan), rule, scope, tipe },
      limit: batas ?? limit,
      article: pasal ?? article,
      sourceState: terverifikasi ? 'verified' : pasal === undefined ? sourceState : 'recalled',
      enabled: aktif ?? true,
      checkedBy: terverifikasi ? setBy(words, policy) : null,
      checkedOn: null,
    })
    const has = get(structure, record.id)
    const told = (one: typeof record) =>
      JSON.stringify([one.limit, one.article, one.sourceState, one.enabled])
    return [
      {
        record,
        own: has ? told(has) : null,
        wanted: told(record),
        isLocked: isLocked(policy, 'aturan'),
      },
    ]
  })
}

/** An age of its own stands for the same post, whatever its record is called. */
function ageValues(structure: Structure, policy: Policy): readonly OfficeValue[] {
  return (policy.bup ?? []).map(({ jabatan: title, usia: age }) => {
    const has = all(structure, 'bup').find(
      (one) => one.holdsFrom === null && folded(one.title) === folded(title),
    )
    const id = has?.id ?? (`bup:kebijakan-${textDigits(folded(title)).toLowerCase()}` as const)
    const record = has ? { ...has, age } : madeRecord('bup', { id, title, age })
    const own = has ? String(has.age) : null
    return { record, own, wanted: String(age), isLocked: isLocked(policy, 'bup') }
  })
}

function holidayValues(structure: Structure, policy: Policy): readonly OfficeValue[] {
  return (policy.hariLibur ?? []).map(({ tanggal, nama: name }) => {
    const date = day(tanggal)
    const has = all(structure, 'holiday').find((one) => one.date === date)
    const id = has?.id ?? (`holiday:kebijakan-${tanggal}` as const)
    const record = madeRecord('holiday', { id, date, name })
    return { record, own: has?.name ?? null, wanted: name, isLocked: isLocked(policy, 'hariLibur') }
  })
}
