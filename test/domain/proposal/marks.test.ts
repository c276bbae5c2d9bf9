import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  markLetter,
  readMarks,
  writtenMark,
} from '../../../renderer/domain/proposal/decision/marks.ts'
import { MARKS } from '../../../renderer/domain/proposal/proposal.ts'
import { wordsIn } from '../../../renderer/words/words.ts'

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
    ['3 R: gabung dengan seksi 3, 4 S', '3R:gabung dengan seksi 3 4S'],
    ['3 R: "gabung, 4 S, 5 T", 4 T', '3R:gabung, 4 S, 5 T 4T'],
    ['3 R: “gabung, 4 S”\n4 T 5 S', '3R:gabung, 4 S 4T 5S'],
    ['3 R: "nama ""Bidang A""" 4 S', '3R:nama "Bidang A" 4S'],
    ['3 R: "tanpa penutup, 4 S', '3R:"tanpa penutup 4S'],
    ['1 S baik 2 T', '1S:baik 2T'],
    ['3 S, 1 T, 2 R', '1T 2R 3S'],
    ['5-4 S', '4S 5S'],
    ['6-3 S', '3S 4S 5S 6S'],
    ['1–3 S; 4 - 5 T', '1S 2S 3S 4T 5T'],
    ['1 + 2 S', '1S 2S'],
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
    const before = readMarks('semua, 1 S', known)
    expect(before.unread).toEqual([{ text: 'semua', line: 1 }])
    const beside = readMarks('1 T dua, tiga, 2 X', known)
    expect(beside.marks).toEqual([{ no: 1, mark: 'T', remark: 'dua, tiga' }])
    expect(beside.unread).toEqual([{ text: '2 X', line: 1 }])
  })

  test('a range written from above is read from below, and said', () => {
    expect(readMarks('6-3 S, 1-2 T, 7 S', known).turned).toEqual([{ first: 6, last: 3 }])
    expect(readMarks('7-7 S', known).turned).toEqual([])
  })

  test('a range of a thousand is read, a longer one as its ends', () => {
    const many = new Set(Array.from({ length: 1200 }, (_, at) => at))
    expect(readMarks('1-1001 S', many).marks).toHaveLength(1001)
    expect(readMarks('1-1002 S', many).marks.map(({ no }) => no)).toEqual([1, 1002])
  })

  test('numbers that are not on the sheet, and a number marked twice', () => {
    const { unknown, twice, marks } = readMarks('1 S, 9 T, 1 R: ulang, 2 S, 2 S', known)
    expect(unknown).toEqual([9])
    expect(twice).toEqual([{ no: 1, first: 'S', last: 'R' }])
    expect(marks[0]).toEqual({ no: 1, mark: 'R', remark: 'ulang' })
  })

  test('loose words after a quoted remark are shown, not taken into it', () => {
    const { marks, unread } = readMarks('3 R: "gabung" saja, 4 S', known)
    expect(marks.map(({ remark }) => remark)).toEqual(['gabung', ''])
    expect(unread).toEqual([{ text: 'saja', line: 1 }])
  })

  test('marks written down are read back as they were, whatever their remarks say', () => {
    const piece = fc.constantFrom(
      '4 S',
      '2T',
      ', ',
      '; ',
      '\n',
      ': ',
      '"',
      '“',
      '”',
      ' 9',
      'x',
      '-',
    )
    const remark = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('').trim())
    const decisions = fc.array(fc.record({ mark: fc.constantFrom(...MARKS), remark }), {
      minLength: 1,
      maxLength: 7,
    })
    fc.assert(
      fc.property(decisions, (list) => {
        const marks = list.map((decision, at) => ({ no: at + 1, ...decision }))
        const read = readMarks(marks.map((one) => writtenMark(one)).join(', '), known)
        expect(read).toEqual({ marks, unknown: [], twice: [], turned: [], unread: [] })
      }),
      { seed: 5, numRuns: 500 },
    )
  })

  test('quotation marks stand only where they must', () => {
    expect(writtenMark({ no: 3, mark: 'R', remark: 'dua kata, lalu lagi' })).toBe(
      '3 R: dua kata, lalu lagi',
    )
    expect(writtenMark({ no: 3, mark: 'R', remark: 'gabung, 4 S' })).toBe('3 R: "gabung, 4 S"')
    expect(writtenMark({ no: 1, mark: 'S', remark: '' })).toBe('1 S')
  })
})

describe('marks in English', () => {
  const inEnglish = (text: string) => readMarks(text, known, 'en').marks.map(({ mark }) => mark)

  test('are keyed by the letters the columns of the sheet begin with, or by their words', () => {
    expect(inEnglish('1 A, 2 D, 3 R: other name')).toEqual(['S', 'T', 'R'])
    expect(inEnglish('1 agree, 2 decline, 3 revise, 4 reject, 5 Agreed')).toEqual([
      ...['S', 'T', 'R', 'T', 'S'],
    ])
    const words = wordsIn('en')
    const heads = ['agree', 'reject', 'revise'] as const
    const letters = MARKS.map((mark) => markLetter(mark, 'en'))
    expect(heads.map((head) => words(`proposal-paper.${head}`)[0])).toEqual(letters)
    expect(MARKS.map((mark) => words(`mark.${mark}`)[0])).toEqual(letters)
    expect(new Set(letters).size).toBe(MARKS.length)
  })

  test('may be those of a sheet printed in Indonesian, of which none means another mark', () => {
    expect(inEnglish('1 S, 2 T, 3 R, 4 setuju')).toEqual(['S', 'T', 'R', 'S'])
    expect(readMarks('1 A, 2 D', known).marks).toEqual([])
  })

  test('are written as they are keyed in', () => {
    expect(writtenMark({ no: 2, mark: 'T', remark: '' }, 'en')).toBe('2 D')
    expect(writtenMark({ no: 3, mark: 'R', remark: 'one, 4 A' }, 'en')).toBe('3 R: "one, 4 A"')
  })
})
