import { VACANCY_STAGES } from '../form/choices.ts'
import { choice, date, idOf, orNull, since, text } from '../form/field.ts'
import { kindOf } from '../form/kind.ts'

const fields = since(1, {
  vacancyId: idOf('vacancy', 'goes-along', { group: 'stepsOf', fault: 'step-without-vacancy' }),
  stage: choice(VACANCY_STAGES, { holds: 'open' }),
  docNo: orNull(text({ holds: 'text' })),
  docDate: orNull(date({ holds: 'open' })),
  doneOn: orNull(date({ holds: 'open' })),
  note: orNull(text({ holds: 'remark' })),
})

export const STEP = kindOf('step', fields, { since: 1, title: null, copied: false })
