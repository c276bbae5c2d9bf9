import type { Step } from '../../domain/records/records.ts'
import { shortDate } from '../figures/long-date.ts'
import type { Words } from '../words.ts'

type Noted = Pick<Step, 'docNo' | 'docDate' | 'doneOn'>

/**
 * The day a step was done, and its letter with the letter's own date: "selesai 4 Okt 2018 · No. 800/55/OTDA tanggal
 * 1 Okt 2018". A day that is no other than the letter's is not told twice.
 */
export function stepText(words: Words, step: Noted, isDone: boolean): string {
  const { docDate, doneOn } = step
  const day = doneOn === docDate ? null : doneOn
  const on = day && shortDate(day, words.language)
  const told = isDone ? [on && words('road.done', { date: on })] : [words('road.to-come'), on]
  return [...told, documentText(words, step)].filter(Boolean).join(' · ')
}

function documentText(words: Words, { docNo: no, docDate }: Noted): string | null {
  const date = docDate && shortDate(docDate, words.language)
  if (no && date) return words('road.doc', { no, date })
  if (no) return words('road.doc-undated', { no })
  return date && words('road.doc-unnumbered', { date })
}
