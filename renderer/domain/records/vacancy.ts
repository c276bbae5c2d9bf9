import { VACANCY_CAUSES, VACANCY_STAGES } from './choices.ts'
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
} from './field.ts'
import { kindOf } from './kind.ts'
import { SEAT } from './ranges.ts'

const fields = since(1, {
  postId: idOf('post', 'goes-along', { group: 'vacanciesOf', fault: 'vacancy-without-post' }),
  /** Seat of the post, counted from 1. */
  seat: orElse(1, count(...SEAT)),
  since: asGiven(orNull(date())),
  cause: asGiven(orNull(choice(VACANCY_CAUSES))),
  stage: orNull(choice(VACANCY_STAGES)),
  candidateId: orNull(oldIdOf('person')),
  approvalNo: orNull(text()),
  approvalDate: orNull(date()),
  targetDate: orNull(date()),
  note: orNull(text()),
  /** Set when the seat was filled or the post abolished. */
  closedOn: orNull(date()),
})

export const VACANCY = kindOf('vacancy', fields, {
  since: 1,
  title: { of: ['postId'], between: '' },
  copied: false,
})
