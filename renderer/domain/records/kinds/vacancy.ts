import { VACANCY_CAUSES, VACANCY_STAGES } from '../form/choices.ts'
import {
  asGiven,
  choice,
  count,
  date,
  idOf,
  oldIdOf,
  orElse,
  orNull,
  since,
  text,
} from '../form/field.ts'
import { kindOf } from '../form/kind.ts'
import { SEAT } from '../form/ranges.ts'

const first = since(1, {
  postId: idOf('post', 'goes-along', { group: 'vacanciesOf', fault: 'vacancy-without-post' }),
  /** Seat of the post, counted from 1. */
  seat: orElse(1, count(...SEAT, { holds: 'open' })),
  since: asGiven(orNull(date({ holds: 'open' }))),
  cause: asGiven(orNull(choice(VACANCY_CAUSES, { holds: 'open' }))),
  stage: orNull(choice(VACANCY_STAGES, { holds: 'open' })),
  candidateId: orNull(oldIdOf('person')),
  approvalNo: orNull(text({ holds: 'text' })),
  approvalDate: orNull(date({ holds: 'open' })),
  targetDate: orNull(date({ holds: 'open' })),
  note: orNull(text({ holds: 'remark' })),
  /** Set when the seat was filled or the post abolished. */
  closedOn: orNull(date({ holds: 'open' })),
})

const fields = {
  ...first,
  ...since(5, {
    /** The day the written approval was asked for; null where that was not done, or not written down. */
    approvalAskedOn: orNull(date({ holds: 'open' })),
  }),
}

export const VACANCY = kindOf('vacancy', fields, {
  since: 1,
  title: { of: ['postId'], between: '' },
  copied: false,
})
