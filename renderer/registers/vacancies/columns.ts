import { placeBesideTitle, placeInCity } from '../../domain/readings/names-told-apart.ts'
import { officesOf, placeIn } from '../../domain/readings/offices.ts'
import { ESELONS, VACANCY_CAUSES } from '../../domain/records/form/choices.ts'
import type { VacancyStage } from '../../domain/records/records.ts'
import { get } from '../../domain/structure/structure.ts'
import { AGE_BANDS } from '../../domain/vacancy/register/age-band.ts'
import type { RegisterRow } from '../../domain/vacancy/register/register.ts'
import { shortDate } from '../../words/figures/long-date.ts'
import { awaited, stageText, waitText } from '../../words/telling/vacancy-words.ts'
import { byText } from '../by-text.ts'
import { columnsOf } from '../column.ts'
import { URGENT } from '../late.ts'
import { ageOf, eselonRank, LAST, noneLast, stageOf, waitKey } from './ranks.ts'
import {
  actingEnd,
  actingJson,
  actingLines,
  actingText,
  bandText,
  causeText,
  eselonText,
  roadLines,
  seatText,
  waitJson,
  withActingText,
} from './texts.ts'

const column = columnsOf<RegisterRow>()

/** The register of vacant seats; other programs read one row for each post, that of its longest vacant seat. */
export const VACANCIES = [
  column('no', {
    head: 'paper.no',
    holds: 'open',
    paper: { share: 1, align: 'right', tell: (_row, _telling, no) => [String(no)] },
  }),
  column('post', {
    names: true,
    head: 'vacancy.col-post',
    holds: 'open',
    sort: (a, b) => byText(a.post.title, b.post.title),
    screen: {
      width: {
        narrow: 'minmax(120px, 2fr)',
        usual: 'minmax(200px, 3fr)',
        wide: 'minmax(260px, 2.2fr)',
      },
      tell(row, telling) {
        const { post } = row
        const place = placeBesideTitle(telling.structure, post)
        const seat = seatText(row, telling)
        return [
          { lead: post.title, text: seat && ` · ${seat}`, clamp: 'name', title: post.title },
          { text: place, small: true, clamp: 'wrap', title: place },
        ]
      },
    },
    paper: {
      head: 'paper.post-unit',
      share: 6.4,
      lead: true,
      tell(row, telling) {
        const { title, unitId } = row.post
        const seat = seatText(row, telling)
        return [title, placeInCity(telling.structure, unitId), ...(seat ? [seat] : [])]
      },
    },
    cell: { tell: ({ post }) => post.title },
    json: ({ post }) => ({ postId: post.id, post: post.title }),
  }),
  column('unit', {
    names: true,
    head: 'vacancy.col-unit',
    holds: 'open',
    cell: { tell: ({ unit }) => unit },
    json: ({ post: { unitId } }, { structure }) => ({
      unitId,
      unit: get(structure, unitId)?.name ?? '',
    }),
  }),
  column('office', {
    names: true,
    head: 'vacancy.group-office',
    holds: 'open',
    group: {
      of: ({ office }) => office,
      tell: (value: string) => value,
      ranks(structure) {
        const offices = officesOf(structure).map(({ id }) => id)
        return (_, { officeId }) => placeIn(offices, officeId)
      },
    },
    cell: { tell: ({ office }) => office },
    json: ({ office }) => ({ office }),
  }),
  column('eselon', {
    head: 'vacancy.col-eselon',
    holds: 'open',
    sort: (a, b) => eselonRank(a) - eselonRank(b) || ageOf(b) - ageOf(a),
    filter: {
      values: [...ESELONS, 'none'],
      width: 100,
      of: ({ post }) => post.eselon ?? 'none',
      tell: eselonText,
      said: eselonText,
    },
    group: {
      of: ({ post }) => post.eselon ?? '',
      tell: eselonText,
      ranks: () => (_, row) => eselonRank(row),
    },
    screen: {
      width: { narrow: '58px', usual: '58px', wide: '62px' },
      tell: ({ post: { eselon, kelas } }, { words }) => [
        eselon ?? '–',
        { text: kelas ? words('panel.kelas-n', { kelas }) : '', small: true },
      ],
    },
    cell: { tell: ({ post }) => post.eselon ?? '' },
    json: ({ post: { eselon } }) => ({ eselon }),
  }),
  column('kelas', {
    head: 'vacancy.col-kelas',
    holds: 'open',
    sort: (a, b) => (a.post.kelas ?? 99) - (b.post.kelas ?? 99),
    cell: { tell: ({ post }) => post.kelas ?? '' },
  }),
  column('seats', {
    head: 'field.seats',
    holds: 'open',
    json: ({ post: { seats }, vacantSeats }) => ({ seats, vacantSeats }),
  }),
  column('since', {
    head: 'vacancy.col-since',
    holds: 'open',
    sort: (a, b) => byText(a.since ?? '', b.since ?? ''),
    screen: {
      width: { usual: '86px', wide: '100px' },
      tell: ({ since, expected }, { words }) => [
        since ? shortDate(since, words.language) : '–',
        ...(expected ? [{ text: words('vacancy.expected'), small: true }] : []),
      ],
    },
    paper: {
      share: 2.8,
      tell: ({ since }, { words }) => [
        since ? shortDate(since, words.language) : words('vacancy.since-unknown'),
      ],
    },
    cell: { tell: ({ since }) => since ?? '' },
    json: ({ since }) => ({ since }),
  }),
  column('days', {
    head: 'vacancy.col-days',
    holds: 'open',
    screen: {
      head: 'vacancy.filter-band',
      width: { narrow: '92px', usual: '92px', wide: '100px' },
      sortedBy: 'since',
      tell: ({ days, band }, { words }) => [
        {
          text: days === null ? '?' : words('vacancy.days', { count: days }),
          frame: { as: 'age', of: band },
          title: words(`band.${band}`),
        },
      ],
    },
    paper: {
      head: 'paper.age',
      share: 1.6,
      align: 'right',
      tell({ days, band }, { words }) {
        const age = days === null ? '–' : words.whole(days)
        return [band === 'over' ? `${URGENT}${age}` : age]
      },
    },
    cell: { tell: ({ days }) => days ?? '' },
    json: ({ days }) => ({ days }),
  }),
  column('band', {
    head: 'vacancy.filter-band',
    holds: 'open',
    filter: { values: AGE_BANDS, width: 120, of: ({ band }) => band, tell: bandText },
    group: {
      of: ({ band }) => band,
      tell: bandText,
      ranks:
        () =>
        (_, { band }) =>
          -AGE_BANDS.indexOf(band),
    },
    cell: { tell: ({ band }, { words }) => bandText(band, words) },
  }),
  column('cause', {
    head: 'vacancy.col-cause',
    holds: 'open',
    sort: (a, b) => byText(a.cause ?? '~', b.cause ?? '~'),
    filter: {
      values: [...VACANCY_CAUSES, 'none'],
      width: 140,
      of: ({ cause }) => cause ?? 'none',
      tell: causeText,
    },
    group: { of: ({ cause }) => cause ?? '', tell: causeText, ranks: () => noneLast },
    screen: {
      width: { usual: 'minmax(90px, 0.7fr)', wide: 'minmax(110px, 0.9fr)' },
      tell: ({ cause }, { words }) => [{ text: causeText(cause ?? '', words), clamp: 'wrap' }],
    },
    paper: { share: 3.4, tell: ({ cause }, { words }) => [causeText(cause ?? '', words)] },
    cell: { tell: ({ cause }, { words }) => causeText(cause ?? '', words) },
    json: ({ cause }) => ({ cause }),
  }),
  column('acting', {
    head: 'vacancy.col-acting',
    holds: 'name',
    sort: (a, b) => (a.acting?.daysLeft ?? LAST) - (b.acting?.daysLeft ?? LAST),
    filter: {
      values: ['with', 'without'],
      width: 120,
      of: ({ acting }) => (acting ? 'with' : 'without'),
      tell: withActingText,
      said: withActingText,
    },
    screen: {
      width: {
        narrow: 'minmax(120px, 1.3fr)',
        usual: 'minmax(184px, 1.7fr)',
        wide: 'minmax(170px, 1.3fr)',
      },
      tell: (row, { words }) => actingLines(row, words),
    },
    paper: {
      share: 4.4,
      tell: (row, { words }) =>
        row.acting
          ? [actingText(row, words), actingEnd(row.acting, words)]
          : [actingText(row, words) || '–'],
    },
    cell: { tell: (row, { words }) => actingText(row, words) },
    json: (row) => ({ acting: actingJson(row) }),
  }),
  column('until', {
    head: 'vacancy.col-until',
    holds: 'open',
    cell: { tell: ({ acting }) => acting?.until ?? '' },
  }),
  column('left', {
    head: 'vacancy.col-left',
    holds: 'open',
    cell: { tell: ({ acting }) => acting?.daysLeft ?? '' },
  }),
  column('stage', {
    head: 'vacancy.col-stage',
    holds: 'name',
    sort: (a, b) => stageOf(a) - stageOf(b),
    group: {
      of: ({ stage }) => stage ?? '',
      tell: (value: VacancyStage | '', words) => stageText(words, value || null),
      ranks: () => noneLast,
    },
    screen: {
      width: { usual: 'minmax(96px, 0.7fr)', wide: 'minmax(130px, 1fr)' },
      tell: ({ stage }, { words }) => [{ text: stageText(words, stage), clamp: 'wrap' }],
    },
    paper: {
      head: 'paper.stage-wait',
      share: 5,
      tell: (row, { words }) => roadLines(row, words),
    },
    cell: { tell: ({ stage }, { words }) => stageText(words, stage) },
    json: ({ stage }) => ({ stage }),
  }),
  column('wait', {
    head: 'vacancy.col-wait',
    holds: 'name',
    sort: (a, b) => byText(waitKey(a.waitsFor), waitKey(b.waitsFor)),
    screen: {
      width: {
        narrow: 'minmax(100px, 1.5fr)',
        usual: 'minmax(140px, 1fr)',
        wide: 'minmax(200px, 1.6fr)',
      },
      tell({ waitsFor, blockedBy, askedOn }, { words }) {
        const text = awaited(words, waitsFor, askedOn)
        const tone = blockedBy.length > 0 ? ({ tone: 'blocked' } as const) : {}
        return [{ text, clamp: 'wrap', title: text, ...tone }]
      },
    },
    cell: { tell: ({ waitsFor, askedOn }, { words }) => waitText(words, waitsFor, askedOn) },
    json: ({ waitsFor }) => waitJson(waitsFor),
  }),
  column('candidate', {
    names: true,
    head: 'vacancy.col-candidate',
    holds: 'name',
    sort: (a, b) => byText(a.candidateName ?? '~', b.candidateName ?? '~'),
    screen: {
      width: { wide: 'minmax(120px, 1fr)' },
      tell: ({ candidateName }) => [{ text: candidateName ?? '–', clamp: 'wrap' }],
    },
    cell: { tell: ({ candidateName }) => candidateName ?? '' },
  }),
  column('target', {
    head: 'vacancy.col-target',
    holds: 'open',
    sort: (a, b) => byText(a.targetDate ?? '~', b.targetDate ?? '~'),
    screen: {
      width: { wide: '100px' },
      tell: ({ targetDate }, { words }) => [
        targetDate ? shortDate(targetDate, words.language) : '–',
      ],
    },
    cell: { tell: ({ targetDate }) => targetDate ?? '' },
  }),
  column('asked', {
    head: 'permit.asked',
    holds: 'open',
    sort: (a, b) => byText(a.askedOn ?? '~', b.askedOn ?? '~'),
    cell: { tell: ({ askedOn }) => askedOn ?? '' },
    json: ({ askedOn }) => ({ approvalAskedOn: askedOn }),
  }),
  column('blocked', {
    head: 'vacancy.filter-blocked',
    holds: 'text',
    // Names of the freezes for which the case holds no approval.
    json: ({ blockedBy }) => ({ blockedBy: blockedBy.map(({ name }) => name) }),
  }),
] as const
