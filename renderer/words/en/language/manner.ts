import type { Manner } from '../../form/manner.ts'
import { inSingular } from './noun-for-one.ts'
import { numberInWords, ordinal } from './number-in-words.ts'
import { RULE_SOURCES } from './rule-sources.ts'

/** How English writes numbers, days and times. */
export const manner: Manner = {
  name: 'English',
  thousands: ',',
  decimal: '.',
  clock: ':',
  csv: ',',
  smallWords: ['a', 'an', 'and', 'in', 'of', 'on', 'or', 'the', 'to'],
  ruleSources: RULE_SOURCES,
  workbookLocale: '409',
  months:
    'January February March April May June July August September October November December'.split(
      ' ',
    ),
  weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  numberInWords,
  dayInWords: ({ weekday, day, month, year }) =>
    `${weekday}, the ${ordinal(day)} of ${month} in the year ${numberInWords(year)}`,
  counted: inSingular,
}
