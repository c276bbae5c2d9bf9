import { describe, expect, it } from 'vitest'
import { findActing } from '../../renderer/domain/acting/find-acting.ts'
import { find } from '../../renderer/domain/readings/find.ts'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { DEMO_DAY, demoRecords } from '../../renderer/samples/demo-2018.ts'
import { answersTo } from '../../renderer/screens/shell/palette/palette-order.ts'

const demo = structureOf(demoRecords())

/** What Ctrl+K offers in the demo, without its commands: names of places, pages of help behind a question mark. */
function offered(query: string): string[] {
  const places = [...findActing(demo, query, DEMO_DAY), ...find(demo, query, 40)]
  return answersTo(query, places, []).flatMap((answer) => {
    if ('place' in answer) return answer.place.text
    return 'page' in answer ? `? ${answer.page.id}` : []
  })
}

describe('an office’s own words find the right thing first in the demo', () => {
  it.each([
    ['kadis', 'Kepala Dinas Komunikasi dan Informatika'],
    ['kabid', 'Kepala Bidang Informasi dan Komunikasi Publik'],
    ['kabid statistik', 'Kepala Bidang Statistik dan Persandian'],
    ['kasi', 'Kepala Seksi Jaringan dan Menara Telekomunikasi'],
    ['kasi persandian', 'Kepala Seksi Persandian'],
    ['persandian kasi', 'Kepala Seksi Persandian'],
    ['kasi persandain', 'Kepala Seksi Persandian'],
    ['kasubag', 'Kepala Subbagian Keuangan'],
    ['kasubbag tu', 'Kepala Subbagian Tata Usaha'],
    ['kasubag umum', 'Kepala Subbagian Umum dan Kepegawaian'],
    ['sekdis', 'Sekretaris'],
    ['ktu', 'Kepala Subbagian Tata Usaha'],
    ['subag', 'Subbagian Keuangan'],
    ['subag umum', 'Subbagian Umum dan Kepegawaian'],
    ['opd', 'Dinas Komunikasi dan Informatika Kota Contoh'],
    ['plt', 'Kornelia Andarini Wijayaputri'],
    ['plt kasi layanan', 'Nurul Hidayah Kartikasari'],
    ['layanan plt', 'Nurul Hidayah Kartikasari'],
    ['plt kasi layanna', 'Nurul Hidayah Kartikasari'],
    ['publik informasi layanan seksi', 'Seksi Layanan Informasi Publik'],
    ['sekretaris dinas komunikasi', 'Sekretaris'],
    ['seksi persandian dan kriptologi', 'Seksi Persandian'],
    ['informatka dinas', 'Dinas Komunikasi dan Informatika Kota Contoh'],
  ])('“%s”: %s', (query, name) => {
    expect(offered(query)[0]).toBe(name)
  })
})
