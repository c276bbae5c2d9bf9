import { z } from 'zod'
import type { SettingKey } from '../../domain/records/kinds/setting.ts'

/** Settings of an office that the next one of the same government has as well: letterhead, signer, initials. */
export const LETTERHEAD_KEYS = [
  'government',
  'city',
  'headTitle',
  'headName',
  'headRank',
  'headNip',
  'logo',
  'signer1',
  'signer2',
  'signer3',
  'signer4',
  'signer5',
] as const satisfies readonly SettingKey[]

/** A larger picture is chosen anew: the browser's storage is small. */
const LARGEST = 500_000

/** The letterhead used last on this computer: whose it was, and its settings by key. */
export const letterheadSchema = z
  .object({
    from: z.string(),
    values: z.record(z.string(), z.string().max(LARGEST)),
  })
  .nullable()
  .catch(null)
export type Letterhead = NonNullable<z.infer<typeof letterheadSchema>>

/** The letterhead of an office; null where it has none that would be worth taking over. */
export function letterheadOf(
  from: string,
  setting: (key: (typeof LETTERHEAD_KEYS)[number]) => string,
): Letterhead | null {
  const values = LETTERHEAD_KEYS.map((key) => [key, setting(key)] as const)
  const kept = values.filter(([, value]) => value !== '' && value.length <= LARGEST)
  return kept.some(([key]) => key === 'government')
    ? { from, values: Object.fromEntries(kept) }
    : null
}
