import { expect, it } from 'vitest'
import { stepRecord, vacancyRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { VacancyStage } from '../../../renderer/domain/records/records.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { vacanciesOn } from '../../../renderer/domain/vacancy/register/vacancies.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, smallOfficeRecords } from '../small-office.ts'

/** The stages of a case on the eve of a recorded step and on its day, where a file brought `stage`. */
function stages(stage: VacancyStage | null) {
  const office = structureOf([
    ...smallOfficeRecords(),
    holds('media', 'media', { until: day('2018-08-31') }),
    vacancyRecord({
      id: 'vacancy:m',
      postId: 'post:media',
      seat: 1,
      since: day('2018-09-01'),
      cause: null,
      stage,
    }),
    stepRecord({
      id: 'step:sk',
      vacancyId: 'vacancy:m',
      stage: 'sk',
      docNo: '821/1',
      docDate: day('2018-12-28'),
      doneOn: null,
      note: null,
    }),
  ])
  return ['2018-12-27', '2018-12-28'].map(
    (on) => vacanciesOn(office, day(on)).find(({ post }) => post.id === 'post:media')?.stage,
  )
}

it('a stage that came with a file holds until a later step is done', () => {
  expect(stages('dilaporkan')).toEqual(['dilaporkan', 'sk'])
  expect(stages(null)).toEqual([null, 'sk'])
})

it('a stage no earlier than the recorded steps is what they say', () => {
  expect(stages('sk')).toEqual([null, 'sk'])
  expect(stages('pelantikan')).toEqual([null, 'sk'])
})
