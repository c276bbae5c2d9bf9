import { describe, expect, it } from 'vitest'
import { findActing } from '../../renderer/domain/acting/find-acting.ts'
import { find } from '../../renderer/domain/readings/find.ts'
import { dutyRecord } from '../../renderer/domain/records/record-makers.ts'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { DEMO_DAY, demoRecords } from '../../renderer/samples/demo-2018.ts'
import { answersTo } from '../../renderer/screens/shell/palette/palette-order.ts'
import { foundChoices } from '../../renderer/screens/vacancies/shared/found-choices.ts'
import { unit } from '../domain/small-office.ts'
import { offered } from '../make/offered.ts'

const COMMANDS = [
  offered({ id: 'screen.kekosongan', label: 'Kekosongan', everyday: 'asked.screen.kekosongan' }),
  offered({ id: 'task', label: 'Masukkan' }),
]
const STRUCTURE = structureOf([
  unit('a', { name: 'Puskesmas Sukamaju' }),
  unit('b', { name: 'Subbagian SK dan Arsip' }),
])

/** What an answer says: a page of help behind a question mark. */
function textOf(answer: ReturnType<typeof answersTo>[number]): string {
  if ('place' in answer) return answer.place.text
  if ('duty' in answer) return answer.duty.duty.text
  return 'command' in answer ? answer.command.label : `? ${answer.page.id}`
}

const duty = dutyRecord({
  ...{ id: 'duty:1', unitId: 'unit:a', sort: 'fungsi', order: 1, text: 'pulihkan arsip' },
})
const texts = (query: string, duties?: Parameters<typeof answersTo>[3]) =>
  answersTo(query, find(STRUCTURE, query, 40), COMMANDS, duties).map(textOf)

describe('the order of what Ctrl+K finds', () => {
  const ARSIP = 'Subbagian SK dan Arsip'

  it('puts what is called or meant so before what holds it within a word', () => {
    expect(texts('sk').slice(0, 2)).toEqual([ARSIP, 'Kekosongan'])
    expect(texts('sk').at(-1)).toBe('Puskesmas Sukamaju')
  })

  it('puts duties that say it behind names and before help', () => {
    const found = texts('arsip', [{ duty, unitId: duty.unitId }])
    expect(found.slice(found.indexOf(ARSIP))).toEqual([
      ARSIP,
      duty.text,
      ...found.slice(found.indexOf(duty.text) + 1).filter((text) => text.startsWith('?')),
    ])
  })

  it('offers what cannot be done only to who asks for it', () => {
    const barred = offered({ id: 'x', label: 'Hapus', obstacle: 'Pilih unit dahulu.' })
    expect(answersTo('', [], [barred])).toEqual([])
    expect(answersTo('hapus', [], [barred])[0]).toEqual({ command: barred })
  })

  it('offers what is meant by a wrong letter after what is called so, and what holds some words after help', () => {
    expect(texts('puskesmsa sukamaju')[0]).toBe('Puskesmas Sukamaju')
    expect(texts('cadangan arsip rusak')).toContain('? restore')
    expect(texts('cadangan arsip rusak')).not.toContain(ARSIP)
    const half = texts('pulihkan arsip')
    expect(half).toContain('? restore')
    expect(half.indexOf(ARSIP)).toBeGreaterThan(half.indexOf('? restore'))
  })

  it('still finds what holds it only within, and each command once', () => {
    expect(texts('kesmas')).toContain('Puskesmas Sukamaju')
    expect(texts('asuk').filter((text) => text === 'Masukkan')).toHaveLength(1)
  })
})

const demo = structureOf(demoRecords())

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
])('an office’s own words find the right thing first in the demo: “%s”: %s', (query, name) => {
  const places = [...findActing(demo, query, DEMO_DAY), ...find(demo, query, 40)]
  expect(answersTo(query, places, []).map(textOf)[0]).toBe(name)
})

const SOCIAL = [
  'Kepala Bidang Rehabilitasi Sosial · Dinas Sosial · Galih Adi',
  'Kepala Dinas Sosial · Kartika Ratna',
  'Sekretaris · Dinas Sosial · Kartika Yoga',
  'Sekretaris · Dinas Kesehatan · Sosialita',
]
const NAMESAKES = [
  'Kepala Subbagian Program · Dinas Komunikasi dan Informatika · Rizal Tirta, S.T.',
  'Sekretaris · Dinas Komunikasi dan Informatika · Rizal Tirta, S.Kom.',
]
const PLACES = [
  'Kepala Subbagian Tata Usaha · UPTD Radio dan Layanan Informasi',
  'Kepala Seksi Layanan Informasi Publik',
]

it.each([
  // By its office, whatever stands between, and by whoever holds it.
  ['sekretaris dinas sosial', SOCIAL, undefined, /Kartika Yoga/],
  ['kartika sekretaris', SOCIAL, 1, /Kartika Yoga/],
  ['', SOCIAL, 4, /./],
  ['osial', SOCIAL, 0, undefined],
  // What begins with the words typed stands first, then what has them in its title.
  ['kepala dinas sosial', SOCIAL, 2, /^Kepala Dinas Sosial · Kartika Ratna$/],
  ['layanan informasi', PLACES, undefined, /Publik/],
  // Of two of one name the one whose title was typed stands first.
  ['Rizal Tirta, S.Kom', NAMESAKES, undefined, /S\.Kom\./],
  ['Rizal Tirta, S.T', NAMESAKES, undefined, /S\.T\./],
  ['rizal tirta', NAMESAKES, 2, /./],
])('“%s” finds posts of a list: %#', (query, labels, count, first) => {
  const found = foundChoices(
    labels.map((label) => ({ value: label, label })),
    query,
  )
  expect(found.length).toBe(count ?? found.length)
  if (first) expect(found[0]?.label).toMatch(first)
})
