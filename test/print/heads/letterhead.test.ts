import { expect, it } from 'vitest'
import { officeLines } from '../../../renderer/print/heads/letterhead.ts'

it.each([
  ['Pemerintah Kota Contoh', 'Dinas Sosial Kota Contoh', 2],
  ['Pemerintah Kota Contoh', 'Kota Contoh', 1],
  ['Pemerintah Kota Contoh', 'Pemerintah Kota Contoh', 1],
  ['Pemerintah Kota Contoh', '', 1],
  ['', 'Dinas Sosial', 1],
  ['', '', 0],
])('the letterhead of "%s" and "%s" has %i lines, none said twice', (government, office, count) => {
  const settings: Record<string, string> = { government, officeName: office }
  const lines = officeLines((key) => settings[key] ?? '')
  expect(lines).toHaveLength(count)
  if (government) expect(lines[0]).toBe(government.toUpperCase())
  if (count === 2) expect(lines[1]).toBe(office.toUpperCase())
})
