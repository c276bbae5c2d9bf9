import { useCallback, useDeferredValue, useMemo } from 'react'
import { useShownDate, useStructure, useToday, useWords } from '../../../app/session.tsx'
import type { Structure } from '../../../domain/structure/structure.ts'
import { AGE_BANDS } from '../../../domain/vacancy/register/age-band.ts'
import type { RegisterRow } from '../../../domain/vacancy/register/register.ts'
import {
  type Count,
  countBy,
  countOverTime,
} from '../../../domain/vacancy/register/register-counts.ts'
import { type CalendarDate, parseIsoDate } from '../../../domain/values/calendar-date.ts'
import { postsOfView, type RegisterView } from '../../../registers/vacancies/view.ts'
import { countViewOverTime } from '../../../registers/vacancies/view-counts.ts'
import { shortDate } from '../../../words/figures/long-date.ts'
import { wholeNumber } from '../../../words/figures/whole-number.ts'
import { useInSlices } from '../../hooks/use-in-slices.ts'
import { LineBars } from '../shared/line-bars.tsx'
import { MiniBars } from '../shared/mini-bars.tsx'
import styles from '../shared/vacancies.module.css'

const MOST = 5
const MONTHS = 11
const SHORT_BANDS = { '30': '≤30', '90': '≤90', '180': '≤180', over: '>180' } as const

/** Four small pictures of the rows shown: by age, by eselon, by cause, and over the last twelve months. */
export function RegisterPictures(props: {
  readonly rows: readonly RegisterRow[]
  readonly view: RegisterView
}) {
  const { rows, view } = props
  const words = useWords()
  const structure = useStructure()
  const date = useDeferredValue(useShownDate())
  const number = (value: number) => wholeNumber(value, words.language)
  const today = useToday()
  const posts = useMemo(() => postsOfView(structure, view), [structure, view])
  const ofPosts = useMemo(
    () => posts && countOverTime(structure, date, MONTHS, today, posts),
    [structure, date, today, posts],
  )
  const inSlices = useCallback(
    (all: Structure, on: CalendarDate) => countViewOverTime(all, on, MONTHS, today, view),
    [today, view],
  )
  const looked = useInSlices(posts ? null : structure, inSlices)
  const time = ofPosts ?? looked
  const [bands, noBand] = known(
    countBy(rows, ({ band }) => band, AGE_BANDS),
    'unknown',
  )
  const [eselons, noEselon] = known(
    countBy(rows, ({ post }) => post.eselon ?? ''),
    '',
  )
  const [counted, noCause] = known(
    countBy(rows, ({ cause }) => cause ?? ''),
    '',
  )
  const unknown = (count: number) =>
    count > 0 ? words('vacancy.picture-unknown', { count: number(count) }) : ''
  return (
    <div className={styles.pictures}>
      <MiniBars
        title={words('vacancy.picture-band')}
        note={unknown(noBand)}
        number={number}
        bars={bands.map(({ value, count }) => ({
          label: SHORT_BANDS[value as keyof typeof SHORT_BANDS],
          count,
          strong: value === 'over',
        }))}
      />
      <MiniBars
        title={words('vacancy.picture-eselon')}
        note={unknown(noEselon)}
        number={number}
        bars={[...eselons]
          .sort(byValue)
          .slice(0, MOST + 1)
          .map(({ value, count }) => ({ label: value, count }))}
      />
      <LineBars
        title={words('vacancy.picture-cause')}
        note={unknown(noCause)}
        number={number}
        bars={few(counted).map(({ value, count }) => ({
          label: words(`cause.${value as 'lainnya'}`),
          count,
        }))}
      />
      {time && (
        <MiniBars
          title={words('vacancy.picture-time')}
          note={unknown(noBand)}
          number={number}
          bars={time.map(({ value, count }, at) => ({
            label: at % 3 === 2 ? monthOf(value) : '',
            word: monthOf(value),
            count,
            strong: at === time.length - 1,
          }))}
        />
      )}
    </div>
  )

  function monthOf(value: string): string {
    const day = parseIsoDate(value)
    return day ? shortDate(day, words.language).slice(-8, -5).trim() : ''
  }
}

/** The counts of what is known, and how many rows say nothing. */
function known(counts: readonly Count[], blank: string): [counts: Count[], blank: number] {
  const without = counts.filter(({ value }) => value !== blank)
  return [without, counts.find(({ value }) => value === blank)?.count ?? 0]
}

function byValue(a: Count, b: Count): number {
  return a.value < b.value ? -1 : 1
}

/** The most frequent ones; what is left over counts as "Lainnya". */
function few(counts: readonly Count[]): Count[] {
  if (counts.length <= MOST) return [...counts]
  const rest = counts.slice(MOST - 1).reduce((sum, { count }) => sum + count, 0)
  return [
    ...counts.slice(0, MOST - 1).filter(({ value }) => value !== 'lainnya'),
    { value: 'lainnya', count: rest },
  ]
}
