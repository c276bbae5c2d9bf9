import { expect, it } from 'vitest'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { type Abolition, abolitionOf } from '../../../renderer/domain/verbs/abolish.ts'
import { abolitionText } from '../../../renderer/words/telling/abolition-text.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { holds, person, post, unit } from '../../domain/small-office.ts'

const [id, en] = [wordsIn('id'), wordsIn('en')]
const NONE = structureOf([])

const goes = (units: number, posts: number, persons: number) => {
  const ids = (count: number) => Array.from({ length: count }, (_, at) => `x:${at}`)
  return {
    unitIds: ids(units),
    postIds: ids(posts),
    personIds: ids(persons),
    unnamed: 0,
    acting: [],
  } as unknown as Abolition
}

it('tells what goes, and counts nothing that is not there', () => {
  expect(abolitionText(id, NONE, goes(3, 5, 2))).toBe(
    '3 unit dan 5 jabatan dihapus; 2 pegawai menjadi belum ditempatkan. Riwayat jabatannya tetap tercatat. Dapat diurungkan.',
  )
  expect(abolitionText(id, NONE, goes(1, 1, 0))).toBe(
    '1 unit dan 1 jabatan dihapus. Tidak ada pegawai yang kehilangan jabatan. Dapat diurungkan.',
  )
  expect(abolitionText(id, NONE, goes(1, 0, 0))).toMatch(/^1 unit dihapus\. Tidak ada/)
  expect(abolitionText(en, NONE, goes(1, 1, 1))).toBe(
    'Abolishes 1 unit and 1 post; 1 person becomes unplaced. Their histories stay on record. This can be undone.',
  )
})

it('tells whose acting ends there, and never that nobody loses a post', () => {
  const office = structureOf([
    unit('dinas', { type: 'dinas' }),
    post('kepala', { title: 'Kepala Seksi Media', head: true }),
    person('a', { name: 'Wulan' }),
    holds('a', 'kepala', { role: 'plt', from: day('2018-09-03'), until: day('2018-12-02') }),
  ])
  const text = (on: string) =>
    abolitionText(id, office, abolitionOf(office, ['unit:dinas'], day(on)))
  expect(text('2018-12-02')).toBe(
    '1 unit dan 1 jabatan dihapus. Tidak ada pejabat definitif yang kehilangan jabatan. Penugasan ini berakhir: Plt. Kepala Seksi Media (Wulan). Riwayat jabatannya tetap tercatat. Dapat diurungkan.',
  )
  // The last day of the order has passed.
  expect(text('2018-12-03')).toContain('Tidak ada pegawai yang kehilangan jabatan.')
})

it('tells of those who are known only as a number, in the city as in an office; then nobody is not said', () => {
  const office = structureOf([
    unit('dinas', { type: 'dinas' }),
    post('kepala', { title: 'Kepala Dinas', head: true }),
    post('staf', { seats: 3, unnamed: 2 }),
    person('a'),
    holds('a', 'kepala'),
  ])
  const text = (held: typeof office, words = id) =>
    abolitionText(words, held, abolitionOf(held, ['unit:dinas'], day('2018-10-04')))
  expect(text(office)).toBe(
    '1 unit dan 2 jabatan dihapus; 1 pegawai menjadi belum ditempatkan. 2 pegawai di sana hanya tercatat sebagai jumlah, tanpa nama; jumlah itu ikut terhapus. Riwayat jabatannya tetap tercatat. Dapat diurungkan.',
  )
  const alone = structureOf([unit('dinas'), post('staf', { seats: 3, unnamed: 1 })])
  expect(text(alone, en)).toBe(
    'Abolishes 1 unit and 1 post. 1 person there is on record only as a number, without a name; it goes too. This can be undone.',
  )
})
