import { expect, it } from 'vitest'
import { termEnd } from '../../../renderer/domain/acting/acting-term.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'

/**
 * Worked by hand. First the same day n months on, less a day; then the eve n months on; each held to the month's end;
 * the later of the two ends the term.
 */
it.each([
  // 3 Dec − 1 = 2 Dec; eve 2 Sep → 2 Dec
  ['2018-09-03', 3, '2018-12-02'],
  // 28 Feb − 1 = 27 Feb; eve 29 Nov → 28 Feb
  ['2018-11-30', 3, '2019-02-28'],
  // 29 Feb − 1 = 28 Feb; eve 29 Nov → 29 Feb of a leap year
  ['2019-11-30', 3, '2020-02-29'],
  // 29 Feb − 1 = 28 Feb; eve 28 Nov → 28 Feb
  ['2019-11-29', 3, '2020-02-28'],
  // 28 Feb − 1 = 27 Feb; eve 28 Nov → 28 Feb
  ['2018-11-29', 3, '2019-02-28'],
  // 28 Feb − 1 = 27 Feb; eve 27 Nov → 27 Feb
  ['2018-11-28', 3, '2019-02-27'],
  // 1 Mar − 1 = 28 Feb; eve 30 Nov → 28 Feb
  ['2018-12-01', 3, '2019-02-28'],
  // 1 Jun − 1 = 31 May; eve 28 Feb → 28 May
  ['2019-03-01', 3, '2019-05-31'],
  // 30 Nov − 1 = 29 Nov; eve 30 Aug → 30 Nov
  ['2018-08-31', 3, '2018-11-30'],
  // 31 Mar − 1 = 30 Mar; eve 30 Dec → 30 Mar
  ['2018-12-31', 3, '2019-03-30'],
  // 1 Apr − 1 = 31 Mar; eve 31 Dec → 31 Mar
  ['2019-01-01', 3, '2019-03-31'],
])('a term from %s of %i months ends on %s', (from, months, end) => {
  expect(termEnd(day(from), months)).toBe(end)
})
