import type { Words } from '../words.ts'

const NAMED = [
  'officeName',
  'logo',
  'government',
  'city',
  'decreeTitle',
  'decreeNo',
  'decreeDate',
  'headTitle',
  'headName',
  'signer1',
  'signer2',
  'signer3',
  'signer4',
  'signer5',
] as const

/** What a setting of the office is called on its screen, by the id of its record; null for anything else. */
export function settingName(words: Words, id: string): string | null {
  const key = NAMED.find((one) => id === `setting:${one}`)
  return key ? words(`settings.${key}`) : null
}
