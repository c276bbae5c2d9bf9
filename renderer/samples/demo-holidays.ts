import { holidayRecord } from '../domain/records/record-makers.ts'
import type { Holiday } from '../domain/records/records.ts'
import { day } from '../domain/values/calendar-date.ts'
import { textTable } from './text-table.ts'

const HOLIDAYS = `
2018-08-17 | Hari Kemerdekaan Republik Indonesia
2018-08-22 | Hari Raya Iduladha 1439 H
2018-09-11 | Tahun Baru Islam 1440 H
2018-11-20 | Maulid Nabi Muhammad SAW
2018-12-24 | Cuti bersama Natal
2018-12-25 | Hari Raya Natal
2019-01-01 | Tahun Baru 2019
2019-02-05 | Tahun Baru Imlek 2570
2019-03-07 | Hari Suci Nyepi
2019-04-03 | Isra Mikraj Nabi Muhammad SAW
2019-04-17 | Pemungutan suara Pemilu
2019-04-19 | Wafat Isa Almasih
2019-05-01 | Hari Buruh Internasional
2019-05-19 | Hari Raya Waisak
2019-05-30 | Kenaikan Isa Almasih
2019-06-05 | Hari Raya Idulfitri 1440 H
2019-06-06 | Hari Raya Idulfitri 1440 H
`

/** Days off around the demo's story (August 2018 to June 2019); an office adds its own. */
export function demoHolidays(): Holiday[] {
  return textTable(['date', 'name'], HOLIDAYS).map((row) => holidayRecord(day(row.date), row.name))
}
