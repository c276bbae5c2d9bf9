import { type CalendarDate, day } from '../values/calendar-date.ts'

/**
 * Texts the rules cite, each in force from a day, and what held before it; null: nothing that would be cited. Days as
 * recalled but for those of BKN's circulars, the first of the year where no more is known. What comes later stands
 * before what it took the place of.
 */
const TAKEN_PLACES: readonly (readonly [
  text: string,
  since: CalendarDate,
  before: string | null,
])[] = [
  ['SE Kepala BKN 1/SE/I/2021', day('2021-01-14'), 'SE Kepala BKN 2/SE/VII/2019'],
  ['SE Kepala BKN 2/SE/VII/2019 butir 13', day('2019-07-30'), 'Surat BKN K.26-30/V.20-3/99'],
  ['SE Kepala BKN 2/SE/VII/2019', day('2019-07-30'), 'Surat BKN K.26-30/V.20-3/99'],
  ['Surat BKN K.26-30/V.20-3/99', day('2016-02-05'), null],
  ['UU 20/2023 Ps 55', day('2023-10-31'), 'UU 5/2014 Ps 90'],
  ['UU 5/2014 Ps 90', day('2014-01-15'), null],
  ['UU 12/2011 Lampiran II', day('2011-08-12'), 'UU 10/2004 Lampiran'],
  ['UU 10/2004 Lampiran', day('2004-11-01'), null],
  ['UU 10/2016', day('2016-07-01'), null],
  ['UU 30/2014', day('2014-10-17'), null],
  ['UU 14/2005', day('2005-12-30'), null],
  ['Perpres 116/2022', day('2022-10-17'), null],
  ['Perwako Kendari 13/2022 Ps 34', day('2022-01-01'), null],
  ['PP 94/2021 Ps 8', day('2021-08-31'), 'PP 53/2010 Ps 7'],
  ['PermenPANRB 25/2021', day('2021-05-01'), null],
  ['Surat Mendagri 800/2603/OTDA', day('2021-04-22'), null],
  ['Perpres 3/2018', day('2018-01-01'), null],
  ['PP 18/2016 jo. PP 72/2019', day('2019-10-28'), 'PP 18/2016'],
  ['Permendagri 56/2019', day('2019-08-01'), 'PP 18/2016'],
  ['PP 18/2016', day('2016-06-19'), null],
  ['Permendagri 12/2017', day('2017-01-01'), null],
  ['PP 11/2017', day('2017-04-07'), null],
  ['Perka BKN 7/2017 jo. 21/2017', day('2018-01-01'), 'Perka BKN 7/2017'],
  ['Perka BKN 7/2017', day('2017-01-01'), null],
]

/** Between two texts that are cited. */
const BETWEEN = '; '

/**
 * What a rule rests on, as it was in force on that day: no paper of 2018 cites a circular of 2021. What an office wrote
 * itself stays as it is; null where nothing is left.
 */
export function basisInForce(article: string | null, on: CalendarDate): string | null {
  if (article === null) return null
  const cited = article.split(BETWEEN).flatMap((citation) => {
    let told = citation
    for (const [text, since, before] of TAKEN_PLACES) {
      if (on >= since || !told.includes(text)) continue
      if (before === null) return []
      told = told.replace(text, before)
    }
    return told
  })
  return cited.length === 0 ? null : [...new Set(cited)].join(BETWEEN)
}
