import { expect, it } from 'vitest'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { dateInWords } from '../../../renderer/words/figures/date-in-words.ts'

it.each([
  ['2026-11-26', 'id', 'Kamis tanggal dua puluh enam bulan November tahun dua ribu dua puluh enam'],
  ['2011-08-17', 'id', 'Rabu tanggal tujuh belas bulan Agustus tahun dua ribu sebelas'],
  [
    '1998-10-11',
    'id',
    'Minggu tanggal sebelas bulan Oktober tahun seribu sembilan ratus sembilan puluh delapan',
  ],
  ['2018-10-21', 'en', 'Sunday, the twenty-first of October in the year two thousand eighteen'],
  ['2018-10-12', 'en', 'Friday, the twelfth of October in the year two thousand eighteen'],
  ['2018-10-20', 'en', 'Saturday, the twentieth of October in the year two thousand eighteen'],
] as const)('%s is written in words (%s)', (date, language, text) => {
  expect(dateInWords(day(date), language)).toBe(text)
})
