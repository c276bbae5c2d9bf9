import { settingRecord } from '../domain/records/record-makers.ts'
import type { Setting, StructureRecord } from '../domain/records/records.ts'
import { day } from '../domain/values/calendar-date.ts'
import { demoHolders } from './demo-holders.ts'
import { demoHolidays } from './demo-holidays.ts'
import { demoStaffPosts } from './demo-staff-posts.ts'
import { withDemoStory } from './demo-story.ts'
import { demoUnits } from './demo-units.ts'

/** The day the demo's story is told on: five weeks after the Kepala Seksi left, before the oath of the mayor. */
export const DEMO_DAY = day('2018-10-04')

/**
 * The demo: Dinas Komunikasi dan Informatika Kota Contoh as it stood on `DEMO_DAY`, before delayering. City, office
 * and people are invented. The same records at every call; a sound structure without faults.
 */
export function demoRecords(): StructureRecord[] {
  const standing: StructureRecord[] = [...demoUnits(), ...demoStaffPosts(), ...demoHolders()]
  return [...withDemoStory(standing), ...demoHolidays(), ...demoSettings()]
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
