import {
  addDuty,
  changeDuty,
  giveDuties,
  reorderDuty,
} from '../../../renderer/domain/duties/duty-edits.ts'
import { coverDuties, letGoDuties } from '../../../renderer/domain/duties/settle-duties.ts'
import { DUTY_SORTS } from '../../../renderer/domain/records/form/choices.ts'
import type { DutyId, UnitId } from '../../../renderer/domain/records/records.ts'
import type { Edit } from '../../../renderer/domain/structure/edit.ts'
import { get, type Structure } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import type { Random } from '../../../renderer/samples/random.ts'

const DAY = day('2018-10-04')

interface Desk {
  readonly structure: Structure
  readonly random: Random
  readonly tag: string
}

/** A duty written, reworded, given away, put elsewhere, covered or let go. */
export function dutyStep(
  { structure, random, tag }: Desk,
  id: DutyId,
  other: DutyId,
  unitId: UnitId,
): Edit {
  const duty = get(structure, id)
  const text = `pelaksanaan urusan ${random.between(1, 4)}`
  const sort = random.pick(DUTY_SORTS)
  if (!duty || random.chance(0.4)) return addDuty({ id: `duty:${tag}`, unitId, sort, text })
  switch (random.between(1, 5)) {
    case 1:
      return changeDuty(duty.id, { text })
    case 2:
      return giveDuties({ duties: [duty], unitId, before: other })
    case 3:
      return reorderDuty(duty.id, random.between(-2, 2))
    case 4:
      return coverDuties([duty], other, { on: DAY, basis: null })
    default:
      return letGoDuties([duty], `Sebab ${tag}`, DAY)
  }
}
