import { describe, expect, test } from 'vitest'
import { readMarks } from '../../../renderer/domain/proposal/marks.ts'

const known = new Set([1, 2, 3, 4, 5, 6, 7])
const short = (text: string) =>
  readMarks(text, known)
    .marks.map(({ no, mark, remark }) => (remark ? `${no}${mark}:${remark}` : `${no}${mark}`))
    .join(' ')

describe('marks keyed in', () => {
  test.each([
    ['1 S, 2 T, 3 R: nama diganti', '1S 2T 3R:nama diganti'],
    ['1S 2T 3R: nama diganti', '1S 2T 3R:nama diganti'],
    ['1 S 2 S 3 S 4 S', '1S 2S 3S 4S'],
    ['1 s;2 t;3 r', '1S 2T 3R'],
    ['1-3 S, 4,5 T, 6 & 7 R', '1S 2S 3S 4T 5T 6R 7R'],
    [
      '1 S\n2 T belum perlu\n3 R: dua kata, lalu lagi\n4 S',
      '1S 2T:belum perlu 3R:dua kata, lalu lagi 4S',
    ],
    ['1 setuju, 2 Tolak: nanti, 3 revisi', '1S 2T:nanti 3R'],
    ['3 R: gabung dengan 4 seksi, 4 S', '3R:gabung dengan 4 seksi 4S'],
    ['3 R: jadikan golongan 2 T saja, 4 S', '3R:jadikan golongan 2 T saja 4S'],
    ['', ''],
  ])('%j', (text, marks) => {
    expect(short(text)).toBe(marks)
    expect(readMarks(text, known).unread).toEqual([])
  })

  test('an unknown letter, a number alone and loose words are shown where they stand, never taken as a remark', () => {
    const { marks, unread } = readMarks('1 S, 2 X, 3 T\n4, 5 S: sisa\n6', known)
    expect(marks.map(({ no, remark }) => [no, remark])).toEqual([
      [1, ''],
      [3, ''],
      [4, 'sisa'],
      [5, 'sisa'],
    ])
    expect(unread).toEqual([
      { text: '2 X', line: 1 },
      { text: '6', line: 3 },
    ])
    expect(readMarks('semua baik', known).unread).toEqual([{ text: 'semua baik', line: 1 }])
  })

  test('numbers that are not on the sheet, and a number marked twice', () => {
    const { unknown, twice, marks } = readMarks('1 S, 9 T, 1 R: ulang, 2 S, 2 S', known)
    expect(unknown).toEqual([9])
    expect(twice).toEqual([{ no: 1, first: 'S', last: 'R' }])
    expect(marks[0]).toEqual({ no: 1, mark: 'R', remark: 'ulang' })
  })
})
