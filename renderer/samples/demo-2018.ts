import { holidayRecord, settingRecord } from '../domain/records/record-makers.ts'
import type { Holiday, Setting, StructureRecord } from '../domain/records/records.ts'
import { day } from '../domain/values/calendar-date.ts'
import { demoDuties } from './demo-duties.ts'
import { demoHolders } from './demo-holders.ts'
import { demoStaffPosts } from './demo-staff-posts.ts'
import { withDemoStory } from './demo-story.ts'
import { demoUnits } from './demo-units.ts'
import { demoTasks, withWorkload } from './demo-workload.ts'
import { demoLaws } from './sample-laws.ts'
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

/** The day the demo's story is told on: five weeks after the Kepala Seksi left, before the oath of the mayor. */
export const DEMO_DAY = day('2018-10-04')

/**
 * The demo: Dinas Komunikasi dan Informatika Kota Contoh as it stood on `DEMO_DAY`, before delayering. City, office
 * and people are invented. The same records at every call; a sound structure without faults.
 */
export function demoRecords(): StructureRecord[] {
  const standing: StructureRecord[] = [...demoUnits(), ...demoStaffPosts(), ...demoHolders()]
  return [
    ...withWorkload(withDemoStory(standing)),
    ...demoHolidays(),
    ...demoSettings(),
    ...demoDuties(),
    ...demoTasks(),
    ...demoLaws(),
  ]
}

/** Letterhead, decree and the chain of signers; `shownOn` is the day the file opens on. */
function demoSettings(): Setting[] {
  return [
    settingRecord('officeName', 'Dinas Komunikasi dan Informatika Kota Contoh'),
    settingRecord('government', 'Pemerintah Kota Contoh'),
    settingRecord('city', 'Contoh'),
    settingRecord('headTitle', 'Wali Kota Contoh'),
    settingRecord('headName', 'Adiwangsa Pramudita'),
    settingRecord('decreeNo', '49 Tahun 2016'),
    settingRecord('decreeDate', '2016-11-25'),
    settingRecord(
      'decreeTitle',
      'Kedudukan, Susunan Organisasi, Tugas dan Fungsi, serta Tata Kerja Dinas Komunikasi dan Informatika',
    ),
    settingRecord('signer1', 'Kepala Bagian Organisasi'),
    settingRecord('signer2', 'Kepala Bagian Hukum'),
    settingRecord('signer3', 'Asisten Administrasi Umum'),
    settingRecord('signer4', 'Sekretaris Daerah'),
    settingRecord('signer5', 'Wali Kota Contoh'),
    settingRecord('shownOn', DEMO_DAY),
  ]
}

/** Days off around the demo's story (August 2018 to June 2019); an office adds its own. */
function demoHolidays(): Holiday[] {
  return textTable(['date', 'name'], HOLIDAYS).map((row) => holidayRecord(day(row.date), row.name))
}
