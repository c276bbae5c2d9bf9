import { expect, it } from 'vitest'
import { officeLines } from '../../../renderer/print/heads/letterhead.ts'
import { signerUnder } from '../../../renderer/print/heads/signer-chain.ts'

it.each([
  ['Pemerintah Kota Contoh', 'Dinas Sosial Kota Contoh', 2],
  ['Pemerintah Kota Contoh', 'Kota Contoh', 1],
  ['Pemerintah Kota Contoh', 'Pemerintah Kota Contoh', 1],
  ['Pemerintah Kota Contoh', '', 1],
  ['', 'Dinas Sosial', 1],
  ['', '', 0],
])(
  'the letterhead of "%s" and "%s" has %i lines, none said twice',
  (government, officeName, count) => {
    const settings: Record<string, string> = { government, officeName }
    const names = [government, officeName]
      .filter((name) => name !== '')
      .map((name) => name.toUpperCase())
    expect(officeLines((key) => settings[key] ?? '')).toEqual(names.slice(0, count))
  },
)

it.each([
  ['Pembina Utama Muda', '196304171990031005', 'Pembina Utama Muda · NIP 19630417 199003 1 005'],
  ['', '19630417 199003 1 005', 'NIP 19630417 199003 1 005'],
  // The head of a region has neither.
  ['', '', ''],
])(
  'below the name of who signs with rank "%s" and NIP "%s" stands "%s"',
  (headRank, headNip, text) => {
    const settings: Record<string, string> = { headRank, headNip }
    expect(signerUnder((key) => settings[key] ?? '')).toBe(text)
  },
)
