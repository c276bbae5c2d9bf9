import type { Manner } from '../../form/manner.ts'
import { numberInWords } from './number-in-words.ts'

/** How Indonesian writes numbers, days and times. */
export const manner: Manner = {
  name: 'Bahasa Indonesia',
  thousands: '.',
  decimal: ',',
  clock: '.',
  csv: ';',
  smallWords: ['dan', 'dari', 'di', 'ke', 'yang'],
  ruleSources: new Map(),
  workbookLocale: '421',
  months:
    'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
      ' ',
    ),
  weekdays: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' '),
  numberInWords,
  dayInWords: ({ weekday, day, month, year }) =>
    `${weekday} tanggal ${numberInWords(day)} bulan ${month} tahun ${numberInWords(year)}`,
  counted: (sentence) => sentence,
}
