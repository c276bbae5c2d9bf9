import { APPOINTMENT } from './appointment.ts'
import { BRANCH } from './branch.ts'
import { BUP } from './bup.ts'
import { FREEZE } from './freeze.ts'
import { HOLIDAY } from './holiday.ts'
import { LIMIT_ROW } from './limit.ts'
import { OVERRIDE } from './override.ts'
import { PERSON } from './person.ts'
import { POST } from './post.ts'
import { SETTING } from './setting.ts'
import { STEP } from './step.ts'
import { SUCCESSION } from './succession.ts'
import { UNIT } from './unit.ts'
import { VACANCY } from './vacancy.ts'

/** Every kind of record there is. */
export const KINDS = {
  unit: UNIT,
  post: POST,
  person: PERSON,
  appointment: APPOINTMENT,
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
} as const
