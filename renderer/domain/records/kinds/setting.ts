import { type Holds, since, text } from '../form/field.ts'
import { kindOf } from '../form/kind.ts'

/** What it tells of people is told by its key: see `settingHolds`. */
const fields = since(1, { value: text() })

/** One value of the office itself: its name, letterhead, signers … The id names it: `setting:government`. */
export const SETTING = kindOf('setting', fields, { since: 1, title: null, copied: false })

/** Every value of the office that may be told where something of people is left out, and what it tells of them. */
const HOLDS = {
  officeName: 'open',
  government: 'open',
  'government-level': 'open',
  city: 'open',
  logo: 'open',
  shownOn: 'open',
  decreeTitle: 'text',
  decreeNo: 'text',
  decreeDate: 'open',
  topBox: 'open',
  headTitle: 'open',
  headName: 'name',
  headRank: 'open',
  headNip: 'nip',
  signer1: 'text',
  signer2: 'text',
  signer3: 'text',
  signer4: 'text',
  signer5: 'text',
  urusan: 'open',
  'tipe-score': 'open',
  'uptd-hours': 'open',
  'single-urusan': 'open',
  'copy-of': 'text',
  /** Rupiah a month by kelas, a line each: `7 1250000`; and the regulation it stands in. */
  allowances: 'open',
  'allowance-source': 'text',
  /** Effective working hours of a year, and how a number of people is made whole (see `workload/workload-settings`). */
  'workload-hours': 'open',
  'workload-rounding': 'open',
  /**
   * How the regulation is written, `naskah@KEY` for all texts and `naskah@KEY@UNIT` for that of one office (see
   * `naskah/naskah-settings`); its sentences where the office says them otherwise, `naskah-formula@NAME`; the numbers
   * its articles have in force, `naskah-numbers@UNIT`; and who promulgates it.
   */
  naskah: 'text',
  'naskah-formula': 'text',
  'naskah-numbers': 'open',
  'naskah-sekda': 'name',
  /** Megabytes a scan may have at most; and whether reminders for a calendar tell no names (`no`). */
  'attachment-limit': 'open',
  'agenda-names': 'open',
} as const satisfies Readonly<Record<string, Holds>>
export type SettingKey = keyof typeof HOLDS
export const SETTING_KEYS = Object.keys(HOLDS) as readonly SettingKey[]

/** What the setting of that id tells of people; null for one that does not say, which goes with anything of them. */
export function settingHolds(id: string): Holds | null {
  const [key = ''] = id.slice('setting:'.length).split('@')
  return Object.hasOwn(HOLDS, key) ? HOLDS[key as SettingKey] : null
}

/** Settings in which the office keeps what a file told the last time: for the next import alone, and shown to nobody. */
export const LAST_IMPORT = 'setting:lastImport.'
