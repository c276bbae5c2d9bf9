import { ABSENCE } from './kinds/absence.ts'
import { APPOINTMENT } from './kinds/appointment.ts'
import { ATTACHMENT } from './kinds/attachment.ts'
import { BRANCH } from './kinds/branch.ts'
import { BUP } from './kinds/bup.ts'
import { CHECK } from './kinds/check.ts'
import { CLAUSE } from './kinds/clause.ts'
import { DUTY } from './kinds/duty.ts'
import { FREEZE } from './kinds/freeze.ts'
import { HANDOVER } from './kinds/handover.ts'
import { HOLIDAY } from './kinds/holiday.ts'
import { LAW } from './kinds/law.ts'
import { LIMIT_ROW } from './kinds/limit.ts'
import { OVERRIDE } from './kinds/override.ts'
import { PERSON } from './kinds/person.ts'
import { POST } from './kinds/post.ts'
import { SETTING } from './kinds/setting.ts'
import { STEP } from './kinds/step.ts'
import { SUCCESSION } from './kinds/succession.ts'
import { TASK } from './kinds/task.ts'
import { TERM } from './kinds/term.ts'
import { UNIT } from './kinds/unit.ts'
import { VACANCY } from './kinds/vacancy.ts'

/** Every kind of record there is. */
export const KINDS = {
  unit: UNIT,
  post: POST,
  person: PERSON,
  appointment: APPOINTMENT,
  absence: ABSENCE,
  vacancy: VACANCY,
  step: STEP,
  freeze: FREEZE,
  succession: SUCCESSION,
  holiday: HOLIDAY,
  limit: LIMIT_ROW,
  override: OVERRIDE,
  bup: BUP,
  branch: BRANCH,
  setting: SETTING,
  term: TERM,
  duty: DUTY,
  law: LAW,
  clause: CLAUSE,
  task: TASK,
  attachment: ATTACHMENT,
  check: CHECK,
  handover: HANDOVER,
} as const
