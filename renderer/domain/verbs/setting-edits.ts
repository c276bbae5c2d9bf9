import { LOGO_SETTING, type Logo, logoText } from '../paper/letterhead-logo.ts'
import type { SettingKey } from '../records/kinds/setting.ts'
import { settingRecord } from '../records/record-makers.ts'
import { drop, type Edit, put } from '../structure/edit.ts'
import { ok } from '../values/result.ts'

/** Gives a value of the office itself (`officeName`, `signer1` …); an empty one is taken off the record. */
export function changeSetting(key: SettingKey, value: string): Edit {
  return (structure) => {
    const id = `setting:${key}` as const
    const clean = value.trim()
    if (clean === '') return ok(drop(structure, [id]))
    return ok(put(structure, [settingRecord(key, clean)]))
  }
}

/** Gives the office its logo; null takes it away. */
export function changeLogo(logo: Logo | null): Edit {
  return changeSetting(LOGO_SETTING, logo ? logoText(logo) : '')
}
