import { z } from 'zod'
import { LANGUAGES } from '../../renderer/domain/values/language.ts'

/** A name, a title: one line. */
const line = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .regex(/^\P{Cc}*$/u)

/** A folder or file of this computer or of the network: from its root, from the user's own (`~`), or from a place by its name. */
const folder = z
  .string()
  .trim()
  .min(1)
  .max(1000)
  .regex(/^(~?[\\/]|[A-Za-z]:[\\/]|%[A-Za-z]+%)\P{Cc}*$/u)

const date = z.iso.date()

/** Letterhead and signer of an office, as papers bear them. */
const letterhead = z.strictObject({
  pemerintah: z.exactOptional(line),
  kota: z.exactOptional(line),
  jabatan: z.exactOptional(line),
  nama: z.exactOptional(line),
  pangkat: z.exactOptional(line),
  nip: z.exactOptional(line),
  paraf1: z.exactOptional(line),
  paraf2: z.exactOptional(line),
  paraf3: z.exactOptional(line),
  paraf4: z.exactOptional(line),
  paraf5: z.exactOptional(line),
})

/** A row of the rule table; what is left out stays as the program has it. */
const rule = z.strictObject({
  aturan: line,
  batas: z.exactOptional(z.number().min(0).max(1_000_000)),
  pasal: z.exactOptional(line),
  terverifikasi: z.exactOptional(z.boolean()),
  aktif: z.exactOptional(z.boolean()),
})

/** The checksum a key is called by, in groups of four or in one piece. */
const fingerprint = z
  .string()
  .trim()
  .regex(/^([0-9a-f]{4} ?){15}[0-9a-f]{4}$/i)

/** A rule pack every office takes, and the key that must have signed it. */
const rulePack = z.strictObject({ berkas: folder, kunci: fingerprint })

const retirement = z.strictObject({ jabatan: line, usia: z.int().min(50).max(75) })
const holiday = z.strictObject({ tanggal: date, nama: line })

/** Columns look by these, and rows are told apart by the first of them. */
export const ROW_NAMES = {
  aturan: 'aturan',
  paketAturan: 'berkas',
  bup: 'jabatan',
  hariLibur: 'tanggal',
} as const
export type RowTable = keyof typeof ROW_NAMES

/** What can be locked: a value of its own, or all of the letterhead. */
export const LOCKS = [
  'folderData',
  'folderSalinan',
  'bahasa',
  'tema',
  'kop',
  'kop.pemerintah',
  'kop.kota',
  'kop.jabatan',
  'kop.nama',
  'kop.pangkat',
  'kop.nip',
  'kop.paraf1',
  'kop.paraf2',
  'kop.paraf3',
  'kop.paraf4',
  'kop.paraf5',
  'aturan',
  'paketAturan',
  'bup',
  'hariLibur',
  'pembaruan',
] as const
export type LockKey = (typeof LOCKS)[number]

export const POLICY_THEMES = ['terang', 'gelap', 'kontras'] as const

/** `kebijakan.json`: what an administrator sets for all who work on a computer. Keys and values as its file has them. */
export const policyForm = z.strictObject({
  $schema: z.exactOptional(z.string().max(300)),
  oleh: z.exactOptional(line),
  folderData: z.exactOptional(folder),
  folderSalinan: z.exactOptional(folder),
  bahasa: z.exactOptional(z.enum(LANGUAGES)),
  tema: z.exactOptional(z.enum(POLICY_THEMES)),
  kop: z.exactOptional(letterhead),
  aturan: z.exactOptional(z.array(rule).max(1000)),
  paketAturan: z.exactOptional(z.array(rulePack).max(20)),
  bup: z.exactOptional(z.array(retirement).max(1000)),
  hariLibur: z.exactOptional(z.array(holiday).max(1000)),
  templat: z.exactOptional(folder),
  pembaruan: z.exactOptional(z.strictObject({ tempat: z.exactOptional(folder) })),
  terkunci: z.exactOptional(z.array(z.enum(LOCKS)).max(100)),
})
export type Policy = z.infer<typeof policyForm>
export type PolicyKop = NonNullable<Policy['kop']>

/** Whether that value is set and locked; a part of the letterhead also where all of it is. */
export function isLocked(policy: Policy, key: LockKey): boolean {
  const [whole = key] = key.split('.') as LockKey[]
  const locks = policy.terkunci ?? []
  return (locks.includes(key) || locks.includes(whole)) && isSet(policy, key)
}

/** Whether the policy has a value for that key. */
export function isSet(policy: Policy, key: LockKey): boolean {
  const [group = '', part] = key.split('.')
  const value: unknown = (policy as Readonly<Record<string, unknown>>)[group]
  if (part === undefined) return value !== undefined
  return typeof value === 'object' && value !== null && part in value
}

/** The folder newer programs are laid into, and whether no other can be chosen; null where none is set. */
export function updatePlace(policy: Policy): { folder: string; isLocked: boolean } | null {
  const folder = policy.pembaruan?.tempat
  return folder === undefined ? null : { folder, isLocked: isLocked(policy, 'pembaruan') }
}

/** The files of the packs every office takes, each with the fingerprint of its key as programs write it. */
export function policyPacks(policy: Policy): readonly { berkas: string; kunci: string }[] {
  return (policy.paketAturan ?? []).map(({ berkas, kunci }) => ({
    berkas,
    kunci: kunci.replaceAll(' ', '').toLowerCase(),
  }))
}

/** Those files alone. */
export function packFiles(policy: Policy): readonly string[] {
  return policyPacks(policy).map(({ berkas }) => berkas)
}
