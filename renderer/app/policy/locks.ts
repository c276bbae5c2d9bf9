import {
  isLocked,
  type LockKey,
  ROW_NAMES,
  type RowTable,
} from '../../../electron/policy/policy-form.ts'
import type { ToldPolicy } from '../../../electron/policy/told-policy.ts'
import { folded } from '../../domain/readings/find.ts'
import type { SettingKey } from '../../domain/records/kinds/setting.ts'
import type { Words } from '../../words/words.ts'
import { KOP_SETTINGS, type KopKey } from './policy-letterhead.ts'
import { setBy } from './policy-told.ts'

/** Why a value cannot be changed here; null where it can. */
export function lockReason(words: Words, { policy }: ToldPolicy, key: LockKey): string | null {
  return isLocked(policy, key) ? words('policy.locked', { name: setBy(words, policy) }) : null
}

/** The same of a setting of an office. */
export function settingLock(words: Words, told: ToldPolicy, setting: SettingKey): string | null {
  const names = Object.keys(KOP_SETTINGS) as KopKey[]
  const name = names.find((one) => KOP_SETTINGS[one] === setting)
  return name ? lockReason(words, told, `kop.${name}`) : null
}

/**
 * The same of a row of a table: the rule of that key, the own age of that post, the holiday of that day. What is entered
 * of a locked rule or post for a day to come is locked with it, since it would hold in its place.
 */
export function rowLock(
  words: Words,
  told: ToldPolicy,
  table: RowTable,
  name: string,
): string | null {
  const rows: readonly Readonly<Record<string, unknown>>[] = told.policy[table] ?? []
  const same = (one: string) => (table === 'bup' ? folded(one) : one)
  const isSet = rows.some((row) => same(String(row[ROW_NAMES[table]])) === same(name))
  return isSet ? lockReason(words, told, table) : null
}
