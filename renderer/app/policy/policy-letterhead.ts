import type { PolicyKop } from '../../../electron/policy/policy-form.ts'
import type { SettingKey } from '../../domain/records/kinds/setting.ts'

/** The setting of an office each line of a policy's letterhead is for. */
export const KOP_SETTINGS = {
  pemerintah: 'government',
  kota: 'city',
  jabatan: 'headTitle',
  nama: 'headName',
  pangkat: 'headRank',
  nip: 'headNip',
  paraf1: 'signer1',
  paraf2: 'signer2',
  paraf3: 'signer3',
  paraf4: 'signer4',
  paraf5: 'signer5',
} as const satisfies Readonly<Record<keyof PolicyKop, SettingKey>>
export type KopKey = keyof typeof KOP_SETTINGS
