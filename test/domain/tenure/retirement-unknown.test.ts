import { describe, expect, it } from 'vitest'
import { type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { retirementUnknown } from '../../../renderer/domain/tenure/retirement-unknown.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { unknownText } from '../../../renderer/words/telling/vacancy-words.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { holds, person, post, smallOfficeRecords, unit } from '../small-office.ts'

const ON = day('2018-10-04')

/** A dinas whose head has a birth date, one without, one who left before, and five without names. */
const office = structureOf([
  unit('dinas', { type: 'dinas' }),
  post('kepala', { head: true, category: 'jpt', eselon: 'II.b' }),
  post('staf', { title: 'Pengelola Data', seats: 2 }),
  post('guru', { title: 'Guru Ahli Muda', category: 'fungsional', seats: 9, unnamed: 5 }),
  person('a', { birthDate: day('1970-01-01') }),
  person('b'),
  person('c'),
  holds('a', 'kepala'),
  holds('b', 'staf'),
  holds('c', 'staf', { until: day('2018-10-03') }),
])

describe('holders of whom no retirement can be worked out', () => {
  it('are counted by posts, with those on file as a number alone', () => {
    expect(retirementUnknown(office, ON, () => true)).toEqual({
      posts: 2,
      people: ['person:b'],
      unnamed: 5,
    })
  })

  it('only in the posts asked for, on the day asked for', () => {
    const staff = retirementUnknown(office, day('2018-10-03'), ({ id }) => id === 'post:staf')
    expect(staff).toEqual({ posts: 1, people: ['person:b', 'person:c'], unnamed: 0 })
    expect(retirementUnknown(office, ON, ({ head }) => head).posts).toBe(0)
  })

  it('are named by their names, whatever the order of their ids, the holders of other posts left out', () => {
    const named = (first: string, second: string) =>
      structureOf([
        ...smallOfficeRecords(),
        post('staf', { unitId: 'unit:umum', seats: 2 }),
        person('x', { name: first }),
        person('y', { name: second }),
        holds('x', 'staf'),
        holds('y', 'staf'),
      ])
    const people = (structure: Structure) =>
      retirementUnknown(structure, ON, ({ id }) => id === 'post:staf').people
    expect(people(named('Ani', 'Budi'))).toEqual(['person:x', 'person:y'])
    expect(people(named('Budi', 'Ani'))).toEqual(['person:y', 'person:x'])
  })

  it('and are told in one sentence', () => {
    const words = wordsIn('id')
    expect(unknownText(words, { posts: 2, people: ['person:b'], unnamed: 5 })).toBe(
      'Pensiun pejabat pada 2 jabatan tidak terhitung: tanggal lahir dan NIP 1 orang tidak ada di sini, 5 orang lagi hanya tercatat sebagai jumlah.',
    )
    expect(unknownText(words, { posts: 0, people: [], unnamed: 0 })).toBe('')
  })
})
