import { expect, test } from 'vitest'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { stepText } from '../../../renderer/words/telling/step-text.ts'
import { wordsIn } from '../../../renderer/words/words.ts'

const no = '800/55/OTDA'
const dated = day('2018-10-01')
const done = day('2018-10-04')

test.each([
  [no, dated, done, 'selesai 4 Okt 2018 · No. 800/55/OTDA tanggal 1 Okt 2018'],
  [no, dated, dated, 'No. 800/55/OTDA tanggal 1 Okt 2018'],
  [no, dated, null, 'No. 800/55/OTDA tanggal 1 Okt 2018'],
  [no, null, done, 'selesai 4 Okt 2018 · No. 800/55/OTDA'],
  [no, null, null, 'No. 800/55/OTDA'],
  [null, dated, done, 'selesai 4 Okt 2018 · dokumen tanggal 1 Okt 2018'],
  [null, null, done, 'selesai 4 Okt 2018'],
  [null, null, null, ''],
])('a letter %s of %s done on %s is told as "%s"', (docNo, docDate, doneOn, told) => {
  expect(stepText(wordsIn('id'), { docNo, docDate, doneOn }, true)).toBe(told)
})

test('a step to come has its day, and its letter the date of its own', () => {
  const step = { docNo: no, docDate: dated, doneOn: done }
  const id = 'akan datang · 4 Okt 2018 · No. 800/55/OTDA tanggal 1 Okt 2018'
  expect(stepText(wordsIn('id'), step, false)).toBe(id)
  const en = 'to come · 4 Oct 2018 · no. 800/55/OTDA of 1 Oct 2018'
  expect(stepText(wordsIn('en'), step, false)).toBe(en)
})
