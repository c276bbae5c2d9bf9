import { isLocked, type LockKey } from '../../../electron/policy/policy-form.ts'
import type { ToldPolicy } from '../../../electron/policy/told-policy.ts'
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
